import { inEvery } from '../text/catalogue.js';
import { filePhrases } from '../text/phrases/yaml.js';
import type { Problem } from './problem.js';

/** No honest project or rule file is near this; a larger one is refused before it is parsed. */
export const maxBytes = 1_000_000;

export const tooLarge = (file: string): Problem => ({
  file,
  place: null,
  code: 'fil.stor',
  message: inEvery(filePhrases, (say) => say.tooLarge(maxBytes / 1_000_000)),
});

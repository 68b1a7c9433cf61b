import { existsSync } from 'node:fs';
import { bare, LeftError, type Port } from '../interview/port.js';
import type { Language } from '../text/localised.js';
import { askPhrases } from '../text/phrases/ask.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import type { Io } from './io.js';
import type { SharedOptions } from './projects.js';
import { report } from './report.js';

/** Offers to write the memo beside the project file, under a name that is free. */
export async function offerMemo(port: Port, path: string, options: SharedOptions, language: Language, io: Io): Promise<void> {
  const say = promptPhrases[language];
  const output = freeBeside(path);
  try {
    const told = await port.choose({
      screen: bare(askPhrases[language].writeMemo(output)),
      choices: [
        { value: 'nei', label: say.no },
        { value: 'ja', label: say.yes },
      ],
      initial: 'nei',
      commands: [],
    });
    if ('value' in told && told.value === 'ja') report(path, { ...options, format: 'md', output }, io);
  } catch (error) {
    // The interview is over and its answers are saved: an input that ends here has answered everything.
    if (!(error instanceof LeftError && error.how === 'input-ended')) throw error;
  }
}

function freeBeside(path: string): string {
  const stem = path.replace(/\.[^./\\]*$/, '');
  for (let number = 1; ; number++) {
    const output = number === 1 ? `${stem}-notat.md` : `${stem}-notat-${number}.md`;
    if (!existsSync(output)) return output;
  }
}

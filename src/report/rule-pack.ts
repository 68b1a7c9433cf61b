import type { Layer, Pack } from '../pack/model.js';
import type { Language } from '../text/localised.js';
import { rulePackPhrases } from '../text/phrases/rule-pack.js';
import { safeLine } from '../text/safe.js';
import { hang } from './layout.js';
import type { Json } from './stable-json.js';

/** The rules that a result rests on. What is laid over them is told only when there is something. */
export const rulePackJson = ({ id, version, hash, verifiedAsOf, layers }: Pack) => ({
  id,
  version,
  hash,
  verifiedAsOf,
  ...(layers.length > 0 ? { layers: layers.map(layerJson) } : {}),
});

const layerJson = ({ id, version, hash, verifiedAsOf, adds, overrides }: Layer): Json => ({
  id,
  version,
  hash,
  verifiedAsOf,
  adds,
  overrides,
});

/** «veivalg-norge 1.0 + eksempelkommune 1.0» */
export const packWords = ({ id, version, layers }: Pack): string =>
  safeLine([{ id, version }, ...layers].map((one) => `${one.id} ${one.version}`).join(' + '));

/** A line for each layer: what it adds, and what it puts in place of something else. */
export const layerLines = ({ layers }: Pack, width: number, language: Language): string[] =>
  layers.flatMap((layer) => hang(`${rulePackPhrases[language].layer} `, layerWords(layer, language), width));

export function layerWords({ id, version, adds, overrides, rewordings, folder }: Layer, language: Language): string {
  const say = rulePackPhrases[language];
  const said = new Set(rewordings.map((one) => one.id));
  const instead = overrides.filter((one) => !said.has(one));
  return [
    say.adds(safeLine(`${id} ${version} (${folder})`), adds.length),
    ...(instead.length > 0 ? [say.replaces(safeLine(instead.join(', ')))] : []),
    ...(said.size > 0 ? [say.rewords(safeLine([...said].join(', ')))] : []),
  ].join('; ');
}

import type { Layer, Pack } from '../pack/model.js';
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
export const layerLines = ({ layers }: Pack, width: number): string[] => layers.flatMap((layer) => hang('lag ', layerWords(layer), width));

function layerWords({ id, version, adds, overrides, rewordings, folder }: Layer): string {
  const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  const said = new Set(rewordings.map((one) => one.id));
  const instead = overrides.filter((one) => !said.has(one));
  return [
    `${safeLine(`${id} ${version} (${folder})`)} legger til ${number(adds.length, 'oppføring', 'oppføringer')}`,
    ...(instead.length > 0 ? [`erstatter ${safeLine(instead.join(', '))}`] : []),
    ...(said.size > 0 ? [`har egne ord i ${safeLine([...said].join(', '))}`] : []),
  ].join('; ');
}

import type { Pack } from '../pack/model.js';
import { formatDate } from '../text/dates.js';
import type { Fault } from '../verify/model.js';
import type { Backing } from '../verify/verify.js';
import { hang, type Style } from './layout.js';
import { layerLines, packWords, rulePackJson } from './rule-pack.js';

/** What was proved of a pack and what was not, as text. Witnesses are whole project files, ready to be saved and run. */
export function verifyReport(pack: Pack, faults: readonly Fault[], backed: Backing, style: Style, width: number): string {
  const lines = faults.flatMap((fault) => [
    `${fault.file}:${fault.line}  ${(fault.severity === 'feil' ? style.bad : style.warn)(fault.severity.toUpperCase())}  ${style.faint(fault.check)}`,
    ...hang('      ', `${fault.message}${fault.date ? ` (fra ${formatDate(fault.date)})` : ''}`, width),
    ...(fault.witness
      ? [
          '      vitne:',
          ...fault.witness
            .trimEnd()
            .split('\n')
            .map((line) => `        ${line}`),
        ]
      : []),
  ]);
  const errors = faults.filter((fault) => fault.severity === 'feil').length;
  const sum = `${packWords(pack)}: ${errors} feil, ${faults.length - errors} advarsler`;
  const proved =
    errors === 0
      ? 'For alle mulige prosjekter og alle dager: ingen hull, ingen konflikt, nøyaktig én hovedvei, alt kan nås, og det som gjelder ett sted, gjelder ikke andre steder.'
      : '';
  const words = [...(proved ? [proved] : []), ...backingWords(backed)].flatMap((text) => hang('', text, width));
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...words, ...layerLines(pack, width), sum].join('\n')}\n`;
}

/** How many entries cite a source, and how many citations were looked up in the statutes. */
function backingWords({ cited, found }: Backing): string[] {
  const entries = `${cited.count} av ${cited.of} oppføringer har hjemmel (${cited.percent} %).`;
  if (found === null) return [entries, 'Hjemler er ikke slått opp (--provisions).'];
  const looked = `${found.count} av ${found.of} hjemler i lov og forskrift er slått opp og funnet (${found.percent} %)`;
  return [entries, `${looked}; ${found.unread} viser til tekster som ikke er lest.`];
}

export const verifyJson = (pack: Pack, faults: readonly Fault[], citations: Backing): string =>
  `${JSON.stringify({ citations, faults, rulePack: rulePackJson(pack), schemaVersion: 1 }, null, 2)}\n`;

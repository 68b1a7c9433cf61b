import type { Pack } from '../pack/model.js';
import { formatDate } from '../text/dates.js';
import type { Fault } from '../verify/model.js';
import { hang, type Style } from './layout.js';

/** What was proved of a pack and what was not, as text. Witnesses are whole project files, ready to be saved and run. */
export function verifyReport(pack: Pack, faults: readonly Fault[], style: Style, width: number): string {
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
  const sum = `${pack.id} ${pack.version}: ${errors} feil, ${faults.length - errors} advarsler`;
  const proved =
    errors === 0 ? 'For alle mulige prosjekter og alle dager: ingen hull, ingen konflikt, nøyaktig én hovedvei, og alt kan nås.' : '';
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...(proved ? hang('', proved, width) : []), sum].join('\n')}\n`;
}

export const verifyJson = (pack: Pack, faults: readonly Fault[]): string =>
  `${JSON.stringify({ faults, rulePack: { hash: pack.hash, id: pack.id, verifiedAsOf: pack.verifiedAsOf, version: pack.version }, schemaVersion: 1 }, null, 2)}\n`;

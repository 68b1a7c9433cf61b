import type { Bands } from '../engine/bands.js';
import { formatDate } from '../text/dates.js';
import { formatOre } from '../text/money.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';
import { either } from './words.js';

/** Where only the band of an amount matters, about is good enough. */
export function bandLines({ amount, bands }: Bands, width: number): string[] {
  if (bands.length < 2) return [];
  const words = bands.map(({ low, high }) =>
    high === null
      ? `fra ${formatOre(low)}`
      : low === 0n
        ? `under ${formatOre(high + 1n)}`
        : `fra ${formatOre(low)} til under ${formatOre(high + 1n)}`,
  );
  return hang(
    '      ',
    `Det holder å vite om ${amount} er ${either(words)}. «ca. 1,2 mill.» eller { minst: …, høyst: … } er også svar.`,
    width,
  );
}

/** Why the rest need not be asked: a line for each question, or how many there are. */
export function notAskedLines({ certificates, evaluation, project }: Assessed, style: Style, width: number, full: boolean): string[] {
  const all = certificates();
  if (all.length === 0) return [];
  if (!full) return hang('', `${all.length} spørsmål til trenger ikke svar; «--full» sier hvorfor for hvert av dem.`, width, style.faint);
  const told = (id: string): string => {
    const value = project.answers.get(id)?.value;
    return value?.kind === 'choice' ? `${id} er ${value.value}` : `${id} er oppgitt`;
  };
  return [
    style.strong('TRENGER IKKE SVAR'),
    ...all.flatMap(({ question, kind, because }) => {
      const why =
        kind === 'not-in-law'
          ? `ingen regel ser på det ${formatDate(evaluation.asOf)}`
          : `${kind === 'does-not-apply' ? 'gjelder ikke' : 'kan ikke endre noe'}${because.length > 0 ? `, fordi ${either(because.map(told), 'og')}` : ''}`;
      return hang(`  ${question}: `, why, width);
    }),
  ];
}

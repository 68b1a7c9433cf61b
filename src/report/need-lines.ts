import type { Bands } from '../engine/bands.js';
import type { PackAtDate } from '../pack/at-date.js';
import { formatDate } from '../text/dates.js';
import type { Assessed } from './assessed.js';
import { hang, type Style } from './layout.js';
import { either, stretchWords, unitOf } from './words.js';

/** Where only the band of an amount matters, about is good enough. */
export function bandLines({ amount, bands }: Bands, law: PackAtDate, width: number): string[] {
  if (bands.length < 2) return [];
  const words = either(bands.map((band) => stretchWords(band, unitOf(law, amount))));
  return hang('      ', `Det holder å vite om ${amount} er ${words}. «ca. 1,2 mill.» eller { minst: …, høyst: … } er også svar.`, width);
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
          : kind === 'waits'
            ? `spørres bare om ingen vet ${either(because, 'og')}`
            : `${kind === 'does-not-apply' ? 'gjelder ikke' : 'kan ikke endre noe'}${because.length > 0 ? `, fordi ${either(because.map(told), 'og')}` : ''}`;
      return hang(`  ${question}: `, why, width);
    }),
  ];
}

import { Reading } from '../../src/engine/reading.js';
import { Situation } from '../../src/engine/situation.js';
import { packAt } from '../../src/pack/at-date.js';
import { buildPack } from '../../src/pack/build.js';
import type { Pack } from '../../src/pack/model.js';
import type { Answer } from '../../src/project/model.js';
import { choice, dontKnow, exactAmount } from './arbitrary.js';

/** Packs of a few rules, for tests of the engine alone. They are built from texts, as a pack on disk is. */

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Kind = 'spørsmål' | 'beløp' | 'delvurderinger' | 'veier' | 'kontroller' | 'sjekkliste';

const text = (nb: string) => ({ nb });
const cited = { hjemmel: ['LOV § 1'] };

export const question = (id: string, more: object = {}): Entry => ({
  ...{ id, type: 'ja-nei', tekst: text(id), hvorfor: text(id), hjelp: text(id), 'den-som-vet': text(id), ...cited },
  ...more,
});
export const amountQuestion = (id: string, more: object = {}): Entry => question(id, { type: 'beløp', ...more });
export const parameter = (id: string, verdi: number): Entry => ({
  id,
  navn: text(id),
  enhet: { valuta: 'NOK', mva: 'eksklusiv' },
  verdier: [{ fra: '2020-01-01', verdi, sikkerhet: 'høy', ...cited }],
});
export const rule = (id: string, konkluderer: unknown, når: object, more: object = {}): Entry => ({
  ...{ id, konkluderer, når, fordi: text(id), ...cited },
  ...more,
});
export const assessment = (id: string, values: readonly string[], regler: readonly Entry[], more: object = {}): Entry => ({
  ...{ id, navn: text(id), vises: true, verdier: values.map((verdi) => ({ verdi, tekst: text(verdi) })), regler, ...cited },
  ...more,
});
export const check = (id: string, når: object, more: object = {}): Entry => ({
  ...{ id, alvor: 'feil', når, melding: text(id), 'peker-på': 'p', ...cited },
  ...more,
});

export function smallPack(parts: Partial<Record<Kind, readonly Entry[]>>): Pack {
  const header = {
    tema: text('prøve'),
    felles: { gjelder: { sted: 'nasjonalt', fra: '2020-01-01' }, kontrollert: '2026-01-01', gjennomgås: '2027-01-01' },
  };
  const manifest = {
    id: 'prøve',
    versjon: '1',
    navn: text('prøve'),
    fra: '2020-01-01',
    kontrollert: '2026-01-01',
    steder: [{ id: 'oslo', navn: 'Oslo' }],
  };
  const sources = { kilder: [{ nøkkel: 'LOV', navn: text('en lov'), sikkerhet: 'høy' }] };
  return buildPack([
    { path: 'pakke.yaml', text: JSON.stringify(manifest) },
    { path: 'kilder.yaml', text: JSON.stringify(sources) },
    ...Object.entries(parts).map(([kind, entries]) => ({ path: `${kind}.yaml`, text: JSON.stringify({ ...header, [kind]: entries }) })),
  ]);
}

/** Answers written short: a word for a choice, `?` for «vet-ikke», a number for kroner. */
export type Short = Readonly<Record<string, string | number>>;

export const answersOf = (short: Short): Map<string, Answer> =>
  new Map(
    Object.entries(short).map(([id, told]) => [id, told === '?' ? dontKnow : typeof told === 'number' ? exactAmount(told) : choice(told)]),
  );

export const readSmall = (pack: Pack, short: Short, date = '2026-01-01'): Reading => new Reading(packAt(pack, date), answersOf(short));
export const walkSmall = (pack: Pack, short: Short, date = '2026-01-01'): Situation => new Situation(packAt(pack, date), answersOf(short));

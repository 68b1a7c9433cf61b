import type { Pack } from '../../src/pack/model.js';
import { ProblemsError } from '../../src/source/problem.js';
import type { Case } from '../../src/verify/cases/model.js';
import { readCases } from '../../src/verify/cases/read.js';

/** A file of cases for the small pack, with one expectation of each kind. */
export const goodCases = `tema: Kontrakt eller tilskudd
hjemmel: [FOA § 4-1]
felles:
  prosjekt: { mottaker: { type: ideell } }
  svar: { leveringsplikt: nei }
  dato: "2026-07-02"
tilfeller:
  - id: uten-plikt
    svar: { lovpålagt: nei }
    fordi: Uten plikt er det ingen kontrakt.
    forventet:
      konklusjoner: { avtaletype: tilskudd }
      veier: { tilskudd-etter-søknad: gjelder }
      funn: { lovpålagt.uten-plikt: nei }
      sjekkliste: { tilskudd.vedtak: påkrevd }
      momenter: { moment.initiativ: nei }
`;

/** Cases for a pack, each written short: what is answered and what is expected. */
export function casesFor(
  pack: Pack,
  cases: Readonly<
    Record<string, { readonly svar: object; readonly forventet: object; readonly dato?: string; readonly [key: string]: unknown }>
  >,
): Case[] {
  const tilfeller = Object.entries(cases).map(([id, told]) => ({ id, fordi: 'prøve', dato: '2026-01-01', ...told }));
  const hjemmel = [pack.sources[0]?.key ?? ''];
  return readCases(pack, [{ file: 'tilfeller.yaml', text: JSON.stringify({ tema: 'prøve', hjemmel, tilfeller }) }]);
}

/** Every fault in files of cases; none when they can be read. */
export function caseProblems(pack: Pack, texts: readonly string[]) {
  try {
    readCases(
      pack,
      texts.map((text, index) => ({ file: `${'abc'.charAt(index)}.yaml`, text })),
    );
    return [];
  } catch (error) {
    if (error instanceof ProblemsError && error.what === 'cases') return error.problems;
    throw error;
  }
}

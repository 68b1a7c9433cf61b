import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { tellForm } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import { projectFilePhrases } from '../text/phrases/project-files.js';
import { minorUnits, type RawAid, type RawAward, rateFrom } from './aid-schema.js';
import type { Aid, Award } from './model.js';

const tell = telling(projectFilePhrases);

/** Reads the awards under `støtte`, whose form has been checked; what does not hold together comes back as problems. */
export function readAid(document: SourceDocument, raw: RawAid, assessed: IsoDate | null): { aid: Aid; problems: Problem[] } {
  const told: readonly (readonly [RawAward, Path])[] = [
    [raw.ny, ['støtte', 'ny']],
    ...(raw.tidligere ?? []).map((one, index) => [one, ['støtte', 'tidligere', index]] as const),
  ];
  const [award, ...earlier] = told.map(([one, path]) => toAward(document, one, path));
  const problems = told.flatMap(([one, path], index) => [
    ...rateProblems(document, one, path),
    ...dateProblems(document, one, path, assessed, index === 0 ? null : raw.ny.dato),
  ]);
  if (!award) throw new Error('the new award was to be read');
  return { aid: { award, earlier, complete: raw.fullstendig ?? 'vet-ikke', at: document.placeOfKey(['støtte']) }, problems };
}

function toAward(document: SourceDocument, raw: RawAward, path: Path): Award {
  return {
    giver: raw.giver ?? null,
    date: raw.dato,
    currency: raw.valuta,
    units: minorUnits(raw.beløp) ?? 0n,
    rate: raw.kurs === undefined ? null : rateFrom(raw.kurs),
    rateSource: raw.kurskilde ?? null,
    kind: raw.slag,
    at: document.placeOf([...path, 'beløp']),
  };
}

/** A rate without its source cannot be checked afterwards, and an amount in euro needs none. */
function rateProblems(document: SourceDocument, raw: RawAward, path: Path): Problem[] {
  const at = (key: string) => document.placeOf([...path, key]);
  if (raw.valuta === 'EUR' && raw.kurs !== undefined)
    return [
      document.problem(
        'prosjekt.støtte-kurs-euro',
        at('kurs'),
        tell((say) => say.noRateForEuro),
        tell((say) => say.takeAwayRate),
      ),
    ];
  if (raw.kurs !== undefined && raw.kurskilde === undefined)
    return [
      document.problem(
        'prosjekt.støtte-kurskilde',
        at('kurs'),
        tell((say) => say.rateWithoutSource),
        tell((say) => say.writeSource),
      ),
    ];
  if (raw.kurs === undefined && raw.kurskilde !== undefined)
    return [
      document.problem(
        'prosjekt.støtte-kurskilde',
        at('kurskilde'),
        tell((say) => say.sourceWithoutRate),
        tellForm((say) => say.write('kurs: "11.73"')),
      ),
    ];
  return [];
}

function dateProblems(document: SourceDocument, raw: RawAward, path: Path, assessed: IsoDate | null, award: IsoDate | null): Problem[] {
  const at = document.placeOf([...path, 'dato']);
  if (award !== null && raw.dato > award)
    return [
      document.problem(
        'prosjekt.støtte-rekkefølge',
        at,
        tell((say, language) => say.awardOrder(formatDate(award, language))),
        tell((say) => say.correctDate),
      ),
    ];
  if (assessed !== null && raw.dato > assessed)
    return [
      document.problem(
        'prosjekt.støtte-etter-vurderingen',
        at,
        tell((say, language) => say.afterAssessment(formatDate(assessed, language))),
        tell((say) => say.sameDay),
      ),
    ];
  return [];
}

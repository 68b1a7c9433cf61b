import { conditionals } from '../pack/entries.js';
import type { Pack } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import type { IsoDate } from '../text/dates.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';
import { type Share, share } from './share.js';

/** Something in a pack that must rest on a source, with its place and the days on which it holds. */
export type Cited = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly citations: readonly string[];
};

/** Every question, assessment, rule, factor, route, check and checklist item, every value of every amount, and all that is said of a grant scheme. */
export const everyCited = (pack: Pack): Cited[] => [
  ...pack.parameters.flatMap(({ id, file, line, values }) => values.map((value) => ({ ...value, id, file, line }))),
  ...pack.questions,
  ...pack.assessments,
  ...conditionals(pack),
  ...pack.schemeQuestions,
  ...pack.schemes.flatMap((scheme) => [
    scheme,
    ...[...scheme.criteria, ...scheme.deadlines].map(({ citations }) => ({ ...scheme, citations })),
  ]),
];

/** How many of the entries name at least one source. */
export function citedShare(pack: Pack): Share {
  const all = everyCited(pack);
  return share(all.filter((entry) => entry.citations.length > 0).length, all.length);
}

/** Every entry names at least one source. The loader refuses an empty list; a pack that comes another way is held to the same. */
export const everythingCited = (pack: Pack): Fault[] =>
  everyCited(pack)
    .filter((entry) => entry.citations.length === 0)
    .map(({ id, file, line }) => ({
      check: 'uten-hjemmel',
      severity: 'feil',
      id,
      file,
      line,
      date: null,
      message: inEvery(faultPhrases, (say) => say.uncited(id)),
      witness: null,
    }));

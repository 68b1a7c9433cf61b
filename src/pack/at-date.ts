import { inEvery, type Message } from '../text/catalogue.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import { projectFilePhrases } from '../text/phrases/project-files.js';
import { changeDates } from './change-dates.js';
import type {
  Assessment,
  Check,
  ChecklistItem,
  Condition,
  Conditional,
  DatedValue,
  Entry,
  Factor,
  Pack,
  Question,
  Route,
  Rule,
  Series,
} from './model.js';
import { valueAt } from './series.js';

/** The law as it stood on one day: only entries in force, and one value for each amount. */
export type PackAtDate = {
  readonly pack: Pack;
  readonly date: IsoDate;
  /** The first day of the stretch on which the law is as it is on the date. */
  readonly since: IsoDate;
  readonly amounts: ReadonlyMap<string, DatedValue & { readonly series: Series }>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly factors: readonly Factor[];
  readonly routes: readonly Route[];
  readonly checks: readonly Check[];
  readonly checklist: readonly ChecklistItem[];
};

/** The date lies before the first day that the pack can answer for. */
export class DateOutsideError extends Error {
  readonly told: Message;

  constructor(
    readonly date: IsoDate,
    readonly from: IsoDate,
  ) {
    const told = inEvery(projectFilePhrases, (say, language) => say.beforePack(formatDate(from, language), formatDate(date, language)));
    super(told.nb);
    this.name = 'DateOutsideError';
    this.told = told;
  }
}

/**
 * Resolves the law at a date, before anything is evaluated.
 * @throws DateOutsideError when the pack does not cover the date.
 */
export function packAt(pack: Pack, date: IsoDate): PackAtDate {
  if (date < pack.from) throw new DateOutsideError(date, pack.from);
  const stretches = resolved.get(pack) ?? new Map<IsoDate, PackAtDate>();
  resolved.set(pack, stretches);
  // Between two changes the law is the same, so it is worked out once for each such stretch.
  const start = changeDates(pack).findLast((change) => change <= date) ?? date;
  const law = stretches.get(start) ?? resolve(pack, start);
  stretches.set(start, law);
  return { ...law, date };
}

/** By pack, and by the first day of the stretch. */
const resolved = new WeakMap<Pack, Map<IsoDate, PackAtDate>>();

function resolve(pack: Pack, date: IsoDate): PackAtDate {
  const current = <T extends Entry>(entries: readonly T[]): T[] =>
    entries.filter((entry) => entry.from <= date && (entry.to === null || date <= entry.to));
  const scoped = <T extends Conditional>(entries: readonly T[]): T[] =>
    current(entries).map((entry) => ({ ...entry, when: inScope(entry) }));
  const assessments = current(pack.assessments).map((assessment) => ({ ...assessment, rules: scoped(assessment.rules) }));
  const amounts = pack.parameters.flatMap((series) => {
    const value = valueAt(series, date);
    return value ? [[series.id, { ...value, series }] as const] : [];
  });
  return {
    pack,
    date,
    since: date,
    amounts: new Map(amounts),
    questions: byId(current(pack.questions).map(askedInScope)),
    assessments: byId(assessments),
    rules: byId(assessments.flatMap((assessment) => assessment.rules)),
    factors: scoped(pack.factors),
    routes: scoped(pack.routes),
    checks: scoped(pack.checks),
    checklist: scoped(pack.checklist),
  };
}

/** The question that tells where the buyer is; rules with a place of their own hold only there. */
export const placeQuestion = 'kommune';

function inScope(entry: Conditional): Condition {
  if (entry.scope === 'nasjonalt') return entry.when;
  return { kind: 'all', of: [{ kind: 'is', fact: placeQuestion, values: [entry.scope] }, entry.when] };
}

/** A question of one place is for nobody elsewhere. */
function askedInScope(question: Question): Question {
  if (question.scope === 'nasjonalt') return question;
  const there: Condition = { kind: 'is', fact: placeQuestion, values: [question.scope] };
  return { ...question, askedWhen: question.askedWhen ? { kind: 'all', of: [there, question.askedWhen] } : there };
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

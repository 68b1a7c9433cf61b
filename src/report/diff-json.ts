import type { LawChange } from '../compare/changes.js';
import type { Bound, EntryChanges, Shift, Standing } from '../compare/model.js';
import type { NotShown } from '../compare/shifts.js';
import type { Conditional } from '../pack/model.js';
import type { Language } from '../text/localised.js';
import type { DiffSide } from './diff-laws.js';
import { type LawWords, lawWords } from './diff-words.js';
import { interval, levels, roles, schemaVersion, severities } from './json.js';
import { rulePackJson } from './rule-pack.js';
import { type Json, stableJson } from './stable-json.js';

type Tool = { readonly name: string; readonly version: string };

/** What changes between two laws for all possible projects, as JSON text. */
export function diffLawsJson(
  change: LawChange,
  changed: boolean,
  sides: readonly [DiffSide, DiffSide],
  language: Language,
  tool: Tool,
): string {
  const words = lawWords(sides[0].law, sides[1].law, language);
  return stableJson({
    schemaVersion,
    tool,
    from: sideJson(sides[0]),
    to: sideJson(sides[1]),
    changed,
    amounts: change.amounts.map(({ id, before, after }) => ({
      id,
      name: words.text((after ?? before)?.series.name ?? { nb: id }, 'after'),
      before: amountJson(before),
      after: amountJson(after),
    })),
    conclusions: {
      added: change.conclusionsAdded,
      removed: change.conclusionsRemoved,
      changed: change.conclusions.map(({ id, shifts }) => ({ id, shifts: shifts.map(shiftJson) })),
    },
    mainWay: change.mainWay.map(shiftJson),
    routes: entriesJson(change.routes, words, ({ name, role }) => [name, { role: roles[role] }], roles),
    findings: entriesJson(change.checks, words, ({ message, severity }) => [message, { severity: severities[severity] }], severities),
    checklist: entriesJson(change.checklist, words, ({ text, level }) => [text, { level: levels[level] }], levels),
    questions: {
      added: change.questions.added.map(({ id }) => id),
      removed: change.questions.removed.map(({ id }) => id),
      changed: change.questions.changed.map(({ question, applies, answers }) => ({ id: question.id, applies, answers })),
    },
    witnesses: change.witnesses.map(({ text, textAfter }) => ({ file: text, fileAfter: textAfter })),
    notShown: change.notShown.map(notShownJson),
    valueDiffers: change.valueDiffers,
  });
}

export const sideJson = ({ law: { pack, date } }: DiffSide): Json => ({
  date,
  beyondVerified: date > pack.verifiedAsOf,
  rulePack: rulePackJson(pack),
});

/** Øre for money, else a whole number, as elsewhere. */
function amountJson(amount: LawChange['amounts'][number]['before']): Json {
  if (!amount) return null;
  const { unit } = amount.series;
  return {
    value: Number(amount.value),
    unit: unit.kind === 'money' ? { currency: unit.currency, vat: vats[unit.vat] } : { of: counts[unit.of] },
    from: amount.from,
    citations: amount.citations,
  };
}

const vats = { eksklusiv: 'exclusive', 'ikke-relevant': 'not-relevant' } as const;
const counts = { måneder: 'months', prosent: 'percent', regnskapsår: 'financial years' } as const;

const standingJson = ({ outcome, possible }: Standing): Json => ({ outcome, possible });

const shiftJson = ({ before, after, region, witness }: Shift): Json => ({
  before: standingJson(before),
  after: standingJson(after),
  region: region.map(boundJson),
  witness,
});

function boundJson(bound: Bound): Json {
  if (bound.kind === 'answers') return { id: bound.id, answers: bound.answers };
  const { id, unit, stretches } = bound;
  if (unit === 'money') return { id, unit: 'ore', intervals: stretches.map(interval) };
  return { id, unit, intervals: stretches.map(({ low, high }) => ({ low: Number(low), high: high === null ? null : Number(high) })) };
}

/** Of an entry, what it settles on is whether it holds. */
const holdingJson = ({ outcome, possible }: Standing): Json =>
  outcome !== 'settled' ? 'unsettled' : possible[0] === 'ja' ? 'holds' : 'fails';

function entriesJson<E extends Conditional>(
  changes: EntryChanges<E>,
  words: LawWords,
  tell: (entry: E) => [text: Parameters<LawWords['text']>[0], weight: { readonly [key: string]: Json }],
  weights: Readonly<Record<string, string>>,
): Json {
  const whole = (entry: E, from: 'before' | 'after'): Json => {
    const [text, weight] = tell(entry);
    return { id: entry.id, text: words.text(text, from), ...weight, citations: entry.citations };
  };
  return {
    added: changes.added.map((entry) => whole(entry, 'after')),
    removed: changes.removed.map((entry) => whole(entry, 'before')),
    changed: changes.changed.map(({ entries, shifts }) => ({
      ids: entries.map(({ id }) => id),
      shifts: shifts.map(({ before, after, region, witness }) => ({
        before: holdingJson(before),
        after: holdingJson(after),
        region: region.map(boundJson),
        witness,
      })),
    })),
    reweighed: changes.weights.map(({ entry, before, after }) => ({
      id: entry.id,
      before: weights[before] ?? before,
      after: weights[after] ?? after,
    })),
  };
}

const notShownJson = ({ subject, before, after, bound }: NotShown): Json => ({
  subject,
  before: standingJson(before),
  after: standingJson(after),
  bound: bound && boundJson(bound),
});

import type { Facts } from '../engine/sources/facts.js';
import { tested } from '../engine/sources/holds.js';
import { allCriteria } from '../engine/sources/match.js';
import type { Condition, Pack } from '../pack/model.js';
import type { Criterion, Scheme } from '../pack/scheme-model.js';
import { inEvery } from '../text/catalogue.js';
import { dayAfter, type IsoDate } from '../text/dates.js';
import type { Text } from '../text/localised.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import type { Fault } from './model.js';

/** Every grant scheme can be had by some project, every criterion can make a difference, and nothing is asked for no scheme. */
export function schemesReached(pack: Pack): Fault[] {
  return [...pack.schemes.flatMap((scheme) => [...nobodyFits(pack, scheme), ...withoutEffect(pack, scheme)]), ...unused(pack)];
}

/** Answers tried for one scheme: by question the words, or a figure. Only what its criteria tell apart is tried. */
type Tried = ReadonlyMap<string, readonly string[] | bigint>;

function nobodyFits(pack: Pack, scheme: Scheme): Fault[] {
  const deciding = allCriteria(scheme).filter(({ level }) => level === 'skal');
  return daysOf(scheme)
    .filter((day) => !possible(choicesFor(pack, deciding), deciding, day))
    .slice(0, 1)
    .map((date) =>
      fault(
        scheme,
        'ordning-for-ingen',
        inEvery(faultPhrases, (say) => say.schemeForNobody(scheme.id)),
        date,
      ),
    );
}

/** Whether some answers leave no criterion unmet. Whatever is not answered yet is unknown, and an early no ends the search. */
function possible(choices: readonly Choice[], criteria: readonly Criterion[], day: IsoDate, told: Tried = new Map()): boolean {
  if (criteria.some(({ test }) => tested(test, factsOf(told), day).truth === 'no')) return false;
  const [next, ...rest] = choices;
  if (!next) return true;
  return next.answers.some((answer) => possible(rest, criteria, day, new Map([...told, [next.question, answer]])));
}

/** A criterion that every answer meets, or none does, says nothing; one that cannot be met is a fault of the scheme. */
function withoutEffect(pack: Pack, scheme: Scheme): Fault[] {
  return scheme.criteria.flatMap((criterion) => {
    if (criterion.test.kind === 'open' || criterion.test.kind === 'unknown') return [];
    const [day] = daysOf(scheme);
    if (day === undefined) return [];
    const verdicts = new Set(everyWay(choicesFor(pack, [criterion])).map((told) => tested(criterion.test, factsOf(told), day).truth));
    if (verdicts.has('yes') && verdicts.size > 1) return [];
    const what = verdicts.has('yes') ? 'alwaysMet' : 'neverMet';
    return [
      fault(
        scheme,
        'vilkår-uten-virkning',
        inEvery(faultPhrases, (say) => say[what](scheme.id, criterion.about)),
      ),
    ];
  });
}

/** Questions that no scheme looks at, and answers that none tells apart. One answer may be the one for all the rest. */
function unused(pack: Pack): Fault[] {
  const tests = pack.schemes.flatMap((scheme) => allCriteria(scheme).map(({ test }) => test));
  const atoms = tests.flatMap((test) =>
    test.kind === 'condition' ? [...atomsIn(test.when), ...(test.openWhen ? atomsIn(test.openWhen) : [])] : [],
  );
  const looked = new Set([...atoms.map(({ fact }) => fact), ...tests.flatMap((test) => (test.kind === 'limit' ? [test.question] : []))]);
  return pack.schemeQuestions.flatMap((question) => {
    // Deadlines look at the start.
    if (!looked.has(question.id) && question.type !== 'dato')
      return [
        fault(
          question,
          'ubrukt-kildespørsmål',
          inEvery(faultPhrases, (say) => say.noSchemeLooks(question.id)),
        ),
      ];
    const named = new Set(atoms.filter(({ fact }) => fact === question.id).flatMap(({ values }) => values));
    const left = question.options.map(({ value }) => value).filter((value) => !named.has(value));
    return left.length > 1
      ? [
          fault(
            question,
            'like-svar',
            inEvery(faultPhrases, (say) => say.alikeToSchemes(left.join(', '), question.id)),
          ),
        ]
      : [];
  });
}

type Choice = { readonly question: string; readonly answers: readonly (readonly string[] | bigint)[] };

function choicesFor(pack: Pack, criteria: readonly Criterion[]): Choice[] {
  const facts = new Map<string, Set<string>>();
  const figures = new Map<string, Set<bigint>>();
  for (const { test } of criteria) {
    if (test.kind === 'condition')
      for (const { fact, values } of [...atomsIn(test.when), ...(test.openWhen ? atomsIn(test.openWhen) : [])])
        facts.set(fact, new Set([...(facts.get(fact) ?? []), ...values]));
    if (test.kind === 'limit')
      for (const { least, most } of test.values)
        for (const bound of [least, most])
          if (bound !== null)
            figures.set(
              test.question,
              new Set([...(figures.get(test.question) ?? []), bound, bound + 1n, ...(bound > 0n ? [bound - 1n] : [])]),
            );
  }
  const several = new Set(pack.schemeQuestions.filter(({ type }) => type === 'flere-av').map(({ id }) => id));
  const options = new Map([...pack.questions, ...pack.schemeQuestions].map(({ id, options: all }) => [id, all.map(({ value }) => value)]));
  return [
    ...[...facts].map(([question, named]) => {
      const other = (options.get(question) ?? []).filter((value) => !named.has(value)).slice(0, 1);
      const single = [...named, ...other].map((value) => [value]);
      // Having every purpose at once meets each «one of these»; each alone tries the rest.
      return { question, answers: several.has(question) ? [...single, [...named]] : single };
    }),
    ...[...figures].map(([question, values]) => ({ question, answers: [...values] })),
  ];
}

const everyWay = (choices: readonly Choice[]): Tried[] =>
  choices.reduce<Tried[]>(
    (ways, { question, answers }) => ways.flatMap((way) => answers.map((answer) => new Map([...way, [question, answer]]))),
    [new Map()],
  );

function factsOf(told: Tried): Facts {
  return {
    choices: (question) => {
      const value = told.get(question);
      return value === undefined || typeof value === 'bigint' ? null : value;
    },
    figure: (question) => {
      const value = told.get(question);
      return typeof value === 'bigint' ? { low: value, high: value, endless: false } : null;
    },
    date: () => null,
  };
}

type Is = Extract<Condition, { readonly kind: 'is' }>;
const atomsIn = (condition: Condition): Is[] => {
  if (condition.kind === 'is') return [condition];
  if (condition.kind === 'not') return atomsIn(condition.of);
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(atomsIn) : [];
};

/** The days on which the scheme begins, or a limit of it changes. */
const daysOf = (scheme: Scheme): IsoDate[] => {
  const limits = scheme.criteria.flatMap(({ test }) => (test.kind === 'limit' ? test.values : []));
  const days = limits.flatMap(({ from, to }) => [from, ...(to === null ? [] : [dayAfter(to)])]);
  return [...new Set([scheme.from, ...days])].filter((day) => day >= scheme.from && (scheme.to === null || day <= scheme.to)).sort();
};

const fault = (entry: { id: string; file: string; line: number }, check: string, message: Text, date: IsoDate | null = null): Fault => ({
  check,
  severity: 'feil',
  id: entry.id,
  file: entry.file,
  line: entry.line,
  date,
  message,
  witness: null,
});

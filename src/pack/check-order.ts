import { telling } from '../text/catalogue.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { wholePackPhrases } from '../text/phrases/pack-whole.js';
import { references } from './condition.js';
import { derivedAmounts, shareNames, valueNames } from './derived.js';
import { conditionals, type Report, type Standing } from './entries.js';
import type { Condition, Conditional, Pack } from './model.js';

const tell = telling(wholePackPhrases);

/**
 * What rests on what: nothing may rest on itself, and what a rule names must be in force for as long as the rule is.
 * Otherwise the engine would go round, or meet a rule that speaks of something that is not there.
 */
export function checkOrder(pack: Pack, report: Report): void {
  rings(pack, report);
  coverage(pack, report);
  valueParts(pack, report);
}

type Thing = Standing & { readonly id: string; readonly needs: readonly string[] };

const rule = (id: string): string => `regel ${id}`;
const ownConditions = (entry: Conditional): Condition[] => [entry.when, ...(entry.unless ? [entry.unless] : [])];

function rings(pack: Pack, report: Report): void {
  const needs = (conditions: readonly Condition[]): string[] =>
    conditions.map(references).flatMap((found) => [...found.facts, ...found.amounts, ...found.rules.map(rule)]);
  const rules = pack.assessments.flatMap((assessment) => assessment.rules);
  const things: Thing[] = [
    ...pack.questions.map((question) => ({ ...question, needs: question.askedWhen ? needs([question.askedWhen]) : [] })),
    ...pack.assessments.map((assessment) => ({ ...assessment, needs: assessment.rules.map(({ id }) => rule(id)) })),
    ...rules.map((one) => ({ ...one, id: rule(one.id), needs: needs(ownConditions(one)) })),
  ];
  const from = new Map<string, string[]>(
    Object.keys(derivedAmounts).map((amount) => [amount, [...valueNames.facts, ...valueNames.amounts]]),
  );
  for (const thing of things) from.set(thing.id, [...(from.get(thing.id) ?? []), ...thing.needs]);

  const reaches = (start: string, target: string, seen: Set<string>): boolean =>
    (from.get(start) ?? []).some((next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))));
  for (const thing of [...pack.questions, ...pack.assessments])
    if (reaches(thing.id, thing.id, new Set()))
      report(
        thing,
        ['id'],
        'pakke.ring',
        tell((say) => say.ring(thing.id)),
      );
  for (const one of rules) {
    const owner = pack.assessments.find((assessment) => assessment.rules.includes(one));
    if (reaches(rule(one.id), rule(one.id), new Set()) && owner && !reaches(owner.id, owner.id, new Set()))
      report(
        one,
        ['id'],
        'pakke.ring',
        tell((say) => say.ruleRing(one.id)),
      );
  }
  // Whether the chosen way agrees is worked out from conclusions and routes, so neither they nor the questions may look at it.
  const first = [...rules, ...pack.routes].map((one) => ({ one, conditions: ownConditions(one) }));
  const asked = pack.questions.map((one) => ({ one, conditions: one.askedWhen ? [one.askedWhen] : [] }));
  for (const { one, conditions } of [...first, ...asked])
    if (conditions.some((condition) => references(condition).facts.includes('valgt-vei-status')))
      report(
        one,
        ['id'],
        'pakke.ring',
        tell((say) => say.onChosenWay),
      );
}

type Span = { readonly from: string; readonly to: string | null };

/** «gjelder fra 1. januar 2020 til 31. desember 2020» */
function spanWords(span: Span | undefined, language: Language): string {
  const say = wholePackPhrases[language];
  if (!span) return say.holdsNever;
  const from = formatDate(span.from, language);
  return span.to ? say.holdsBetween(from, formatDate(span.to, language)) : say.holdsFrom(from);
}

/** Questions, conclusions and amounts that an entry names must be in force from its first day to its last. */
function coverage(pack: Pack, report: Report): void {
  const spans = new Map<string, Span[]>();
  const put = (id: string, span: Span): void => {
    spans.set(id, [...(spans.get(id) ?? []), span]);
  };
  for (const entry of [...pack.questions, ...pack.assessments]) put(entry.id, entry);
  for (const series of pack.parameters) put(series.id, { from: series.values[0]?.from ?? '9999', to: series.values.at(-1)?.to ?? null });
  const covered = (id: string, need: Span): boolean => {
    const found = spans.get(id);
    if (!found) return true;
    const first = need.from < pack.from ? pack.from : need.from;
    return found.some((span) => span.from <= first && (span.to === null || (need.to !== null && need.to <= span.to)));
  };
  const check = (entry: Standing & Span, key: string, condition: Condition): void => {
    const found = references(condition);
    for (const id of new Set([...found.facts, ...found.amounts, ...found.parameters]))
      if (!covered(id, entry)) {
        const when = (language: Language): string => spanWords(spans.get(id)?.[0], language);
        const first = entry.from < pack.from ? pack.from : entry.from;
        report(
          entry,
          [key],
          'pakke.ikke-i-kraft',
          tell((say, language) => say.notInForce(id, when(language), formatDate(first, language))),
        );
      }
  };
  for (const entry of conditionals(pack)) {
    check(entry, 'når', entry.when);
    if (entry.unless) check(entry, 'unntatt-når', entry.unless);
  }
  for (const question of pack.questions) if (question.askedWhen) check(question, 'spørres-når', question.askedWhen);
}

/** The arithmetic of FOA § 5-4 takes its questions and amounts by name; a rule that uses the value needs them all. */
function valueParts(pack: Pack, report: Report): void {
  const known = new Set([
    ...pack.questions.map(({ id }) => id),
    ...pack.assessments.map(({ id }) => id),
    ...pack.parameters.map(({ id }) => id),
  ]);
  const uses = (entry: Conditional, named: (found: ReturnType<typeof references>) => boolean): boolean =>
    ownConditions(entry).some((condition) => named(references(condition)));
  const need = (names: readonly string[], user: Conditional | undefined): void => {
    const missing = names.filter((id) => !known.has(id));
    if (user && missing.length > 0)
      report(
        user,
        ['når'],
        'pakke.uten-verdi',
        tell((say) => say.noValue(missing)),
      );
  };
  const entries = conditionals(pack);
  need(
    [...valueNames.facts, ...valueNames.amounts, ...valueNames.parameters],
    entries.find((entry) => uses(entry, ({ amounts }) => amounts.some((id) => id in derivedAmounts))),
  );
  need(
    [...shareNames.amounts, ...shareNames.parameters],
    entries.find((entry) => uses(entry, ({ facts }) => facts.includes(shareFact))),
  );
}

const shareFact = 'innenfor-delkontraktandel';

import { isMapping, type Path, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { didYouMean, show } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { knownSpelling, nearestName } from '../text/names.js';
import { answerPhrases } from '../text/phrases/answers.js';
import { conditionPhrases } from '../text/phrases/pack-faults.js';
import type { Comparison, Condition, Unit } from './model.js';

/** Everything that a condition may refer to. */
export type Names = {
  /** Facts with finitely many values: questions, conclusions and derived facts. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly amounts: ReadonlyMap<string, Unit>;
  readonly parameters: ReadonlyMap<string, Unit>;
  readonly rules: ReadonlySet<string>;
};

const tell = telling(conditionPhrases);
const tellAnswer = telling(answerPhrases);

const comparisons: readonly Comparison[] = ['minst', 'under', 'over', 'høyst'];
const words = ['alle', 'minst-én', 'ikke', 'regel'];

/** Reads a condition. Every fault is reported at its place; the condition that comes back is then not to be used. */
export function readCondition(
  document: SourceDocument,
  value: unknown,
  path: Path,
  names: Names,
): { condition: Condition; problems: Problem[] } {
  const problems: Problem[] = [];
  const fault = (code: string, at: Path, message: Message, hint?: Message, key = false) =>
    problems.push(document.problem(`regel.${code}`, key ? document.placeOfKey(at) : document.placeOf(at), message, hint));

  const read = (input: unknown, at: Path): Condition => {
    if (!isMapping(input)) {
      fault(
        'vilkår',
        at,
        tell((say, language) => say.notABlock(show(input, language))),
      );
      return { kind: 'all', of: [] };
    }
    const parts = Object.entries(input).map(([key, child]) => readKey(key, child, [...at, key]));
    if (parts.length === 0)
      fault(
        'tomt-vilkår',
        at,
        tell((say) => say.empty),
      );
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts };
  };

  const readKey = (key: string, child: unknown, at: Path): Condition => {
    const word = knownSpelling(key, words);
    if (word === 'alle' || word === 'minst-én') {
      if (!Array.isArray(child) || child.length === 0) {
        fault(
          'tom-liste',
          at,
          tell((say) => say.emptyList(key)),
        );
        return { kind: 'all', of: [] };
      }
      return { kind: word === 'alle' ? 'all' : 'any', of: child.map((item, index) => read(item, [...at, index])) };
    }
    if (word === 'ikke') return { kind: 'not', of: read(child, at) };
    if (word === 'regel') {
      if (typeof child !== 'string' || !names.rules.has(child))
        fault(
          'ukjent-regel',
          at,
          tell((say, language) => say.unknownRule(show(child, language))),
          suggest(child, names.rules),
        );
      return { kind: 'rule', rule: String(child) };
    }
    if (names.amounts.has(key)) return readAmount(key, child, at);
    const values = names.facts.get(key);
    if (!values) {
      fault(
        'ukjent-navn',
        at,
        tell((say) => say.unknownName(key)),
        suggest(key, [...names.facts.keys(), ...names.amounts.keys(), ...words]),
        true,
      );
      return { kind: 'all', of: [] };
    }
    const wanted = Array.isArray(child) ? child : [child];
    if (wanted.length === 0)
      fault(
        'tom-liste',
        at,
        tellAnswer((say) => say.atLeastOne(key)),
      );
    wanted.forEach((item, index) => {
      if (typeof item === 'string' && values.includes(item)) return;
      fault(
        'ukjent-svar',
        Array.isArray(child) ? [...at, index] : at,
        tellAnswer((say, language) => say.notThis(key, show(item, language))),
        suggest(item, values) ?? tellAnswer((say) => say.answersAre(values)),
      );
    });
    return { kind: 'is', fact: key, values: wanted.map(String) };
  };

  const readAmount = (amount: string, child: unknown, at: Path): Condition => {
    if (!isMapping(child) || Object.keys(child).length === 0) {
      fault(
        'beløp',
        at,
        tell((say, language) => say.compared(amount, show(child, language))),
        tell((say) => say.writeComparison(comparisons)),
      );
      return { kind: 'all', of: [] };
    }
    const of = Object.entries(child).map(([word, parameter]): Condition => {
      const comparison = comparisons.find((known) => known === knownSpelling(word, comparisons));
      if (!comparison)
        fault(
          'sammenligning',
          [...at, word],
          tell((say) => say.unknownComparison(word)),
          suggest(word, comparisons) ?? tell((say) => say.wordsAre(comparisons)),
          true,
        );
      const unit = names.parameters.get(String(parameter));
      if (!unit)
        fault(
          'ukjent-beløp',
          [...at, word],
          tell((say, language) => say.unknownValue(show(parameter, language))),
          suggest(parameter, names.parameters.keys()),
        );
      else if (!sameUnit(unit, names.amounts.get(amount)))
        fault(
          'enhet',
          [...at, word],
          tell((say, language) =>
            say.unlikeUnits(amount, unitWords(names.amounts.get(amount), language), String(parameter), unitWords(unit, language)),
          ),
        );
      return { kind: 'amount', amount, comparison: comparison ?? 'minst', parameter: String(parameter) };
    });
    return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
  };

  return { condition: read(value, path), problems };
}

const suggest = (found: unknown, known: Iterable<string>): Message | undefined => {
  const near = typeof found === 'string' ? nearestName(found, known) : undefined;
  return near ? didYouMean(near) : undefined;
};

function unitWords(unit: Unit | undefined, language: Language): string {
  const say = conditionPhrases[language];
  if (!unit) return say.unknownUnit;
  return unit.kind === 'count' ? unit.of : say.money(unit.currency, unit.vat);
}

const sameUnit = (a: Unit, b: Unit | undefined): boolean => unitWords(a, 'nb') === unitWords(b, 'nb');

/** Every fact, amount, parameter and rule that a condition names. */
export function references(condition: Condition): { facts: string[]; amounts: string[]; parameters: string[]; rules: string[] } {
  const found = { facts: [] as string[], amounts: [] as string[], parameters: [] as string[], rules: [] as string[] };
  const walk = (node: Condition): void => {
    switch (node.kind) {
      case 'all':
      case 'any':
        node.of.forEach(walk);
        return;
      case 'not':
        walk(node.of);
        return;
      case 'is':
        found.facts.push(node.fact);
        return;
      case 'amount':
        found.amounts.push(node.amount);
        found.parameters.push(node.parameter);
        return;
      case 'rule':
        found.rules.push(node.rule);
    }
  };
  walk(condition);
  return found;
}

import { conditionals } from '../../pack/entries.js';
import type { Comparison, Pack } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import { conditionBriefs } from '../../text/phrases/conditions.js';
import { mutantPhrases } from '../../text/phrases/mutants.js';
import { type Comparing, comparisonsIn, exchanged, type Standing, sidesOf, standings } from '../coverage/conditions.js';
import { everInForce } from '../coverage/spans.js';
import { withCondition } from './change.js';
import { anything, type Changed, type Mutant, unchanged } from './model.js';

/** A comparison with the limit itself on the other side, and the comparison turned round. */
const others: Readonly<Record<Comparison, readonly Comparison[]>> = {
  minst: ['over', 'under'],
  over: ['minst', 'høyst'],
  under: ['høyst', 'minst'],
  høyst: ['under', 'over'],
};

/** Every comparison swapped at its limit, and turned round. */
export function comparisonMutants(pack: Pack): Mutant[] {
  return standings(pack).flatMap((at) =>
    comparisonsIn(at.condition).flatMap((part) =>
      others[part.comparison].map((comparison) => comparisonMutant(pack, at, part, comparison)),
    ),
  );
}

function comparisonMutant(pack: Pack, at: Standing, part: Comparing, comparison: Comparison): Mutant {
  const { id, file, line, from, to } = at.entry;
  const condition = exchanged(at.condition, part, { ...part, comparison });
  const limits = pack.parameters.find((series) => series.id === part.parameter)?.values ?? [];
  const compared = limits.map(
    (row): Changed => ({
      days: row,
      amount: part.amount,
      before: { comparison: part.comparison, limit: row.value },
      after: { comparison, limit: row.value },
    }),
  );
  return {
    kind: 'sammenligning',
    ...{ id: unchanged(id), file, line, from, to },
    change: inEvery(mutantPhrases, (say, language) => {
      const words = conditionBriefs[language];
      return say.comparison(at.side, part.amount, words[part.comparison], words[comparison], part.parameter);
    }),
    effect: {
      ...anything,
      entries: [at.entry],
      compared,
    },
    pack: () => withCondition(pack, at, condition),
    equivalent: everInForce(pack, at.entry) ? null : outside,
  };
}

/** Every exception dropped. */
export function exceptionMutants(pack: Pack): Mutant[] {
  const exceptions = conditionals(pack)
    .flatMap(sidesOf)
    .filter(({ side }) => side === 'unntatt-når');
  return exceptions.map((at) => {
    const { entry } = at;
    const { id, file, line, from, to } = entry;
    return {
      kind: 'unntak',
      ...{ id: unchanged(id), file, line, from, to },
      change: inEvery(mutantPhrases, (say) => say.exception),
      effect: { ...anything, entries: [entry], without: entry },
      pack: () => withCondition(pack, at, null),
      equivalent: everInForce(pack, entry) ? null : outside,
    };
  });
}

/** Every factor dropped. */
export function factorMutants(pack: Pack): Mutant[] {
  return pack.factors.map((factor) => {
    const { id, file, line, from, to } = factor;
    return {
      kind: 'moment',
      ...{ id: unchanged(id), file, line, from, to },
      change: inEvery(mutantPhrases, (say) => say.factor),
      effect: { ...anything, entries: [factor] },
      pack: () => ({ ...pack, factors: pack.factors.filter((other) => other !== factor) }),
      equivalent: everInForce(pack, factor) ? null : outside,
    };
  });
}

export const outside = inEvery(mutantPhrases, (say) => say.outside);

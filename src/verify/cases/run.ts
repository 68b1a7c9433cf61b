import { evaluate } from '../../engine/evaluate.js';
import type { Evaluation } from '../../engine/result.js';
import type { Pack } from '../../pack/model.js';
import { type Case, type Expectation, type Failure, possibleWords } from './model.js';

/** Evaluates the project of a case on its day, and gives the expectations that do not hold. */
export function runCase(pack: Pack, { project, date, expectations }: Case): Failure[] {
  const evaluation = evaluate(pack, project, date);
  return expectations.flatMap((expectation) => {
    const found = foundIn(evaluation, expectation);
    return found === expectation.wanted ? [] : [{ expectation, found }];
  });
}

/** What came of the thing that an expectation names. What is not in force on the day excludes, requires and raises nothing. */
function foundIn(evaluation: Evaluation, { kind, id }: Expectation): string {
  switch (kind) {
    case 'konklusjoner':
      return conclusion(evaluation, id);
    case 'veier': {
      const status = evaluation.routes.find((route) => route.id === id)?.status ?? 'excluded';
      return status === 'excluded' ? 'utelukket' : status === 'undetermined' ? 'åpen' : 'gjelder';
    }
    case 'funn':
      return evaluation.findings.some(({ ruleId }) => ruleId === id) ? 'ja' : 'nei';
    case 'sjekkliste': {
      const status = evaluation.checklist.find((item) => item.id === id)?.status ?? 'not-required';
      return status === 'required' ? 'påkrevd' : status === 'undetermined' ? 'åpen' : 'ikke-påkrevd';
    }
    case 'momenter':
      return evaluation.conclusions.some(({ factors }) => factors.some(({ rule }) => rule === id)) ? 'ja' : 'nei';
  }
}

function conclusion(evaluation: Evaluation, id: string): string {
  const found = evaluation.conclusions.find((one) => one.id === id);
  if (!found) return 'ikke i kraft';
  if (found.outcome === 'no-rule') return 'ingen regel passer';
  if (found.outcome === 'conflict') return 'reglene strider mot hverandre';
  return found.status === 'decided' && found.value !== null ? found.value : possibleWords(found.possible);
}

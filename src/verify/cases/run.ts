import { withAid } from '../../engine/aid.js';
import type { Outcome } from '../../engine/conclude.js';
import { evaluate } from '../../engine/evaluate.js';
import { Reading } from '../../engine/reading.js';
import type { Evaluation } from '../../engine/result.js';
import { packAt } from '../../pack/at-date.js';
import type { Pack } from '../../pack/model.js';
import { inEvery } from '../../text/catalogue.js';
import type { Text } from '../../text/localised.js';
import { casesPhrases } from '../../text/phrases/cases.js';
import { outcomeWords } from '../../text/phrases/rule-words.js';
import { type Case, type Expectation, type Failure, possibleWords } from './model.js';

/** Evaluates the project of a case on its day, and gives the expectations that do not hold. */
export function runCase(pack: Pack, { project, date, expectations }: Case): Failure[] {
  const evaluation = evaluate(pack, project, date);
  return expectations.flatMap((expectation) => {
    const found = isStep(pack, expectation) ? step(pack, { project, date }, expectation.id) : foundIn(evaluation, expectation);
    return (typeof found === 'string' ? found : found.nb) === expectation.wanted ? [] : [{ expectation, found }];
  });
}

/** A conclusion on the way to others, which a result does not show. */
const isStep = (pack: Pack, { kind, id }: Expectation): boolean =>
  kind === 'konklusjoner' && pack.assessments.some((assessment) => assessment.id === id && !assessment.shown);

function step(pack: Pack, { project, date }: Pick<Case, 'project' | 'date'>, id: string): string | Text {
  const law = packAt(pack, date);
  if (!law.assessments.has(id)) return notInForce;
  const { outcome, possible } = new Reading(law, withAid(pack, project).answers).outcome(id);
  return broken[outcome] ?? (outcome === 'settled' ? (possible[0] ?? '') : possibleWords(possible));
}

const notInForce = inEvery(casesPhrases, (say) => say.notInForce);
const broken: Partial<Record<Outcome, Text>> = {
  'no-rule': inEvery(outcomeWords, (say) => say.noRule),
  conflict: inEvery(outcomeWords, (say) => say.conflict),
};

/** What came of the thing that an expectation names. What is not in force on the day excludes, requires and raises nothing. */
function foundIn(evaluation: Evaluation, { kind, id }: Expectation): string | Text {
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

function conclusion(evaluation: Evaluation, id: string): string | Text {
  const found = evaluation.conclusions.find((one) => one.id === id);
  if (!found) return notInForce;
  return broken[found.outcome] ?? (found.status === 'decided' && found.value !== null ? found.value : possibleWords(found.possible));
}

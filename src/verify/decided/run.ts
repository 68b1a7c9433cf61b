import type { Pack } from '../../pack/model.js';
import type { Project } from '../../project/model.js';
import { possibleIn } from './elements.js';
import type { Answered, DecidedCase, DecidedElement, Held, Verdict } from './model.js';

/** Holds the rules against what was decided, element by element. What does not count is run all the same. */
export const holdAgainst = (pack: Pack, cases: readonly DecidedCase[]): Held[] =>
  cases.flatMap((one) =>
    one.elements.map((element) => ({
      one,
      element,
      onFacts: answered(pack, one.project, element),
      withFindings: element.withFindings && answered(pack, element.withFindings, element),
    })),
  );

function answered(pack: Pack, project: Project, element: DecidedElement): Answered {
  const possible = possibleIn(pack, project, element);
  return { verdict: verdictOf(possible, element.allowed), possible };
}

/** Several values can be left and still agree, when the decision leaves every one of them. */
export function verdictOf(possible: readonly string[], allowed: readonly string[]): Verdict {
  const kept = possible.filter((value) => allowed.includes(value));
  if (kept.length === 0) return 'uenig';
  return kept.length === possible.length ? 'enig' : 'uavklart';
}

/** The worse of the two: rules that end elsewhere once the court's findings are in disagree, whatever the facts alone leave. */
export const disagrees = ({ onFacts, withFindings }: Held): boolean => onFacts.verdict === 'uenig' || withFindings?.verdict === 'uenig';

/** A disagreement that nobody has explained, or an explanation of one that is no longer there. */
export const fails = (held: Held): boolean =>
  held.element.unscored === null && disagrees(held) !== (held.element.knownDisagreement !== null);

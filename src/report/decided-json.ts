import type { Answered, Held } from '../verify/decided/model.js';
import { fails } from '../verify/decided/run.js';
import { verdictShown } from './decided.js';
import type { Json } from './stable-json.js';

const kindKeys = { konklusjon: 'conclusion', vilkår: 'condition', vei: 'route', moment: 'factor' } as const;
const confidenceKeys = { bekreftet: 'verified', delvis: 'partly', 'etter-hukommelsen': 'from-memory' } as const;
const verdictKeys = { enig: 'agree', uavklart: 'undetermined', uenig: 'disagree' } as const;

/** How the rules stand to what was decided, element by element; null when there are no decided cases. */
export function decidedJson(held: readonly Held[]): Json {
  if (held.length === 0) return null;
  const scored = held.filter(({ element }) => element.unscored === null);
  const count = (verdict: keyof typeof verdictKeys): number => scored.filter((one) => verdictShown(one) === verdict).length;
  return {
    summary: {
      agree: count('enig'),
      undetermined: count('uavklart'),
      disagree: count('uenig'),
      notScored: held.length - scored.length,
      failed: held.filter(fails).length,
    },
    elements: held.map((one) => ({
      case: one.one.name,
      decidedOn: one.one.decidedOn,
      sources: one.one.sources,
      file: one.one.project.file,
      asOf: one.one.project.date,
      kind: kindKeys[one.element.kind],
      id: one.element.id,
      decided: one.element.allowed,
      confidence: confidenceKeys[one.element.confidence],
      note: one.element.note,
      notScoredBecause: one.element.unscored,
      knownDisagreement: one.element.knownDisagreement,
      verdict: verdictKeys[verdictShown(one)],
      failed: fails(one),
      onFacts: answered(one.onFacts),
      withFindings: one.withFindings && answered(one.withFindings),
    })),
  };
}

const answered = ({ verdict, possible }: Answered): Json => ({ verdict: verdictKeys[verdict], possible });

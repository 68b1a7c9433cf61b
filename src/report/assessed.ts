import { withAid } from '../engine/aid.js';
import { type Bands, bandsThatMatter } from '../engine/bands.js';
import { type Certificate, certificates } from '../engine/certificates.js';
import { evaluate } from '../engine/evaluate.js';
import { type Flip, flips } from '../engine/flips.js';
import { Reading } from '../engine/reading.js';
import type { Evaluation } from '../engine/result.js';
import { type ShelfLife, shelfLife } from '../engine/shelf-life.js';
import { type PackAtDate, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { wordedFor } from '../pack/wording.js';
import type { Project } from '../project/model.js';
import type { IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { type Wording, wording } from './words.js';

/** One project with everything that a report needs to tell of it. */
export type Assessed = {
  readonly pack: Pack;
  readonly law: PackAtDate;
  readonly project: Project;
  readonly evaluation: Evaluation;
  /** Worked out when asked for: a run over many projects seldom needs it. */
  readonly flips: () => readonly Flip[];
  readonly shelfLife: () => ShelfLife | null;
  readonly certificates: () => readonly Certificate[];
  readonly bands: () => readonly Bands[];
  readonly words: Wording;
};

/**
 * Evaluates a project and gathers what the reports tell.
 * @throws DateOutsideError when the pack does not cover the date.
 */
export function assess(rules: Pack, project: Project, asOf: IsoDate, language: Language): Assessed {
  const pack = wordedFor(rules, project.answers);
  const law = packAt(pack, asOf);
  const evaluation = evaluate(pack, project, asOf);
  const { answers } = withAid(pack, project, evaluation.aid);
  return {
    pack,
    law,
    project,
    evaluation,
    flips: () => flips(pack, project, asOf),
    shelfLife: () => shelfLife(pack, project, asOf),
    certificates: () => certificates(new Reading(law, answers), new Set(evaluation.openQuestions.map(({ id }) => id))),
    bands: () => bandsThatMatter(new Reading(law, answers)),
    words: wording(law, project, evaluation, language),
  };
}

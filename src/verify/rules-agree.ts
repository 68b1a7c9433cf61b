import { compile } from '../engine/compile.js';
import { endOf } from '../engine/ends.js';
import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Assessment, Pack } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import type { Text } from '../text/localised.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import { witnessPhrases } from '../text/phrases/verify-report.js';
import type { Fault } from './model.js';
import { endsWithPaths } from './paths.js';
import { witnessOf } from './witness.js';

/**
 * No gap and no conflict: on every day and for every possible project, the rules of an assessment give one answer, or
 * say themselves that the law leaves it open.
 */
export function rulesAgree(pack: Pack): Fault[] {
  const found = new Map<string, Fault>();
  for (const date of changeDates(pack).filter((day) => day >= pack.from)) {
    const compiled = compile(packAt(pack, date));
    for (const one of compiled.assessments.values())
      for (const [mask, choices] of endsWithPaths(compiled, one.rules)) {
        const { assessment, classes } = one;
        const end = endOf(one, mask);
        if (end.outcome !== 'no-rule' && end.outcome !== 'conflict') continue;
        const holding = assessment.rules
          .filter((rule) => classes.some((known, index) => mask & (1 << index) && known.values.join() === rule.concludes.join()))
          .map((rule) => rule.id);
        const key = `${end.outcome} ${assessment.id} ${holding.join()}`;
        if (!found.has(key))
          found.set(
            key,
            fault(
              assessment,
              end.outcome,
              holding,
              date,
              witnessOf(
                compiled,
                choices,
                inEvery(witnessPhrases, (say) => say.of(assessment.id)),
              ),
            ),
          );
      }
  }
  return [...found.values()];
}

function fault(
  { id, file, line }: Assessment,
  outcome: 'no-rule' | 'conflict',
  holding: readonly string[],
  date: string,
  witness: Text,
): Fault {
  const gap = outcome === 'no-rule';
  const message = inEvery(faultPhrases, (say) => (gap ? say.gap(id) : say.conflict(id, holding.join(', '))));
  return { check: gap ? 'hull' : 'konflikt', severity: 'feil', id, file, line, date, witness, message };
}

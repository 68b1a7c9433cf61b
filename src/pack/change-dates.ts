import { dayAfter, type IsoDate } from '../text/dates.js';
import type { Pack } from './model.js';

/** Every day on which something in the pack begins to hold, or has just ceased to. */
export function changeDates(pack: Pack): readonly IsoDate[] {
  const found = known.get(pack);
  if (found) return found;
  const entries = [
    ...pack.questions,
    ...pack.assessments,
    ...pack.assessments.flatMap((assessment) => assessment.rules),
    ...pack.factors,
    ...pack.routes,
    ...pack.checks,
    ...pack.checklist,
  ];
  const spans = [...entries, ...pack.parameters.flatMap((series) => series.values)];
  const dates = spans.flatMap((span) => [span.from, ...(span.to === null ? [] : [dayAfter(span.to)])]);
  const sorted = [...new Set(dates)].sort();
  known.set(pack, sorted);
  return sorted;
}

const known = new WeakMap<Pack, readonly IsoDate[]>();

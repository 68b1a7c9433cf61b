import type { ValueStep } from '../engine/value.js';
import { formatInterval } from './words.js';

const words: Record<ValueStep['kind'], (step: ValueStep) => string> = {
  told: () => 'oppgitt beløp uten mva.',
  'without-vat': () => 'oppgitt beløp fratrukket mva.',
  term: (step) => (step.months === undefined ? 'over avtalens lengde' : `over ${step.months} måneder`),
  'capped-term': (step) => `månedsbeløp × ${step.months} (uten samlet pris, lang eller løpende avtale)`,
  options: () => 'med rett til forlengelse',
  'option-amount': () => 'andre opsjoner',
  similar: () => 'tilsvarende kjøp i løpet av 12 måneder',
  'other-units': () => 'andre enheters kjøp av det samme',
  'all-lots': () => 'alle delkontraktene samlet',
};

/** The calculation of the value, a line a step, with its paragraph. */
export const valueLines = (steps: readonly ValueStep[]): { text: string; citation: string }[] =>
  steps.map((step) => ({ text: `${words[step.kind](step)}: ${formatInterval(step.amount)}`, citation: step.citation }));

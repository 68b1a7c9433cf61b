import { stringify } from 'yaml';
import type { CompiledPack } from '../engine/compile.js';
import type { Variable } from '../engine/variables.js';
import { elsewhere } from '../pack/convert.js';
import type { Question } from '../pack/model.js';
import type { Choices } from './paths.js';

type Amount = Extract<Variable, { readonly kind: 'amount' }>;

/** The project file that makes these choices: a witness that anybody can run and see for themselves. */
export function witnessOf(compiled: CompiledPack, choices: Choices, name: string): string {
  const { law, variables } = compiled;
  const prosjekt: Record<string, unknown> = { navn: name };
  const svar: Record<string, unknown> = {};
  const put = (question: Question, value: unknown): void => {
    if (!question.storedIn) {
      svar[question.id] = question.judgement ? { svar: value, begrunnelse: 'vitne' } : value;
      return;
    }
    const [, group = '', key = ''] = question.storedIn;
    const written =
      question.type === 'sted'
        ? (law.pack.places.find((place) => place.id === value)?.name ?? (value === elsewhere.value ? 'En annen kommune' : value))
        : value;
    prosjekt[group] = { ...(prosjekt[group] as object | undefined), [key]: written };
  };
  for (const [level, value] of choices) {
    const variable = variables[level];
    if (!variable || variable.kind === 'assumption' || variable.kind === 'reading') continue;
    const question = law.questions.get(variable.id);
    if (variable.kind !== 'amount') {
      if (question) put(question, variable.values[value]);
      continue;
    }
    if (question?.type === 'beløp') put(question, amountIn(variable, value, question));
    else if (question?.type === 'måneder') put(question, Number(lowest(variable, value)));
    else if (variable.id === 'anskaffelsesverdi' && !choices.has(compiled.levelOf.get('#verdi') ?? -1))
      Object.assign(svar, plainValue(law.questions, variable, value));
  }
  return stringify({ prosjekt, dato: law.date, svar }, { lineWidth: 0 });
}

/** The least amount in a band, in øre or months. */
const lowest = (variable: Amount, band: number): bigint => (band === 0 ? 0n : (variable.cuts[band - 1] ?? 0n));

const kronerUp = (ore: bigint): number => Number((ore + 99n) / 100n);

function amountIn(variable: Amount, band: number, question: Question): Record<string, unknown> {
  const beløp = Math.max(kronerUp(lowest(variable, band)), question.atLeast);
  const vat = question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? { mva: 'eksklusiv' } : {};
  return { beløp, ...vat, ...(question.periodic ? { periode: 'totalt' } : {}) };
}

/** A value told in the plainest way: one total, no options, nothing to be counted with it. */
function plainValue(questions: ReadonlyMap<string, Question>, variable: Amount, band: number): Record<string, unknown> {
  const verdi = questions.get('verdi');
  if (!verdi) return {};
  const no = ['opsjoner', 'gjentatte-kjøp', 'andre-enheter', 'delkontrakt'].filter((id) => questions.has(id)).map((id) => [id, 'nei']);
  return { verdi: amountIn(variable, band, verdi), varighet: 12, ...Object.fromEntries(no) };
}

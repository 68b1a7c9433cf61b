import { evaluate } from '../../src/engine/evaluate.js';
import type { ConclusionResult, Evaluation } from '../../src/engine/result.js';
import type { IsoDate } from '../../src/text/dates.js';
import { pack } from './pack.js';
import { projectOf } from './project.js';

export type Answers = Readonly<Record<string, unknown>>;

/** An answer that is an assessment, with the reason that the file format asks for. */
export const assessed = (svar: string): Answers => ({ svar, begrunnelse: 'prøve' });

/** An amount in kroner without VAT; for the value of the contract with its period. */
export const withoutVat = (beløp: number): Answers => ({ beløp, mva: 'eksklusiv' });
export const value = (beløp: number, periode = 'totalt'): Answers => ({ ...withoutVat(beløp), periode });

/** A mutually binding contract for a year (FOA § 4-1 a), with nothing else to count with it after FOA § 5-4. */
export const contract: Answers = {
  penger: 'ja',
  leveringsplikt: 'ja',
  vederlag: 'pris',
  'dekker-behov': assessed('ja'),
  utvelgelse: 'ja',
  unntaksgrunn: 'ingen',
  opsjoner: 'nei',
  'gjentatte-kjøp': 'nei',
  'andre-enheter': 'nei',
  delkontrakt: 'nei',
  varighet: 12,
};

/** The same, where the pay is the right to exploit the service, with its risk (KKF § 1-2). */
export const concession: Answers = { ...contract, vederlag: 'utnyttelsesrett', driftsrisiko: 'ja' };

export const buyerOf = (type: string, kommune = 'Bergen'): Answers => ({ prosjekt: { oppdragsgiver: { type, kommune } } });

export function evaluated(answers: Answers, date: IsoDate, buyer = 'kommune'): Evaluation {
  return evaluate(pack, projectOf(answers, buyerOf(buyer)), date);
}

/** The conclusion with this id. @throws when there is none. */
export function conclusionOf(evaluation: Evaluation, id: string): ConclusionResult {
  const found = evaluation.conclusions.find((conclusion) => conclusion.id === id);
  if (!found) throw new Error(`no conclusion «${id}»`);
  return found;
}

/** What a conclusion is when it is decided, else everything that it can be. */
export function outcomeOf(evaluation: Evaluation, id: string): string | readonly string[] {
  const { status, value: decided, possible } = conclusionOf(evaluation, id);
  return status === 'decided' && decided !== null ? decided : [...possible];
}

/** A contract on which everything but the value is settled. */
export const settledContract: Answers = {
  ...contract,
  ytelsestype: 'ordinær-tjeneste',
  'samlet-pris': 'ja',
  'reservere-for': 'ingen',
  foretak: assessed('nei'),
};

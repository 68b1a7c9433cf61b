import type { Unit } from './model.js';

/** Facts that the engine computes from answers, and that rules may use as if they were answers. */
export const derivedAmounts: Readonly<Record<string, Unit>> = {
  /** The value of the whole procurement after FOA § 5-4 (for concessions KKF § 5-2). */
  anskaffelsesverdi: { kind: 'money', currency: 'NOK', vat: 'eksklusiv' },
  /** The value of the lot itself, where the contract is one lot of several (FOA § 5-4 (8)). */
  delkontraktverdi: { kind: 'money', currency: 'NOK', vat: 'eksklusiv' },
  /** The term of the contract with every extension it allows, in months. */
  avtalelengde: { kind: 'count', of: 'måneder' },
};

export const derivedFacts: Readonly<Record<string, readonly string[]>> = {
  /** Whether the small lots together are within the share in FOA § 5-4 (8). */
  'innenfor-delkontraktandel': ['ja', 'nei'],
  /** Whether what the project plans to do is what the answers lead to. */
  'valgt-vei-status': ['stemmer', 'strider', 'uavklart', 'ikke-valgt'],
};

/** What the arithmetic of FOA § 5-4 and KKF § 5-2 takes by name from a pack. */
export const valueNames = {
  /** Facts with finitely many values. */
  facts: ['konsesjon', 'ytelsestype', 'samlet-pris', 'opsjoner'],
  /** Questions told as amounts and months. */
  amounts: ['verdi', 'varighet', 'opsjon-måneder', 'opsjon-beløp', 'tilsvarende-kjøp', 'andre-enheters-kjøp', 'delkontrakter-samlet'],
  parameters: ['verdi.måneder-uten-samlet-pris'],
} as const;

/** What the share of small lots in FOA § 5-4 (8) takes besides. */
export const shareNames = { amounts: ['små-delkontrakter'], parameters: ['delkontrakt.andel'] } as const;

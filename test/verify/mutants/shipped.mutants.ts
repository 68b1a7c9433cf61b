import { describe, expect, it } from 'vitest';
import { fates } from '../../support/fates.js';
import { pack } from '../../support/pack.js';
import { shippedCases } from '../../support/shipped-cases.js';

/** Changes that no case can notice, with why; they are not proved the same because the proof cannot see why. */
const unnoticeable: Readonly<Record<string, string>> = {
  'statsstøtte.gruppeunntak-utløper: til 31. desember 2026 → 1. januar 2027':
    'from 2027 the block exemption is unsettled, so no project is decided to come under it and the notice has nobody to tell',
};

describe('small changes of the shipped law', () => {
  const all = fates(pack, shippedCases);
  const counted = all.filter(({ equivalent }) => equivalent === null);

  it('are noticed by the cases, save those that change nothing', () => {
    const survivors = counted.filter(({ noticedBy }) => noticedBy === null);
    expect(survivors.map(({ mutant }) => `${mutant.id.nb}: ${mutant.change.nb}`)).toEqual(Object.keys(unnoticeable));
  });

  it('are many, and few of them are without effect', () => {
    expect(counted.length).toBeGreaterThanOrEqual(550);
    expect(counted.length).toBeGreaterThan(5 * (all.length - counted.length));
  });
});

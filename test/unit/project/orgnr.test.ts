import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrganisationNumber } from '../../../src/project/orgnr.js';

/** The check digit after the Brønnøysund Register Centre's description: weights 3 2 7 6 5 4 3 2, modulus 11. */
function checkDigit(eight: string): number | null {
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(eight.charAt(index)), 0);
  const rest = sum % 11;
  if (rest === 0) return 0;
  return rest === 1 ? null : 11 - rest;
}

describe('an organisation number', () => {
  it('has nine digits, the last of which checks the others', () => {
    // Public numbers: the Brønnøysund Register Centre and the municipality of Oslo.
    for (const number of ['974760673', '974 760 673', '958935420', '958 935 420'])
      expect([number, isOrganisationNumber(number)]).toEqual([number, true]);
    for (const number of ['974760674', '958935421', '97476067', '9747606730', '', 'NO974760673', '97476O673', '９７４７６０６７３'])
      expect([number, isOrganisationNumber(number)]).toEqual([number, false]);
  });

  it('is not nine zeros, though they pass the check', () => {
    expect(isOrganisationNumber('000000000')).toBe(false);
  });

  it('fails when any one digit is wrong, or two neighbours have changed places', () => {
    const valid = fc
      .tuple(fc.constantFrom('8', '9'), fc.stringMatching(/^\d{7}$/))
      .map(([first, rest]) => first + rest)
      .filter((eight) => checkDigit(eight) !== null)
      .map((eight) => `${eight}${checkDigit(eight)}`);
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        expect(isOrganisationNumber(number)).toBe(true);
        const other = (Number(number.charAt(at)) + by) % 10;
        expect(isOrganisationNumber(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        if (at < 8 && swapped !== number) expect(isOrganisationNumber(swapped)).toBe(false);
      }),
    );
  });
});

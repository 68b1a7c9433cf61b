import { describe, expect, it } from 'vitest';
import { type Citation, readCitation } from '../../src/verify/citation.js';
import { nearestSection } from '../../src/verify/nearest-section.js';

const none = { section: null, part: null, ledd: [], point: null, subpoint: null, version: null };
const read: readonly (readonly [written: string, means: Partial<Citation>])[] = [
  ['', {}],
  [' § 2', { section: '2' }],
  [' § 11 a', { section: '11 a' }],
  [' § 5-4', { section: '5-4' }],
  [' § 30-2a', { section: '30-2a' }],
  [' § 5-4 (1)', { section: '5-4', ledd: [1] }],
  [' § 5-4 (1) og (12)', { section: '5-4', ledd: [1, 12] }],
  [' § 5-4 (1), (8) og (12)', { section: '5-4', ledd: [1, 8, 12] }],
  [' § 4-1 bokstav a', { section: '4-1', point: 'a' }],
  [' § 5-1 (2) bokstav b', { section: '5-1', ledd: [2], point: 'b' }],
  [' § 2-1 (3) bokstav a nr. 1', { section: '2-1', ledd: [3], point: 'a', subpoint: '1' }],
  [' § 3-2 (1) nr. 6', { section: '3-2', ledd: [1], point: '6' }],
  [' del II', { part: 'del II' }],
  [' kapittel 3', { part: 'kapittel 3' }],
  [' vedlegg 3', { part: 'vedlegg 3' }],
  [
    ' § 5-3 (1) bokstav a, endret ved forskrift 04.04.2018 nr. 533',
    { section: '5-3', ledd: [1], point: 'a', version: { kind: 'amended', by: 'forskrift 04.04.2018 nr. 533' } },
  ],
  [' § 5-1 (2), slik det lød fra 01.01.2017', { section: '5-1', ledd: [2], version: { kind: 'as-of', date: '2017-01-01' } }],
  [' § 2, opphevet 02.01.2023', { section: '2', version: { kind: 'repealed', date: '2023-01-02' } }],
  [', opphevet 01.01.2023', { version: { kind: 'repealed', date: '2023-01-01' } }],
];
const foreign: readonly (readonly [written: string, means: Partial<Citation>])[] = [
  [' artikkel 61', { part: 'artikkel 61' }],
  [' artikkel 61 (1)', { part: 'artikkel 61', ledd: [1] }],
  [' vedlegg XV nr. 1ea', { part: 'vedlegg XV nr. 1ea' }],
  [' fortalen punkt 4', { part: 'fortalen punkt 4' }],
];

describe('a citation is read', () => {
  it.each(read)('«%s»', (written, means) => expect(readCitation(written, true)).toEqual({ ...none, ...means }));
  it.each(foreign)('«%s», of texts that are divided otherwise', (written, means) => {
    expect([readCitation(written, false), readCitation(written, true)]).toEqual([{ ...none, ...means }, null]);
  });
});

describe('what can be written in two ways is read in one', () => {
  it.each([
    ' § 5-4 første ledd',
    ' § 5-3 (1) a',
    ' § 5-3 (1) litra a',
    ' §§ 8-8 og 16-9',
    ' § 5-4 (0)',
    ' § 5-4, (1)',
    ' paragraf 5-4',
    ' art. 61',
    ' § 5-4 jf. § 5-3',
    '§',
    ' § 5-3, endret 2018',
    ' § 5-3, endret ved forskrift 4. april 2018 nr. 533',
    ' § 5-3, slik den lød fra 31.02.2017',
    ' vedlegg 1, endret ved forskrift 04.04.2018 nr. 533',
    ', slik den lød fra 01.01.2017',
  ])('«%s» is not read', (written) => expect([readCitation(written, true), readCitation(written, false)]).toEqual([null, null]));
});

describe('the nearest section', () => {
  const sections = ['1-1', '5-1', '5-4', '8-12', '8-12a', '30-2', '30-2a', '30-10'];
  it.each([
    ['5-44', '5-4'],
    ['8-12b', '8-12a'],
    ['30-3', '30-2'],
    ['31-1', '30-2'],
    ['2-4', '1-1'],
  ])('to § %s is § %s', (wanted, near) => expect(nearestSection(wanted, sections)).toBe(near));
  it('is none where there are none', () => expect(nearestSection('1', [])).toBeNull());
});

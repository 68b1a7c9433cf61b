import { describe, expect, it } from 'vitest';
import { beside, hang } from '../../../src/report/layout.js';

describe('a text with words in front of it', () => {
  it('hangs beside them', () => {
    expect(hang('  decide first: ', 'one, two and three', 40)).toEqual(['  decide first: one, two and three']);
    expect(hang('  first: ', 'one two three four five', 30)).toEqual(['  first: one two three four', '         five']);
  });

  it('stands under them, two steps in, where they take more than half of the line', () => {
    expect(hang('APPLICABLE RULES  undetermined – ', 'may be this or that', 40)).toEqual([
      'APPLICABLE RULES  undetermined –',
      '    may be this or that',
    ]);
    expect(hang('  activity “the community house”: ', 'not aid, or aid of some kind', 40)).toEqual([
      '  activity “the community house”:',
      '      not aid, or aid of some kind',
    ]);
  });

  it('stays on the line of long words in front when it has room there', () => {
    expect(hang('CEILING FOR DE MINIMIS AID  ', 'within', 40)).toEqual(['CEILING FOR DE MINIMIS AID  within']);
  });

  it('lets words in front that are longer than the line be broken too', () => {
    expect(hang('  activity “the big old house”: ', 'aid', 20)).toEqual(['  activity “the big', '  old house”:', '      aid']);
  });
});

describe('two texts on a line', () => {
  it('stand at either end', () => {
    expect(beside('    ', 'other options: 100 kr', 'FOA § 5-4 (1)', 44)).toEqual(['    other options: 100 kr      FOA § 5-4 (1)']);
  });

  it('stand below each other, the first broken, where they have no room', () => {
    expect(beside('    ', 'purchases of the same by other units: 100 kr', 'FOA § 5-4 (3)', 40)).toEqual([
      '    purchases of the same by other',
      '    units: 100 kr',
      '      FOA § 5-4 (3)',
    ]);
  });
});

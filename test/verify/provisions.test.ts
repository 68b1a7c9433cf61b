import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/source/problem.js';
import { readProvisions } from '../../src/verify/provisions.js';
import { provisionsText } from '../support/provisions.js';

/** What is said of an index: the place and the words of each fault. @throws when it is read without complaint. */
function said(text: string): string[] {
  try {
    readProvisions('oversikt.yaml', text);
  } catch (error) {
    if (error instanceof ProblemsError && error.what === 'usage')
      return error.problems.map(({ place, code, message, hint }) => `${place?.line} ${code} ${message.nb}${hint ? `; ${hint.nb}` : ''}`);
    throw error;
  }
  throw new Error('nothing was wrong');
}

/** The index of the shipped pack with one line exchanged for another, and the number of that line. */
function changed(from: string, to: string): { text: string; line: number } {
  const lines = provisionsText.split('\n');
  const at = lines.indexOf(from);
  if (at === -1) throw new Error(`no line «${from}»`);
  return { text: lines.with(at, to).join('\n'), line: at + 1 };
}

describe('an index that is wrong is refused, with the place', () => {
  const section = '      "5-1": { ledd: 5 }';
  const small = `rettskilder:\n  - nøkkel: FOA\n    navn: Forskrift\n    tekst: lest\n    paragrafer:\n${section}\nandre-kilder: [C]\n`;
  const cases: readonly (readonly [name: string, from: string, to: string, says: string])[] = [
    ['an unknown key', section, '      "5-1": { led: 5 }', '6 bestemmelser.ukjent-nøkkel ukjent nøkkel «led»; mente du «ledd»?'],
    ['ledd that are no number', section, '      "5-1": { ledd: fem }', '6 bestemmelser.type «ledd» skal være et helt tall, fant «fem»'],
    ['letters that are no range', section, '      "5-1": { ledd: 5, lister: { "(2)": b-d } }', '6 bestemmelser.verdi ikke en rekke; skriv a-f eller 1-3'],
    ['a § that is none', section, '      "5.1": { ledd: 5 }', '6 bestemmelser.verdi «5.1» er ikke en gyldig nøkkel her; skriv "5-4" eller "30-2a"'],
    ['a day that does not exist', section, '      "5-1": { til: "2026-06-31", ledd: 5 }', '6 bestemmelser.dato ikke en dato som finnes'],
    ['an amendment that is not named in full', section, '      "5-1": { ledd: 5, endret: { nr. 533: "2018-04-06" } }', '6 bestemmelser.verdi «nr. 533» er ikke en gyldig nøkkel her'],
    ['editions beside a division of its own', section, '      "5-1": { ledd: 5, utgaver: [{ ledd: 4 }] }', '6 bestemmelser.verdi fra, til, ledd og lister'],
    ['neither read nor unread', '    tekst: lest', '    tekst: kanskje', '4 bestemmelser.verdi «kanskje» er ikke en gyldig verdi'],
    ['sections of a text that was not read', '    tekst: lest', '    tekst: ikke-lest', '2 bestemmelser.verdi en tekst som ikke er lest'],
    ['a source told twice', 'andre-kilder: [C]', 'andre-kilder: [C, FOA]', '7 bestemmelser.dobbel nøkkelen «FOA» står to ganger'],
    ['no sources of the other kind', 'andre-kilder: [C]', '', '1 bestemmelser.mangler «andre-kilder» mangler'],
    ['no YAML', 'rettskilder:', 'rettskilder: [', '2 yaml.'],
  ]; // biome-ignore format: a table

  it.each(cases)('%s', (_, from, to, says) => {
    expect(readProvisions('oversikt.yaml', small).acts.get('FOA')?.sections.get('5-1')?.editions).toHaveLength(1);
    const [first = ''] = said(small.replace(from, () => to));
    expect(first.slice(0, says.length)).toBe(says);
  });

  it('an unknown key in the index of the shipped pack', () => {
    const { text, line } = changed(
      '      "5-2": { ledd: 2, lister: { "(1)": a-g }, endret: { "forskrift 20.04.2017 nr. 484": "2017-05-01" } }',
      '      "5-2": { ledd: 2, bokstaver: 7 }',
    );
    expect(said(text)).toEqual([
      `${line} bestemmelser.ukjent-nøkkel ukjent nøkkel «bokstaver»; kjente nøkler her: fra, til, ledd, lister, utgaver, endret`,
    ]);
  });
});

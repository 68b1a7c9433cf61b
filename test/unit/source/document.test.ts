import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/source/document.js';

const read = (text: string) => readDocument('p.yaml', text);
const placed = (text: string) => read(text).problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

describe('a document knows where everything stands', () => {
  const { document } = read('a:\n  blå: [1, { c: d }]\n  "e f":\n');

  it('values and keys', () => {
    expect(document?.placeOf(['a', 'blå', 0])).toEqual({ line: 2, column: 9, length: 1 });
    expect(document?.placeOf(['a', 'blå', 1, 'c'])).toEqual({ line: 2, column: 17, length: 1 });
    expect(document?.placeOfKey(['a', 'blå'])).toEqual({ line: 2, column: 3, length: 3 });
    expect(document?.placeOfKey(['a', 'e f'])).toEqual({ line: 3, column: 3, length: 5 });
  });

  it('and of what is not there, what it would stand in', () => {
    expect(document?.placeOf(['a', 'blå', 1, 'x', 'y'])).toEqual({ line: 2, column: 12, length: 8 });
  });

  it('with keys that hold the signs of a path', () => {
    const odd = read('a/b: 1\n"a": { b: 2 }\na~1b: 3\n').document;
    expect([odd?.placeOf(['a/b'])?.line, odd?.placeOf(['a', 'b'])?.line, odd?.placeOf(['a~1b'])?.line]).toEqual([1, 2, 3]);
  });
});

describe('what is wrong with the YAML is told in the words of the catalogue, never in those of the reader', () => {
  const faults: Record<string, string> = {
    'kolon i en tekst': 'navn: Tiltak: del 2\n',
    'kolon i en tekst i klammer': '{ navn: Tiltak: del 2 }\n',
    'mellomrom mangler etter kolon': 'svar:\n  penger:ja\n  frivillige: ja\n',
    'kolon mangler': 'svar:\n  penger ja\n  frivillige: ja\n',
    'for mye innrykk': 'svar:\n  penger: ja\n    frivillige: ja\n',
    'krøllalfa først i en tekst': 'navn: @tiltak\n',
    'prosent først i en tekst': 'navn: % av budsjettet\n',
    'bakstrek i anførselstegn': 'navn: "C:\\mappe"\n',
    'et merke foran en verdi': 'navn: !viktig Tiltak\n',
    'komma mangler i JSON': '{"prosjekt": 1 "svar": 2}\n',
    'klamme mangler': 'svar: { penger: ja\n',
    'for mange nivåer': '['.repeat(20_000),
  };
  for (const [name, text] of Object.entries(faults)) {
    it(name, () => {
      const { document, problems } = read(text);
      expect(document).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) {
        for (const language of ['nb', 'nn'] as const)
          expect(message[language]).not.toMatch(/\b(not|are|allowed|need|cannot|with|invalid|unresolved|exceeded|trailing)\b/i);
        expect(message.en).not.toMatch(/[æøå]|\b(ikke|og|er|av|til|som|en|et)\b/i);
      }
    });
  }
});

describe('the same key twice', () => {
  it('is a fault at the second, also when the two are composed differently', () => {
    expect(placed('svar:\n  penger: ja\n  penger: nei\n')).toEqual(['3:3 yaml.duplicate_key']);
    expect(placed(`blå: 1\n${'blå'.normalize('NFD')}: 2\n`)).toEqual(['2:1 yaml.duplicate_key']);
    expect(placed('a: { b: 1, c: 2, b: 3 }\n')).toEqual(['1:18 yaml.duplicate_key']);
    expect(placed('1: a\n"1": b\n')).toEqual(['2:1 yaml.duplicate_key']);
  });
});

describe('YAML is read as version 1.2, whatever the file says', () => {
  it('so that words stay words', () => {
    for (const head of ['', '%YAML 1.1\n---\n']) {
      const value = read(`${head}[ja, nei, yes, no, on, off, 2026-07-02, 1_000, 12:30, ~, null]\n`).document?.value;
      expect(value).toEqual(['ja', 'nei', 'yes', 'no', 'on', 'off', '2026-07-02', '1_000', '12:30', null, null]);
    }
  });
});

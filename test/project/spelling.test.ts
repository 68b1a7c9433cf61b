import { describe, expect, it } from 'vitest';
import type { AnswerValue, Project } from '../../src/project/model.js';
import { looksLikeProject, readProject } from '../../src/project/read.js';
import type { Problem } from '../../src/source/problem.js';
import { goodPack } from '../support/good-pack.js';

const read = (text: string) => readProject(goodPack, 'p.yaml', text);

function accepted(text: string): Project {
  const { project, problems } = read(text);
  if (!project) throw new Error(problems.map(({ message, hint }) => `${message} ${hint ?? ''}`).join('\n'));
  return project;
}
const answersTo = (svar: string): Record<string, AnswerValue | undefined> =>
  Object.fromEntries([...accepted(`prosjekt: { navn: Prøve }\nsvar:\n${svar}`).answers].map(([id, { value }]) => [id, value]));
const problemsIn = (text: string): readonly Problem[] => read(text).problems;

describe('names may be written with ae, oe and aa, and with capitals', () => {
  it('as questions', () => {
    expect(answersTo('  lovpaalagt: ja\n')).toEqual({ lovpålagt: { kind: 'choice', value: 'ja' } });
    expect(answersTo('  LOVPÅLAGT: JA\n')).toEqual({ lovpålagt: { kind: 'choice', value: 'ja' } });
  });

  it('as keys and words of an amount', () => {
    const written = answersTo('  verdi: { beløp: { minst: 1, høyst: 2 }, mva: inklusiv, mva-beløp: 1, periode: år }\n');
    expect(answersTo('  verdi: { beloep: { minst: 1, hoeyst: 2 }, mva: Inklusiv, mva-beloep: 1, periode: aar }\n')).toEqual(written);
    expect(written.verdi).toEqual({ kind: 'amount', low: 100n, high: 200n, vat: 'inklusiv', vatAmount: 100n, period: 'år' });
  });

  it('as a term without an end', () => {
    expect(answersTo('  varighet: loepende\n').varighet).toEqual({ kind: 'months', months: 'løpende' });
  });

  it('as keys of the file itself', () => {
    const project = accepted(
      'prosjekt: { navn: Prøve }\nspraak: nn\nunntak:\n  - { regel: a, begrunnelse: b, ansvarlig: c, utloeper: "2027-01-31" }\n',
    );
    expect(project.language).toBe('nn');
    expect(project.exceptions[0]?.expires).toBe('2027-01-31');
  });

  it('as the route that is chosen, and as the kind of a party', () => {
    expect(accepted('prosjekt: { navn: Prøve }\nvalgt-vei: tilskudd-etter-soeknad\n').chosenRoute?.value).toBe('tilskudd-etter-søknad');
    const buyer = accepted('prosjekt: { navn: Prøve, oppdragsgiver: { type: Kommune, kommune: OSLO } }\n').answers;
    expect(buyer.get('oppdragsgiver')?.value).toMatchObject({ value: 'kommune' });
    expect(buyer.get('kommune')?.value).toMatchObject({ value: 'oslo' });
  });

  it('but never twice: nothing that is written is passed over', () => {
    const twice = [
      'prosjekt: { navn: Prøve }\nSvar: { leveringsplikt: ja }\nsvar: { leveringsplikt: nei }\n',
      'prosjekt: { navn: Prøve }\nspraak: nn\nspråk: nb\n',
      'prosjekt: { navn: Prøve, NAVN: Navn }\n',
      'Prosjekt: { navn: Prøve }\nprosjekt: { navn: Prøve }\n',
      'prosjekt: { navn: Prøve }\nsvar:\n  leveringsplikt: { svar: ja, Svar: nei }\n',
      'prosjekt: { navn: Prøve }\nsvar:\n  verdi: { beloep: 1, beløp: 2, mva: eksklusiv, periode: år }\n',
      'prosjekt: { navn: Prøve }\nsvar:\n  verdi: { beløp: { minst: 1, Minst: 2 }, mva: eksklusiv, periode: år }\n',
    ];
    expect(twice.filter((text) => problemsIn(text).length === 0)).toEqual([]);
  });
});

describe('files come from many systems', () => {
  const plain = 'prosjekt:\n  navn: Blåbær\nsvar:\n  lovpålagt: ja\n  tull: ja\n';
  const places = (text: string) => problemsIn(text).map(({ code, place, excerpt }) => ({ code, place, excerpt }));

  it('letters may be composed of two signs, as macOS does, in keys and in answers', () => {
    const apart = plain.normalize('NFD').replace('  tull: ja\n', '');
    expect(apart).not.toBe(apart.normalize('NFC'));
    const project = accepted(apart);
    expect(project.name).toBe('Blåbær');
    expect([...project.answers.keys()]).toEqual(['lovpålagt']);
    expect(answersTo('  varighet: løpende\n'.normalize('NFD')).varighet).toEqual({ kind: 'months', months: 'løpende' });
  });

  it('lines may end as on Windows: the same places, and no sign of the line end in what is shown', () => {
    expect(places(plain)).toEqual([{ code: 'svar.ukjent-spørsmål', place: { line: 5, column: 3, length: 4 }, excerpt: '  tull: ja' }]);
    expect(places(plain.replaceAll('\n', '\r\n'))).toEqual(places(plain));
  });

  it('a byte order mark is no part of the file', () => {
    expect(accepted('\ufeffprosjekt: { navn: Prøve }\n').name).toBe('Prøve');
    const [fault] = problemsIn('\ufeffprosjekt: { nam: Prøve }\n');
    expect(fault?.place).toEqual({ line: 1, column: 13, length: 3 });
  });

  it('a project may be JSON', () => {
    expect(accepted('{"prosjekt": {"navn": "Prøve"}, "dato": "2026-07-02", "svar": {"leveringsplikt": "ja"}}').date).toBe('2026-07-02');
  });

  it('names that mean something to JavaScript mean nothing here', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(problemsIn(`prosjekt: { navn: Prøve }\nsvar: { ${name}: ja }\n`).map(({ code }) => code)).toEqual(['svar.ukjent-spørsmål']);
      expect(problemsIn(`prosjekt: { navn: Prøve }\n${name}: ja\n`).map(({ code }) => code)).toEqual(['prosjekt.ukjent-nøkkel']);
    }
  });
});

describe('a long text', () => {
  it('is told as too long, with what the limit counts', () => {
    const [fault, ...rest] = problemsIn(`prosjekt: { navn: ${'x'.repeat(2001)} }\n`);
    expect([fault?.code, rest]).toEqual(['prosjekt.stor', []]);
    expect(fault?.message.nb).toMatch(/2000 tegn/);
  });

  it('does not flood the screen when it is at fault', () => {
    const long = 'x'.repeat(100_000);
    for (const text of [
      `prosjekt: { navn: Prøve }\nsvar: { leveringsplikt: ${long} }\n`,
      `prosjekt: { navn: Prøve }\nsvar: { ? ${long} : ja }\n`,
      `prosjekt: { navn: Prøve }\n? ${long}\n: ja\n`,
      `prosjekt: { navn: Prøve }\nvalgt-vei: ${long}\n`,
    ]) {
      const problems = problemsIn(text);
      expect(problems).toHaveLength(1);
      for (const { message, hint, excerpt } of problems) expect(`${message}${hint ?? ''}${excerpt ?? ''}`.length).toBeLessThan(1000);
    }
  });
});

describe('whether a file in a folder is a project', () => {
  it('shows in its keys, also when the file is broken', () => {
    expect(looksLikeProject('prosjekt: { navn: Prøve }\n')).toBe(true);
    expect(looksLikeProject('Prosjekt: { navn: Prøve }\n')).toBe(true);
    expect(looksLikeProject('svar: {}\n')).toBe(true);
    expect(looksLikeProject('{"prosjekt": {}}')).toBe(true);
    expect(looksLikeProject('prosjekt: { navn: Prøve\n')).toBe(true);
    expect(looksLikeProject('Prosjekt: { navn: Prøve\n')).toBe(true);
    expect(looksLikeProject('{"prosjekt": {"navn": "Prøve"}')).toBe(true);
    expect(looksLikeProject('name: ci\non: push\n')).toBe(false);
    expect(looksLikeProject('name: ci\n on: push\n')).toBe(false);
    expect(looksLikeProject('- prosjekt\n')).toBe(false);
    expect(looksLikeProject('')).toBe(false);
  });
});

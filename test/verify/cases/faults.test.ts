import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseProblems, goodCases } from '../../support/cases.js';
import { goodPack } from '../../support/good-pack.js';

type Fault = {
  readonly code: string;
  readonly edit: readonly [from: string, to: string];
  readonly message: string;
  readonly hint?: string;
};

/** What is written in place of what; ‹ stands before the sign that the fault should point at. */
const faults: readonly Fault[] = [
  { code: 'svar.ukjent-spørsmål', edit: ['{ lovpålagt:', '{ ‹lovpålgt:'], message: 'ukjent spørsmål «lovpålgt»', hint: '«lovpålagt»' },
  { code: 'svar.svar', edit: ['lovpålagt: nei', 'lovpålagt: ‹kanskje'], message: '«kanskje»', hint: 'ja, nei, vet-ikke' },
  { code: 'svar.svar', edit: ['leveringsplikt: nei', 'leveringsplikt: ‹usant'], message: '«usant»', hint: 'ja, nei' },
  { code: 'svar.sted', edit: ['{ lovpålagt: nei', '{ ‹mottaker: ideell'], message: '«mottaker»', hint: 'prosjekt.mottaker.type' },
  { code: 'svar.begrunnelse', edit: ['{ lovpålagt: nei', '{ dekker-behov: ‹ja'], message: 'må ha en begrunnelse' },
  { code: 'prosjekt.verdi', edit: ['type: ideell', 'type: ‹idell'], message: '«idell»', hint: '«ideell»' },
  { code: 'prosjekt.verdi', edit: ['fordi:', 'valgt-vei: ‹tilskud\n    fordi:'], message: '«tilskud»', hint: '«tilskudd»' },
  { code: 'prosjekt.ukjent-nøkkel', edit: ['{ mottaker', '{ ‹motaker'], message: '«motaker»', hint: '«mottaker»' },
  { code: 'prosjekt.type', edit: ['    fordi', '    prosjekt: { mottaker: ‹ideell }\n    fordi'], message: '«mottaker» skal være en blokk med nøkler' },
  { code: 'prosjekt.dato', edit: ['dato: "2026-07-02"', 'dato: ‹"2026-02-30"'], message: 'ikke en dato som finnes' },
  { code: 'prosjekt.type', edit: ['dato: "2026-07-02"', 'dato: ‹~'], message: '«dato» skal være tekst, fant ingenting' },
  { code: 'tilfelle.dato-utenfor', edit: ['dato: "2026-07-02"', 'dato: ‹"2016-12-31"'], message: 'gjelder fra 1. januar 2017; datoen er 31. desember 2016' },
  { code: 'tilfelle.uten-dato', edit: ['  dato: "2026-07-02"\ntilfeller:\n  - id', 'tilfeller:\n  - ‹id'], message: '«dato» mangler, både her og i felles' },
  { code: 'tilfelle.ikke-besvart', edit: ['{ lovpålagt: nei', '{ ‹lovpålagt: ~'], message: '«lovpålagt» er ikke besvart i felles' },
  { code: 'tilfelle.uten-hjemmel', edit: [goodCases, goodCases.replace('hjemmel: [FOA § 4-1]\n', '').replace('- id', '- ‹id')], message: '«hjemmel» mangler, både her og for hele filen' },
  { code: 'tilfelle.ukjent-kilde', edit: ['[FOA § 4-1]', '[LOA § 4, ‹FAO § 4-1]'], message: '«FAO § 4-1»', hint: 'kilder.yaml' },
  { code: 'tilfelle.ukjent-kilde', edit: ['fordi:', 'hjemmel: [‹FOAX]\n    fordi:'], message: '«FOAX»' },
  { code: 'tilfelle.venter-ingenting', edit: [goodCases, goodCases.replace(/forventet:[\s\S]*/, 'forventet: ‹{ funn: {} }\n')], message: 'et tilfelle må vente noe' },
  { code: 'tilfelle.ukjent-navn', edit: ['{ avtaletype', '{ ‹avtaletyp'], message: 'konklusjon «avtaletyp» finnes ikke', hint: '«avtaletype»' },
  { code: 'tilfelle.ukjent-navn', edit: ['{ tilskudd-etter-søknad', '{ ‹tilskudd'], message: 'vei «tilskudd» finnes ikke', hint: 'kontrakt-direkte, kontrakt-konkurranse, tilskudd-etter-søknad' },
  { code: 'tilfelle.ukjent-navn', edit: ['{ lovpålagt.uten-plikt', '{ ‹lovpålagt.uten-plkt'], message: 'funn «lovpålagt.uten-plkt» finnes ikke', hint: '«lovpålagt.uten-plikt»' },
  { code: 'tilfelle.ukjent-navn', edit: ['{ tilskudd.vedtak', '{ ‹tilskudd.vedtk'], message: 'sjekklisten «tilskudd.vedtk» finnes ikke', hint: '«tilskudd.vedtak»' },
  { code: 'tilfelle.ukjent-navn', edit: ['{ moment.initiativ', '{ ‹moment.intiativ'], message: 'moment «moment.intiativ» finnes ikke', hint: '«moment.initiativ»' },
  { code: 'tilfelle.ukjent-verdi', edit: ['avtaletype: tilskudd', 'avtaletype: ‹tilskud'], message: '«tilskud»', hint: '«tilskudd»' },
  { code: 'tilfelle.ukjent-verdi', edit: ['avtaletype: tilskudd', 'avtaletype: { mulige: [kontrakt, ‹gave] }'], message: '«gave»', hint: 'kontrakt, tilskudd' },
  { code: 'tilfelle.to-ganger', edit: ['avtaletype: tilskudd', 'avtaletype: { mulige: [kontrakt, ‹kontrakt] }'], message: '«kontrakt» står to ganger' },
  { code: 'tilfelle.verdi', edit: ['søknad: gjelder', 'søknad: ‹gjeldr'], message: '«gjeldr»', hint: '«gjelder»' },
  { code: 'tilfelle.verdi', edit: ['uten-plikt: nei', 'uten-plikt: ‹kanskje'], message: '«kanskje»', hint: 'ja, nei' },
  { code: 'tilfelle.verdi', edit: ['vedtak: påkrevd', 'vedtak: ‹krevd'], message: '«krevd»', hint: 'påkrevd, ikke-påkrevd, åpen' },
  { code: 'tilfelle.type', edit: ['avtaletype: tilskudd', 'avtaletype: ‹7'], message: '«avtaletype» skal være tekst, fant «7»' },
  { code: 'tilfelle.type', edit: ['{ avtaletype: tilskudd }', '‹avtaletype'], message: '«konklusjoner» skal være en blokk med nøkler' },
  { code: 'tilfelle.ukjent-nøkkel', edit: ['    fordi', '    ‹dag: "2026-07-02"\n    fordi'], message: 'ukjent nøkkel «dag»' },
  { code: 'tilfelle.ukjent-nøkkel', edit: ['      funn', '      ‹fun: {}\n      funn'], message: 'ukjent nøkkel «fun»', hint: '«funn»' },
  { code: 'tilfelle.mangler', edit: ['  - id: uten-plikt\n    svar', '  - ‹svar'], message: '«id» mangler' },
  { code: 'tilfelle.tom', edit: [goodCases, goodCases.replace(/tilfeller:[\s\S]*/, 'tilfeller: ‹[]\n')], message: '«tilfeller» kan ikke være tom' },
  { code: 'tilfelle.tom', edit: ['fordi: Uten plikt er det ingen kontrakt.', 'fordi: ‹""'], message: '«fordi» kan ikke være tom' },
  { code: 'tilfelle.stor', edit: ['Uten plikt er', `‹${'Uten plikt er '.repeat(200)}`], message: 'høyst 2000 tegn' },
  { code: 'yaml.duplicate_key', edit: ['    fordi', '    svar: {}\n    fordi'], message: 'to ganger' },
]; // biome-ignore format: one fault a line

describe('a fault in a file of cases is told once, at its place in that file', () => {
  it('and the good file has none', () => expect(caseProblems(goodPack, [goodCases])).toEqual([]));

  for (const { code, edit, message, hint } of faults) {
    it(`${code}: ${message}`, () => {
      const [from, to] = edit;
      expect(goodCases.split(from)).toHaveLength(2);
      const marked = goodCases.replace(from, () => to);
      const problems = caseProblems(goodPack, [marked.replace('‹', '')]);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      const [problem] = problems;
      expect(problem?.message.nb).toContain(message);
      if (hint !== undefined) expect(problem?.hint?.nb).toContain(hint);
      if (!marked.includes('‹')) return;
      const before = marked.slice(0, marked.indexOf('‹')).split('\n');
      expect([problem?.place?.line, problem?.place?.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
      expect(problem?.excerpt).toContain(marked.split('\n')[before.length - 1]?.replace('‹', '').slice(0, 60));
    });
  }

  it('every kind of fault that the source names is shown above', () => {
    const source = readdirSync('src/verify/cases').map((name) => readFileSync(`src/verify/cases/${name}`, 'utf8'));
    const codes = new Set(source.flatMap((text) => [...text.matchAll(/'(tilfelle\.[\p{L}-]+)'/gu)].map((match) => match[1])));
    expect(codes.size).toBeGreaterThan(8);
    // Double ids are shown below.
    const shown = [...faults.map(({ code }) => code), 'tilfelle.dobbel-id'];
    expect([...codes].filter((code) => !shown.includes(code ?? ''))).toEqual([]);
  });
});

describe('all faults are told at once', () => {
  it('of form, answers and expectations, in every file, in order', () => {
    const first = goodCases.replace('lovpålagt: nei', 'lovpålgt: nei').replace('fordi', 'fordii').replace('moment.initiativ', 'moment.x');
    const second = goodCases.replace('leveringsplikt: nei', 'leveringsplikt: kanskje').replace('id: uten-plikt', 'id: annen');
    expect(caseProblems(goodPack, [first, second]).map(({ file, place, code }) => `${file}:${place?.line} ${code}`)).toEqual([
      'a.yaml:9 svar.ukjent-spørsmål',
      'a.yaml:10 tilfelle.ukjent-nøkkel',
      'a.yaml:16 tilfelle.ukjent-navn',
      'b.yaml:5 svar.svar',
    ]);
  });

  it('a fault in what is common to several cases once', () => {
    const two = `${goodCases}  - { id: to, fordi: prøve, forventet: { konklusjoner: { avtaletype: tilskudd } } }\n`;
    expect(caseProblems(goodPack, [two])).toEqual([]);
    expect(caseProblems(goodPack, [two.replace('type: ideell', 'type: idell')])).toHaveLength(1);
  });

  it('an id that is there before, in the same file or another, with where', () => {
    const [problem, ...rest] = caseProblems(goodPack, [goodCases, goodCases]);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      file: 'b.yaml',
      code: 'tilfelle.dobbel-id',
      place: { line: 8, column: 9 },
      hint: { nb: 'se a.yaml:8' },
    });
    const twice = `${goodCases}  - { id: uten-plikt, fordi: prøve, forventet: { konklusjoner: { avtaletype: tilskudd } } }\n`;
    expect(caseProblems(goodPack, [twice])).toMatchObject([
      { file: 'a.yaml', code: 'tilfelle.dobbel-id', place: { line: 17 }, hint: { nb: 'se a.yaml:8' } },
    ]);
  });
});

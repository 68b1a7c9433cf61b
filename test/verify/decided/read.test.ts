import { describe, expect, it } from 'vitest';
import { possibleIn } from '../../../src/verify/decided/elements.js';
import { disagrees, fails, holdAgainst, verdictOf } from '../../../src/verify/decided/run.js';
import { decidedProblems, decidedWith } from '../../support/decided.js';
import { goodPack } from '../../support/good-pack.js';

const project = (svar: string): string => `prosjekt: { navn: Prøvesaken }\ndato: "2026-07-02"\nsvar: ${svar}\n`;
const decided = (more: string, sikkerhet = 'bekreftet'): string =>
  `- { konklusjon: avtaletype, avgjort: kontrakt, sikkerhet: ${sikkerhet}, merknad: prøve${more} }`;

describe('a verdict', () => {
  it('agrees only when nothing else is left than what was decided, and disagrees only when none of it is', () => {
    expect(verdictOf(['kontrakt'], ['kontrakt'])).toBe('enig');
    expect(verdictOf(['kontrakt', 'tilskudd'], ['kontrakt'])).toBe('uavklart');
    expect(verdictOf(['tilskudd'], ['kontrakt'])).toBe('uenig');
    expect(verdictOf(['tilskudd', 'utenfor'], ['tilskudd', 'utenfor', 'ingen-ytelse'])).toBe('enig');
  });

  it('disagrees where the rules give nothing at all: no rule, a conflict, or not in force', () => {
    expect(verdictOf([], ['kontrakt'])).toBe('uenig');
  });

  const verdict = (svar: string, elements: string) => {
    const [held] = holdAgainst(goodPack, decidedWith(goodPack, project(svar), elements));
    if (!held) throw new Error('nothing was held');
    return held;
  };

  it('is taken from the facts of the project file alone, and apart from that with what the court found', () => {
    const held = verdict('{}', decided(', funnet: { leveringsplikt: ja, dekker-behov: ja }'));
    expect([held.onFacts.verdict, held.withFindings?.verdict]).toEqual(['uavklart', 'enig']);
    const against = verdict('{}', decided(', funnet: { leveringsplikt: nei }'));
    expect([against.onFacts.verdict, against.withFindings?.verdict, disagrees(against)]).toEqual(['uavklart', 'uenig', true]);
  });

  it('fails when the rules disagree, unless that is known; and fails when a known disagreement is gone', () => {
    const failing = (svar: string, more: string): boolean => fails(verdict(svar, decided(more)));
    expect(failing('{ leveringsplikt: nei }', '')).toBe(true);
    expect(failing('{ leveringsplikt: nei }', ', kjent-uenighet: undersøkt')).toBe(false);
    expect(failing('{}', '')).toBe(false);
    expect(failing('{}', ', kjent-uenighet: undersøkt')).toBe(true);
    expect(failing('{ leveringsplikt: nei }', ', måles-ikke: omgjort')).toBe(false);
  });

  it('of a way and of what it is not', () => {
    const not = '- { konklusjon: avtaletype, avgjort: { ikke: kontrakt }, sikkerhet: bekreftet, merknad: prøve }';
    expect(verdict('{ leveringsplikt: nei }', not).onFacts.verdict).toBe('enig');
    const way = (avgjort: string) =>
      verdict('{ leveringsplikt: nei }', `- { vei: kontrakt-direkte, avgjort: ${avgjort}, sikkerhet: bekreftet, merknad: prøve }`);
    expect([way('utelukket').onFacts.verdict, way('gjelder').onFacts.verdict]).toEqual(['enig', 'uenig']);
  });

  it('of a factor that is not shown says nothing: what it needs may be unknown', () => {
    const [one] = decidedWith(goodPack, project('{}'), decided(''));
    if (!one) throw new Error('no case');
    expect(possibleIn(goodPack, one.project, { kind: 'moment', id: 'moment.initiativ' })).toEqual(['ja', 'nei']);
  });
});

describe('a list of decided cases', () => {
  it('can be read', () => expect(decidedProblems(goodPack, project('{}'), decided(''))).toEqual([]));

  it('is refused with every fault told', () => {
    const code = (elements: string, svar = '{}') => decidedProblems(goodPack, project(svar), elements);
    const element = (kind: string, avgjort = 'kontrakt'): string =>
      `- { ${kind}, avgjort: ${avgjort}, sikkerhet: bekreftet, merknad: prøve }`;
    expect(code(element('konklusjon: avtaletipe'))).toEqual(['avgjørelse.ukjent-navn']);
    expect(code(element('konklusjon: avtaletype', 'kjøp'))).toEqual(['avgjørelse.ukjent-verdi']);
    expect(code(element('konklusjon: avtaletype', '{ ikke: kjøp }'))).toEqual(['avgjørelse.ukjent-verdi']);
    expect(code('- { avgjort: kontrakt, sikkerhet: bekreftet, merknad: prøve }')).toEqual(['avgjørelse.element']);
    expect(code(element('konklusjon: avtaletype, vei: kontrakt-direkte'))).toEqual(['avgjørelse.element']);
    expect(code(decided('', 'sikker'))).toEqual(['avgjørelse.verdi']);
    expect(code(decided(', avgort: kontrakt'))).toEqual(['avgjørelse.ukjent-nøkkel']);
    expect(decidedProblems(goodPack, 'prosjekt: { navn: Uten dag }\n', decided(''))).toEqual(['avgjørelse.dato']);
  });

  it('counts nothing that is told from memory', () => {
    expect(decidedProblems(goodPack, project('{}'), decided('', 'etter-hukommelsen'))).toEqual(['avgjørelse.hukommelsen']);
    expect(decidedProblems(goodPack, project('{}'), decided(', måles-ikke: ikke sjekket', 'etter-hukommelsen'))).toEqual([]);
  });

  it('may not give away what was decided as an answer', () => {
    const found = decided(', funnet: { leveringsplikt: ja }');
    expect(decidedProblems(goodPack, project('{ leveringsplikt: ja }'), found)).toEqual(['avgjørelse.gitt-bort']);
  });
});

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Pack } from '../../src/pack/model.js';
import { readProject } from '../../src/project/read.js';
import { assess } from '../../src/report/assessed.js';
import { rulePackJson } from '../../src/report/rule-pack.js';
import { goodPack } from '../support/good-pack.js';
import { head, manifest, overlay } from '../support/layers.js';

const item = (id: string, more = ''): string =>
  `  - { id: ${id}, krav: bør, fase: forberedelse, ansvarlig: { nb: rådmannen }, tekst: { nb: Spør rådmannen. }, når: { avtaletype: tilskudd }, hjemmel: ["LOA § 2"]${more} }\n`;
const check = (id: string, when: string): string =>
  `  - { id: ${id}, alvor: feil, når: ${when}, melding: { nb: Feil. }, peker-på: leveringsplikt, hjemmel: ["LOA § 2"] }\n`;

const project = (place: string, more = ''): string =>
  `prosjekt: { navn: Prøve, oppdragsgiver: { type: kommune, kommune: ${place} } }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei${more} }\n`;

function read(pack: Pack, text: string) {
  const { project: found, problems } = readProject(pack, 'p.yaml', text);
  if (!found?.date) throw new Error(problems.map(({ message }) => message).join('\n'));
  return found;
}
const resultOf = (pack: Pack, place: string, more = '') => evaluate(pack, read(pack, project(place, more)), '2026-07-02');
const statusOf = (pack: Pack, place: string, id: string) => resultOf(pack, place).checklist.find((one) => one.id === id)?.status;

describe('what a layer adds', () => {
  const layered = overlay(goodPack, { 'liste.yaml': head('nes', 'sjekkliste') + item('nes.råd') });

  it('holds at its own place and nowhere else', () => {
    expect(statusOf(layered, 'Nes', 'nes.råd')).toBe('required');
    expect(statusOf(layered, 'Nes kommune', 'nes.råd')).toBe('required');
    expect([statusOf(layered, 'Oslo', 'nes.råd'), statusOf(layered, 'Bergen', 'nes.råd')]).toEqual(['not-required', 'not-required']);
  });

  it('is told of the whole: which layer, what it adds, and a hash of all of it', () => {
    expect(layered.layers).toEqual([
      expect.objectContaining({ id: 'nes', version: '3', folder: 'lag', adds: ['nes.råd'], overrides: [], verifiedAsOf: '2026-01-15' }),
    ]);
    expect([layered.id, layered.version]).toEqual([goodPack.id, goodPack.version]);
    expect(layered.hash).not.toBe(goodPack.hash);
    expect(goodPack.layers).toEqual([]);
    expect(rulePackJson(layered)).toMatchObject({
      id: goodPack.id,
      layers: [{ id: 'nes', version: '3', adds: ['nes.råd'], overrides: [] }],
    });
    expect(rulePackJson(goodPack)).not.toHaveProperty('layers');
  });

  it('makes the whole no newer than its oldest part', () => {
    expect(layered.verifiedAsOf).toBe('2026-01-15');
    expect(overlay(goodPack, { 'pakke.yaml': manifest.replace('2026-01-15', '2026-11-22') }).verifiedAsOf).toBe(goodPack.verifiedAsOf);
  });

  it('any change in any layer is another hash, and so is another order', () => {
    const other = manifest.replace('id: nes\n', 'id: ås\n').replace('id: nes, navn: Nes', 'id: ås, navn: Ås');
    const twice = (first: string, second: string): string =>
      overlay(overlay(goodPack, { 'pakke.yaml': first }), { 'pakke.yaml': second }, 'lag-2').hash;
    const hashes = [
      goodPack.hash,
      overlay(goodPack, {}).hash,
      layered.hash,
      overlay(goodPack, { 'liste.yaml': head('nes', 'sjekkliste') + item('nes.bud') }).hash,
      twice(manifest, other),
      twice(other, manifest),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(overlay(goodPack, {}, 'et-annet-sted').hash).toBe(overlay(goodPack, {}).hash);
  });

  it('can be amounts and questions of its own, and nobody elsewhere is asked', () => {
    const own = overlay(goodPack, {
      'spørsmål.yaml': `${head('nes', 'spørsmål')}  - { id: hørt, type: ja-nei, tekst: { nb: Er naboene hørt? }, hvorfor: { nb: Skikk. }, hjelp: { nb: Spør. }, den-som-vet: { nb: alle }, hjemmel: ["LOA § 2"] }\n`,
      'kontroll.yaml': head('nes', 'kontroller') + check('nes.ikke-hørt', '{ hørt: nei }'),
    });
    const asked = (place: string) => resultOf(own, place).openQuestions.find(({ id }) => id === 'hørt')?.applies;
    expect(asked('Nes')).toBe(true);
    expect(asked('Oslo')).toBeUndefined();
    const found = (place: string) => resultOf(own, place, ', hørt: nei').findings.map(({ ruleId }) => ruleId);
    expect(found('Nes')).toContain('nes.ikke-hørt');
    expect(found('Oslo')).not.toContain('nes.ikke-hørt');
  });
});

describe('«annen» in the pack underneath', () => {
  const under = overlay(goodPack, {
    'pakke.yaml': manifest.replace('id: nes\n', 'id: først\n').replace('{ id: nes, navn: Nes }', '{ id: ås, navn: Ås }'),
    'liste.yaml': head('ås', 'sjekkliste') + item('ås.råd'),
  });
  // The small pack says it nowhere, so it is said here as the shipped one does: what holds outside Oslo.
  const outside: Pack = {
    ...under,
    checks: [
      ...under.checks,
      ...overlay(goodPack, { 'k.yaml': head('nes', 'kontroller') + check('utenfor', '{ kommune: annen, leveringsplikt: nei }') })
        .checks.filter(({ id }) => id === 'utenfor')
        .map((one) => ({ ...one, scope: 'nasjonalt' })),
    ],
  };
  const layered = overlay(outside, {}, 'lag-2');

  it('goes on meaning a municipality that gets a layer of its own', () => {
    const fires = (pack: Pack, place: string) => resultOf(pack, place).findings.some(({ ruleId }) => ruleId === 'utenfor');
    expect(['Nes', 'Bergen', 'Oslo', 'Ås'].map((place) => fires(outside, place))).toEqual([true, true, false, false]);
    expect(['Nes', 'Bergen', 'Oslo', 'Ås'].map((place) => fires(layered, place))).toEqual([true, true, false, false]);
  });
});

describe('an entry with the id and first day of one that is there', () => {
  const national = (responsible: string, text = 'Fatt et vedtak med klageadgang.'): string =>
    `${head('nasjonalt', 'sjekkliste')}  - { id: tilskudd.vedtak, krav: skal, fase: tildeling, ansvarlig: { nb: ${responsible} }, tekst: { nb: ${text} }, frist: { nb: før pengene betales }, når: { avtaletype: tilskudd }, hjemmel: ["LOA § 2"] }\n`;

  it('of the whole country says it in other words, at the place of the layer and nowhere else', () => {
    const layered = overlay(goodPack, { 'ord.yaml': national('kulturkontoret') });
    const responsible = (place: string) => {
      const { evaluation, words } = assess(layered, read(layered, project(place)), '2026-07-02', 'nb');
      const found = evaluation.checklist.find(({ id }) => id === 'tilskudd.vedtak');
      return found && words.text(found.responsible);
    };
    expect(['Nes', 'Oslo', 'Bergen'].map(responsible)).toEqual(['kulturkontoret', 'saksbehandleren', 'saksbehandleren']);
    expect(layered.layers[0]).toMatchObject({ adds: [], overrides: ['tilskudd.vedtak'] });
    expect(layered.checklist).toEqual(goodPack.checklist);
  });

  it('of a place that the layer claims takes the place of the whole of it; a new first day is a new version', () => {
    const claims = manifest.replace('{ id: nes, navn: Nes }', '{ id: oslo, navn: Oslo }');
    const layered = overlay(goodPack, {
      'pakke.yaml': claims,
      'liste.yaml': head('oslo', 'sjekkliste') + item('oslo.byrådssak').replace('avtaletype: tilskudd', 'avtaletype: kontrakt'),
    });
    expect(layered.layers[0]).toMatchObject({ adds: [], overrides: ['oslo.byrådssak'] });
    expect(statusOf(goodPack, 'Oslo', 'oslo.byrådssak')).toBe('required');
    expect(statusOf(layered, 'Oslo', 'oslo.byrådssak')).not.toBe('required');
    expect(layered.checklist.map(({ id }) => id)).toEqual(goodPack.checklist.map(({ id }) => id));
  });

  it('of an earlier layer is replaced by a later one with the same place', () => {
    const first = overlay(goodPack, { 'liste.yaml': head('nes', 'sjekkliste') + item('nes.råd') });
    const second = overlay(
      first,
      {
        'pakke.yaml': manifest.replace('id: nes\n', 'id: nes-2027\n'),
        'liste.yaml': head('nes', 'sjekkliste') + item('nes.råd').replace('bør', 'skal'),
      },
      'lag-2',
    );
    expect(second.layers.map(({ id, adds, overrides }) => [id, adds, overrides])).toEqual([
      ['nes', ['nes.råd'], []],
      ['nes-2027', [], ['nes.råd']],
    ]);
    expect(resultOf(second, 'Nes').checklist.find(({ id }) => id === 'nes.råd')?.level).toBe('skal');
  });
});

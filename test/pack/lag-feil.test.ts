import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLayered } from '../../src/pack/load.js';
import { Folder } from '../support/command.js';
import { goodPack } from '../support/good-pack.js';
import { faultsOf, head, manifest, overlay } from '../support/layers.js';

const national = head('nasjonalt', 'sjekkliste');
const decision = `  - id: tilskudd.vedtak
    krav: skal
    fase: tildeling
    ansvarlig: { nb: saksbehandleren }
    tekst: { nb: Fatt et vedtak med klageadgang. }
    frist: { nb: før pengene betales }
    når: { avtaletype: tilskudd }
    hjemmel: ["LOA § 2"]
`;
const own = (place: string) => head(place, 'sjekkliste');
const edited = (from: string, to: string): string => {
  if (!decision.includes(from)) throw new Error(from);
  return national + decision.replace(from, to);
};
const limit = (value: number): string =>
  `${head('nasjonalt', 'beløp')}  - id: terskel.innslag
    navn: { nb: Innslagspunktet }
    enhet: { valuta: NOK, mva: eksklusiv }
    verdier:
      - { fra: "2017-01-01", til: "2026-06-30", verdi: 100000, hjemmel: ["FOA § 1-1"], sikkerhet: høy }
      - { fra: "2026-07-01", verdi: ${value}, hjemmel: ["FOA § 1-1"], sikkerhet: høy }
`;
const conclusion = `${head('nes', 'delvurderinger')}  - id: nes.egen
    navn: { nb: Egen }
    verdier: [{ verdi: a, tekst: { nb: a } }, { verdi: b, tekst: { nb: b } }]
    hjemmel: ["LOA § 2"]
    regler:
      - { id: nes.a, konkluderer: a, når: { avtaletype: tilskudd }, fordi: { nb: x }, hjemmel: ["LOA § 2"] }
`;

/** What the layer holds, and what must be said: the kind of fault, where, and words of the message and of the hint. */
const faults: readonly (readonly [what: string, files: Readonly<Record<string, string>>, place: string, code: string, message: string, hint?: string])[] = [
  ['a rule of the whole country', { 'liste.yaml': edited('tilskudd.vedtak', 'nes.nytt') }, 'lag/liste.yaml:2:28', 'lag.ikke-eget-sted', '«nes.nytt» gjelder nasjonalt', 'skriv sted: nes'],
  ['a rule of another place', { 'liste.yaml': own('oslo') + decision.replace('tilskudd.vedtak', 'nes.nytt') }, 'lag/liste.yaml:2:28', 'lag.ikke-eget-sted', '«nes.nytt» gjelder oslo', 'skriv sted: nes'],
  ['a duty made advice', { 'liste.yaml': edited('krav: skal', 'krav: bør') }, 'lag/liste.yaml:5:11', 'lag.loven', '«krav» kan ikke endres av et lag', 'tekst, ansvarlig'],
  ['when a duty holds', { 'liste.yaml': edited('avtaletype: tilskudd', 'avtaletype: kontrakt') }, 'lag/liste.yaml:10:10', 'lag.loven', '«tilskudd.vedtak» i sjekkliste.yaml:4', 'tekst, ansvarlig'],
  ['an exception from a duty', { 'liste.yaml': edited('    hjemmel', '    unntatt-når: { leveringsplikt: ja }\n    hjemmel') }, 'lag/liste.yaml:11:18', 'lag.loven', '«unntatt-når» kan ikke endres'],
  ['a time limit', { 'liste.yaml': edited('før pengene betales', 'når det passer') }, 'lag/liste.yaml:9:12', 'lag.loven', '«frist» kan ikke endres'],
  ['a provision', { 'liste.yaml': edited('LOA § 2', 'LOA § 4') }, 'lag/liste.yaml:11:14', 'lag.loven', '«hjemmel» kan ikke endres'],
  ['a rule of the country switched off: it holds for another place only', { 'liste.yaml': own('nes') + decision }, 'lag/liste.yaml:2:20', 'lag.loven', '«gjelder» kan ikke endres'],
  ['a rule of the country that ends', { 'liste.yaml': edited('    hjemmel', '    gjelder: { til: "2026-12-31" }\n    hjemmel') }, 'lag/liste.yaml:11:14', 'lag.loven', '«gjelder» kan ikke endres'],
  ['a new version of a rule of the country', { 'liste.yaml': national.replace('2017-01-01', '2026-08-01') + decision }, 'lag/liste.yaml:2:44', 'lag.ny-utgave', 'kan ikke gi den en ny utgave', '2017-01-01'],
  ['a threshold of the law', { 'beløp.yaml': limit(900_000) }, 'lag/beløp.yaml:8:7', 'lag.loven', '«verdier» kan ikke endres av et lag', 'et lag kan endre navn'],
  ['what a check says', { 'k.yaml': `${head('nasjonalt', 'kontroller')}  - { id: konkurranse.mangler, alvor: feil, når: { regelverk: foa, konkurranse: nei }, melding: { nb: Helt greit. }, peker-på: konkurranse, hjemmel: ["LOA § 4"] }\n` }, 'lag/k.yaml:4:97', 'lag.loven', '«melding» kan ikke endres', 'ingenting her'],
  ['a conclusion of its own', { 'd.yaml': conclusion }, 'lag/d.yaml:4:9', 'lag.delvurdering', 'hva som skal konkluderes på, er likt i hele landet', 'kontroller'],
  ['another kind under a known id', { 'k.yaml': `${head('nes', 'kontroller')}  - { id: tilskudd.vedtak, alvor: feil, når: { avtaletype: tilskudd }, melding: { nb: x }, peker-på: leveringsplikt, hjemmel: ["LOA § 4"] }\n` }, 'lag/k.yaml:4:11', 'lag.annet-slag', '«tilskudd.vedtak» er et punkt på sjekklisten i sjekkliste.yaml:4, og kan ikke erstattes av en kontroll', 'egen id'],
  ['the id of a rule', { 'liste.yaml': own('nes') + decision.replace('tilskudd.vedtak', 'avtaletype.tilskudd') }, 'lag/liste.yaml:4:9', 'lag.annet-slag', 'delvurderinger.yaml:18'],
  ['the same words twice', { 'a.yaml': national + decision, 'b.yaml': national + decision }, 'lag/b.yaml:4:9', 'lag.to-ganger', 'står to ganger i laget'],
  ['the same new id twice', { 'a.yaml': own('nes') + decision.replace('tilskudd.vedtak', 'nes.x'), 'b.yaml': own('nes') + decision.replace('tilskudd.vedtak', 'nes.x') }, 'lag/b.yaml:4:9', 'pakke.dobbel-id', 'er brukt før', 'lag/a.yaml:4'],
  ['a known source', { 'kilder.yaml': 'kilder:\n  - { nøkkel: LOA, navn: { nb: Vår lov }, sikkerhet: høy }\n' }, 'lag/kilder.yaml:2:15', 'lag.kilde', '«LOA» står allerede'],
  ['an unknown source', { 'liste.yaml': own('nes') + decision.replace('tilskudd.vedtak', 'nes.x').replace('LOA § 2', 'LOB § 2') }, 'lag/liste.yaml:11:15', 'pakke.ukjent-kilde', '«LOB § 2»'],
  ['an unknown amount in the words', { 'liste.yaml': edited('{ nb: Fatt et vedtak med klageadgang. }', '{ nb: "Vedtak over {terskel.borte}." }') }, 'lag/liste.yaml:8:18', 'pakke.ukjent-beløp-i-tekst', '{terskel.borte}'],
  ['an unknown name', { 'liste.yaml': own('nes') + decision.replace('tilskudd.vedtak', 'nes.x').replace('avtaletype:', 'avtaletyp:') }, 'lag/liste.yaml:10:12', 'regel.ukjent-navn', '«avtaletyp»', 'avtaletype'],
  ['another pack underneath', { 'pakke.yaml': manifest.replace('liten-pakke', 'veivalg-norge') }, 'lag/pakke.yaml:2:12', 'lag.annen-pakke', 'bygger på «veivalg-norge», men ligger over «liten-pakke»', '--rules'],
  ['the id of the pack', { 'pakke.yaml': manifest.replace('id: nes\n', 'id: liten-pakke\n') }, 'lag/pakke.yaml:1:5', 'lag.dobbelt', '«liten-pakke» er brukt før'],
  ['a known place under another name', { 'pakke.yaml': manifest.replace('id: nes, navn', 'id: oslo, navn') }, 'lag/pakke.yaml:6:16', 'lag.sted', '«oslo» er Oslo i regelpakken under'],
  ['a place that is everywhere else', { 'pakke.yaml': manifest.replace('id: nes, navn', 'id: annen, navn') }, 'lag/pakke.yaml:6:16', 'lag.sted', '«annen» betyr noe annet'],
  ['a word in the manifest that is none', { 'pakke.yaml': `${manifest}fra: "2020-01-01"\n` }, 'lag/pakke.yaml:7:1', 'pakke.ukjent-nøkkel', '«fra»'],
]; // biome-ignore format: a table

describe('a fault in a layer is told once, at its place within the layer, with what to do', () => {
  it.each(faults.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [files, place, code, message, hint] }) => {
    const found = faultsOf(() => overlay(goodPack, files));
    expect(found.map((one) => [`${one.file}:${one.place?.line}:${one.place?.column}`, one.code])).toEqual([[place, code]]);
    expect(found[0]?.message.nb).toContain(message);
    if (hint !== undefined) expect(found[0]?.hint?.nb).toContain(hint);
  });

  it('and the same files without the fault have none', () => {
    expect(faultsOf(() => overlay(goodPack, { 'liste.yaml': national + decision, 'beløp.yaml': limit(500_000) }))).toEqual([]);
  });

  it('a layer on top of itself', () => {
    const found = faultsOf(() => overlay(overlay(goodPack, {}), {}));
    expect(found.map(({ code, hint }) => [code, hint?.nb])).toEqual([['lag.dobbelt', 'se lag/pakke.yaml']]);
  });
});

describe('folders of rules', () => {
  const inFolder = (work: (place: Folder) => void): void => {
    const place = new Folder({ 'lag/pakke.yaml': manifest });
    try {
      work(place);
    } finally {
      place.remove();
    }
  };
  const load = (place: Folder, ...names: string[]) =>
    loadLayered(
      names.map((name) => ({ path: join(place.path, name), shown: name })),
      () => goodPack,
    );

  it('a layer alone lies over the shipped pack; after a whole pack it lies over that', () => {
    inFolder((place) => {
      expect(load(place, 'lag').layers.map(({ id }) => id)).toEqual(['nes']);
      expect(load(place, 'pakke', 'lag').hash).toBe(load(place, 'lag').hash);
    });
  });

  it('a whole pack can only be the first', () => {
    inFolder((place) => {
      for (const names of [
        ['lag', 'pakke'],
        ['pakke', 'pakke'],
      ]) {
        const found = faultsOf(() => load(place, ...names));
        expect(found.map(({ file, code }) => [file, code])).toEqual([['pakke/pakke.yaml', 'lag.hel-pakke']]);
      }
    });
  });

  it('a folder that is no pack is told of by its name, wherever it stands', () => {
    inFolder((place) => {
      place.put('tom/les.txt', '');
      expect(faultsOf(() => load(place, 'pakke', 'borte')).map(({ code }) => code)).toEqual(['pakke.mappe']);
      expect(faultsOf(() => load(place, 'pakke', 'tom')).map(({ file, code }) => [file, code])).toEqual([
        ['tom/pakke.yaml', 'pakke.mangler-fil'],
      ]);
    });
  });
});

it('every kind of fault of a layer is shown here', () => {
  const sources = readdirSync('src/pack').map((name) => readFileSync(join('src/pack', name), 'utf8'));
  const codes = new Set(sources.flatMap((text) => [...text.matchAll(/'(lag\.[\p{L}-]+)'/gu)].map((match) => match[1])));
  expect(codes.size).toBeGreaterThan(9);
  const shown = readFileSync('test/pack/lag-feil.test.ts', 'utf8');
  expect([...codes].filter((code) => !shown.includes(`'${code}'`))).toEqual([]);
});

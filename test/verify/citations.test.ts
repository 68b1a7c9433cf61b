import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/model.js';
import { citationsFound, citationsResolve } from '../../src/verify/citations.js';
import { citedShare, everythingCited } from '../../src/verify/cited.js';
import { share } from '../../src/verify/share.js';
import { pack } from '../support/pack.js';
import { planted } from '../support/planted.js';
import { provisions } from '../support/provisions.js';

/** What is wrong with the citations of a pack, with its place. */
const wrong = (of: Pack): string[] => citationsResolve(of, provisions).map((fault) => `${fault.file}:${fault.line} ${fault.message.nb}`);

/** The line on which an entry of the shipped pack begins, counted in the file. */
function line(path: string, id: string): number {
  const found = readFileSync(`rules/${path}`, 'utf8')
    .split('\n')
    .findIndex((text) => text.endsWith(`- id: ${id}`));
  if (found === -1) throw new Error(`${path} has no ${id}`);
  return found + 1;
}

describe('the shipped pack', () => {
  it('cites no provision that does not exist or was never in force with it', () => expect(citationsResolve(pack, provisions)).toEqual([]));

  it('has every citation of a statute looked up, save those of texts that were not read', () => {
    const { of, count, unread } = citationsFound(pack, provisions);
    expect(count + unread).toBe(of);
    expect(count).toBeGreaterThan(700);
    const notRead = [
      'EØS',
      'direktiv 2014/24',
      'forordning (EU)',
      'beslutning 2012/21/EU',
      'forskrift 14.11.2008 nr. 1213',
      'lov 25.09.1992 nr. 107',
      'lov 27.11.1992',
      'personvernforordningen',
    ];
    const told = [...provisions.acts.values()].filter((act) => !act.read).map((act) => act.key);
    expect(told.filter((key) => !notRead.some((start) => key.startsWith(start)))).toEqual([]);
  });

  it('cites something for everything', () => {
    expect(everythingCited(pack)).toEqual([]);
    expect(citedShare(pack).percent).toBe(100);
  });

  it('the arithmetic of the value cites only what exists, too', () => {
    const cited = [...readFileSync('src/engine/value.ts', 'utf8').matchAll(/'((?:FOA|KKF) §[^']*)'/g)].map((match) => match[1] ?? '');
    expect(cited.length).toBeGreaterThan(5);
    const [question] = pack.questions;
    expect(question && citationsResolve({ ...pack, questions: [{ ...question, citations: cited }] }, provisions)).toEqual([]);
  });
});

describe('a citation that is wrong is found, and where', () => {
  const contract = 'routes/kontrakt.yaml';
  const cases: readonly (readonly [name: string, path: string, id: string, from: string, to: string, says: string])[] = [
    ['a § that does not exist', contract, 'kontrakt-del-3', '"FOA § 13-1"', '"FOA § 13-11"', 'FOA har ingen § 13-11; nærmest er § 13-4'],
    ['a ledd too many', 'questions/05-verdi.yaml', 'varighet', '"FOA § 5-4 (12)"', '"FOA § 5-4 (14)"', 'FOA § 5-4 har 13 ledd'],
    ['a ledd too many of two', 'questions/05-verdi.yaml', 'varighet', '"FOA § 5-4 (12)"', '"FOA § 5-4 (1) og (14)"', 'FOA § 5-4 har 13 ledd'],
    ['a letter too many', 'routes/utenfor.yaml', 'utenfor-anskaffelsesreglene', '"FOA § 2-4"', '"FOA § 2-4 bokstav i"', 'FOA § 2-4 (1) har a til h, ikke i'],
    ['a letter where there is no list', contract, 'kontrakt-del-3', '"FOA § 5-1 (3)"', '"FOA § 5-1 (3) bokstav a"', 'FOA § 5-1 har ingen liste i (3)'],
    ['a letter without its ledd', contract, 'kontrakt-del-3', '"FOA § 5-3 (1)"', '"FOA § 5-3 bokstav a"', 'si hvilket ledd i FOA § 5-3 punktet står i'],
    ['a part that does not exist', 'questions/11-bygg.yaml', 'bygg-omfattet', '"FOA vedlegg 1"', '"FOA vedlegg 6"', 'FOA har ikke vedlegg 6'],
    ['ledd that nobody has counted', 'checklists/kontrakt-del-1.yaml', 'kontrakt.strategi-og-rutiner', '"LOA § 5a"', '"LOA § 5a (1)"', 'hvilke ledd LOA § 5a har, står ikke i oversikten'],
    ['an amendment that did not touch it', 'parameters/terskel-eos.yaml', 'terskel.eøs.stat', 'endret ved forskrift 21.03.2024 nr. 572', 'endret ved forskrift 21.03.2024 nr. 573', 'FOA § 5-3 er ikke endret ved forskrift 21.03.2024 nr. 573'],
    ['an amendment that came later', 'parameters/terskel-nasjonal.yaml', 'terskel.nasjonal', 'slik det lød fra 01.01.2017', 'endret ved forskrift 04.04.2018 nr. 533', 'endringen gjaldt først fra 6. april 2018, og «terskel.nasjonal» fra 1. januar 2017'],
    ['a day that brought no new wording', 'parameters/terskel-nasjonal.yaml', 'terskel.nasjonal', 'slik det lød fra 01.01.2017', 'slik det lød fra 02.01.2017', 'FOA § 5-1 fikk ikke ny ordlyd 2. januar 2017'],
    ['what was repealed before', 'checklists/kontrakt-del-1.yaml', 'kontrakt.strategi-og-rutiner', '"LOA § 5a"', '"FOA § 7-9"', 'FOA § 7-9 gjaldt til 30. juni 2026, og «kontrakt.strategi-og-rutiner» gjelder fra 1. juli 2026'],
    ['what came after', 'checks/reservasjon.yaml', 'reservasjon.før-30-2a', '"FOA § 30-1 (2)"', '"FOA § 30-2a"', 'FOA § 30-2a gjaldt først fra 19. februar 2020, og «reservasjon.før-30-2a» gjelder til 18. februar 2020'],
    ['another way of writing', contract, 'kontrakt-del-3', '"FOA § 5-3 (1)"', '"FOA § 5-3 første ledd"', 'kan ikke leses; skriv som «FOA § 5-1 (2) bokstav b», og én hjemmel for hver paragraf'],
    ['two §§ in one', contract, 'kontrakt-del-3', '"FOA § 13-1"', '"FOA §§ 13-1 og 13-2"', 'kan ikke leses; skriv som «FOA § 5-1 (2) bokstav b», og én hjemmel for hver paragraf'],
    ['a wrong day of repeal of a text that was not read', 'assessments/10-statsstotte.yaml', 'statsstøtte.bagatellmessig', '§ 2, opphevet 02.01.2023', '§ 2, opphevet 03.01.2023', 'forskrift 14.11.2008 nr. 1213 er ikke opphevet 3. januar 2023'],
  ]; // biome-ignore format: a table

  it.each(cases)('%s', (_, path, id, from, to, says) => {
    const found = wrong(planted(path, from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:${line(path, id)} hjemmelen «`);
    expect(found[0]?.endsWith(`»: ${says}`)).toBe(true);
  });

  it('a source that the index does not know', () => {
    const [first, ...rest] = pack.routes;
    const routes = first ? [{ ...first, citations: ['ny lov § 1'] }, ...rest] : [];
    const sources = [...pack.sources, { key: 'ny lov', name: { nb: 'Ny lov' } }];
    expect(wrong({ ...pack, routes, sources })).toEqual([
      `${first?.file}:${first?.line} hjemmelen «ny lov § 1»: kilden «ny lov» står ikke i oversikten over bestemmelser`,
    ]);
  });
});

describe('shares are rounded down', () => {
  it('999 of 1000 is 99 per cent, and only all of them is 100', () => {
    expect([share(999, 1000).percent, share(1000, 1000).percent, share(0, 3).percent, share(2, 3).percent]).toEqual([99, 100, 0, 66]);
  });

  it('one citation that is not found makes the shipped share less', () => {
    const whole = citationsFound(pack, provisions);
    const broken = citationsFound(planted('routes/utenfor.yaml', '"FOA § 2-3"', '"FOA § 2-33"'), provisions);
    expect([broken.of, broken.count]).toEqual([whole.of, whole.count - 1]);
  });

  it('an entry without a citation is a fault, though the loader would have refused it', () => {
    const [first, ...rest] = pack.routes;
    const bare = { ...pack, routes: first ? [{ ...first, citations: [] }, ...rest] : [] };
    expect(everythingCited(bare)).toMatchObject([
      { check: 'uten-hjemmel', severity: 'feil', id: first?.id, file: first?.file, line: first?.line },
    ]);
    expect(citedShare(bare)).toEqual({ of: citedShare(pack).of, count: citedShare(pack).count - 1, percent: 99 });
  });
});

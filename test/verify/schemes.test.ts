import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/model.js';
import { reviewed } from '../../src/verify/care.js';
import { citationsResolve } from '../../src/verify/citations.js';
import { everythingCited } from '../../src/verify/cited.js';
import { schemesReached } from '../../src/verify/schemes.js';
import { termsKept, translated } from '../../src/verify/texts.js';
import { verify } from '../../src/verify/verify.js';
import { pack } from '../support/pack.js';
import { planted } from '../support/planted.js';
import { provisions } from '../support/provisions.js';

const foundations = 'sources/04-stiftelser.yaml';
const oslo = 'sources/01-oslo.yaml';
const questions = 'questions/12-kilder.yaml';
const kinds = (of: Pack): string[] => schemesReached(of).map(({ check, id }) => `${check} ${id}`);

/** The shipped pack with one scheme changed. */
const changed = (id: string, change: (scheme: Pack['schemes'][number]) => Pack['schemes'][number]): Pack => ({
  ...pack,
  schemes: pack.schemes.map((scheme) => (scheme.id === id ? change(scheme) : scheme)),
});

describe('the grant schemes of the shipped pack', { timeout: 60_000 }, () => {
  it('are there, every one of the seeds', () => {
    const numbers = (letter: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(pack.schemes.map(({ id }) => id))].sort()).toEqual([...numbers('g', 18), ...numbers('p', 7)]);
    for (const { id, citations } of pack.schemes) expect(citations).toContain(id.toUpperCase());
  });

  it('can be had by somebody, and ask for nothing in vain', () => expect(schemesReached(pack)).toEqual([]));

  it('cite sources that are known, wherever they say something', () => expect(citationsResolve(pack, provisions)).toEqual([]));
});

describe('each check of the schemes can fail', { timeout: 60_000 }, () => {
  it('a scheme whose criteria cannot be met together', () => {
    const two = planted(
      oslo,
      'når: { mottaker: [ideell, frivillig] }\n        hjemmel: [S000-6.2.1-04',
      'når: { mottaker: [ideell, frivillig], oppdragsgiver: stat, ikke: { oppdragsgiver: stat } }\n        hjemmel: [S000-6.2.1-04',
    );
    expect(kinds(two)).toEqual(['ordning-for-ingen g-01', 'vilkår-uten-virkning g-01']);
    const apart = planted(
      foundations,
      'kilde-varighet, verdier: [{ fra: "2023-01-01", høyst: 24 }]',
      'kilde-søknadsbeløp, verdier: [{ fra: "2023-01-01", minst: 400001 }]',
    );
    // Each bound can be met, but not both; and nobody asks for the length any more, save the scheme of old.
    expect(schemesReached(apart)).toEqual([
      expect.objectContaining({ check: 'ordning-for-ingen', id: 'p-01', severity: 'feil', file: foundations, date: '2023-01-01' }),
    ]);
  });

  it('a place that the criteria contradict', () => {
    const broken = planted(
      oslo,
      'når: { mottaker: [ideell, frivillig] }\n        hjemmel: [S000-6.2.1-04',
      'når: { kommune: annen }\n        hjemmel: [S000-6.2.1-04',
    );
    expect(kinds(broken)).toContain('ordning-for-ingen g-01');
  });

  it('limits that change so that nobody fits are found on the day of the change', () => {
    const later = '{ fra: "2023-01-01", til: "2024-12-31", høyst: 24 }, { fra: "2025-01-01", høyst: 36 }';
    const good = planted(foundations, '{ fra: "2023-01-01", høyst: 24 }', later);
    expect(schemesReached(good)).toEqual([]);
    const amounts =
      '{ fra: "2023-01-01", til: "2024-12-31", minst: 40000, høyst: 400000 }, { fra: "2025-01-01", minst: 40000, høyst: 400000 }';
    const two = planted(foundations, '{ fra: "2023-01-01", minst: 40000, høyst: 400000 }', amounts);
    const criterion = two.schemes.findLast(({ id }) => id === 'p-01')?.criteria.find(({ about }) => about === 'beløp');
    const clash = {
      ...pack,
      schemes: pack.schemes.map((scheme) =>
        scheme.id !== 'p-01' || !criterion
          ? scheme
          : {
              ...scheme,
              criteria: [
                ...scheme.criteria,
                {
                  ...criterion,
                  test: {
                    kind: 'limit' as const,
                    question: 'kilde-søknadsbeløp',
                    unit: 'kroner' as const,
                    values: [
                      { from: '2023-01-01', to: '2024-12-31', least: null, most: 40_000_000n },
                      { from: '2025-01-01', to: null, least: 40_000_001n, most: null },
                    ],
                  },
                },
              ],
            },
      ),
    };
    expect(schemesReached(clash).find(({ check, date }) => check === 'ordning-for-ingen' && date === '2025-01-01')).toMatchObject({
      id: 'p-01',
    });
  });

  it('a criterion that every answer meets', () => {
    const broken = planted(
      questions,
      '{ verdi: voksne,',
      '{ verdi: godt-voksne, tekst: { nb: g, nn: g, en: g } }\n      - { verdi: voksne,',
    );
    expect(kinds(broken)).toEqual([]);
    const always = planted(foundations, 'når: { kilde-målgruppe: [barn, unge] }', 'når: { kilde-målgruppe: [barn, unge, voksne, eldre] }');
    expect(kinds(always)).toEqual(['vilkår-uten-virkning p-06']);
  });

  it('a question that no scheme looks at, and answers that none tells apart', () => {
    const unasked = planted(foundations, ', kilde-frivillighetsregisteret: ja', '');
    expect(kinds(planted('sources/03-statlige-til-organisasjoner.yaml', ', kilde-landsdekkende: ja', ''))).toEqual([]);
    expect(kinds({ ...unasked, schemes: unasked.schemes.filter(({ id }) => id !== 'g-13') })).toContain(
      'ubrukt-kildespørsmål kilde-frivillighetsregisteret',
    );
    const alike = planted(
      questions,
      '      - { verdi: annet,',
      '      - { verdi: noe-helt-annet, tekst: { nb: x, nn: x, en: x } }\n      - { verdi: annet,',
    );
    expect(schemesReached(alike)).toEqual([
      expect.objectContaining({
        check: 'like-svar',
        id: 'kilde-formål',
        message: expect.objectContaining({ nb: 'ingen ordning skiller svarene noe-helt-annet, annet på «kilde-formål»' }),
      }),
    ]);
  });

  it('a text that is missing in a language, and a term that is called something else', () => {
    const missing = planted(
      oslo,
      '    forvalter:\n      nb: "Velferdsetaten"\n      nn: "Velferdsetaten"\n',
      '    forvalter:\n      nb: "Velferdsetaten"\n',
    );
    expect(translated(missing)).toEqual([expect.objectContaining({ check: 'språk', id: 'g-01', file: oslo })]);
    const term = planted(oslo, 'en: "The city district\'s own grant scheme"', 'en: "The local scheme"');
    expect(termsKept(term).map(({ id }) => id)).toEqual(['g-02', 'g-02']);
    const question = planted(questions, '      nn: "Kva er formålet med tiltaket?"\n', '');
    expect(translated(question)).toEqual([expect.objectContaining({ check: 'språk', id: 'kilde-formål' })]);
  });

  it('a scheme, a criterion or a deadline that cites nothing', () => {
    const uncited = [
      changed('p-07', (scheme) => ({ ...scheme, citations: [] })),
      changed('p-07', (scheme) => ({
        ...scheme,
        criteria: scheme.criteria.map((one, index) => (index === 0 ? { ...one, citations: [] } : one)),
      })),
      changed('p-07', (scheme) => ({ ...scheme, deadlines: scheme.deadlines.map((one) => ({ ...one, citations: [] })) })),
    ];
    for (const of of uncited) expect(everythingCited(of)).toEqual([expect.objectContaining({ check: 'uten-hjemmel', id: 'p-07' })]);
  });

  it('a review that is overdue', () => {
    expect(
      reviewed(
        changed('p-07', (scheme) => ({ ...scheme, reviewBy: '2026-01-01' })),
        '2026-11-22',
      ),
    ).toContainEqual(expect.objectContaining({ check: 'gjennomgang', id: 'p-07' }));
  });

  it('and rules verify runs them', () => {
    const broken = changed('p-06', (scheme) => ({ ...scheme, citations: [], reviewBy: '2020-01-01' }));
    const always = planted(foundations, 'når: { kilde-målgruppe: [barn, unge] }', 'når: { kilde-målgruppe: [barn, unge, voksne, eldre] }');
    expect(verify(broken, '2026-11-22').map(({ check }) => check)).toEqual(expect.arrayContaining(['uten-hjemmel', 'gjennomgang']));
    expect(verify(always, '2026-11-22').map(({ check }) => check)).toContain('vilkår-uten-virkning');
  });
});

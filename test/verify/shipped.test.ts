import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Pack } from '../../src/pack/model.js';
import { readProject } from '../../src/project/read.js';
import { languages, type Text } from '../../src/text/localised.js';
import { reviewed } from '../../src/verify/care.js';
import { everythingReached } from '../../src/verify/reach.js';
import { rulesAgree } from '../../src/verify/rules-agree.js';
import { termsKept, translated } from '../../src/verify/texts.js';
import { oneMainWay } from '../../src/verify/ways.js';
import { pack } from '../support/pack.js';
import { planted } from '../support/planted.js';

/** What the engine says of a witness, read as any project file is; it is the same in whatever language it is named. */
function findings(of: Pack, witness: Text | null): string[] {
  const [first = [], ...others] = languages.map((language) => {
    const { project, problems } = readProject(of, 'vitne.yaml', witness?.[language] ?? '');
    if (!project?.date) throw new Error(problems.map((problem) => problem.message.nb).join('\n') || 'no witness');
    return evaluate(of, project, project.date).findings.map((finding) => finding.ruleId);
  });
  expect(others).toEqual([first, first]);
  return first;
}

const long = { timeout: 60_000 };

describe('the shipped pack, over every possible project and every day', long, () => {
  it('has no gap and no conflict', () => expect(rulesAgree(pack)).toEqual([]));
  it('gives exactly one main way, save where the law itself is unsettled', () => expect(oneMainWay(pack)).toEqual([]));
  it('holds nothing that can never matter', () => expect(everythingReached(pack)).toEqual([]));
  it('has every text in three languages, and the pinned legal terms in each', () =>
    expect([...translated(pack), ...termsKept(pack)]).toEqual([]));
  it('has nothing overdue on the day it was verified', () => expect(reviewed(pack, pack.verifiedAsOf)).toEqual([]));
});

describe('each check can fail', long, () => {
  it('a gap is found, and its witness shows it', () => {
    const broken = planted(
      'assessments/01-ytelse.yaml',
      'når: { penger: nei, naturalytelse: nei }',
      'når: { penger: nei, naturalytelse: nei, lovpålagt: ja }',
    );
    const [fault] = rulesAgree(broken);
    expect(fault).toMatchObject({ check: 'hull', id: 'ytelse', date: pack.from });
    expect(findings(broken, fault?.witness ?? null)).toContain('motor.ingen-regel');
  });

  it('a conflict is found, and its witness shows it', () => {
    const broken = planted('assessments/01-ytelse.yaml', 'når: { penger: nei, naturalytelse: ja }', 'når: { naturalytelse: ja }');
    const [fault] = rulesAgree(broken);
    expect(fault).toMatchObject({ check: 'konflikt', id: 'ytelse' });
    expect(findings(broken, fault?.witness ?? null)).toContain('motor.konflikt');
  });

  it('a conflict on one krone is found: two rules that both take the threshold itself', () => {
    const broken = planted(
      'assessments/06-regelverk.yaml',
      'når: { avtaletype: kontrakt, konsesjon: nei, anskaffelsesverdi: { under: terskel.innslag.foa } }',
      'når: { avtaletype: kontrakt, konsesjon: nei, anskaffelsesverdi: { høyst: terskel.innslag.foa } }',
    );
    const fault = rulesAgree(broken).find((one) => one.check === 'konflikt' && one.id === 'regelverk');
    expect(findings(broken, fault?.witness ?? null)).toContain('motor.konflikt');
  });

  it('two main ways at once, and none', () => {
    const two = planted('routes/utenfor.yaml', 'når: { avtaletype: utenfor }', 'når: { avtaletype: [utenfor, ingen-ytelse] }');
    expect(oneMainWay(two).map((fault) => fault.check)).toContain('flere-hovedveier');
    const none = planted('routes/utenfor.yaml', 'når: { avtaletype: utenfor }', 'når: { avtaletype: utenfor, penger: ja }');
    expect(oneMainWay(none).map((fault) => fault.check)).toContain('ingen-hovedvei');
  });

  it('a route that can never be taken', () => {
    const broken = planted('routes/utenfor.yaml', 'når: { avtaletype: utenfor }', 'når: { avtaletype: utenfor, ytelse: ingen }');
    expect(everythingReached(broken)).toContainEqual(
      expect.objectContaining({ check: 'uten-virkning', id: 'utenfor-anskaffelsesreglene' }),
    );
  });

  it('a question that nothing asks about, and a value that nothing concludes', () => {
    const unasked = planted('questions/02-ytelse.yaml', 'spørsmål:\n', `spørsmål:\n${question('aldri-brukt')}`);
    expect(everythingReached(unasked)).toContainEqual(expect.objectContaining({ check: 'ubrukt-spørsmål', id: 'aldri-brukt' }));
    const unsaid = planted(
      'assessments/01-ytelse.yaml',
      '    verdier:\n',
      '    verdier:\n      - { verdi: aldri, tekst: { nb: aldri } }\n',
    );
    expect(everythingReached(unsaid)).toContainEqual(expect.objectContaining({ check: 'ubrukt-verdi', id: 'ytelse' }));
  });

  it('an overdue review', () => expect(reviewed(pack, '2099-01-01').length).toBeGreaterThan(0));

  it('a text that is not in every language, in an entry and in a source', () => {
    const entry = planted('questions/02-ytelse.yaml', 'spørsmål:\n', `spørsmål:\n${question('bare-bokmål')}`);
    expect(translated(entry).map(({ check, file, message }) => [check, file, message.nb])).toEqual([
      ['språk', 'questions/02-ytelse.yaml', '4 tekster mangler på nn, den første i «bare-bokmål»'],
      ['språk', 'questions/02-ytelse.yaml', '4 tekster mangler på en, den første i «bare-bokmål»'],
    ]);
    const source = planted(
      'kilder.yaml',
      'kilder:\n',
      'kilder:\n  - { nøkkel: X, navn: { nb: Ny kilde, nn: Ny kjelde }, sikkerhet: lav }\n',
    );
    expect(translated(source)).toEqual([expect.objectContaining({ check: 'språk', severity: 'feil', id: 'X', file: 'kilder.yaml' })]);
  });

  it('a legal term that a translation calls something else; a name in braces is no term', () => {
    const text = (en: string, nb: string): string => `- { verdi: penger, tekst: { nb: ${nb}, nn: ${nb}, en: ${en} } }`;
    const as = (en: string, nb: string): Pack =>
      planted('assessments/01-ytelse.yaml', '- { verdi: penger, tekst: { nb: penger, nn: pengar, en: money } }', text(en, nb));
    expect(termsKept(as('help for others', 'statsstøtte'))).toEqual([
      expect.objectContaining({ check: 'begrep', severity: 'feil', id: 'ytelse', file: 'assessments/01-ytelse.yaml' }),
    ]);
    expect(termsKept(as('unlawful state aid', 'statsstøtten'))).toEqual([]);
    expect(termsKept(as('something', '"{statsstøtte.tak}"'))).toEqual([]);
  });
});

const question = (id: string): string =>
  `  - id: ${id}\n    type: ja-nei\n    tekst: { nb: Er det så? }\n    hvorfor: { nb: Derfor. }\n    hjelp: { nb: Slik. }\n    den-som-vet: { nb: alle }\n    hjemmel: [S000-6-03]\n`;

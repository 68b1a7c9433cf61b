import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/pack/build.js';
import type { Pack } from '../../src/pack/model.js';
import { ProblemsError } from '../../src/source/problem.js';
import { traced } from '../../src/verify/traced.js';
import { verify } from '../../src/verify/verify.js';
import { pack } from '../support/pack.js';
import { goodFiles } from '../support/pack-files.js';

/** The small pack, where a check cites statements and chapters of a report, with a trace. */
function withTrace(trace: string, cites = ['R-01', 'R-02 andre ledd', 'R-3.2.2', 'R § 4']): Pack {
  const files = goodFiles.map(({ path, text }) => {
    if (path === 'kilder.yaml')
      return {
        path,
        text: `${text}  - { nøkkel: R, navn: { nb: Rapport }, sikkerhet: lav }\n  - { nøkkel: R-51/15 Dom, navn: { nb: Dom }, sikkerhet: lav }\n`,
      };
    if (path !== 'kontroller.yaml') return { path, text };
    // The first entry of the file cites the statements, and a judgment whose name looks like one.
    return {
      path,
      text: text.replace(
        /hjemmel: \[([^\]]*)\]/,
        (_, own: string) => `hjemmel: [${[own, ...cites, 'R-51/15 Dom'].map((one) => (one === own ? own : `"${one}"`)).join(', ')}]`,
      ),
    };
  });
  return buildPack([...files, { path: 'trace.yaml', text: trace }]);
}

const citing = 'konkurranse.mangler';
const trace = (lines: readonly string[], antall = lines.length): string =>
  `kilder: [{ nøkkel: R, antall: ${antall}, om: en rapport }]\nsporing:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
const carried = [`id: R-01, bæres-av: [${citing}]`, `id: R-02, bæres-av: [${citing}]`];
const said = (of: Pack): string[] => traced(of).map(({ message }) => message.nb);

describe('the trace from what the rules were made from to the rules', () => {
  it('holds in the shipped pack, for every statement', () => {
    expect(traced(pack)).toEqual([]);
    expect(pack.trace).toContain('S000-6.1.1-02');
  });

  it('is not asked of a pack that has none', () => expect(traced(buildPack(goodFiles))).toEqual([]));

  it('holds where every statement is carried or said to be no rule', () => {
    expect(said(withTrace(trace([...carried, 'id: R-03, også: [leveringsplikt]', 'id: R-04, ikke-regel: bakgrunn'])))).toEqual([]);
  });
});

describe('an entry that has the id of a statement', () => {
  const withSource: Pack = Object.assign({}, withTrace(trace([...carried, 'id: R-03, bæres-av: [R-03]'])), {
    ordninger: [{ id: 'R-03', file: 'ordninger.yaml', line: 1, citations: ['FOA § 4-1'] }],
  });

  it('carries it, whatever kind of entry it is', () => expect(traced(withSource)).toEqual([]));
});

describe('each fault in the trace is found', () => {
  const faults = (...lines: string[]) => said(withTrace(trace(lines)));

  it('a statement that is there twice', () =>
    expect(faults(...carried, 'id: R-03, ikke-regel: bakgrunn', 'id: R-03, ikke-regel: bakgrunn')).toEqual(['«R-03» står to ganger']));

  it('a statement that has fallen out, and one that nobody counted', () => {
    expect(said(withTrace(trace(carried, 3)))).toEqual(['R har 3 utsagn, men 2 står i sporingen']);
    expect(said(withTrace(trace([...carried, 'id: R-03, ikke-regel: bakgrunn'], 2)))).toEqual(['R har 2 utsagn, men 3 står i sporingen']);
  });

  it('a statement of no known source', () =>
    expect(said(withTrace(trace([...carried, 'id: X-01, ikke-regel: bakgrunn'], 2)))).toEqual([
      '«X-01» hører ikke til noen av kildene i sporingen',
    ]));

  it('a statement that leads to nothing, and one that both is and is not a rule', () => {
    expect(faults(...carried, 'id: R-03')).toEqual(['«R-03» bæres ikke av noe, og det står ikke hvorfor']);
    expect(faults(...carried, 'id: R-03, også: [leveringsplikt], ikke-regel: bakgrunn')).toEqual([
      '«R-03» sies ikke å være en regel, men bæres av noe',
    ]);
    expect(faults('id: R-01, ikke-regel: bakgrunn', carried[1] ?? '')).toEqual(['«R-01» sies ikke å være en regel, men bæres av noe']);
  });

  it('an entry that is not in the pack, and one that is named twice', () => {
    expect(faults(...carried, 'id: R-03, også: [leveringsplikten]')).toEqual([
      '«R-03» bæres av «leveringsplikten», som ikke finnes i regelpakken',
    ]);
    expect(faults(...carried, 'id: R-03, også: [leveringsplikt, leveringsplikt]')).toEqual(['«R-03» nevner «leveringsplikt» to ganger']);
  });

  it('an entry that is said to carry a statement and does not cite it', () =>
    expect(faults(...carried, 'id: R-03, bæres-av: [leveringsplikt]')).toEqual([
      '«R-03» bæres av «leveringsplikt», som ikke viser til det; bærer den innholdet likevel, hører den hjemme under «også»',
    ]));

  it('an entry that cites a statement and is not named', () =>
    expect(faults('id: R-01, også: [leveringsplikt]', carried[1] ?? '')).toEqual([
      `«R-01» bæres også av «${citing}», som ikke er nevnt under «bæres-av»`,
    ]));

  it('a citation of a statement that is not in the trace, shown where it is cited', () => {
    const [fault, ...more] = traced(withTrace(trace(carried), ['R-01', 'R-02', 'R-09']));
    expect(fault).toMatchObject({
      check: 'sporing',
      severity: 'feil',
      id: 'R-09',
      file: 'kontroller.yaml',
      message: expect.objectContaining({ nb: `«${citing}» viser til «R-09», som ikke står i sporingen` }),
    });
    expect(more).toEqual([]);
  });
});

it('rules verify looks at the trace', () => {
  const broken = withTrace(trace(carried, 3));
  expect(verify(broken, '2026-07-02').filter(({ check }) => check === 'sporing')).toEqual(traced(broken));
});

it('a trace in the wrong form is refused with the pack', () => {
  const broken = (text: string): string[] => {
    try {
      withTrace(text);
      return [];
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems.map(({ code }) => code);
      throw error;
    }
  };
  expect(broken(trace(['id: R-01, bæres: [leveringsplikt]']))).toEqual(['sporing.ukjent-nøkkel']);
  expect(broken(trace(['id: R-01, også: []']))).toEqual(['sporing.tom']);
});

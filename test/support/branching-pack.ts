import { amountQuestion, assessment, check, question, rule, smallPack } from './small-pack.js';

const cited = { hjemmel: ['LOV § 1'], sikkerhet: 'høy' };

/** One rule with two ways in and an exception, and one check that compares an amount with a limit that changed in 2023. */
export const branchingPack = smallPack({
  spørsmål: [question('p'), question('q'), question('r'), amountQuestion('b')],
  beløp: [
    {
      id: 'grense',
      navn: { nb: 'grense' },
      enhet: { valuta: 'NOK', mva: 'eksklusiv' },
      verdier: [
        { fra: '2020-01-01', til: '2022-12-31', verdi: 100, ...cited },
        { fra: '2023-01-01', verdi: 200, ...cited },
      ],
    },
  ],
  delvurderinger: [
    assessment(
      'a',
      ['x', 'y'],
      [
        rule('a.x', 'x', { 'minst-én': [{ p: 'ja' }, { q: 'ja' }] }, { 'unntatt-når': { r: 'ja' } }),
        rule('a.y', 'y', { ikke: { regel: 'a.x' } }),
      ],
    ),
  ],
  kontroller: [check('k', { b: { minst: 'grense' } })],
});

/** An amount in the form of a project file. */
export const kroner = (beløp: number) => ({ beløp, mva: 'eksklusiv' });

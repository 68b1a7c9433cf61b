import { amountQuestion, assessment, check, parameter, question, rule, smallPack } from './small-pack.js';

/**
 * A few questions with every kind of bearing: one asks for the next, one is a matter of judgement, of one only the band
 * counts, one no rule looks at. The texts of the questions are their ids.
 */
export const interviewPack = smallPack({
  spørsmål: [
    question('penger'),
    question('plikt', { 'spørres-når': { penger: 'ja' } }),
    question('behov', { skjønn: true, 'spørres-når': { plikt: 'ja' } }),
    amountQuestion('sum', { periode: true, 'spørres-når': { penger: 'ja' } }),
    question('plan', { 'spørres-når': { penger: 'ja' } }),
    question('likegyldig'),
  ],
  beløp: [parameter('grense', 1000)],
  delvurderinger: [
    assessment(
      'avtaletype',
      ['kontrakt', 'tilskudd', 'utenfor'],
      [
        rule('a.utenfor', 'utenfor', { penger: 'nei' }),
        rule('a.tilskudd', 'tilskudd', { penger: 'ja', plikt: 'nei' }),
        rule('a.gave', 'utenfor', { plikt: 'ja', behov: 'nei' }),
        rule('a.kontrakt', 'kontrakt', { plikt: 'ja', behov: 'ja' }),
      ],
    ),
  ],
  kontroller: [
    check('k.stor', { avtaletype: 'tilskudd', sum: { minst: 'grense' } }, { 'peker-på': 'sum' }),
    check('k.plan', { avtaletype: 'tilskudd', plan: 'nei' }, { 'peker-på': 'plan' }),
  ],
});

export const blankFile = 'prosjekt:\n  navn: Prøve\ndato: "2026-05-04"\nsvar: {}\n';

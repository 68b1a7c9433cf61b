import { expect, it } from 'vitest';
import type { Question } from '../../../src/pack/model.js';
import { readProject } from '../../../src/project/read.js';
import { withAnswer } from '../../../src/project/write.js';
import { pack } from '../../support/pack.js';

const aid = `støtte:   # fra egenerklæringen
  ny: { dato: 2026-11-22, beløp: 1200000, valuta: NOK, kurs: "11.73", kurskilde: "ECB 20.11.2026", slag: bagatellmessig }
  tidligere:
    # alle givere
    - { giver: Bydel Alna, dato: 2025-03-01, beløp: 900000, valuta: EUR, slag: bagatellmessig }
  fullstendig: ja
`;
const activities = `aktiviteter:
  - navn: kafeen
    svar: { foretak: { svar: ja, begrunnelse: "selger mat" } }
`;
const question = (id: string): Question => {
  const found = pack.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question «${id}»`);
  return found;
};

it('an answer is saved without a sign changed in the awards and the activities, wherever they stand', () => {
  const files = [
    `prosjekt: { navn: Prøve }\n${aid}${activities}svar:\n  penger: ja\n`,
    `prosjekt: { navn: Prøve }\nsvar:\n  penger: ja\n${aid}${activities}`,
    `prosjekt: { navn: Prøve }\n${activities}svar: {}\n${aid}`,
    `prosjekt: { navn: Prøve }\n${aid}${activities}`,
    `prosjekt:\n  navn: Prøve\n  oppdragsgiver: {}\n${aid}svar: { penger: ja }\n${activities}`,
  ];
  for (const text of files) {
    let saved = withAnswer(text, question('leveringsplikt'), 'nei');
    saved = withAnswer(saved, question('penger'), 'ja');
    saved = withAnswer(saved, question('oppdragsgiver'), 'kommune');
    saved = withAnswer(saved, question('foretak'), { svar: 'nei', begrunnelse: 'prøve' });
    expect(saved).toContain(aid.trimEnd());
    expect(saved).toContain(activities.trimEnd());
    const { project, problems } = readProject(pack, 'p.yaml', saved);
    expect(problems).toEqual([]);
    expect(project?.answers.get('foretak')?.value).toEqual({ kind: 'choice', value: 'nei' });
    expect(project?.activities[0]?.answers.get('foretak')?.value).toEqual({ kind: 'choice', value: 'ja' });
    expect(project?.aid?.earlier).toHaveLength(1);
  }
});

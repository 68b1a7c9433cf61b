import { expect, it } from 'vitest';
import { decidedJson } from '../../../src/report/decided-json.js';
import { holdAgainst } from '../../../src/verify/decided/run.js';
import { decidedWith } from '../../support/decided.js';
import { goodPack } from '../../support/good-pack.js';

const project = 'prosjekt: { navn: Prøvesaken }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n';
const elements = `- { konklusjon: avtaletype, avgjort: kontrakt, sikkerhet: delvis, merknad: prøve }
- { vei: kontrakt-direkte, avgjort: utelukket, sikkerhet: bekreftet, merknad: prøve }
- { konklusjon: avtaletype, avgjort: kontrakt, sikkerhet: etter-hukommelsen, måles-ikke: Fra hukommelsen., merknad: prøve }`;

it('decided cases as JSON: counted apart from the cases, with what the rules gave and why something does not count', () => {
  const json = decidedJson(holdAgainst(goodPack, decidedWith(goodPack, project, elements)));
  expect(json).toMatchObject({
    summary: { agree: 1, undetermined: 0, disagree: 1, notScored: 1, failed: 1 },
    elements: [
      {
        ...{ case: 'Prøvesaken', decidedOn: '2024', sources: ['prøve'], file: 'sak.yaml', asOf: '2026-07-02' },
        ...{ kind: 'conclusion', id: 'avtaletype', decided: ['kontrakt'], confidence: 'partly' },
        ...{ verdict: 'disagree', failed: true, onFacts: { verdict: 'disagree', possible: ['tilskudd'] }, withFindings: null },
      },
      { kind: 'route', id: 'kontrakt-direkte', verdict: 'agree', failed: false },
      { confidence: 'from-memory', notScoredBecause: 'Fra hukommelsen.', failed: false },
    ],
  });
});

it('there is none where a pack has no decided cases', () => expect(decidedJson([])).toBe(null));

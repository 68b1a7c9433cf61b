import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/project/read.js';
import { projectJsonSchema } from '../../../src/project/schema.js';
import { commentedProject, emptyProject } from '../../../src/project/template.js';
import { languages } from '../../../src/text/localised.js';
import { goodPack } from '../../support/good-pack.js';
import { pack } from '../../support/pack.js';

const asOf = '2026-07-02';

describe('a project file to fill in', () => {
  it('has its comments in the language that was asked for, and its keys and answers as they always are', () => {
    expect(commentedProject(goodPack, 'House', asOf, 'en').split('\n').slice(0, 13)).toEqual([
      '# Project file for veivalg. Remove the # in front of what you know. Leave what you do not know: unknown is not no.',
      '# Do not write personal data here.',
      'prosjekt:',
      '  navn: "House"',
      '  oppdragsgiver: {}   # { navn: …, kommune: Oslo, type: kommune | stat }',
      '  mottaker: {}        # { navn: …, orgnr: "…", type: ideell | kommersiell }',
      'dato: "2026-07-02"   # date of assessment: the law as it is on this day',
      'språk: en   # the language of the reports',
      '# valgt-vei: tilskudd   # what you plan; check compares it with the answers',
      '# støtte: { ny: { dato: …, beløp: 500000, valuta: NOK, kurs: "11.73", kurskilde: "…", slag: bagatellmessig }, tidligere: [], fullstendig: vet-ikke }',
      '# aktiviteter: [{ navn: …, svar: {} }]   # state aid assessed for each activity by itself',
      '# arkiv: { saksnummer: "…", tittel: …, saksbehandler: …, godkjenner: …, dokumenttype: …, tilgangskode: …, hjemmel: … }   # stands in the memo',
      'svar:',
    ]);
    expect(commentedProject(goodPack, 'Hus', asOf, 'nn')).toContain('dato: "2026-07-02"   # vurderingsdato: lova slik ho er denne dagen\n');
  });

  it('has what the archive wants in a line that can be taken as it stands', () => {
    const filled = commentedProject(pack, 'House', asOf, 'en').replace('# arkiv:', 'arkiv:').replaceAll('…', 'X');
    const { project, problems } = readProject(pack, 'house.yaml', filled);
    expect(problems).toEqual([]);
    expect(new Set(Object.values(project?.filing ?? {}))).toEqual(new Set(['X']));
  });

  it('asks every question in that language', () => {
    for (const language of languages) {
      const file = commentedProject(pack, 'House', asOf, language);
      for (const { text, storedIn } of pack.questions) if (!storedIn) expect(file).toContain(`  # ${text[language]} (`);
      for (const { text } of pack.schemeQuestions) expect(file).toContain(`  # ${text[language]} (`);
    }
  });

  it('has its reports in that language; bokmål need not be told', () => {
    for (const language of languages)
      for (const text of [commentedProject(pack, 'House', asOf, language), emptyProject('House', asOf, language)]) {
        const { project, problems } = readProject(pack, 'house.yaml', text);
        expect(problems).toEqual([]);
        expect(project?.language).toBe(language === 'nb' ? null : language);
      }
  });
});

it('the JSON Schema of a project file tells every question and why it is asked in the language that was asked for', () => {
  for (const language of languages) {
    const schema = projectJsonSchema(pack, language) as {
      properties: { svar: { properties: Record<string, { title: string; description: string }> } };
    };
    for (const { id, text, why, citations } of pack.questions.filter(({ storedIn }) => !storedIn))
      expect(schema.properties.svar.properties[id]).toMatchObject({
        title: text[language],
        description: `${why[language]} (${citations.join('; ')})`,
      });
  }
  expect([projectJsonSchema(pack, 'nn').title, projectJsonSchema(pack, 'en').title]).toEqual([
    'veivalg: prosjektfil',
    'veivalg: project file',
  ]);
});

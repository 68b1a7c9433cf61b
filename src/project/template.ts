import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import type { IsoDate } from '../text/dates.js';
import { inLanguage, type Language } from '../text/localised.js';
import { templatePhrases } from '../text/phrases/template.js';

/** A project file to start from: a name and a date, and nothing claimed. */
export function emptyProject(name: string, date: IsoDate, language: Language): string {
  return ['prosjekt:', `  navn: ${JSON.stringify(name)}`, ...settings(date, language), 'svar: {}', ''].join('\n');
}

/** The day of the law, and the language that the file was asked for in, so that its reports come in the same. */
const settings = (date: IsoDate, language: Language): string[] => [
  `dato: "${date}"   # ${templatePhrases[language].dateOfAssessment}`,
  ...(language === 'nb' ? [] : [`språk: ${language}   # ${templatePhrases[language].language}`]),
];

/** A commented project file to fill in by hand: every question as a comment, so that nothing is answered by accident. */
export function commentedProject(pack: Pack, name: string, date: IsoDate, language: Language): string {
  const say = templatePhrases[language];
  const stored = (id: string): string =>
    pack.questions
      .find((question) => question.id === id)
      ?.options.map((option) => option.value)
      .join(' | ') ?? '';
  const lines = [
    `# ${say.fillIn}`,
    `# ${say.noPersonalData}`,
    'prosjekt:',
    `  navn: ${JSON.stringify(name)}`,
    `  oppdragsgiver: {}   # { navn: …, kommune: Oslo, type: ${stored('oppdragsgiver')} }`,
    `  mottaker: {}        # { navn: …, orgnr: "…", type: ${stored('mottaker')} }`,
    ...settings(date, language),
    `# valgt-vei: tilskudd   # ${say.chosenRoute}`,
    '# støtte: { ny: { dato: …, beløp: 500000, valuta: NOK, kurs: "11.73", kurskilde: "…", slag: bagatellmessig }, tidligere: [], fullstendig: vet-ikke }',
    `# aktiviteter: [{ navn: …, svar: {} }]   # ${say.activities}`,
    `# arkiv: { saksnummer: "…", tittel: …, saksbehandler: …, godkjenner: …, dokumenttype: …, tilgangskode: …, hjemmel: … }   # ${say.filing}`,
    'svar:',
    ...pack.questions.filter((question) => !question.storedIn).flatMap((question) => questionLines(question, language)),
    ...(pack.schemeQuestions.length > 0 ? [`  # ${say.onlyForFunding}`] : []),
    ...pack.schemeQuestions.flatMap((question) => questionLines(question, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function questionLines(question: Question | SchemeQuestion, language: Language): string[] {
  const answers = [...question.options.map((option) => option.value), 'vet-ikke'].join(' | ');
  const plain =
    question.type === 'beløp'
      ? `{ beløp: 1300000${question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? ', mva: eksklusiv' : ''}${question.periodic ? ', periode: totalt | år | måned' : ''} }`
      : question.type === 'måneder'
        ? '36 | løpende'
        : question.type === 'dato'
          ? '"2027-01-01"'
          : question.type === 'flere-av'
            ? `[${question.options.map((option) => option.value).join(', ')}]`
            : answers;
  return [
    `  # ${inLanguage(question.text, language)} (${question.citations[0] ?? ''})`,
    `  # ${question.id}: ${question.judgement ? `{ svar: ${plain}, begrunnelse: "…" }` : plain}`,
  ];
}

import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import type { IsoDate } from '../text/dates.js';

/** A project file to start from: a name and a date, and nothing claimed. */
export function emptyProject(name: string, date: IsoDate): string {
  return `prosjekt:\n  navn: ${JSON.stringify(name)}\ndato: "${date}"   # vurderingsdato: loven slik den er denne dagen\nsvar: {}\n`;
}

/** A commented project file to fill in by hand: every question as a comment, so that nothing is answered by accident. */
export function commentedProject(pack: Pack, name: string, date: IsoDate): string {
  const stored = (id: string): string =>
    pack.questions
      .find((question) => question.id === id)
      ?.options.map((option) => option.value)
      .join(' | ') ?? '';
  const lines = [
    '# Prosjektfil for veivalg. Fjern # foran det du vet. Det du ikke vet, lar du stå: ukjent er ikke nei.',
    '# Skriv ikke inn personopplysninger.',
    'prosjekt:',
    `  navn: ${JSON.stringify(name)}`,
    `  oppdragsgiver: {}   # { navn: …, kommune: Oslo, type: ${stored('oppdragsgiver')} }`,
    `  mottaker: {}        # { navn: …, orgnr: "…", type: ${stored('mottaker')} }`,
    `dato: "${date}"   # vurderingsdato: loven slik den er denne dagen`,
    '# valgt-vei: tilskudd   # det dere planlegger; check sammenligner med svarene',
    '# støtte: { ny: { dato: …, beløp: 500000, valuta: NOK, kurs: "11.73", kurskilde: "…", slag: bagatellmessig }, tidligere: [], fullstendig: vet-ikke }',
    '# aktiviteter: [{ navn: …, svar: {} }]   # statsstøtte vurdert for hver aktivitet for seg',
    'svar:',
    ...pack.questions.filter((question) => !question.storedIn).flatMap(questionLines),
    ...(pack.schemeQuestions.length > 0 ? ['  # Bare for å finne penger: veivalg sources'] : []),
    ...pack.schemeQuestions.flatMap(questionLines),
  ];
  return `${lines.join('\n')}\n`;
}

function questionLines(question: Question | SchemeQuestion): string[] {
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
    `  # ${question.text.nb} (${question.citations[0] ?? ''})`,
    `  # ${question.id}: ${question.judgement ? `{ svar: ${plain}, begrunnelse: "…" }` : plain}`,
  ];
}

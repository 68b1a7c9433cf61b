import { catalogue } from '../catalogue.js';

/** The memo's uncertainties, checklist, exceptions, sources and sign-off. */
export const memoOpenPhrases = catalogue({
  questions: { nb: 'Spørsmål som ikke er besvart', nn: 'Spørsmål som ikkje er svara på', en: 'Questions not answered' },
  noQuestions: {
    nb: 'Ingen spørsmål som er åpne, kan endre noe.',
    nn: 'Ingen spørsmål som er opne, kan endre noko.',
    en: 'No question that is open can change anything.',
  },
  whyHead: { nb: 'Hvorfor det spørres', nn: 'Kvifor det blir spurt', en: 'Why it is asked' },
  whoHead: { nb: 'Den som vet', nn: 'Den som veit', en: 'Who knows' },
  decidesHead: { nb: 'Avgjør', nn: 'Avgjer', en: 'Decides' },
  dontKnow: {
    nb: (question: string) => `${question} Svart «vet ikke».`,
    nn: (question: string) => `${question} Svara «veit ikkje».`,
    en: (question: string) => `${question} Answered “don’t know”.`,
  },
  duties: { nb: 'funn eller sjekkliste', nn: 'funn eller sjekkliste', en: 'findings or checklist' },
  moreQuestions: {
    nb: (count: number) => `${count} spørsmål til gjelder bare funn eller punkter i sjekklisten, eller avhenger av svar på andre spørsmål.`,
    nn: (count: number) => `${count} spørsmål til gjeld berre funn eller punkt i sjekklista, eller avheng av svar på andre spørsmål.`,
    en: (count: number) =>
      `${count === 1 ? '1 more question concerns' : `${count} more questions concern`} only findings or items of the checklist, or ${count === 1 ? 'depends' : 'depend'} on answers to other questions.`,
  },
  judgements: { nb: 'Vurderinger', nn: 'Vurderingar', en: 'Judgements' },
  noJudgements: {
    nb: 'Ingen konklusjon bygger på en vurdering.',
    nn: 'Ingen konklusjon byggjer på ei vurdering.',
    en: 'No conclusion rests on a judgement.',
  },
  restsOnJudgement: {
    nb: (conclusion: string) => `${conclusion}: bygger på en vurdering.`,
    nn: (conclusion: string) => `${conclusion}: byggjer på ei vurdering.`,
    en: (conclusion: string) => `${conclusion}: rests on a judgement.`,
  },
  assumed: {
    nb: (conclusion: string, value: string, reason: string) =>
      `${conclusion}: rådgiveren har vurdert den til ${value}, fordi svarene ikke avgjør det. Begrunnelse: ${reason}`,
    nn: (conclusion: string, value: string, reason: string) =>
      `${conclusion}: rådgivaren har vurdert det til ${value}, fordi svara ikkje avgjer det. Grunngiving: ${reason}`,
    en: (conclusion: string, value: string, reason: string) =>
      `${conclusion}: the adviser has assessed it as ${value}, because the answers do not settle it. Reasons: ${reason}`,
  },
  changes: { nb: 'Det som ville endre resultatet', nn: 'Det som ville endre resultatet', en: 'What would change the result' },
  noChanges: {
    nb: 'Det er ikke funnet ett eller noen få andre svar som ville endre en avklart konklusjon.',
    nn: 'Det er ikkje funne eitt eller nokre få andre svar som ville endre ein avklart konklusjon.',
    en: 'No other answer, alone or together with a few, was found that would change a decided conclusion.',
  },
  time: { nb: 'Hvor lenge det holder', nn: 'Kor lenge det held', en: 'How long it holds' },
  holds: {
    nb: (last: string, from: string, result: string) => `Resultatet holder til ${last}. Fra ${from}: ${result}.`,
    nn: (last: string, from: string, result: string) => `Resultatet held til ${last}. Frå ${from}: ${result}.`,
    en: (last: string, from: string, result: string) => `The result holds until ${last}. From ${from}: ${result}.`,
  },
  noKnownChange: {
    nb: 'Ingen lovendring som er kjent i regelpakken, endrer resultatet.',
    nn: 'Inga lovendring som er kjend i regelpakken, endrar resultatet.',
    en: 'No change of law known to the rule pack alters the result.',
  },

  itemHead: { nb: 'Punkt', nn: 'Punkt', en: 'Item' },
  levelHead: { nb: 'Krav', nn: 'Krav', en: 'Level' },
  responsibleHead: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  deadlineHead: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  doneHead: { nb: 'Utført', nn: 'Utført', en: 'Done' },
  noDeadline: { nb: 'ingen fast frist', nn: 'ingen fast frist', en: 'no fixed deadline' },
  noItems: {
    nb: 'Ingen punkter følger av svarene.',
    nn: 'Ingen punkt følgjer av svara.',
    en: 'No item follows from the answers.',
  },
  levels: {
    nb: 'Skal: loven eller ordningen krever det. Bør: et råd.',
    nn: 'Skal: lova eller ordninga krev det. Bør: eit råd.',
    en: 'Must: the law or the scheme requires it. Should: advice.',
  },
  itemsOpen: {
    nb: (count: number) => `${count === 1 ? '1 punkt' : `${count} punkter`} avhenger av svar som mangler, og står ikke i listen`,
    nn: (count: number) => `${count} punkt avheng av svar som manglar, og står ikkje i lista`,
    en: (count: number) =>
      `${count === 1 ? '1 item depends' : `${count} items depend`} on answers that are missing, and ${count === 1 ? 'is' : 'are'} not in the list`,
  },

  noExceptions: {
    nb: 'Prosjektet har ingen unntak: alle funn i del 2 står.',
    nn: 'Prosjektet har ingen unntak: alle funn i del 2 står.',
    en: 'The project has no exceptions: every finding in section 2 stands.',
  },
  follow: {
    nb: 'Funnene står i del 2 også når noen svarer for et unntak.',
    nn: 'Funna står i del 2 også når nokon svarar for eit unntak.',
    en: 'The findings stand in section 2 even where somebody answers for an exception.',
  },
  expiresHead: { nb: 'Utløper', nn: 'Går ut', en: 'Expires' },
  standsHead: { nb: 'Står', nn: 'Står', en: 'Standing' },
  inForce: { nb: 'i kraft', nn: 'i kraft', en: 'in force' },
  expired: { nb: 'utløpt', nn: 'gått ut', en: 'expired' },
  hitsNothing: { nb: 'gjelder ingen av funnene', nn: 'gjeld ingen av funna', en: 'concerns none of the findings' },
  exceptionsExpired: {
    nb: (rules: string) => `unntak som er utløpt: ${rules}`,
    nn: (rules: string) => `unntak som er gått ut: ${rules}`,
    en: (rules: string) => `exceptions that have expired: ${rules}`,
  },
});

export const memoEndPhrases = catalogue({
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  tool: { nb: 'Verktøy', nn: 'Verktøy', en: 'Tool' },
  rulePack: { nb: 'Regelpakke', nn: 'Regelpakke', en: 'Rule pack' },
  rulesHash: { nb: 'Reglenes innhold (SHA-256)', nn: 'Innhaldet i reglane (SHA-256)', en: 'Content of the rules (SHA-256)' },
  verified: { nb: 'Kildene sist lest', nn: 'Kjeldene sist lesne', en: 'Sources last read' },
  layer: { nb: 'Lag', nn: 'Lag', en: 'Layer' },
  projectFile: { nb: 'Prosjektfil', nn: 'Prosjektfil', en: 'Project file' },
  answersHash: { nb: 'Svarenes innhold (SHA-256)', nn: 'Innhaldet i svara (SHA-256)', en: 'Content of the answers (SHA-256)' },
  sources: { nb: 'Kilder notatet viser til', nn: 'Kjelder notatet viser til', en: 'Sources cited in this memo' },
  noSources: {
    nb: 'Notatet viser ikke til noen kilde.',
    nn: 'Notatet viser ikkje til noka kjelde.',
    en: 'This memo cites no source.',
  },
  nameHead: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  addressHead: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  undated: { nb: 'uten dato', nn: 'utan dato', en: 'undated' },
  late: {
    nb: 'vurderingsdatoen er etter den dagen kildene sist ble lest',
    nn: 'vurderingsdatoen er etter den dagen kjeldene sist vart lesne',
    en: 'the date of assessment is after the day on which the sources were last read',
  },

  roleHead: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  signatureHead: { nb: 'Underskrift', nn: 'Underskrift', en: 'Signature' },
  madeBy: { nb: 'Utarbeidet av', nn: 'Utarbeidd av', en: 'Prepared by' },
  approvedBy: { nb: 'Godkjent av', nn: 'Godkjend av', en: 'Approved by' },
  unsigned: { nb: 'ikke undertegnet', nn: 'ikkje underskrive', en: 'not signed' },
});

import { catalogue } from '../catalogue.js';

/** What `veivalg ask` says before and after the questions. */
export const askPhrases = catalogue({
  welcome: {
    nb: (file: string) =>
      `Svarene lagres i ${file} etter hvert svar. Du kan avbryte når du vil og fortsette senere. Skriv ikke inn personopplysninger: filen kan bli arkivert og lest av andre.`,
    nn: (file: string) =>
      `Svara blir lagra i ${file} etter kvart svar. Du kan avbryte når du vil og halde fram seinare. Skriv ikkje inn personopplysningar: fila kan bli arkivert og lesen av andre.`,
    en: (file: string) =>
      `The answers are saved in ${file} after each one. You can stop at any time and go on later. Do not enter personal data: the file may be archived and read by others.`,
  },
  whatName: { nb: 'Hva heter prosjektet?', nn: 'Kva heiter prosjektet?', en: 'What is the project called?' },
  nameHint: {
    nb: 'navnet på tiltaket, ikke på personer',
    nn: 'namnet på tiltaket, ikkje på personar',
    en: 'the name of the project, not of persons',
  },
  giveName: { nb: 'Skriv et navn.', nn: 'Skriv eit namn.', en: 'Type a name.' },
  nameTooLong: {
    nb: (most: number) => `Skriv et kortere navn, på høyst ${most} tegn.`,
    nn: (most: number) => `Skriv eit kortare namn, på høgst ${most} teikn.`,
    en: (most: number) => `Type a shorter name, of at most ${most} characters.`,
  },
  saved: {
    nb: (resume: string) => `Svarene er lagret. Fortsett med: ${resume}`,
    nn: (resume: string) => `Svara er lagra. Hald fram med: ${resume}`,
    en: (resume: string) => `The answers are saved. Go on with: ${resume}`,
  },
  nothingSaved: { nb: 'Avbrutt; ingenting er lagret.', nn: 'Avbrote; ingenting er lagra.', en: 'Stopped; nothing has been saved.' },
  inputEnded: {
    nb: 'Inndataene tok slutt før spørsmålene.',
    nn: 'Inndataa tok slutt før spørsmåla.',
    en: 'The input ended before the questions did.',
  },
  inShort: {
    nb: (way: string, findings: number) =>
      `Kort sagt: ${way}. ${findings === 0 ? 'Ingen funn' : `${findings} funn`}; begrunnelse og sjekkliste står ovenfor.`,
    nn: (way: string, findings: number) =>
      `Kort sagt: ${way}. ${findings === 0 ? 'Ingen funn' : `${findings} funn`}; grunngiving og sjekkliste står ovanfor.`,
    en: (way: string, findings: number) =>
      `In short: ${way}. ${findings === 0 ? 'No findings' : findings === 1 ? '1 finding' : `${findings} findings`}; the reasons and the checklist are above.`,
  },
  savedIn: {
    nb: (file: string) => `Lagret i ${file}.`,
    nn: (file: string) => `Lagra i ${file}.`,
    en: (file: string) => `Saved in ${file}.`,
  },
  whatNext: { nb: 'Videre:', nn: 'Vidare:', en: 'Next:' },
  nextExplain: {
    nb: 'hvorfor, hva som ville endre svaret, og hele sjekklisten',
    nn: 'kvifor, kva som ville endre svaret, og heile sjekklista',
    en: 'why, what would change it, and the whole checklist',
  },
  nextCheck: { nb: 'det samme som i CI', nn: 'det same som i CI', en: 'the same as in CI' },
  writeMemo: {
    nb: (file: string) => `Skal notatet til saken skrives i ${file}?`,
    nn: (file: string) => `Skal notatet til saka skrivast i ${file}?`,
    en: (file: string) => `Should the memo for the case file be written to ${file}?`,
  },
  nextReport: { nb: 'notatet til saken', nn: 'notatet til saka', en: 'the memo for the case file' },
  nextWhatIf: { nb: 'prøv et annet svar', nn: 'prøv eit anna svar', en: 'try another answer' },
  nextSources: { nb: 'tilskuddsordninger som kan passe', nn: 'tilskotsordningar som kan passe', en: 'grant schemes that may fit' },
  nextResume: { nb: 'endre eller svar på mer', nn: 'endre eller svar på meir', en: 'change or answer more' },
  yamlOnly: {
    nb: 'ask skriver YAML; bruk en fil som slutter på .yaml',
    nn: 'ask skriv YAML; bruk ei fil som sluttar på .yaml',
    en: 'ask writes YAML; use a file that ends in .yaml',
  },
  resumeWhat: {
    nb: '--resume trenger filen det skal fortsettes på: veivalg ask prosjekt.yaml --resume',
    nn: '--resume treng fila det skal haldast fram på: veivalg ask prosjekt.yaml --resume',
    en: '--resume needs the file to go on with: veivalg ask project.yaml --resume',
  },
  nothingToResume: {
    nb: (file: string) => `${file} finnes ikke, så det er ingenting å fortsette på`,
    nn: (file: string) => `${file} finst ikkje, så det er ingenting å halde fram på`,
    en: (file: string) => `${file} is not there, so there is nothing to go on with`,
  },
  cannotAsk: {
    nb: 'ask kan ikke spørre her: det er ingen terminal, eller --no-input er gitt.',
    nn: 'ask kan ikkje spørje her: det er ingen terminal, eller --no-input er gitt.',
    en: 'ask cannot ask here: there is no terminal, or --no-input was given.',
  },
  noFile: {
    nb: 'Filen mangler: veivalg ask prosjekt.yaml --set spørsmål=svar, eller --answers FIL. Med --plain leses svarene fra standard inn.',
    nn: 'Fila manglar: veivalg ask prosjekt.yaml --set spørsmål=svar, eller --answers FIL. Med --plain blir svara lesne frå standard inn.',
    en: 'The file is missing: veivalg ask project.yaml --set question=answer, or --answers FILE. With --plain the answers are read from standard input.',
  },
  theseAreMissing: {
    nb: (count: number, file: string) => (count === 1 ? `Ett svar mangler i ${file}:` : `${count} svar mangler i ${file}:`),
    nn: (count: number, file: string) => (count === 1 ? `Eitt svar manglar i ${file}:` : `${count} svar manglar i ${file}:`),
    en: (count: number, file: string) => (count === 1 ? `One answer is missing in ${file}:` : `${count} answers are missing in ${file}:`),
  },
  moreMayFollow: {
    nb: 'Andre kan komme til når disse er besvart. vet-ikke er også et svar.',
    nn: 'Andre kan kome til når desse er svara på. vet-ikke er òg eit svar.',
    en: 'Others may follow once these are answered. vet-ikke is an answer too.',
  },
  giveThem: {
    nb: 'Gi dem med --set, med --answers FIL eller i filen selv. Med --plain leses svarene fra standard inn.',
    nn: 'Gi dei med --set, med --answers FIL eller i sjølve fila. Med --plain blir svara lesne frå standard inn.',
    en: 'Give them with --set, with --answers FILE or in the file itself. With --plain the answers are read from standard input.',
  },
  noAnswersIn: {
    nb: (file: string) => `${file} har ingen svar: nøkkelen «svar» mangler`,
    nn: (file: string) => `${file} har ingen svar: nøkkelen «svar» manglar`,
    en: (file: string) => `${file} holds no answers: the key “svar” is missing`,
  },
});

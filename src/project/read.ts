import type { Pack } from '../pack/model.js';
import { isMapping, type Mapping, type Path, readDocument, type SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { validate } from '../source/validate.js';
import { didYouMean } from '../source/words.js';
import { telling } from '../text/catalogue.js';
import { type Language, languages } from '../text/localised.js';
import { foldName, knownSpelling, nearestName } from '../text/names.js';
import { answerPhrases } from '../text/phrases/answers.js';
import { readAid } from './aid.js';
import { keyOf } from './amounts.js';
import { readAnswer } from './answers.js';
import type { Activity, Aid, Answer, Project } from './model.js';
import { projectSchema, type RawProject } from './schema.js';
import { readSchemeAnswer, type SchemeAnswer } from './scheme-answers.js';

const tell = telling(answerPhrases);

/** Reads a project file's text. What is wrong comes back as problems, all at once; then `project` is null. */
export function readProject(pack: Pack, file: string, text: string): { project: Project | null; problems: Problem[] } {
  const { document, problems } = readDocument(file, text);
  if (document) return readProjectFrom(pack, document);
  const language = languageTold(/^[ \t{,]*["']?spr(?:å|aa)k["']?[ \t]*:[ \t]*["']?([a-z]+)/im.exec(text.normalize('NFC'))?.[1]);
  return { project: null, problems: problems.map((problem) => ({ ...problem, language })) };
}

/** The language that a file asks for is that of its faults too, as far as it can be seen. */
const languageTold = (told: unknown): Language | undefined => languages.find((language) => language === told);

/** The same of a document that has been read already: a file, or a part of one that is written as a project is. */
export function readProjectFrom(pack: Pack, document: SourceDocument): { project: Project | null; problems: Problem[] } {
  const read = validate(document, projectSchema(pack), 'prosjekt');
  const root = isMapping(document.value) ? document.value : {};
  const answers = readAnswers(pack, document, root, []);
  const activities = readActivities(pack, document, root);
  const aid = read.value?.støtte ? readAid(document, read.value.støtte, read.value.dato ?? null) : null;
  const all = [...read.problems, ...answers.problems, ...activities.problems, ...(aid?.problems ?? [])];
  if (!read.value || all.length > 0) {
    const key = keyOf(root, 'språk');
    const language = languageTold(key === undefined ? undefined : root[key]);
    return { project: null, problems: all.map((problem) => ({ ...problem, language })) };
  }
  return { project: toProject(pack, document, read.value, answers, aid?.aid ?? null, activities.activities), problems: [] };
}

/** Whether a document looks like a project at all, so that other YAML files in a folder can be passed by. */
export function looksLikeProject(text: string): boolean {
  const { document, problems } = readDocument('', text);
  if (!document) return problems.length > 0 && /(^|[{,\n])\s*["']?(prosjekt|svar)["']?\s*:/i.test(text);
  return isMapping(document.value) && Object.keys(document.value).some((key) => knownSpelling(key, ['prosjekt', 'svar']) !== undefined);
}

type Told = { readonly answers: Map<string, Answer>; readonly schemeAnswers: Map<string, SchemeAnswer> };

/** Each activity with its own answers; that each is a block with a name is the schema's to say. */
function readActivities(pack: Pack, document: SourceDocument, root: Mapping): { activities: Activity[]; problems: Problem[] } {
  const key = Object.keys(root).find((name) => foldName(name) === 'aktiviteter');
  const listed = key === undefined ? undefined : root[key];
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  for (const [index, one] of (Array.isArray(listed) ? listed : []).entries()) {
    if (!isMapping(one)) continue;
    const path = [key ?? '', index];
    const read = readAnswers(pack, document, one, path);
    problems.push(...read.problems);
    activities.push({ name: String(one.navn ?? ''), answers: read.answers, at: document.placeOf([...path, 'navn']) });
  }
  return { activities, problems };
}

/** The answers under `svar` of a block, of the project or of one activity. */
export function readAnswers(pack: Pack, document: SourceDocument, block: Mapping, before: Path): Told & { problems: Problem[] } {
  const answers = new Map<string, Answer>();
  const schemeAnswers = new Map<string, SchemeAnswer>();
  const problems: Problem[] = [];
  const key = Object.keys(block).find((name) => foldName(name) === 'svar');
  const told = key === undefined ? undefined : block[key];
  if (key === undefined || !isMapping(told)) return { answers, schemeAnswers, problems };
  const ids = [...pack.questions.filter((question) => !question.storedIn), ...pack.schemeQuestions].map((question) => question.id);
  for (const [name, value] of Object.entries(told)) {
    const path = [...before, key, name];
    const id = knownSpelling(name, ids);
    const question = pack.questions.find((candidate) => candidate.id === (id ?? knownSpelling(name, [candidate.id])));
    const forSchemes = pack.schemeQuestions.find((candidate) => candidate.id === id);
    if (forSchemes) {
      const read = readSchemeAnswer(document, forSchemes, value, path);
      problems.push(...read.problems);
      if (read.answer) schemeAnswers.set(forSchemes.id, read.answer);
    } else if (question?.storedIn) {
      const { storedIn } = question;
      problems.push(
        document.problem(
          'svar.sted',
          document.placeOfKey(path),
          tell((say) => say.notHere(question.id)),
          tell((say) => say.writeIn(storedIn.join('.'))),
        ),
      );
    } else if (!question) {
      const near = nearestName(name, ids);
      problems.push(
        document.problem(
          'svar.ukjent-spørsmål',
          document.placeOfKey(path),
          tell((say) => say.unknownQuestion(name)),
          near ? didYouMean(near) : tell((say) => say.questionsIn('veivalg schema project')),
        ),
      );
    } else {
      const read = readAnswer(document, question, value, path);
      problems.push(...read.problems);
      if (read.answer) answers.set(question.id, read.answer);
    }
  }
  return { answers, schemeAnswers, problems };
}

/** «Oslo» and «Oslo kommune» are the same place. */
const bareName = (name: string): string => foldName(name.replace(/\s+kommune$/i, '').trim());

function toProject(
  pack: Pack,
  document: SourceDocument,
  raw: RawProject,
  { answers, schemeAnswers }: Told,
  aid: Aid | null,
  activities: readonly Activity[],
): Project {
  for (const question of pack.questions) {
    if (!question.storedIn) continue;
    const written = question.storedIn.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), raw);
    if (typeof written !== 'string') continue;
    const value =
      question.type === 'sted' ? (pack.places.find((place) => bareName(place.name) === bareName(written))?.id ?? 'annen') : written;
    answers.set(question.id, {
      value: { kind: 'choice', value, written },
      reason: null,
      source: null,
      at: document.placeOf(question.storedIn),
    });
  }
  const stem =
    document.file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.(ya?ml|json)$/i, '') ?? document.file;
  const id = raw.prosjekt.id ?? stem;
  const chosen = raw['valgt-vei'];
  return {
    file: document.file,
    id,
    name: raw.prosjekt.navn ?? id,
    ...aboutOf(raw),
    date: raw.dato ?? null,
    dateAt: raw.dato === undefined ? null : document.placeOf(['dato']),
    dateLine: document.excerpt(document.placeOf(['dato'])).excerpt,
    language: raw.språk ?? null,
    chosenRoute: chosen === undefined ? null : { value: chosen, at: document.placeOf(['valgt-vei']) },
    answers,
    schemeAnswers,
    exceptions: (raw.unntak ?? []).map((exception, index) => ({
      rule: exception.regel,
      reason: exception.begrunnelse,
      responsible: exception.ansvarlig,
      expires: exception.utløper,
      at: document.placeOf(['unntak', index, 'regel']),
    })),
    aid,
    activities,
  };
}

/** What is told of the parties and for the archive; no rule looks at it. */
function aboutOf({ prosjekt, arkiv }: RawProject): Pick<Project, 'buyer' | 'recipient' | 'source' | 'filing'> {
  const { oppdragsgiver, mottaker } = prosjekt;
  return {
    buyer: { name: oppdragsgiver?.navn ?? null, orgnr: oppdragsgiver?.orgnr ?? null, municipality: oppdragsgiver?.kommune ?? null },
    recipient: { name: mottaker?.navn ?? null, orgnr: mottaker?.orgnr ?? null },
    source: prosjekt.kilde ?? null,
    filing: {
      caseNumber: arkiv?.saksnummer ?? null,
      title: arkiv?.tittel ?? null,
      officer: arkiv?.saksbehandler ?? null,
      approver: arkiv?.godkjenner ?? null,
      documentType: arkiv?.dokumenttype ?? null,
      accessCode: arkiv?.tilgangskode ?? null,
      withheldUnder: arkiv?.hjemmel ?? null,
    },
  };
}

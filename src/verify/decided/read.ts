import type { Pack } from '../../pack/model.js';
import type { Project } from '../../project/model.js';
import { readProject, readProjectFrom } from '../../project/read.js';
import { isMapping, type Path, readDocument, type SourceDocument } from '../../source/document.js';
import { type Problem, ProblemsError, sortProblems } from '../../source/problem.js';
import { validate } from '../../source/validate.js';
import { didYouMean } from '../../source/words.js';
import { inEvery, type Message, telling } from '../../text/catalogue.js';
import type { Text } from '../../text/localised.js';
import { nearestName } from '../../text/names.js';
import { decidedPhrases } from '../../text/phrases/cases-read.js';
import { common } from '../../text/phrases/common.js';
import { decidedCasePhrases } from '../../text/phrases/decided.js';
import { wholePackPhrases } from '../../text/phrases/pack-whole.js';
import type { CaseFile } from '../cases/read.js';
import { idsOf, valuesOf } from './elements.js';
import { type DecidedCase, type DecidedElement, type ElementKind, elementKinds } from './model.js';
import { decidedSchema, type RawDecidedCase, type RawElement } from './schema.js';

const tell = telling(decidedPhrases);

/** Whether a file is a list of decided cases. The rest of its form is checked when it is read. */
export const isDecidedList = (text: string): boolean => /^["']?avgj(ø|oe)relser["']?\s*:/m.test(text);

/** The project files that a list of decided cases names, as they are written there. */
export function filesOf(list: CaseFile): string[] {
  const told = readDocument(list.file, list.text).document?.value;
  const cases = isMapping(told) ? Object.values(told).find(Array.isArray) : undefined;
  return (cases ?? []).flatMap((one: unknown) => (isMapping(one) && typeof one.fil === 'string' ? [one.fil] : []));
}

/**
 * Reads a list of decided cases with the project files that it names.
 * @param projectFile the project file of a name in the list, or what is wrong with it.
 * @throws ProblemsError with every fault in the list and the files at once.
 */
export function readDecided(pack: Pack, list: CaseFile, projectFile: (name: string) => CaseFile | Problem): DecidedCase[] {
  const { document, problems } = readDocument(list.file, list.text);
  if (!document) throw new ProblemsError('cases', problems);
  const { value, problems: faults } = validate(document, decidedSchema, 'avgjørelse');
  if (!value) throw new ProblemsError('cases', sortProblems([...problems, ...faults]));
  const all = [...problems];
  const cases = value.avgjørelser.flatMap((raw, index): DecidedCase[] => {
    const read = readCase(pack, document, raw, ['avgjørelser', index], projectFile(raw.fil));
    all.push(...read.problems);
    return read.one ? [read.one] : [];
  });
  if (all.length > 0) throw new ProblemsError('cases', sortProblems(all));
  return cases;
}

function readCase(
  pack: Pack,
  document: SourceDocument,
  raw: RawDecidedCase,
  path: Path,
  file: CaseFile | Problem,
): { one: DecidedCase | null; problems: Problem[] } {
  if (!('text' in file)) return { one: null, problems: [file] };
  const { document: told, problems } = readDocument(file.file, file.text);
  const read = told && readProjectFrom(pack, told);
  if (!told || !read?.project) return { one: null, problems: [...problems, ...(read?.problems ?? [])] };
  const project = read.project;
  if (!project.date || project.date < pack.from)
    return {
      one: null,
      problems: [
        told.problem(
          'avgjørelse.dato',
          null,
          tell((say) => say.date),
        ),
      ],
    };
  const elements = raw.elementer.map((element, index) =>
    readElement(pack, document, element, [...path, 'elementer', index], project, told),
  );
  return {
    one: {
      name: raw.sak,
      decidedOn: raw.dato,
      sources: raw.kilder,
      project,
      elements: elements.flatMap(({ element }) => (element ? [element] : [])),
    },
    problems: elements.flatMap(({ problems: own }) => own),
  };
}

function readElement(
  pack: Pack,
  document: SourceDocument,
  raw: RawElement,
  path: Path,
  project: Project,
  told: SourceDocument,
): { element: DecidedElement | null; problems: Problem[] } {
  const problem = (at: Path, code: string, message: Message, hint?: Message): { element: null; problems: Problem[] } => ({
    element: null,
    problems: [document.problem(code, document.placeOf(at), message, hint)],
  });
  const named = elementKinds.flatMap((kind) => (raw[kind] === undefined ? [] : [[kind, raw[kind]] as const]));
  const [only] = named;
  if (!only || named.length > 1)
    return problem(
      path,
      'avgjørelse.element',
      tell((say) => say.oneOf(elementKinds, named.length)),
    );
  const [kind, id] = only;
  const known = idsOf(pack, kind);
  if (!known.includes(id)) {
    const near = nearestName(id, known);
    return problem(
      [...path, kind],
      'avgjørelse.ukjent-navn',
      tell((say) => say.noSuch(kind, id)),
      near ? didYouMean(near) : undefined,
    );
  }
  const values = valuesOf(pack, kind, id);
  const { allowed, named: words, unknown } = decidedValues(raw.avgjort, values);
  if (unknown.length > 0)
    return problem(
      [...path, 'avgjort'],
      'avgjørelse.ukjent-verdi',
      inEvery(wholePackPhrases, (say) => say.notAValue(id, unknown[0] ?? '')),
      inEvery(wholePackPhrases, (say) => say.valuesAre(values)),
    );
  if (raw.sikkerhet === 'etter-hukommelsen' && raw['måles-ikke'] === undefined)
    return problem(
      path,
      'avgjørelse.hukommelsen',
      tell((say) => say.fromMemory),
    );
  const away = givenAway(pack, kind, id, raw).filter((question) => project.answers.has(question));
  if (away.length > 0)
    return problem(
      path,
      'avgjørelse.gitt-bort',
      tell((say) => say.givenAway(away, told.file)),
    );
  const found = raw.funnet ? withFindings(pack, told, raw.funnet) : null;
  const at = document.placeOf(path);
  if ((found && !found.project) || !at) return { element: null, problems: found?.problems ?? [] };
  return {
    element: {
      ...{ kind, id, allowed, words, at },
      confidence: raw.sikkerhet,
      note: raw.merknad,
      withFindings: found?.project ?? null,
      unscored: raw['måles-ikke'] ?? null,
      knownDisagreement: raw['kjent-uenighet'] ?? null,
    },
    problems: [],
  };
}

/** What the decision leaves of the values that there are. */
function decidedValues(told: RawElement['avgjort'], values: readonly string[]): { allowed: string[]; named: Text; unknown: string[] } {
  const listed = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);
  const not = typeof told === 'object' && 'ikke' in told ? listed(told.ikke) : null;
  const named = not ?? (typeof told === 'object' && 'ikke' in told ? [] : listed(told));
  return {
    allowed: not ? values.filter((value) => !not.includes(value)) : [...named],
    named: inEvery(decidedCasePhrases, (say, language) => {
      const words = named.join(` ${common[language].or} `);
      return not ? say.anythingBut(words) : words;
    }),
    unknown: named.filter((value) => !values.includes(value)),
  };
}

/** The questions that may not be answered in the project file, because the decision is the answer to them. */
function givenAway(pack: Pack, kind: ElementKind, id: string, raw: RawElement): string[] {
  const assessed = pack.assessments.filter((one) => one.id === id).flatMap((one) => one.assessedBy ?? []);
  return [...(kind === 'konklusjon' || kind === 'vilkår' ? [id, ...assessed] : []), ...Object.keys(raw.funnet ?? {})];
}

/** The project with the answers that the court came to. */
function withFindings(pack: Pack, told: SourceDocument, found: Readonly<Record<string, unknown>>): ReturnType<typeof readProject> {
  const whole = isMapping(told.value) ? told.value : {};
  const reasoned = ([id, answer]: [string, unknown]): [string, unknown] => [
    id,
    typeof answer === 'string' ? { svar: answer, begrunnelse: 'Funnet i avgjørelsen.' } : answer,
  ];
  const answers = { ...(isMapping(whole.svar) ? whole.svar : {}), ...Object.fromEntries(Object.entries(found).map(reasoned)) };
  return readProject(pack, told.file, JSON.stringify({ ...whole, svar: answers }));
}

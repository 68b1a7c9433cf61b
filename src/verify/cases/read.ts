import { citesKnownSource } from '../../pack/check.js';
import type { Pack } from '../../pack/model.js';
import { readProjectFrom } from '../../project/read.js';
import { isMapping, type Mapping, type Path, readDocument, type SourceDocument } from '../../source/document.js';
import { type Problem, ProblemsError, sortProblems } from '../../source/problem.js';
import { validate } from '../../source/validate.js';
import { tellForm } from '../../source/words.js';
import { inEvery, telling } from '../../text/catalogue.js';
import { formatDate, isIsoDate } from '../../text/dates.js';
import { casePhrases } from '../../text/phrases/cases-read.js';
import { packFilePhrases } from '../../text/phrases/pack-faults.js';
import { projectOf, under } from './arrange.js';
import { readExpectations } from './expectations.js';
import type { Case } from './model.js';
import { casesSchema } from './schema.js';

const tell = telling(casePhrases);

/** One file of cases: the name that it is shown with, and its text. */
export type CaseFile = { readonly file: string; readonly text: string };

/**
 * Reads files of cases, in the order that they are given.
 * @throws ProblemsError with every fault in every file at once.
 */
export function readCases(pack: Pack, files: readonly CaseFile[]): Case[] {
  const problems: Problem[] = [];
  const cases: Case[] = [];
  const ids = new Map<string, string>();
  for (const { file, text } of files) {
    const { document, problems: syntax } = readDocument(file, text);
    problems.push(...syntax);
    if (!document) continue;
    const whole = validate(document, casesSchema, 'tilfelle');
    const read = casesIn(pack, document);
    problems.push(...once([...whole.problems, ...read.problems]), ...doubleIds(document, ids));
    cases.push(...read.cases);
  }
  if (problems.length > 0) throw new ProblemsError('cases', sortProblems(problems));
  return cases;
}

/** A fault in what is common to the cases of a file would otherwise be told once for each of them. */
function once(problems: readonly Problem[]): Problem[] {
  const key = ({ code, place, message }: Problem): string => `${code} ${place?.line}:${place?.column} ${message.nb}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function doubleIds(document: SourceDocument, seen: Map<string, string>): Problem[] {
  const list = under(document.value, [], 'tilfeller');
  return listOf(list?.value).flatMap((told, index) => {
    const id = list && under(told, [...list.path, index], 'id');
    if (typeof id?.value !== 'string') return [];
    const taken = id.value;
    const place = document.placeOf(id.path);
    const before = seen.get(id.value);
    if (before !== undefined)
      return [
        document.problem(
          'tilfelle.dobbel-id',
          place,
          tell((say) => say.idUsed(taken)),
          tellForm((say) => say.seeFile(before)),
        ),
      ];
    seen.set(id.value, `${document.file}:${place?.line ?? 1}`);
    return [];
  });
}

function casesIn(pack: Pack, document: SourceDocument): { cases: Case[]; problems: Problem[] } {
  const list = under(document.value, [], 'tilfeller');
  const common = under(document.value, [], 'hjemmel');
  const problems = common ? unknownSources(pack, document, common.value, common.path) : [];
  const cases = listOf(list?.value).flatMap((told, index): Case[] => {
    if (!list || !isMapping(told)) return [];
    const read = readCase(pack, document, told, [...list.path, index], listOf(common?.value));
    problems.push(...read.problems);
    return read.one ? [read.one] : [];
  });
  return { cases, problems };
}

function readCase(
  pack: Pack,
  document: SourceDocument,
  told: Mapping,
  path: Path,
  commonCitations: readonly unknown[],
): { one: Case | null; problems: Problem[] } {
  const arranged = projectOf(document, told, path);
  const { project, problems: faults } = readProjectFrom(pack, arranged.project);
  const expected = under(told, path, 'forventet');
  const { expectations, problems: unexpected } = readExpectations(pack, document, expected?.value, expected?.path ?? path);
  const cited = under(told, path, 'hjemmel');
  const citations = cited ? listOf(cited.value) : commonCitations;
  const problems = [
    ...arranged.problems,
    ...faults,
    ...unexpected,
    ...(cited ? unknownSources(pack, document, cited.value, cited.path) : []),
    ...(cited || commonCitations.length > 0
      ? []
      : [
          document.problem(
            'tilfelle.uten-hjemmel',
            document.placeOf(path),
            tell((say) => say.noCitation),
          ),
        ]),
    ...dateProblems(pack, arranged.project, path, document),
  ];
  const id = under(told, path, 'id');
  const because = under(told, path, 'fordi')?.value;
  if (!project?.date || problems.length > 0 || typeof id?.value !== 'string') return { one: null, problems };
  const one: Case = {
    id: id.value,
    file: document.file,
    line: document.placeOf(id.path)?.line ?? 1,
    date: project.date,
    project,
    citations: citations.map(String),
    because: typeof because === 'string' ? because : null,
    expectations,
  };
  return { one, problems };
}

function unknownSources(pack: Pack, document: SourceDocument, value: unknown, path: Path): Problem[] {
  return listOf(value).flatMap((citation, index) =>
    typeof citation !== 'string' || citesKnownSource(pack, citation)
      ? []
      : [
          document.problem(
            'tilfelle.ukjent-kilde',
            document.placeOf([...path, index]),
            inEvery(packFilePhrases, (say) => say.unknownCitation(citation)),
            inEvery(packFilePhrases, (say) => say.sourcesIn('kilder.yaml')),
          ),
        ],
  );
}

function dateProblems(pack: Pack, project: SourceDocument, path: Path, document: SourceDocument): Problem[] {
  const date = isMapping(project.value) ? project.value.dato : undefined;
  if (date === undefined)
    return [
      document.problem(
        'tilfelle.uten-dato',
        document.placeOf(path),
        tell((say) => say.noDate),
      ),
    ];
  if (typeof date !== 'string' || !isIsoDate(date) || date >= pack.from) return [];
  return [
    document.problem(
      'tilfelle.dato-utenfor',
      project.placeOf(['dato']),
      tell((say, language) => say.beforePack(formatDate(pack.from, language), formatDate(date, language))),
    ),
  ];
}

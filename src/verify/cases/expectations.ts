import type { Pack } from '../../pack/model.js';
import { isMapping, type Path, type SourceDocument } from '../../source/document.js';
import type { Problem } from '../../source/problem.js';
import { chooseBetween, didYouMean, show } from '../../source/words.js';
import { inEvery, telling } from '../../text/catalogue.js';
import { knownSpelling, nearestName } from '../../text/names.js';
import { casePhrases } from '../../text/phrases/cases-read.js';
import { wholePackPhrases } from '../../text/phrases/pack-whole.js';
import { under } from './arrange.js';
import { type Expectation, type ExpectationKind, expectationKinds, possibleWords } from './model.js';
import { expectationWords } from './schema.js';

/** Findings that the engine raises itself, when the rules of the pack fail it. */
const engineFindings = ['motor.ingen-regel', 'motor.konflikt'];

const tell = telling(casePhrases);

/** What a case expects. Names that the pack does not know are told with the nearest one that it does. */
export function readExpectations(
  pack: Pack,
  document: SourceDocument,
  told: unknown,
  path: Path,
): { expectations: Expectation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const expectations = expectationKinds.flatMap((kind): Expectation[] => {
    const group = under(told, path, kind);
    if (!group || !isMapping(group.value)) return [];
    return Object.entries(group.value).flatMap(([name, value]): Expectation[] => {
      const at = [...group.path, name];
      const id = knownSpelling(name, idsOf(pack, kind));
      if (id === undefined) {
        problems.push(unknownName(pack, document, kind, name, at));
        return [];
      }
      const wanted = kind === 'konklusjoner' ? wantedOf(pack, document, id, value, at, problems) : wordOf(kind, value);
      const place = document.placeOf(at);
      return wanted === undefined || !place ? [] : [{ kind, id, wanted, at: place }];
    });
  });
  if (expectations.length === 0 && problems.length === 0 && isMapping(told) && onlyEmpty(told))
    problems.push(
      document.problem(
        'tilfelle.venter-ingenting',
        document.placeOf(path),
        tell((say) => say.expectsNothing),
      ),
    );
  return { expectations, problems };
}

/** Nothing under any key: what stands there in the wrong form is told of elsewhere. */
const onlyEmpty = (told: Readonly<Record<string, unknown>>): boolean =>
  Object.values(told).every((group) => group === null || (isMapping(group) && Object.keys(group).length === 0));

function idsOf(pack: Pack, kind: ExpectationKind): string[] {
  const ids = (entries: readonly { readonly id: string }[]): string[] => [...new Set(entries.map(({ id }) => id))];
  switch (kind) {
    case 'konklusjoner':
      return ids(pack.assessments);
    case 'veier':
      return ids(pack.routes);
    case 'funn':
      return [...ids(pack.checks), ...engineFindings];
    case 'sjekkliste':
      return ids(pack.checklist);
    case 'momenter':
      return ids(pack.factors);
  }
}

function unknownName(pack: Pack, document: SourceDocument, kind: ExpectationKind, name: string, at: Path): Problem {
  const known = idsOf(pack, kind);
  const near = nearestName(name, known);
  return document.problem(
    'tilfelle.ukjent-navn',
    document.placeOfKey(at),
    tell((say) => say[kind](name)),
    near ? didYouMean(near) : known.length > 0 && known.length <= 12 ? chooseBetween(known) : undefined,
  );
}

function wantedOf(pack: Pack, document: SourceDocument, id: string, value: unknown, at: Path, problems: Problem[]): string | undefined {
  const values = [
    ...new Set(pack.assessments.filter((assessment) => assessment.id === id).flatMap((one) => one.values.map((option) => option.value))),
  ];
  const read = (found: unknown, place: Path): string | undefined => {
    // What is no text at all is told of where the form of the file is checked.
    if (typeof found !== 'string') return undefined;
    const known = knownSpelling(found, values);
    if (known !== undefined) return known;
    const near = nearestName(found, values);
    problems.push(
      document.problem(
        'tilfelle.ukjent-verdi',
        document.placeOf(place),
        tell((say, language) => say.notAValue(id, show(found, language))),
        near ? didYouMean(near) : inEvery(wholePackPhrases, (say) => say.valuesAre(values)),
      ),
    );
    return undefined;
  };
  const possible = under(value, at, 'mulige');
  if (!possible) return read(value, at);
  if (!Array.isArray(possible.value)) return undefined;
  const all = possible.value.map((one, index) => read(one, [...possible.path, index]));
  all.forEach((one, index) => {
    if (one !== undefined && all.indexOf(one) < index)
      problems.push(
        document.problem(
          'tilfelle.to-ganger',
          document.placeOf([...possible.path, index]),
          tell((say) => say.twice(one)),
        ),
      );
  });
  const known = all.flatMap((one) => one ?? []);
  return known.length === all.length ? possibleWords(known) : undefined;
}

function wordOf(kind: keyof typeof expectationWords, value: unknown): string | undefined {
  return typeof value === 'string' ? knownSpelling(value, expectationWords[kind]) : undefined;
}

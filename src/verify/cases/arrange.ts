import { keyOf } from '../../project/amounts.js';
import { isMapping, type Mapping, type Path, type SourceDocument } from '../../source/document.js';
import type { Problem } from '../../source/problem.js';
import { type Part, rearranged } from '../../source/rearrange.js';
import { inEvery } from '../../text/catalogue.js';
import { foldName } from '../../text/names.js';
import { casePhrases } from '../../text/phrases/cases-read.js';

/** The value of a key however it is spelt, with the path to it; undefined where there is none. */
export function under(value: unknown, path: Path, name: string): { readonly value: unknown; readonly path: Path } | undefined {
  const key = isMapping(value) ? keyOf(value, name) : undefined;
  return key === undefined || !isMapping(value) ? undefined : { value: value[key], path: [...path, key] };
}

/**
 * The project of a case as a document of its own: the answers common to the file, with those of the case laid over them. An
 * answer that is `~` is taken away; one that was never there is a slip. Who the parties are is told whole: a case that says it
 * leaves nothing of what the file says, so that it can also leave somebody out.
 */
export function projectOf(document: SourceDocument, told: Mapping, path: Path): { project: SourceDocument; problems: Problem[] } {
  const common = under(document.value, [], 'felles');
  const of = (name: string) => ({ base: common && under(common.value, common.path, name), own: under(told, path, name) });
  const date = of('dato').own ?? of('dato').base;
  const route = under(told, path, 'valgt-vei');
  const answers = of('svar');
  const aid = under(told, path, 'støtte');
  const problems: Problem[] = [];
  const base = entries(answers.base, ['svar']);
  const own = entries(answers.own, ['svar']);
  for (const part of own)
    if (part.value === null && !base.some((other) => sameKey(other, part)))
      problems.push(
        document.problem(
          'tilfelle.ikke-besvart',
          document.placeOfKey(part.from),
          inEvery(casePhrases, (say) => say.notAnswered(String(part.from.at(-1)))),
        ),
      );
  const parts: Part[] = [
    { from: path, to: [], value: {} },
    { from: of('prosjekt').own?.path ?? of('prosjekt').base?.path ?? path, to: ['prosjekt'], value: {} },
    ...blocks(of('prosjekt').own ?? of('prosjekt').base),
    ...(date ? [{ from: date.path, to: ['dato'], value: date.value }] : []),
    ...(aid ? [{ from: aid.path, to: ['støtte'], value: aid.value }] : []),
    ...(route ? [{ from: route.path, to: ['valgt-vei'], value: route.value }] : []),
    { from: answers.own?.path ?? answers.base?.path ?? path, to: ['svar'], value: {} },
    ...overlaid(base, own).filter(({ value, from }) => value !== null || base.some((part) => part.from === from)),
  ];
  return { project: rearranged(document, parts), problems };
}

type Found = { readonly value: unknown; readonly path: Path } | undefined;

/** Every entry of a block as a part of the new document. */
const entries = (found: Found, to: Path): Part[] =>
  isMapping(found?.value)
    ? Object.entries(found.value).map(([key, value]) => ({ from: [...found.path, key], to: [...to, key], value }))
    : [];

/** The entries of `prosjekt`, a block before what is in it. */
const blocks = (found: Found): Part[] =>
  entries(found, ['prosjekt']).flatMap((part) =>
    isMapping(part.value) ? [{ ...part, value: {} }, ...entries({ value: part.value, path: part.from }, part.to)] : [part],
  );

/** The second over the first: a key that stands in both is told by the second. */
const overlaid = (base: readonly Part[], own: readonly Part[]): Part[] => [
  ...base.filter((part) => !own.some((other) => sameKey(other, part))),
  ...own,
];

/** Whether two parts stand under the same keys. */
const sameKey = (a: Part, b: Part): boolean => foldName(a.to.join('/')) === foldName(b.to.join('/'));

import type { LawChange } from '../compare/changes.js';
import { commonBounds, sameBound, within } from '../compare/common.js';
import type { Bound, Shift, Standing } from '../compare/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Language } from '../text/localised.js';
import { diffPhrases, type Reason } from '../text/phrases/diff.js';
import { diffLawsPhrases } from '../text/phrases/diff-laws.js';
import { safeLine } from '../text/safe.js';
import { entrySections } from './diff-entries.js';
import { diffHeading } from './diff-heading.js';
import { capped, type DiffLayout, hangWhole, some, widestFirst } from './diff-layout.js';
import { boundWords, type LawWords, lawWords } from './diff-words.js';
import { hang } from './layout.js';
import { formatLimit } from './words.js';

/** One of the two laws, with a word on why it is that one where nobody said so. */
export type DiffSide = { readonly law: PackAtDate; readonly because: Reason | null };

/** What changes between two laws for all possible projects, as text. */
export function diffLawsReport(change: LawChange, sides: readonly [DiffSide, DiffSide], language: Language, layout: DiffLayout): string {
  const { style, width, full } = layout;
  const words = lawWords(sides[0].law, sides[1].law, language);
  const say = diffLawsPhrases[language];
  const more = diffPhrases[language];
  const common = commonBounds(mainShifts(change));
  const told = (shift: Shift): string => boundsBeyond(shift, common, language);
  const became = (shift: Shift, name: (standing: Standing) => string): string => {
    const line = `${name(shift.before)} → ${name(shift.after)}`;
    return full ? say.withWitness(line, shift.witness + 1) : line;
  };
  const section = (title: string, shifts: readonly Shift[], name: (standing: Standing) => string): string[] => {
    const blocks = widestFirst(shifts).map((shift) => [
      ...hangWhole('  ', became(shift, name), width),
      ...(told(shift) === '' ? [] : hangWhole('      ', told(shift), width, style.faint)),
    ]);
    return blocks.length === 0 ? [] : [style.strong(title), ...some(blocks, full, more.moreChanges)];
  };
  const changed = [
    amounts(change, words, language, layout),
    common.length === 0 ? [] : onlyFor(common, language, layout),
    section(say.mainWay, change.mainWay, words.mainWay),
    ...change.conclusions.map(({ id, shifts }) =>
      section(words.conclusion(id).toUpperCase(), shifts, (standing) => words.concluded(id, standing)),
    ),
    ...entrySections(change, words, told, language, layout),
    questions(change, language, layout),
  ].filter((lines) => lines.length > 0);
  const standpoint = ({ law: { pack, date }, because }: DiffSide) => ({ pack, date, because });
  const heading = diffHeading(more.allProjects, [standpoint(sides[0]), standpoint(sides[1])], language, layout);
  const sections = [heading, ...changed, ...closing(change, changed.length > 0, language, layout), ...witnesses(change, language, layout)];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The shifts that matter most to a reader; the rest mostly follow from them. */
function mainShifts({ conclusions, mainWay, routes, checks, checklist }: LawChange): Shift[] {
  const main = [...mainWay, ...conclusions.flatMap(({ shifts }) => shifts)];
  if (main.length > 0) return main;
  return [routes, checks, checklist].flatMap(({ changed }) => changed.flatMap(({ shifts }) => shifts));
}

/** What a project must have for a shift to concern it, besides what is said once for all of them. */
function boundsBeyond(shift: Shift, common: readonly Bound[], language: Language): string {
  const say = diffLawsPhrases[language];
  const inside = within(shift, common);
  const more = inside ? shift.region.filter((bound) => !common.some((other) => sameBound(bound, other))) : shift.region;
  if (more.length === 0) return inside ? '' : say.elsewhere;
  return (inside ? say.onlyWith : say.elsewhereWith)(more.map((bound) => boundWords(bound, language)).join(' · '));
}

function amounts(change: LawChange, words: LawWords, language: Language, { style, width, full }: DiffLayout): string[] {
  const say = diffLawsPhrases[language];
  const blocks = change.amounts.map(({ id, before, after }) => {
    const name = words.text((after ?? before)?.series.name ?? { nb: id }, after ? 'after' : 'before');
    const [was, is] = [before, after].map((value) => (value ? formatLimit(value, language) : null));
    const told = was && is ? `${was} → ${is}` : is ? say.newAmount(is) : say.goneAmount(was ?? '');
    return [
      ...hangWhole('  ', name, width),
      ...hangWhole('      ', told, width, style.strong),
      ...hangWhole('      ', [id, ...((after ?? before)?.citations ?? [])].join(' · '), width, style.faint),
    ];
  });
  return blocks.length === 0 ? [] : [style.strong(say.amounts), ...some(blocks, full, diffPhrases[language].moreAmounts)];
}

const onlyFor = (common: readonly Bound[], language: Language, { style, width }: DiffLayout): string[] => [
  style.strong(diffLawsPhrases[language].common),
  ...hang('  ', diffLawsPhrases[language].onlyFor, width),
  ...common.flatMap((bound) => hangWhole('    ', boundWords(bound, language), width)),
];

function questions(
  { questions: { added, removed, changed } }: LawChange,
  language: Language,
  { style, width, full }: DiffLayout,
): string[] {
  const say = diffLawsPhrases[language];
  const ids = (list: readonly { readonly id: string }[]): string =>
    capped(
      list.map(({ id }) => id),
      full,
      language,
    );
  const line = (first: string, list: readonly { readonly id: string }[]): string[] =>
    list.length === 0 ? [] : hang(`  ${first}: `, ids(list), width);
  const lines = [
    ...line(say.newOnes, added),
    ...line(say.goneOnes, removed),
    ...line(say.askedOfOthers, changed.filter(({ applies }) => applies).map(({ question }) => question)),
    ...line(say.otherAnswers, changed.filter(({ answers }) => answers).map(({ question }) => question)),
  ]; // biome-ignore format: one kind a line
  return lines.length === 0 ? [] : [style.strong(say.questions), ...lines];
}

/** What the reader must know about how far it holds. */
function closing(change: LawChange, changed: boolean, language: Language, { width, full }: DiffLayout): string[][] {
  const say = diffLawsPhrases[language];
  const { conclusionsAdded, conclusionsRemoved, notShown, valueDiffers, witnesses: shown } = change;
  const texts = [
    ...(changed ? [] : [say.nothing]),
    ...(conclusionsAdded.length > 0 ? [say.newConclusions(conclusionsAdded.join(', '))] : []),
    ...(conclusionsRemoved.length > 0 ? [say.goneConclusions(conclusionsRemoved.join(', '))] : []),
    ...(valueDiffers ? [say.valueDiffers] : []),
    ...(notShown.length > 0
      ? [say.notShown(notShown.length, capped([...new Set(notShown.map(({ subject }) => subject))], full, language))]
      : []),
    ...(shown.length > 0 ? [full ? say.shown : say.shownElsewhere] : []),
  ];
  return texts.length === 0 ? [] : [texts.flatMap((text) => hang('', text, width))];
}

function witnesses({ witnesses: all }: LawChange, language: Language, { style, full }: DiffLayout): string[][] {
  const say = diffLawsPhrases[language];
  if (!full) return [];
  const file = (title: string, text: string): string[] => [
    style.strong(title),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${safeLine(line)}`),
  ];
  return all.flatMap(({ text, textAfter }, index) => [
    file((textAfter === null ? say.witness : say.witnessAsFirst)(index + 1), text),
    ...(textAfter === null ? [] : [file(say.witnessAsSecond(index + 1), textAfter)]),
  ]);
}

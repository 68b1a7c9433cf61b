import type { LawChange } from '../compare/changes.js';
import { commonBounds, sameBound, within } from '../compare/common.js';
import type { Bound, Shift, Standing } from '../compare/model.js';
import type { PackAtDate } from '../pack/at-date.js';
import type { Language } from '../text/localised.js';
import { safeLine } from '../text/safe.js';
import { entrySections } from './diff-entries.js';
import { diffHeading } from './diff-heading.js';
import { capped, type DiffLayout, hangWhole, some, widestFirst } from './diff-layout.js';
import { boundWords, type LawWords, lawWords } from './diff-words.js';
import { hang } from './layout.js';
import { formatLimit } from './words.js';

/** One of the two laws, with a word on why it is that one where nobody said so. */
export type DiffSide = { readonly law: PackAtDate; readonly because: string | null };

/** What changes between two laws for all possible projects, as text. */
export function diffLawsReport(change: LawChange, sides: readonly [DiffSide, DiffSide], language: Language, layout: DiffLayout): string {
  const { style, width, full } = layout;
  const words = lawWords(sides[0].law, sides[1].law, language);
  const common = commonBounds(mainShifts(change));
  const told = (shift: Shift): string => boundsBeyond(shift, common);
  const section = (title: string, shifts: readonly Shift[], name: (standing: Standing) => string): string[] => {
    const blocks = widestFirst(shifts).map((shift) => [
      ...hangWhole('  ', `${name(shift.before)} → ${name(shift.after)}${full ? ` (vitne ${shift.witness + 1})` : ''}`, width),
      ...(told(shift) === '' ? [] : hangWhole('      ', told(shift), width, style.faint)),
    ]);
    return blocks.length === 0 ? [] : [style.strong(title), ...some(blocks, full, 'endringer')];
  };
  const changed = [
    amounts(change, words, layout),
    common.length === 0 ? [] : onlyFor(common, layout),
    section('HOVEDVEI', change.mainWay, words.mainWay),
    ...change.conclusions.map(({ id, shifts }) =>
      section(words.conclusion(id).toUpperCase(), shifts, (standing) => words.concluded(id, standing)),
    ),
    ...entrySections(change, words, told, layout),
    questions(change, layout),
  ].filter((lines) => lines.length > 0);
  const standpoint = ({ law: { pack, date }, because }: DiffSide) => ({ pack, date, because });
  const heading = diffHeading('HVA ENDRES, FOR ALLE MULIGE PROSJEKTER', [standpoint(sides[0]), standpoint(sides[1])], layout);
  const sections = [heading, ...changed, ...closing(change, changed.length > 0, layout), ...witnesses(change, layout)];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The shifts that matter most to a reader; the rest mostly follow from them. */
function mainShifts({ conclusions, mainWay, routes, checks, checklist }: LawChange): Shift[] {
  const main = [...mainWay, ...conclusions.flatMap(({ shifts }) => shifts)];
  if (main.length > 0) return main;
  return [routes, checks, checklist].flatMap(({ changed }) => changed.flatMap(({ shifts }) => shifts));
}

/** What a project must have for a shift to concern it, besides what is said once for all of them. */
function boundsBeyond(shift: Shift, common: readonly Bound[]): string {
  const inside = within(shift, common);
  const more = inside ? shift.region.filter((bound) => !common.some((other) => sameBound(bound, other))) : shift.region;
  const beyond = inside ? '' : 'også ellers; ';
  return more.length === 0 ? (inside ? '' : 'også ellers') : `${beyond}bare med ${more.map(boundWords).join(' · ')}`;
}

function amounts(change: LawChange, words: LawWords, { style, width, full }: DiffLayout): string[] {
  const blocks = change.amounts.map(({ id, before, after }) => {
    const name = words.text((after ?? before)?.series.name ?? { nb: id }, after ? 'after' : 'before');
    const [was, is] = [before, after].map((value) => (value ? formatLimit(value) : null));
    const told = was && is ? `${was} → ${is}` : is ? `nytt: ${is}` : `borte, var ${was}`;
    return [
      ...hangWhole('  ', name, width),
      ...hangWhole('      ', told, width, style.strong),
      ...hangWhole('      ', [id, ...((after ?? before)?.citations ?? [])].join(' · '), width, style.faint),
    ];
  });
  return blocks.length === 0 ? [] : [style.strong('BELØP'), ...some(blocks, full, 'beløp')];
}

const onlyFor = (common: readonly Bound[], { style, width }: DiffLayout): string[] => [
  style.strong('FELLES'),
  ...hang('  ', 'Når ikke annet står, gjelder endrede veier, konklusjoner og vilkår bare prosjekter med alt dette:', width),
  ...common.flatMap((bound) => hangWhole('    ', boundWords(bound), width)),
];

function questions({ questions: { added, removed, changed } }: LawChange, { style, width, full }: DiffLayout): string[] {
  const ids = (list: readonly { readonly id: string }[]): string =>
    capped(
      list.map(({ id }) => id),
      full,
    );
  const line = (first: string, list: readonly { readonly id: string }[]): string[] =>
    list.length === 0 ? [] : hang(`  ${first}: `, ids(list), width);
  const lines = [
    ...line('nye', added),
    ...line('borte', removed),
    ...line('spørres i andre saker', changed.filter(({ applies }) => applies).map(({ question }) => question)),
    ...line('andre svar å velge mellom', changed.filter(({ answers }) => answers).map(({ question }) => question)),
  ]; // biome-ignore format: one kind a line
  return lines.length === 0 ? [] : [style.strong('SPØRSMÅL'), ...lines];
}

/** What the reader must know about how far it holds. */
function closing(change: LawChange, changed: boolean, { width, full }: DiffLayout): string[][] {
  const { conclusionsAdded, conclusionsRemoved, notShown, valueDiffers, witnesses: shown } = change;
  const texts = [
    ...(changed ? [] : ['Ingenting endres: hvert prosjekt får samme vei, funn og sjekkliste.']),
    ...(conclusionsAdded.length > 0 ? [`Nye konklusjoner: ${conclusionsAdded.join(', ')}.`] : []),
    ...(conclusionsRemoved.length > 0 ? [`Konklusjoner som er borte: ${conclusionsRemoved.join(', ')}.`] : []),
    ...(valueDiffers
      ? ['Verdien av anskaffelsen kan bli regnet ut på en annen måte. Endringer som bare skyldes det, er ikke med her.']
      : []),
    ...(notShown.length > 0
      ? [
          `${notShown.length === 1 ? '1 endring' : `${notShown.length} endringer`} som reglene åpner for, kunne ikke vises med noe prosjekt og er ikke med over: ${capped([...new Set(notShown.map(({ subject }) => subject))], full)}.`,
        ]
      : []),
    ...(shown.length > 0
      ? [
          `Endrede veier, konklusjoner og vilkår er vist med prosjekter som er vurdert både før og etter${full ? '' : '; prosjektene og hele listene kommer med --full eller --format json'}.`,
        ]
      : []),
  ];
  return texts.length === 0 ? [] : [texts.flatMap((text) => hang('', text, width))];
}

function witnesses({ witnesses: all }: LawChange, { style, full }: DiffLayout): string[][] {
  if (!full) return [];
  const file = (title: string, text: string): string[] => [
    style.strong(title),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${safeLine(line)}`),
  ];
  return all.flatMap(({ text, textAfter }, index) => [
    file(`VITNE ${index + 1}${textAfter === null ? '' : ', slik den første regelpakken leser det'}`, text),
    ...(textAfter === null ? [] : [file(`VITNE ${index + 1}, slik den andre regelpakken leser det`, textAfter)]),
  ]);
}

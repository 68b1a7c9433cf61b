import { safeLine } from '../text/safe.js';
import type { Case, ExpectationKind, Failure } from '../verify/cases/model.js';
import { type Group, groups, type Point } from '../verify/coverage/coverage.js';
import type { Fate } from '../verify/mutants/score.js';
import { share } from '../verify/share.js';
import type { Tested } from '../verify/test-rules.js';
import { decidedLines } from './decided.js';
import { hang, type Style } from './layout.js';
import { layerLines } from './rule-pack.js';

/** Which of a long list is shown when not all of it is asked for. */
const first = 10;

const nouns: Readonly<Record<ExpectationKind, string>> = {
  konklusjoner: 'konklusjon',
  veier: 'vei',
  funn: 'funn',
  sjekkliste: 'sjekkliste',
  momenter: 'moment',
};

const groupWords: Readonly<Record<Group, string>> = {
  regler: 'sett slå til og sett ikke slå til',
  grener: 'hvert ledd i minst-én og hvert unntak sett avgjøre',
  grenser: 'hver grense sett nedenfra, på beløpet og ovenfra',
};

/** What came of the cases, how much of the rules they cover and which mutants they missed, as text. */
export function casesReport({ pack, cases, failures, points, held, fates }: Tested, full: boolean, style: Style, width: number): string {
  const failed = new Set(failures.map(({ one }) => one)).size;
  const files = new Set(cases.map(({ file }) => file)).size;
  // Decided cases alone show nothing of what the other cases would cover.
  const alone = cases.length === 0 && held.length > 0;
  const parts = [
    failures.flatMap(({ one, failure }) => failureLines(one, failure, style, width)),
    alone
      ? []
      : [
          `${count(cases.length, 'tilfelle', 'tilfeller')} i ${count(files, 'fil', 'filer')}: ${cases.length - failed} holder, ${failed} feilet`,
          ...layerLines(pack, width),
        ],
    decidedLines(held, full, style, width),
    alone ? [] : coverageLines(points, full, style),
    fates ? mutantLines(fates, full, style) : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function failureLines(one: Case, { expectation, found }: Failure, style: Style, width: number): string[] {
  const { kind, id, wanted, at } = expectation;
  return [
    `${safeLine(one.file)}:${at.line}:${at.column}  ${style.bad('FEIL')}  ${safeLine(one.id)}`,
    ...hang('      ', `${nouns[kind]} ${id}: ventet ${wanted}, fant ${found}`, width),
    ...(one.because === null ? [] : hang('      ', safeLine(one.because), width, style.faint)),
    ...hang('      ', safeLine(one.citations.join(' · ')), width, style.faint),
  ];
}

function coverageLines(points: readonly Point[], full: boolean, style: Style): string[] {
  const shares = groups.map((group) => {
    const all = points.filter((point) => point.group === group);
    const { count: covered, of: total, percent } = share(all.filter(({ seenIn }) => seenIn !== null).length, all.length);
    const told = total === 0 ? 'ingen' : `${percent} %`.padStart(5);
    return `  ${group.padEnd(8)}${told}  ${`(${covered} av ${total})`.padEnd(16)}${style.faint(groupWords[group])}`;
  });
  const missing = points.filter(({ seenIn }) => seenIn === null);
  return [
    style.strong('Dekning'),
    ...shares,
    ...listed(
      'ikke sett:',
      missing.map(({ file, line, id, what }) => `${file}:${line}  ${id}: ${what}`),
      full,
    ),
  ];
}

function mutantLines(fates: readonly Fate[], full: boolean, style: Style): string[] {
  const counted = fates.filter(({ equivalent }) => equivalent === null);
  const survivors = counted.filter(({ noticedBy }) => noticedBy === null);
  const { count: noticed, of: total, percent } = share(counted.length - survivors.length, counted.length);
  const line = ({ mutant: { file, line: at, id, change } }: Fate): string => `${file}:${at}  ${id}: ${change}`;
  const equivalents = fates.filter(({ equivalent }) => equivalent !== null);
  return [
    style.strong('Mutanter (små endringer i reglene)'),
    total === 0 ? '  ingen' : `  ${percent} % oppdaget (${noticed} av ${total})`,
    ...listed('ikke oppdaget:', survivors.map(line), full),
    ...(equivalents.length === 0
      ? []
      : full
        ? listed(
            'uten virkning, og derfor ikke regnet med:',
            equivalents.map((fate) => `${line(fate)} (${fate.equivalent})`),
            full,
          )
        : [`  ${equivalents.length} uten virkning er ikke regnet med; --full`]),
  ];
}

function listed(title: string, lines: readonly string[], full: boolean): string[] {
  if (lines.length === 0) return [];
  const shown = full ? lines : lines.slice(0, first);
  const rest = lines.length - shown.length;
  return [`  ${title}`, ...shown.map((line) => `    ${line}`), ...(rest > 0 ? [`    og ${rest} til; --full`] : [])];
}

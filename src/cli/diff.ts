import { compareLaws, isChanged } from '../compare/changes.js';
import type { Side } from '../compare/laws.js';
import { DateOutsideError, packAt } from '../pack/at-date.js';
import type { Pack } from '../pack/model.js';
import { diffLawsJson } from '../report/diff-json.js';
import { type DiffSide, diffLawsReport } from '../report/diff-laws.js';
import { diffProjectsReport, twice } from '../report/diff-projects.js';
import { diffProjectsJson } from '../report/diff-projects-json.js';
import { ProblemsError } from '../source/problem.js';
import { inEvery, type Message } from '../text/catalogue.js';
import type { IsoDate } from '../text/dates.js';
import type { Reason } from '../text/phrases/diff.js';
import { notePhrases } from '../text/phrases/notes.js';
import { projectFilePhrases } from '../text/phrases/project-files.js';
import { type ExitCode, exitCodes, type Io, widthOf } from './io.js';
import { outsideFault, usageFault } from './language.js';
import { assessAll, dateOption, languageOf, languageOfAll, oneOf, packFor, readMany, type SharedOptions, skippedNote } from './projects.js';

export type DiffOptions = SharedOptions & {
  readonly from?: string;
  readonly to?: string;
  readonly toRules?: readonly string[];
  readonly format: string;
  readonly failOn: string;
  readonly full?: boolean;
  readonly quiet?: boolean;
};

type Packs = { readonly before: Pack; readonly after: Pack };

/** `veivalg diff`: what changes between two dates or two rule packs, for given projects or for all possible ones. */
export async function diff(named: readonly string[], options: DiffOptions, io: Io): Promise<ExitCode> {
  const format = oneOf(options.format, ['pretty', 'json'] as const, '--format');
  const failOn = oneOf(options.failOn, ['change', 'never'] as const, '--fail-on');
  if (options.asOf !== undefined && (options.from !== undefined || options.to !== undefined)) throw usageFault((say) => say.sameDayTwice);
  const dates = { from: dateOption(options.from, '--from'), to: dateOption(options.to, '--to'), asOf: dateOption(options.asOf) };
  const before = packFor(options, io);
  const after = options.toRules === undefined ? before : packFor({ rules: options.toRules }, io);
  const compared = named.length === 0 ? laws : projects;
  const { text, changed } = await compared({ before, after }, dates, named, { ...options, format }, io);
  io.stdout.write(text);
  return changed && failOn === 'change' ? exitCodes.findings : exitCodes.ok;
}

type Dates = { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly asOf: IsoDate | null };
/** The option that a day came from: its own, or the other when that gave both. */
function flagOf(dates: Dates, side: 'from' | 'to'): string {
  const other = side === 'from' ? 'to' : 'from';
  return dates[side] !== null ? `--${side}` : dates[other] !== null ? `--${other}` : '--as-of';
}

type Result = { readonly text: string; readonly changed: boolean };

/** Every possible project. */
async function laws({ before, after }: Packs, dates: Dates, _named: readonly string[], options: DiffOptions, io: Io): Promise<Result> {
  const [from, to] = sidesOf({ before, after }, dates, io.today());
  const sides = [
    resolved({ pack: before, date: from.date }, from.because, flagOf(dates, 'from')),
    resolved({ pack: after, date: to.date }, to.because, flagOf(dates, 'to')),
  ] as const;
  const language = languageOf(options, io, null);
  const change = compareLaws({ pack: before, date: from.date }, { pack: after, date: to.date }, language);
  const changed = isChanged(change);
  const layout = { style: io.style('stdout'), width: widthOf(io.stdout), full: options.full === true };
  return {
    changed,
    text:
      options.format === 'json'
        ? diffLawsJson(change, changed, sides, language, { name: 'veivalg', version: io.version })
        : diffLawsReport(change, sides, language, layout),
  };
}

type Day = { readonly date: IsoDate; readonly because: Reason | null };

/**
 * The two days. Two packs are held against each other on one day, and one pack on two: what has happened since it was
 * last verified, or since or until the day that was given.
 */
function sidesOf({ before, after }: Packs, { from, to, asOf }: Dates, today: IsoDate): readonly [Day, Day] {
  const given = (date: IsoDate): Day => ({ date, because: null });
  const now: Day = { date: today, because: 'today' };
  if (asOf !== null) return [given(asOf), given(asOf)];
  if (before !== after) {
    const day = from ?? to;
    const same: Day = day === null ? now : { date: day, because: 'sameDay' };
    return [from === null ? same : given(from), to === null ? same : given(to)];
  }
  const verified: Day = before.verifiedAsOf < today ? { date: before.verifiedAsOf, because: 'lastChecked' } : now;
  return [from === null ? (to === null ? verified : now) : given(from), to === null ? now : given(to)];
}

/** @throws UsageError when the pack does not cover the day. */
function resolved({ pack, date }: Side, because: Reason | null, flag: string): DiffSide {
  try {
    return { law: packAt(pack, date), because };
  } catch (error) {
    if (error instanceof DateOutsideError) throw outsideFault(flag, error);
    throw error;
  }
}

/** The projects that were named. Where no day is told, a project is taken on its own date, as elsewhere, and until today. */
async function projects({ before, after }: Packs, dates: Dates, named: readonly string[], options: DiffOptions, io: Io): Promise<Result> {
  if (before !== after && named.includes('-')) throw usageFault((say) => say.inputOnce);
  const input = notePhrases[languageOf(options, io, null)].standardInput;
  const first = await readMany(before, named, io, input);
  const second = before === after ? first : await readMany(after, named, io, input).catch(withAfter);
  if (!options.quiet && first.skipped.length > 0) io.stderr.write(skippedNote(first.skipped, languageOf(options, io, null)));
  const at = (date: IsoDate | null): SharedOptions => ({ ...options, ...(date === null ? {} : { asOf: date }) });
  const [from, to] = [dates.from ?? (before === after ? null : dates.to), dates.to ?? (before === after ? null : dates.from)];
  const later = to ?? (before === after && dates.asOf === null ? io.today() : null);
  const were = assessAll(before, first.projects, at(from), io, flagOf(dates, 'from'));
  const are = assessAll(after, second.projects, at(later), io, flagOf(dates, 'to'));
  const all = were.flatMap((was) => {
    const is = are.find(({ project }) => project.file === was.project.file);
    return is ? [twice(was, is)] : [];
  });
  const layout = { style: io.style('stdout'), width: widthOf(io.stdout), full: options.full === true };
  const own = (date: IsoDate | null): Reason | null => (date === null && dates.asOf === null ? 'ownDate' : null);
  const because = { from: own(from), to: later !== null && to === null ? ('today' as const) : own(later) };
  return {
    changed: all.some(({ change }) => change !== null),
    text:
      options.format === 'json'
        ? diffProjectsJson(all, { name: 'veivalg', version: io.version })
        : diffProjectsReport(all, because, languageOfAll(first.projects, options, io), layout),
  };
}

const inOtherPack = (message: Message): Message => inEvery(projectFilePhrases, (say, language) => say.inOtherPack(message[language]));

/** Whose rules a file is at odds with, when the first pack could read it. */
function withAfter(error: unknown): never {
  if (!(error instanceof ProblemsError) || error.what !== 'project') throw error;
  throw new ProblemsError(
    'project',
    error.problems.map((problem) => ({ ...problem, message: inOtherPack(problem.message) })),
  );
}

import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { loadLayered, loadPack } from '../pack/load.js';
import type { Pack } from '../pack/model.js';
import { readText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { looksLikeProject, readProject } from '../project/read.js';
import { type Assessed, assess } from '../report/assessed.js';
import { maxBytes, tooLarge } from '../source/document.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import { type IsoDate, isIsoDate } from '../text/dates.js';
import { type Language, languages } from '../text/localised.js';
import { knownSpelling } from '../text/names.js';
import { safeLine } from '../text/safe.js';
import { eachAtDate } from './each-at-date.js';
import { type Io, UsageError } from './io.js';
import { takeSnapshots } from './snapshots.js';

export type SharedOptions = { readonly asOf?: string; readonly rules?: readonly string[]; readonly lang?: string };

/** The pack that --rules names, with its layers, or the shipped one. @throws ProblemsError when it is not valid. */
export function packFor(options: SharedOptions, io: Io): Pack {
  const shipped = (): Pack => loadPack(io.rules, io.compiledRules);
  if (options.rules !== undefined)
    return loadLayered(
      options.rules.map((path) => ({ path, shown: display(path).replace(/\/+$/, '') })),
      shipped,
    );
  const pack = shipped();
  takeSnapshots(pack, io.compiledRules);
  return pack;
}

export function dateOption(text: string | undefined, flag = '--as-of'): IsoDate | null {
  if (text === undefined) return null;
  if (!isIsoDate(text)) throw new UsageError(`${flag}: «${text}» er ikke en dato som finnes; skriv for eksempel 2026-11-21`);
  return text;
}

/** Flag, then environment, then the project's own, then bokmål; never the machine's locale. */
export function languageOf(options: SharedOptions, io: Io, project: Project | null): Language {
  const named = options.lang ?? io.env.VEIVALG_LANG;
  const from = options.lang === undefined ? 'VEIVALG_LANG' : '--lang';
  if (named === undefined) return project?.language ?? 'nb';
  const known = languages.find((language) => language === named);
  if (!known) throw new UsageError(`${from}: «${named}» er ikke et språk her; velg mellom ${languages.join(', ')}`);
  return known;
}

/** The language of what is said of several projects: the one that they share, else as if there were none. */
export function languageOfAll(projects: readonly Project[], options: SharedOptions, io: Io): Language {
  const [first, ...others] = [...new Set(projects.map((project) => languageOf(options, io, project)))];
  return first !== undefined && others.length === 0 ? first : languageOf(options, io, null);
}

/**
 * Assesses projects, each at its date.
 * @param flag the option that gave the date, to be named when the pack does not cover it.
 * @throws ProblemsError when the date of a project lies outside the pack's range.
 */
export function assessAll(pack: Pack, projects: readonly Project[], options: SharedOptions, io: Io, flag = '--as-of'): Assessed[] {
  return eachAtDate(projects, { asOf: dateOption(options.asOf, flag), flag }, io, (project, date) =>
    assess(pack, project, date, languageOf(options, io, project)),
  );
}

/** Reads one project file. @throws ProblemsError with every fault. */
export function readOne(pack: Pack, path: string): Project {
  const read = readText(path);
  if ('problem' in read) throw new ProblemsError('project', [read.problem]);
  const { project, problems } = readProject(pack, display(path), read.text);
  if (!project) throw new ProblemsError('project', problems);
  return project;
}

/**
 * Reads every project that files, folders, globs and «-» name, in a fixed order.
 * @throws ProblemsError with every fault in every file; nothing is returned when one is wrong.
 */
export async function readMany(
  pack: Pack,
  named: readonly string[],
  io: Io,
  stdinName: string,
): Promise<{ projects: Project[]; skipped: string[] }> {
  const problems: Problem[] = [];
  const skipped: string[] = [];
  const projects = new Map<string, Project>();
  const take = (file: string, text: string): void => {
    const read = readProject(pack, file, text);
    problems.push(...read.problems);
    if (read.project) projects.set(file, read.project);
  };
  for (const name of named) {
    if (name === '-') {
      try {
        const text = await readStream(io.stdin);
        if (text === null) problems.push(tooLarge(stdinName));
        else take(stdinName, text);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        problems.push({ file: stdinName, place: null, code: 'fil.tegnsett', message: 'filen er ikke lagret som UTF-8' });
      }
      continue;
    }
    const found = await filesNamed(name);
    if (found.files.length === 0) {
      problems.push({
        file: display(name),
        place: null,
        code: 'fil.ingen',
        message: found.folder
          ? 'mappen har ingen YAML- eller JSON-filer'
          : found.pattern
            ? 'mønsteret passer ikke på noen fil'
            : 'filen finnes ikke',
      });
      continue;
    }
    let projectsHere = 0;
    for (const file of found.files) {
      const read = readText(file);
      if ('problem' in read && found.folder && read.problem.code === 'fil.stor') skipped.push(display(file));
      else if ('problem' in read) {
        problems.push({ ...read.problem, file: display(file) });
        projectsHere++;
      } else if (found.folder && !looksLikeProject(read.text)) skipped.push(display(file));
      else {
        projectsHere++;
        take(display(file), read.text);
      }
    }
    if (projectsHere === 0)
      problems.push({
        file: display(name),
        place: null,
        code: 'fil.ingen',
        message: 'mappen har ingen prosjektfiler',
        hint: 'en prosjektfil har nøkkelen «prosjekt»',
      });
  }
  if (problems.length > 0) throw new ProblemsError('project', problems);
  return { projects: [...projects.values()], skipped };
}

/** Names the files that were passed by, so that a project with a slip in its first word is not lost. */
export function skippedNote(skipped: readonly string[]): string {
  const named = skipped.slice(0, 10).map(safeLine);
  const rest = skipped.length > named.length ? ` og ${skipped.length - named.length} til` : '';
  return `Hoppet over ${skipped.length === 1 ? '1 fil som ikke er en prosjektfil' : `${skipped.length} filer som ikke er prosjektfiler`}: ${named.join(', ')}${rest}\n`;
}

const projectFiles = '**/*.{yaml,yml,json}';

/** The files that a file, a folder or a pattern names, sorted. */
export async function filesNamed(name: string): Promise<{ files: string[]; folder: boolean; pattern: boolean }> {
  const stat = statSync(name, { throwIfNoEntry: false });
  if (stat?.isFile()) return { files: [name], folder: false, pattern: false };
  const ignore = ['**/node_modules/**'];
  if (stat?.isDirectory()) {
    const files = await glob(projectFiles, { cwd: name, ignore, expandDirectories: false });
    return { files: files.sort().map((file) => `${name.replace(/[\\/]+$/, '')}/${file}`), folder: true, pattern: false };
  }
  const pattern = /[*?[\]{}]/.test(name);
  const files = pattern ? await glob(name.replaceAll('\\', '/'), { ignore, expandDirectories: false }) : [];
  return { files: files.sort(), folder: false, pattern };
}

async function readStream(stream: NodeJS.ReadableStream): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) return null;
    chunks.push(bytes);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** Paths are shown with forward slashes on every system, so that output is the same. */
export const display = (path: string): string => {
  const inside = isAbsolute(path) ? relative('.', path) : path;
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/').replace(/^\.\//, '');
};

/** Whether the word is a way of writing one of the known ones; used for option values. */
export const oneOf = <T extends string>(text: string, known: readonly T[], flag: string): T => {
  const found = known.find((word) => word === knownSpelling(text, known));
  if (found === undefined) throw new UsageError(`${flag}: «${text}» finnes ikke; velg mellom ${known.join(', ')}`);
  return found;
};

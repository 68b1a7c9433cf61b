import { statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { loadLayered, loadPack } from '../pack/load.js';
import type { Pack } from '../pack/model.js';
import { readText } from '../project/files.js';
import type { Project } from '../project/model.js';
import { looksLikeProject, readProject } from '../project/read.js';
import { type Assessed, assess } from '../report/assessed.js';
import { type Problem, ProblemsError } from '../source/problem.js';
import { maxBytes, tooLarge } from '../source/size.js';
import { telling } from '../text/catalogue.js';
import { type IsoDate, isIsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { knownSpelling } from '../text/names.js';
import { notePhrases } from '../text/phrases/notes.js';
import { filePhrases } from '../text/phrases/yaml.js';
import { safeLine } from '../text/safe.js';
import { eachAtDate } from './each-at-date.js';
import type { Io } from './io.js';
import { languageNamed, usageFault } from './language.js';
import { takeSnapshots } from './snapshots.js';

const tellFile = telling(filePhrases);

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
  if (!isIsoDate(text)) throw usageFault((say) => say.noSuchDate(flag, text));
  return text;
}

/** Flag, then environment, then the project's own, then bokmål; never the machine's locale. */
export function languageOf(options: SharedOptions, io: Io, project: Project | null): Language {
  if (options.lang !== undefined) return languageNamed(options.lang, '--lang');
  const named = io.env.VEIVALG_LANG;
  return named ? languageNamed(named, 'VEIVALG_LANG') : (project?.language ?? 'nb');
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
        problems.push({ file: stdinName, place: null, code: 'fil.tegnsett', message: tellFile((say) => say.notUtf8) });
      }
      continue;
    }
    const found = await filesNamed(name);
    if (found.files.length === 0) {
      problems.push({
        file: display(name),
        place: null,
        code: 'fil.ingen',
        message: tellFile((say) => (found.folder ? say.emptyFolder : found.pattern ? say.noMatch : say.missing)),
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
        message: tellFile((say) => say.noProjects),
        hint: tellFile((say) => say.projectKey),
      });
  }
  if (problems.length > 0) throw new ProblemsError('project', problems);
  return { projects: [...projects.values()], skipped };
}

/** Names the files that were passed by, so that a project with a slip in its first word is not lost. */
export function skippedNote(skipped: readonly string[], language: Language): string {
  const say = notePhrases[language];
  const named = skipped.slice(0, 10).map(safeLine);
  const rest = skipped.length - named.length;
  return `${say.skipped(skipped.length, rest > 0 ? say.andMore(named.join(', '), rest) : named.join(', '))}\n`;
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
  if (found === undefined) throw usageFault((say) => say.noSuchValue(flag, text, known));
  return found;
};

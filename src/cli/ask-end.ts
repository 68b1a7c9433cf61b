import { existsSync } from 'node:fs';
import type { LeftError } from '../interview/port.js';
import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import type { Assessed } from '../report/assessed.js';
import { explainReport } from '../report/explain.js';
import { wayInShort } from '../report/way.js';
import type { Language } from '../text/localised.js';
import { askPhrases } from '../text/phrases/ask.js';
import { common } from '../text/phrases/common.js';
import { notSavedPhrases } from '../text/phrases/not-saved.js';
import { safeLine } from '../text/safe.js';
import { wrap } from '../text/wrap.js';
import type { AskOptions } from './ask.js';
import { type Io, widthOf } from './io.js';
import { assessAll } from './projects.js';

/** The result, on stdout. */
export function tellResult(project: Project, pack: Pack, options: AskOptions, io: Io): readonly Assessed[] {
  const assessed = [...assessAll(pack, [project], options, io)];
  for (const one of assessed) io.stdout.write(explainReport(one, io.style('stdout'), widthOf(io.stdout)));
  return assessed;
}

/** The result is longer than most windows: what it comes to stands once more where one reads when it is over. */
export function tellShort(assessed: readonly Assessed[], io: Io): void {
  for (const one of assessed) {
    const { evaluation, words } = one;
    const told = askPhrases[words.language].inShort(
      `${common[words.language][evaluation.status]} – ${wayInShort(one)}`,
      evaluation.findings.length,
    );
    io.stderr.write(`\n${wrap(told, widthOf(io.stderr) - 1).join('\n')}\n`);
  }
}

export function tellNext(path: string, language: Language, io: Io): void {
  const say = askPhrases[language];
  const file = shellWord(path);
  const next = [
    [`veivalg explain ${file} --full`, say.nextExplain],
    [`veivalg whatif ${file} --set leveringsplikt=nei`, say.nextWhatIf],
    [`veivalg sources ${file}`, say.nextSources],
    [`veivalg report ${file}`, say.nextReport],
    [`veivalg check ${file}`, say.nextCheck],
    [`veivalg ask ${file} --resume`, say.nextResume],
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length));
  const beside = next.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`);
  const room = widthOf(io.stderr);
  // Where a line has no room for both, what a command is for stands under it.
  const lines = beside.some((line) => line.length > room)
    ? next.flatMap(([command, what]) => [`  ${command}`, ...wrap(what, room - 6).map((line) => `      ${line}`)])
    : beside;
  io.stderr.write(`\n${say.savedIn(safeLine(path))} ${say.whatNext}\n${lines.join('\n')}\n`);
}

/** The person has left: what is saved, and how to go on. */
export function tellLeft(path: string | null, { how }: LeftError, language: Language, io: Io): void {
  const say = askPhrases[language];
  const ended = how === 'input-ended' ? `${say.inputEnded} ` : '';
  const told =
    path === null
      ? say.nothingSaved
      : existsSync(path)
        ? say.saved(`veivalg ask ${shellWord(path)} --resume`)
        : notSavedPhrases[language].noneSaved(safeLine(path));
  io.stderr.write(`\n${ended}${told}\n`);
}

/** The last answer could not be saved. */
export function tellNotSaved(path: string, language: Language, io: Io): void {
  const say = notSavedPhrases[language];
  const told = existsSync(path) ? say.othersSaved(`veivalg ask ${shellWord(path)} --resume`) : say.noneSaved(safeLine(path));
  io.stderr.write(`\n${told}\n`);
}

/** A path as it can be pasted into a shell again. */
const shellWord = (path: string): string => (/^[\wæøåÆØÅ./\\:-]+$/.test(path) ? path : `"${safeLine(path)}"`);

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { interview } from '../interview/flow.js';
import { NotSavedError } from '../interview/keep.js';
import { LeftError } from '../interview/port.js';
import type { Pack } from '../pack/model.js';
import { telling } from '../text/catalogue.js';
import { askPhrases } from '../text/phrases/ask.js';
import { safeLine } from '../text/safe.js';
import { answerAhead } from './ask-ahead.js';
import { tellLeft, tellNext, tellNotSaved, tellResult, tellShort } from './ask-end.js';
import { refuseUnwritable } from './ask-fault.js';
import { chooseFile, refuseFile, startOf } from './ask-file.js';
import { offerMemo } from './ask-memo.js';
import { missingAnswers } from './ask-missing.js';
import { openPrompter, wayOfAsking } from './ask-prompter.js';
import { sessionOn } from './ask-session.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { languageOf, packFor, readOne, type SharedOptions } from './projects.js';

export type AskOptions = SharedOptions & {
  readonly resume?: boolean;
  readonly example?: boolean;
  readonly input?: boolean;
  readonly plain?: boolean;
  readonly answers?: string;
  readonly set?: readonly string[];
};

/** `veivalg ask`: the interview. Saves after every answer; where nobody can be asked it says which answers are missing. */
export async function ask(file: string | undefined, options: AskOptions, io: Io): Promise<ExitCode> {
  const pack = packFor(options, io);
  refuseFile(file, options);
  const way = wayOfAsking(options, io);
  if (way === 'nobody') return withoutAsking(file, pack, options, io);
  refuseUnwritable(file ?? (options.example ? 'eksempel.yaml' : 'prosjekt.yaml'));
  const language = languageOf(options, io, file !== undefined && existsSync(file) ? readOne(pack, file) : null);
  const prompter = await openPrompter(way, language, io);
  let path: string | null = null;
  try {
    path = await chooseFile(file, options, prompter, language, io);
    answerAhead(pack, path, null, options);
    prompter.say(askPhrases[language].welcome(safeLine(path)));
    await interview(
      prompter,
      sessionOn(path, pack, language, options, io),
      options.example ? 'everything' : options.resume ? 'unknown' : 'nothing',
    );
    tellShort(tellResult(readOne(pack, path), pack, options, io), io);
    await offerMemo(prompter, path, options, language, io);
    tellNext(path, language, io);
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof NotSavedError && path !== null) {
      tellNotSaved(path, language, io);
      return error.interrupted ? exitCodes.interrupted : exitCodes.unusable;
    }
    if (!(error instanceof LeftError)) throw error;
    tellLeft(path, error, language, io);
    return exitCodes.interrupted;
  } finally {
    prompter.close();
  }
}

/** With the answers given ahead, and those in the file: the result when nothing is missing, else what is. */
function withoutAsking(file: string | undefined, pack: Pack, options: AskOptions, io: Io): ExitCode {
  if (file === undefined && !options.example) throw new UsageError(cannotAsk((say) => `${say.cannotAsk}\n${say.noFile}`));
  const path = file ?? io.example;
  const start = existsSync(path) ? null : startOf(basename(path).replace(/\.ya?ml$/i, ''), options, io);
  const project = answerAhead(pack, path, start, options);
  const missing = options.example ? null : missingAnswers(pack, project, options, io);
  if (missing !== null) {
    io.stderr.write(missing);
    return exitCodes.unusable;
  }
  tellResult(project, pack, options, io);
  return exitCodes.ok;
}

const cannotAsk = telling(askPhrases);

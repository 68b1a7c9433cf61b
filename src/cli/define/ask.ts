import { valueNames } from '../../text/phrases/help.js';
import { askHelp } from '../../text/phrases/help-ask.js';
import { commandHelp } from '../../text/phrases/help-commands.js';
import type { AskOptions } from '../ask.js';
import { collect, type Definer, shared } from './definer.js';

/** `veivalg ask`: what a bare `veivalg` means in a terminal. */
export function defineAsk({ program, io, language, done, given }: Definer): void {
  const say = askHelp[language];
  shared(
    program
      .command('ask', { isDefault: io.stdin.isTTY === true })
      .alias('spør')
      .argument(`[${valueNames[language].file}]`, commandHelp[language].projectFile)
      .description(say.ask),
    language,
  )
    .option('--resume', say.resume)
    .option('--example', say.example)
    .option('--plain', say.plain)
    .option(`--answers <${valueNames[language].file}>`, say.answers)
    .option(`--set <${valueNames[language].setting}>`, say.set, collect)
    .option('--no-input', say.noInput)
    .action(async (file: string | undefined, options: AskOptions) => done(await (await import('../ask.js')).ask(file, given(options), io)));
}

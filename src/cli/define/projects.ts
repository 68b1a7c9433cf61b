import { helpPhrases, valueNames } from '../../text/phrases/help.js';
import { commandHelp } from '../../text/phrases/help-commands.js';
import { memoHelp } from '../../text/phrases/memo-command.js';
import { notePhrases } from '../../text/phrases/notes.js';
import type { CheckOptions } from '../check.js';
import type { DiffOptions } from '../diff.js';
import type { ExplainOptions } from '../explain.js';
import type { SharedOptions } from '../projects.js';
import type { ReportOptions } from '../report.js';
import type { SourcesOptions } from '../sources.js';
import type { WhatIfOptions } from '../whatif.js';
import { collect, type Definer, format, shared } from './definer.js';

/** The commands that read project files, or make them. Each is loaded when it is run: help and the others need not pay for it. */
export function defineProjects(definer: Definer): void {
  defineCheck(definer);
  defineExplain(definer);
  defineReport(definer);
  defineDiff(definer);
  defineWhatIf(definer);
  defineSources(definer);
  defineNew(definer);
  defineSchema(definer);
}

function defineCheck({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const help = helpPhrases[language];
  const { files, file, level, name } = valueNames[language];
  shared(program.command('check').alias('sjekk').argument(`<${files}...>`, say.checkFiles).description(say.check), language)
    .option(`-f, --format <format[:${file}]>`, help.repeatable(help.format('pretty', ['json'])), collect, [])
    .option(`--fail-on <${level}>`, say.checkFailOn, 'error')
    .option(`--stdin-filename <${name}>`, say.stdinName, notePhrases[language].standardInput)
    .option('-q, --quiet', help.quiet)
    .action(async (named: string[], options: CheckOptions) =>
      done(
        await (await import('../check.js')).check(
          named,
          { ...given(options), format: options.format.length > 0 ? options.format : ['pretty'] },
          io,
        ),
      ),
    );
}

function defineExplain({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const { file } = valueNames[language];
  const command = shared(
    program.command('explain').alias('forklar').argument(`<${file}>`, say.projectFile).description(say.explain),
    language,
  );
  format(command, language, 'pretty', 'json')
    .option('--full', say.explainFull)
    .action(async (named: string, options: ExplainOptions) => done((await import('../explain.js')).explain(named, given(options), io)));
}

function defineReport({ program, io, language, done, given }: Definer): void {
  const say = memoHelp[language];
  const { file } = valueNames[language];
  const command = shared(
    program.command('report').alias('notat').argument(`<${file}>`, commandHelp[language].projectFile).description(say.report),
    language,
  );
  format(command, language, 'md', 'json')
    .option(`-o, --output <${file}>`, say.output)
    .option('--force', say.force)
    .action(async (named: string, options: ReportOptions) => done((await import('../report.js')).report(named, given(options), io)));
}

function defineDiff({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const { files, date, folder, when } = valueNames[language];
  const command = shared(program.command('diff').alias('endring').argument(`[${files}...]`, say.diffFiles).description(say.diff), language)
    .option(`--from <${date}>`, say.diffFrom)
    .option(`--to <${date}>`, say.diffTo)
    .option(`--to-rules <${folder}>`, say.diffToRules, collect);
  format(command, language, 'pretty', 'json')
    .option(`--fail-on <${when}>`, say.diffFailOn, 'never')
    .option('--full', say.diffFull)
    .option('-q, --quiet', helpPhrases[language].quiet)
    .action(async (named: string[], options: DiffOptions) => done(await (await import('../diff.js')).diff(named, given(options), io)));
}

function defineWhatIf({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const { file, setting } = valueNames[language];
  const command = shared(
    program.command('whatif').alias('hva-om').argument(`<${file}>`, say.projectFile).description(say.whatif),
    language,
  ).option(`--set <${setting}>`, say.whatifSet, collect, []);
  format(command, language, 'pretty', 'json')
    .option('--full', say.fullLists)
    .action(async (named: string, options: WhatIfOptions) => done((await import('../whatif.js')).whatIf(named, given(options), io)));
}

function defineSources({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const { file, setting } = valueNames[language];
  const command = shared(
    program.command('sources').alias('kilder').argument(`[${file}]`, say.sourcesFile).description(say.sources),
    language,
  ).option(`--set <${setting}>`, say.sourcesSet, collect, []);
  format(command, language, 'pretty', 'json').action(async (named: string | undefined, options: SourcesOptions) =>
    done((await import('../sources.js')).sources(named, given(options), io)),
  );
}

function defineNew({ program, io, language, done, given }: Definer): void {
  const say = commandHelp[language];
  const { file, name } = valueNames[language];
  shared(program.command('new').alias('ny').argument(`<${file}>`, say.newFile).description(say.new), language)
    .option(`--name <${name}>`, say.newName)
    .action(async (named: string, options: SharedOptions & { name?: string }) =>
      done((await import('../new.js')).newProject(named, given(options), io)),
    );
}

function defineSchema({ program, io, language, done, given }: Definer): void {
  const { what } = valueNames[language];
  shared(program.command('schema').argument(`<${what}>`, 'project').description(commandHelp[language].schema), language).action(
    async (named: string, options: SharedOptions) => done((await import('../schema.js')).schema(named, given(options), io)),
  );
}

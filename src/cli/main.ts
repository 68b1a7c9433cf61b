import { Command, CommanderError } from 'commander';
import { FileChangedError } from '../project/files.js';
import { problemReport } from '../report/problems.js';
import { ProblemsError } from '../source/problem.js';
import { nearestName } from '../text/names.js';
import { safeLine } from '../text/safe.js';
import { type AskOptions, ask } from './ask.js';
import { type CheckOptions, check } from './check.js';
import { type DiffOptions, diff } from './diff.js';
import { type ExplainOptions, explain } from './explain.js';
import { type ExitCode, exitCodes, type Io, UsageError } from './io.js';
import { newProject } from './new.js';
import type { SharedOptions } from './projects.js';
import { type VerifyOptions, verifyRules } from './rules.js';
import { type GraphOptions, graphRules } from './rules-graph.js';
import { type ListOptions, listRules, type ShowOptions, showRule } from './rules-read.js';
import { schema } from './schema.js';
import { type SourcesOptions, sources } from './sources.js';
import { type TestOptions, testCases } from './test-rules.js';
import { usageMessage } from './usage.js';
import { type WhatIfOptions, whatIf } from './whatif.js';

/** Runs a command line and returns its exit code. Every failure that a person can cause ends in words, not in a stack. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const debug = args.includes('--debug');
  let code: ExitCode = exitCodes.ok;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  try {
    refuseUnknownCommand(program, args);
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (debug && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return failure(error, io);
  }
}

/** A first word that is no command and no file is a slip of the hand, not a project to begin on. */
function refuseUnknownCommand(program: Command, args: readonly string[]): void {
  const [first] = args;
  if (first === undefined || first.startsWith('-') || /[./\\]/.test(first)) return;
  const known = ['help', ...program.commands.flatMap((command) => [command.name(), ...command.aliases()])];
  if (known.includes(first)) return;
  const near = nearestName(first, known);
  throw new UsageError(`ukjent kommando «${safeLine(first)}»${near ? `; mente du «${near}»?` : ''}\nSe veivalg --help`);
}

function failure(error: unknown, io: Io): ExitCode {
  const style = io.style('stderr');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok;
    const message = usageMessage(error);
    if (message) io.stderr.write(`${message}\n`);
    return exitCodes.unusable;
  }
  if (error instanceof ProblemsError) {
    io.stderr.write(problemReport(error.problems, style));
    return error.what === 'pack' ? exitCodes.badPack : exitCodes.unusable;
  }
  if (error instanceof UsageError || error instanceof FileChangedError) {
    io.stderr.write(`${error.message.split('\n').map(safeLine).join('\n')}\n`);
    return exitCodes.unusable;
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error) {
    io.stderr.write(`Kan ikke lese eller skrive ${'path' in error ? safeLine(String(error.path)) : 'filen'} (${error.code}).\n`);
    return exitCodes.unusable;
  }
  io.stderr.write(
    `Noe gikk galt i veivalg selv: ${error instanceof Error ? error.message : String(error)}. Kjør på nytt med --debug og meld det.\n`,
  );
  return exitCodes.unusable;
}

function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('veivalg')
    .description('Hvilken vei må pengene gå når kommunen samarbeider med en ideell organisasjon?')
    .version(io.version, '-V, --version', 'vis versjonen')
    .helpOption('-h, --help', 'vis hjelp')
    .helpCommand('help [kommando]', 'vis hjelp til en kommando')
    .option('--no-color', 'uten farger (også NO_COLOR)')
    .option('--debug', 'vis teknisk spor ved feil')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replaceAll('[options]', '[valg]').replace('[command]', '[kommando]'),
      styleSubcommandTerm: (term) => term.replace('[options]', '[valg]'),
      optionDescription: (option) => option.description,
    })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text), outputError: () => undefined })
    .exitOverride()
    .showSuggestionAfterError(true)
    .enablePositionalOptions(false)
    .addHelpText(
      'after',
      `\nEksempler:\n  veivalg ask prosjekt.yaml          svar på spørsmål og få veien\n  veivalg explain prosjekt.yaml      hvorfor denne veien\n  veivalg check prosjekter/          sjekk en mappe med prosjekter\n\nUtgangskoder: 0 i orden, 1 funn, 2 kunne ikke kjøres, 3 ugyldig regelpakke, 4 uavklart (--fail-on open), 130 avbrutt`,
    );

  const common = (command: Command): Command =>
    command
      .option('--rules <mappe>', 'en annen regelpakke, eller et lag over den; kan gjentas, og senere lag går foran', collect)
      .option('--lang <språk>', 'nb, nn eller en (ellers VEIVALG_LANG, prosjektets språk, nb)')
      .option('--no-color', 'uten farger (også NO_COLOR)')
      .option('--debug', 'vis teknisk spor ved feil')
      .helpOption('-h, --help', 'vis hjelp');
  const shared = (command: Command): Command =>
    common(command.option('--as-of <dato>', 'vurderingsdato, ÅÅÅÅ-MM-DD (ellers prosjektets egen, ellers i dag)'));

  shared(
    program
      .command('ask', { isDefault: io.stdin.isTTY === true })
      .alias('spør')
      .argument('[fil]', 'prosjektfilen')
      .description('spørreskjemaet; lagrer etter hvert svar'),
  )
    .option('--resume', 'fortsett på en fil som finnes')
    .option('--example', 'prøv på eksempelprosjektet som følger med')
    .option('--no-input', 'spør aldri; feil ut hvis noe mangler')
    .action(async (file: string | undefined, options: AskOptions) => done(await ask(file, options, io)));

  shared(
    program
      .command('check')
      .alias('sjekk')
      .argument('<filer...>', 'filer, mapper, mønstre eller - for standard inn')
      .description('funn og vei for alle prosjektene; for CI'),
  )
    .option('-f, --format <format[:fil]>', 'pretty (ellers) eller json; kan gjentas', collect, [])
    .option('--fail-on <nivå>', 'error (ellers), warning, open eller never', 'error')
    .option('--stdin-filename <navn>', 'navnet som standard inn vises med', '<standard inn>')
    .option('-q, --quiet', 'ingen meldinger utenom resultatet')
    .action(async (files: string[], options: CheckOptions) =>
      done(await check(files, { ...options, format: options.format.length > 0 ? options.format : ['pretty'] }, io)),
    );

  shared(
    program
      .command('explain')
      .alias('forklar')
      .argument('<fil>', 'prosjektfilen')
      .description('hvorfor denne veien, hvorfor ikke de andre, og hva som ville endre svaret'),
  )
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--full', 'hele sjekklisten, også rådene')
    .action((file: string, options: ExplainOptions) => done(explain(file, options, io)));

  shared(
    program
      .command('diff')
      .alias('endring')
      .argument('[filer...]', 'filer, mapper eller mønstre; uten filer: alle mulige prosjekter')
      .description('hva som endres fra én dag til en annen, eller fra én regelpakke til en annen'),
  )
    .option('--from <dato>', 'dagen før endringen, ÅÅÅÅ-MM-DD (ellers prosjektets egen, eller da reglene sist ble kontrollert)')
    .option('--to <dato>', 'dagen etter, ÅÅÅÅ-MM-DD (ellers i dag; med to regelpakker ellers samme dag)')
    .option('--to-rules <mappe>', 'regelpakken etter endringen (ellers den samme), eller et lag over den; kan gjentas', collect)
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--fail-on <når>', 'change: utgangskode 1 når noe endres; ellers never', 'never')
    .option('--full', 'alle listene i sin helhet, og et prosjekt som viser hver endring')
    .option('-q, --quiet', 'ingen meldinger utenom resultatet')
    .action(async (files: string[], options: DiffOptions) => done(await diff(files, options, io)));

  shared(
    program
      .command('whatif')
      .alias('hva-om')
      .argument('<fil>', 'prosjektfilen')
      .description('det samme prosjektet med andre svar, side om side'),
  )
    .option('--set <spørsmål=svar>', 'et svar som skal være annerledes; kan gjentas', collect, [])
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--full', 'alle listene i sin helhet')
    .action((file: string, options: WhatIfOptions) => done(whatIf(file, options, io)));

  shared(
    program
      .command('sources')
      .alias('kilder')
      .argument('[fil]', 'prosjektfilen; uten fil: alle ordningene')
      .description('tilskuddsordninger og stiftelser som passer, kan passe eller ikke passer, og hvorfor'),
  )
    .option('--set <spørsmål=svar>', 'et svar som skal være med eller være annerledes; kan gjentas', collect, [])
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .action((file: string | undefined, options: SourcesOptions) => done(sources(file, options, io)));

  shared(program.command('new').alias('ny').argument('<fil>', 'filen som skal lages').description('en kommentert prosjektfil å fylle ut'))
    .option('--name <navn>', 'prosjektets navn')
    .action((file: string, options: SharedOptions & { name?: string }) => done(newProject(file, options, io)));

  shared(
    program.command('schema').argument('<hva>', 'project').description('JSON Schema for prosjektfiler, til redigeringsprogrammer'),
  ).action((what: string, options: SharedOptions) => done(schema(what, options, io)));
  const rules = program.command('rules').alias('regler').description('les og prøv reglene').helpOption('-h, --help', 'vis hjelp');
  shared(rules.command('verify').description('beviser over alle mulige prosjekter: hull, konflikter, uten virkning'))
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--provisions <fil>', 'oversikt over bestemmelser som hjemlene slås opp i')
    .option('--witnesses <mappe>', 'skriv et prosjekt som viser hver feil, som en fil i denne mappen')
    .action((options: VerifyOptions) => done(verifyRules(options, io)));
  shared(rules.command('list').alias('liste').description('alt som står i reglene: slag, sted og når det gjelder'))
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--kind <slag>', 'bare beløp, spørsmål, delvurderinger, regler, momenter, veier, kontroller eller sjekkliste')
    .option('--place <sted>', 'bare det som gjelder et sted: nasjonalt, oslo eller et lags eget')
    .action((options: ListOptions) => done(listRules(options, io)));
  shared(rules.command('show').alias('vis').argument('<id>', 'en id fra rules list').description('én oppføring, lest høyt'))
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .action((id: string, options: ShowOptions) => done(showRule(id, options, io)));
  shared(
    rules
      .command('graph')
      .argument('[id...]', 'konklusjoner, som avtaletype; uten noen: alle, med en oversikt')
      .description('spørsmålene og hvor svarene fører, slik reglene er en dag'),
  )
    .option('-f, --format <format>', 'text (ellers), mermaid eller svg', 'text')
    .option('-o, --output <fil>', 'skriv til en fil')
    .action(async (ids: string[], options: GraphOptions) => done(await graphRules(ids, options, io)));
  common(
    rules
      .command('test')
      .argument('[filer...]', 'filer, mapper eller mønstre (ellers mappen cases i regelpakken)')
      .description('kjører tilfellene som ligger ved reglene, og måler hvor godt de dekker dem'),
  )
    .option('-f, --format <format>', 'pretty (ellers) eller json', 'pretty')
    .option('--mutants', 'endre reglene litt, én endring om gangen, og se om et tilfelle oppdager det')
    .option('--full', 'hele listen over det som ikke er dekket')
    .action(async (files: string[], options: TestOptions) => done(await testCases(files, options, io)));
  return program;
}

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

const titles: Record<string, string> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
  'Global Options:': 'Felles valg:',
};

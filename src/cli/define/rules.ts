import { helpPhrases, valueNames } from '../../text/phrases/help.js';
import { rulesHelp } from '../../text/phrases/help-commands.js';
import type { VerifyOptions } from '../rules.js';
import type { GraphOptions } from '../rules-graph.js';
import type { ListOptions, ShowOptions } from '../rules-read.js';
import type { TestOptions } from '../test-rules.js';
import { common, type Definer, format, shared, withHelp } from './definer.js';

/** `veivalg rules …`: the commands that read, test and prove the rules themselves. Each is loaded when it is run. */
export function defineRules({ program, io, language, done, given }: Definer): void {
  const say = rulesHelp[language];
  const { file, files, folder, kind, place, command: name } = valueNames[language];
  const rules = withHelp(program.command('rules').alias('regler').description(say.rules), language).helpCommand(
    `help [${name}]`,
    helpPhrases[language].helpCommand,
  );
  format(shared(rules.command('verify').description(say.verify), language), language, 'pretty', 'json')
    .option(`--provisions <${file}>`, say.provisions)
    .option(`--witnesses <${folder}>`, say.witnesses)
    .action(async (options: VerifyOptions) => done((await import('../rules.js')).verifyRules(given(options), io)));
  format(shared(rules.command('list').alias('liste').description(say.list), language), language, 'pretty', 'json')
    .option(`--kind <${kind}>`, say.kind)
    .option(`--place <${place}>`, say.place)
    .action(async (options: ListOptions) => done((await import('../rules-read.js')).listRules(given(options), io)));
  const show = rules.command('show').alias('vis').argument('<id>', say.showId).description(say.show);
  format(shared(show, language), language, 'pretty', 'json').action(async (id: string, options: ShowOptions) =>
    done((await import('../rules-read.js')).showRule(id, given(options), io)),
  );
  const graph = rules.command('graph').argument('[id...]', say.graphId).description(say.graph);
  format(shared(graph, language), language, 'text', 'mermaid', 'svg')
    .option(`-o, --output <${file}>`, say.output)
    .action(async (ids: string[], options: GraphOptions) =>
      done(await (await import('../rules-graph.js')).graphRules(ids, given(options), io)),
    );
  const test = rules.command('test').argument(`[${files}...]`, say.testFiles).description(say.test);
  format(common(test, language), language, 'pretty', 'json')
    .option('--mutants', say.mutants)
    .option('--full', say.testFull)
    .action(async (named: string[], options: TestOptions) =>
      done(await (await import('../test-rules.js')).testCases(named, given(options), io)),
    );
}

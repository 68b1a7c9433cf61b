import { availableParallelism, cpus } from 'node:os';
import { pack } from '../support/pack.js';
import { agreement, differenceText } from './agree.js';
import { aimed } from './aimed.js';
import { allEngines, benchModel, date } from './engines.js';
import { firstCompile, ownFigures } from './own-figures.js';
import { wholeProjects } from './projects.js';
import { resultText, targetsOf } from './report.js';
import { inTurns } from './timing.js';

/**
 * `npm run bench [-- --json]`: first that four engines give the same answers, then how fast they do. Ends with 1 when they
 * differ. A target that is not met is said, and is no error: a slow machine is no fault.
 */
const seed = Number(process.env.FC_SEED ?? 20261121);
const count = 400;

const first = firstCompile();
const model = benchModel(pack);
const whole = wholeProjects(pack, date, model, count, seed);
const projects = whole.map(({ facts }) => facts);
const engines = allEngines(pack);
const more = aimed(model, projects, 20);
const { difference, results } = await agreement(engines, [...projects, ...more]);
if (difference) {
  process.stderr.write(`${differenceText(difference)}\n`);
  process.exitCode = 1;
} else {
  const own = ownFigures(whole);
  const passes = await inTurns(engines.map(({ ready }) => ready(projects)));
  const medians = passes.map((pass) => pass / count);
  const [ours = Number.NaN] = medians;
  const peers = engines.map(({ name, version, way }, index) => {
    const median = medians[index] ?? Number.NaN;
    return { engine: `${name} ${version}`.trim(), way, median, ratio: median / ours };
  });
  const result = {
    machine: { node: process.versions.node, cores: availableParallelism(), processor: cpus()[0]?.model ?? 'unknown' },
    date,
    seed,
    projects: count,
    aimed: more.length,
    results,
    unit: 'microseconds' as const,
    firstCompile: first,
    own,
    peers,
    targets: targetsOf(own, peers),
  };
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(result, null, 2) : resultText(result)}\n`);
}

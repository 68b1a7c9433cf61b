import { compile } from '../engine/compile.js';
import type { CompiledPack } from '../engine/compiled.js';
import { type Ref, terminal } from '../engine/diagram.js';
import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Pack, Route } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import { witnessPhrases } from '../text/phrases/verify-report.js';
import type { Fault } from './model.js';
import { endsWithPaths } from './paths.js';
import { witnessOf } from './witness.js';

/** Exactly one main way for every possible project on every day; where the law is unsettled, for each way of reading it. */
export function oneMainWay(pack: Pack): Fault[] {
  const found = new Map<string, Fault>();
  for (const date of changeDates(pack).filter((day) => day >= pack.from)) {
    const compiled = compile(packAt(pack, date));
    const routes = compiled.law.routes.filter((route) => route.role === 'hovedvei');
    for (const [mask, choices] of endsWithPaths(compiled, held(compiled, routes))) {
      const holding = routes.filter((_, index) => mask & (1 << index));
      if (holding.length === 1) continue;
      const [first] = holding.length > 0 ? holding : routes;
      const key = holding.map((route) => route.id).join();
      if (!first || found.has(key)) continue;
      found.set(key, {
        check: holding.length === 0 ? 'ingen-hovedvei' : 'flere-hovedveier',
        severity: 'feil',
        id: holding.length === 0 ? 'veier' : first.id,
        file: first.file,
        line: first.line,
        date,
        message: inEvery(faultPhrases, (say) =>
          holding.length === 0 ? say.noMainWay : say.manyMainWays(holding.map((route) => route.id).join(', ')),
        ),
        witness: witnessOf(
          compiled,
          choices,
          inEvery(witnessPhrases, (say) => say.mainWay),
        ),
      });
    }
  }
  return [...found.values()];
}

/** A bit for each route that holds. */
function held({ diagrams, entries }: CompiledPack, routes: readonly Route[]): Ref {
  let ref: Ref = terminal(0);
  routes.forEach((route, index) => {
    const compiled = entries.get(route);
    if (compiled === undefined) return;
    const bits = diagrams.map(compiled, (end) => (end === 1 ? 1 << index : 0));
    ref = diagrams.union(ref, bits);
  });
  return ref;
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { offerSnapshots } from '../engine/compile.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Pack } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';

/** Where the build keeps the compiled law of a stretch of days. The hash of the rules is in the name, so that it never fits others. */
export const snapshotPath = (compiledRules: string, pack: Pack, since: IsoDate): string =>
  join(dirname(compiledRules), `law-${pack.hash.slice(0, 16)}-${since}.json`);

/** Lets the engine take up the law as the build compiled it, instead of compiling it again at every start. */
export function takeSnapshots(pack: Pack, compiledRules: string): void {
  offerSnapshots(pack, (since) => {
    try {
      return JSON.parse(readFileSync(snapshotPath(compiledRules, pack, since), 'utf8')) as Snapshot;
    } catch {
      // Not built for these rules: they are compiled.
      return null;
    }
  });
}

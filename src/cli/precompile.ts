import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../engine/compile.js';
import { snapshotOf } from '../engine/snapshot.js';
import { packAt } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import { packToJson } from '../pack/compiled.js';
import { compiledName } from '../pack/compiled-name.js';
import { loadPack } from '../pack/load.js';
import { snapshotPath } from './snapshots.js';

// Part of the build: reads the shipped pack, with every check, and keeps it and the law of every stretch of days between two
// changes in a form that starts fast.
const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pack = loadPack(inPackage('rules'));
const target = inPackage(`dist/${compiledName}`);
writeFileSync(target, packToJson(pack));
for (const day of changeDates(pack).filter((date) => date >= pack.from))
  writeFileSync(snapshotPath(target, pack, day), JSON.stringify(snapshotOf(compile(packAt(pack, day)))));

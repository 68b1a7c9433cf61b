import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';

const door = 'dist/cli/start.js';

/** The time of the newest file in a folder and below. */
const newest = (folder: string): number =>
  Math.max(...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(`${folder}/${name}`).mtimeMs));

/** Before the tests: builds the program that whole command lines run, unless it is newer than everything it is made of. */
export default function setup(): void {
  const began = new Date();
  const inputs = Math.max(newest('src'), newest('rules'), statSync('tsconfig.build.json').mtimeMs);
  if (existsSync(door) && statSync(door).mtimeMs > inputs) return;
  // Faults of type are the type checker's to tell; the program is written all the same.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  if (!existsSync(door)) throw new Error('the program could not be built');
  spawnSync(process.execPath, ['dist/cli/precompile.js'], { stdio: 'inherit' });
  // A file that was changed while the build ran must count as newer than it.
  if (existsSync(door)) utimesSync(door, began, began);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Folder, runIn } from '../support/command.js';

const patient = { timeout: 120_000 };
const fixture = (name: string): string => readFileSync(`fixtures/prosjekter/${name}.yaml`, 'utf8');
const names = ['fx-01-sykepleie-pa-hjul', 'fx-07-aktivitetshuset-bjerke', 'fx-11-ideelle-rusinstitusjoner'];
const files = Object.fromEntries(names.map((name) => [`prosjekter/${name}.yaml`, fixture(name)]));

/** Every block of a document with its keys the other way round. Lists keep their order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  );
}

/** A result without what tells where in a file something stands. */
const withoutPlaces = (json: string): unknown => JSON.parse(json, (key, value: unknown) => (key === 'location' ? undefined : value));

describe('the same input gives the same bytes', () => {
  it('whenever and wherever it is run', patient, async () => {
    const runs = [['check'], ['diff', '--from', '2026-06-30', '--to', '2026-07-01']];
    for (const args of runs.flatMap((run) => ['json', 'pretty'].map((format) => [...run, 'prosjekter', '--format', format]))) {
      const one = await runIn(files, args);
      const two = await runIn(files, args, {
        env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/', COLUMNS: '40' },
      });
      expect(two).toEqual(one);
      expect(one.stderr).toBe('');
    }
  });

  it('whether it goes to the screen or to a file', patient, async () => {
    const folder = new Folder(files);
    try {
      const screen = await folder.run(['check', 'prosjekter', '--format', 'json']);
      const both = await folder.run(['check', 'prosjekter', '--format', 'json:resultat.json', '--format', 'pretty'], {
        env: { FORCE_COLOR: '1' },
      });
      expect(readFileSync(join(folder.path, 'resultat.json'), 'utf8')).toBe(screen.stdout);
      expect(both.stdout).toContain('3 prosjekter: ');
      expect(both.status).toBe(screen.status);
    } finally {
      folder.remove();
    }
  });

  it('with lines that end as on Windows, and with a byte order mark', patient, async () => {
    const windows = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]));
    const args = ['check', 'prosjekter', '--format', 'json'];
    expect(await runIn(windows, args)).toEqual(await runIn(files, args));
  });

  it('with its sorted keys', patient, async () => {
    const { stdout } = await runIn(files, ['check', 'prosjekter', '--format', 'json']);
    const unsorted: string[] = [];
    JSON.parse(stdout, function (this: unknown, key, value: unknown) {
      const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
      if (keys.join() !== [...keys].sort().join()) unsorted.push(key);
      return value;
    });
    expect(unsorted).toEqual([]);
  });
});

it('the order of keys in a file does not matter', patient, async () => {
  const other = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, stringify(turned(parse(text)))]));
  const args = ['check', 'prosjekter', '--format', 'json'];
  const [one, two] = [await runIn(files, args), await runIn(other, args)];
  expect(two.status).toBe(one.status);
  expect(withoutPlaces(two.stdout)).toEqual(withoutPlaces(one.stdout));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder } from '../support/command.js';
import { readScenario } from '../support/scenario.js';

const folder = 'test/scenario';

describe.concurrent('whole command lines', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    it(name.replace('.scenario', ''), { timeout: 60_000 }, async ({ expect: expecting }) => {
      const scenario = readScenario(readFileSync(join(folder, name), 'utf8'));
      expecting(scenario.about).not.toBe('');
      const place = new Folder(scenario.files);
      try {
        const { status, stdout, stderr } = await place.run(scenario.args, { env: scenario.env, stdin: scenario.stdin });
        expecting(stderr).toBe(scenario.stderr);
        expecting(stdout).toBe(scenario.stdout);
        expecting(status).toBe(scenario.status);
        for (const [file, text] of Object.entries(scenario.after)) expecting(readFileSync(join(place.path, file), 'utf8')).toBe(text);
      } finally {
        place.remove();
      }
    });
  }

  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.scenario'))
    .map((file) => ({ file, ...readScenario(readFileSync(join(folder, file), 'utf8')) }));

  it('every exit code is shown', () => {
    expect([...new Set(all.map(({ status }) => status))].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 130]);
  });

  it('what could not be done prints no result, and what could be done prints no fault', () => {
    for (const { file, status, stdout, stderr } of all) {
      if (status === 2 || status === 3) expect([file, stdout]).toEqual([file, '']);
      else expect([file, stderr]).toEqual([file, expect.not.stringMatching(/:\d+:\d+ /)]);
    }
  });
});

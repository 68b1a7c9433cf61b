import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProject } from '../../src/project/read.js';
import { pack } from '../support/pack.js';

it('the project files that the README shows are valid', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n(prosjekt:[\s\S]*?)```/g)].map((match) => match[1] ?? '');
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) expect(readProject(pack, 'README.md', text).problems).toEqual([]);
});

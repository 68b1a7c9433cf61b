import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

it('shows output that the program really prints', () => {
  const shown = [...readme.matchAll(/<!-- output: (.+?) -->\n```console\n\$ node bin\/veivalg\.js (.+?)\n([\s\S]*?)```\n<!-- end -->/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, named, command, output] of shown) {
    expect(command).toBe(named);
    expect(execFileSync('node', ['bin/veivalg.js', ...(command ?? '').split(' ')], { encoding: 'utf8' })).toBe(output);
  }
});

it('shows parts of longer output that the program really prints', () => {
  const shown = [...readme.matchAll(/<!-- part of: (.+?) -->\n```\w*\n([\s\S]*?)```\n<!-- end -->/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, command = '', part = ''] of shown)
    expect(execFileSync('node', ['bin/veivalg.js', ...command.split(' ')], { encoding: 'utf8' })).toContain(part);
});

it('names every command and exit code of the program', () => {
  for (const command of ['ask', 'check', 'explain', 'report', 'diff', 'sources', 'new', 'schema'])
    expect(readme).toContain(`veivalg ${command}`);
  for (const code of [0, 1, 2, 3, 4, 130]) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
});

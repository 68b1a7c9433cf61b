import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readProject } from '../../src/project/read.js';
import { Folder } from '../support/command.js';
import { goodPack } from '../support/good-pack.js';
import { keys, means, plain, Terminal } from '../support/pty.js';

const project = 'prosjekt:\n  navn: Prøve\n  oppdragsgiver: { kommune: Bergen }\ndato: "2026-03-01"\nsvar: {}\n';

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const sequences = [
  ...[keys.up, keys.down, keys.left, '\u001b[C', '\u001b[H', '\u001b[F', '\u001b[5~', '\u001b[6~', '\u001b[3~', '\u001b[2~', '\u001b[Z'],
  ...[
    '\u001bOP',
    '\u001b[15~',
    '\u001b[1;5C',
    '\u001b[<0;10;20M',
    '\u001b[<65;3;4m',
    '\u001b[M !!',
    '\u001b[?1;2c',
    '\u001b[200~lim\u001b[201~',
  ],
  ...[
    '\u001b',
    '\u001b[',
    '\u001b]11;rgb:0/0/0\u0007',
    '\u001b[999;999R',
    '😀',
    'é',
    '👩‍👩‍👧',
    'مرحبا',
    '\u202e',
    '\t',
    '\u007f',
    '\u0015',
    '\u0017',
    '\u000b',
  ],
  ...['1', '2', 't', 'a', 'm', '?', 'ja', 'vet ikke', '2,4 mill', '\r', '\r', '\r\r\r', 'ord '.repeat(2500), '\n', '<', '01020312345'],
];

/** What somebody might press: keys of every kind, and now and then bytes of no kind at all. Never what ends or stops the program. */
function mashed(draw: (below: number) => number): string {
  if (draw(4) > 0) return sequences[draw(sequences.length)] ?? '';
  return Array.from({ length: 1 + draw(12) }, () => draw(256))
    .filter((byte) => ![3, 4, 26].includes(byte))
    .map((byte) => String.fromCharCode(byte))
    .join('');
}

const after = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

describe.skipIf(means === null)('mashed keys in a window that is pulled about', { timeout: 120_000 }, () => {
  for (const seed of [1, 2, 3])
    it.concurrent(`break nothing, seed ${seed}`, async ({ expect }) => {
      const folder = new Folder({ 'p.yaml': project });
      const terminal = new Terminal(['ask', 'p.yaml', '--rules', 'pakke'], { folder: folder.path, width: 80, height: 24 });
      const draw = numbers(seed);
      try {
        await terminal.see('Så langt:');
        for (let press = 0; press < 60 && terminal.status === null; press++) {
          terminal.type(mashed(draw));
          if (draw(10) === 0) terminal.resize(8 + draw(120), 4 + draw(50));
          await after(draw(40));
        }
        await after(300);
        if (terminal.status === null) {
          // It still draws one prompt in one place, and can be left.
          terminal.resize(90, 34);
          await terminal.shows((window) => window.filter((line) => line.startsWith('  ›')).length === 1, 'see one prompt');
          terminal.type(keys.ctrlC);
        }
        expect([0, 130]).toContain(await terminal.end());
        expect(plain(terminal.raw)).not.toMatch(/Error|at .*\.js:|gikk galt|unsettled/);
        expect(terminal.raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(terminal.raw.lastIndexOf('\u001b[?25h'));
        expect(readProject(goodPack, 'p.yaml', readFileSync(join(folder.path, 'p.yaml'), 'utf8')).problems).toEqual([]);
      } finally {
        terminal.close();
        folder.remove();
      }
    });
});

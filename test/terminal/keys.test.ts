import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declineMemo } from '../support/adviser.js';
import { Folder } from '../support/command.js';
import { keys, means, plain, Terminal, type TerminalOptions } from '../support/pty.js';

it('this machine can give a program a terminal, by script of util-linux or by python3', () => {
  expect(['script', 'python3'], 'no test of the drawn interview has run').toContain(means);
});

const project = `# En kommentar som skal bli stående.
prosjekt:
  navn: Prøve
  oppdragsgiver: { kommune: Bergen }
dato: "2026-03-01"
svar: {}
`;
const resume = 'Fortsett med: veivalg ask p.yaml --resume';
const foot = 'Så langt:';

describe.skipIf(means === null)('the drawn interview', () => {
  let folder: Folder;
  let terminal: Terminal | null = null;
  const ask = (more: Partial<TerminalOptions> = {}, ...args: string[]): Terminal => {
    terminal = new Terminal(['ask', 'p.yaml', '--rules', 'pakke', ...args], { folder: folder.path, ...more });
    return terminal;
  };
  const saved = (): string => readFileSync(join(folder.path, 'p.yaml'), 'utf8');
  beforeEach(() => {
    folder = new Folder({ 'p.yaml': project });
  });
  afterEach(() => {
    terminal?.close();
    folder.remove();
  });

  for (const [key, name] of [
    [keys.ctrlC, 'Ctrl-C'],
    [keys.ctrlD, 'Ctrl-D'],
  ] as const) {
    it(`${name} on a question ends with 130 and how to go on`, async () => {
      const shown = ask();
      await shown.answer(foot, key);
      expect(await shown.end()).toBe(130);
      expect(plain(shown.raw)).toContain(resume);
      expect(plain(shown.raw)).not.toMatch(/Error|at .*\.js:|unsettled/);
      expect(saved()).toBe(project);
    });

    it(`${name} on the name of a new project says that nothing is saved`, async () => {
      const shown = new Terminal(['ask', 'ny.yaml', '--rules', 'pakke'], { folder: folder.path });
      terminal = shown;
      await shown.answer('›', `Halvt navn${key}`);
      expect(await shown.end()).toBe(130);
      expect(plain(shown.raw)).toContain('Avbrutt; ingenting er lagret.');
      expect(readdirSync(folder.path)).not.toContain('ny.yaml');
    });
  }

  it('Ctrl-C right after an answer, before the next question stands, keeps the answer and says how to go on', async () => {
    const shown = ask();
    await shown.answer(foot, `1${keys.enter}`);
    await shown.answer('✓', keys.ctrlC);
    expect(await shown.end()).toBe(130);
    expect(plain(shown.raw)).toContain(resume);
    expect(saved()).not.toBe(project);
  });

  it('kill -9 loses at most the question that stood, and nothing is left lying', async () => {
    const shown = ask();
    await shown.answer(foot, `1${keys.enter}`);
    await shown.see('✓');
    await shown.see(foot);
    const before = saved();
    expect(before).toContain('# En kommentar som skal bli stående.');
    shown.kill('SIGKILL');
    await shown.end();
    expect(saved()).toBe(before);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const again = ask({}, '--resume');
    // The municipality stood there from before.
    await again.see('2 besvart');
    await again.answer(foot, 'f');
    await declineMemo(again, 'nb');
    expect(await again.end()).toBe(0);
    expect(saved()).toBe(before);
  });

  it('back gives the question before again, with its answer marked, and another answer takes its place', async () => {
    const shown = ask();
    await shown.answer(foot, `1${keys.enter}`);
    await shown.see('✓');
    await shown.see(foot);
    const first = saved();
    shown.type('t');
    await shown.see('Svaret nå:');
    await shown.see(foot);
    shown.type(`${keys.down}${keys.enter}`);
    await shown.see('✓');
    await shown.answer(foot, 'f');
    await declineMemo(shown, 'nb');
    expect(await shown.end()).toBe(0);
    expect(saved()).not.toBe(first);
    expect(saved().split('\n').length).toBe(first.split('\n').length);
  });

  it('all answers are shown, and one of them can be changed', async () => {
    const shown = ask();
    await shown.answer(foot, `1${keys.enter}`);
    await shown.see('✓');
    await shown.see(foot);
    const first = saved();
    shown.type('a');
    await shown.see('Alle svar.');
    await shown.answer('ingen, gå tilbake', `1${keys.enter}`);
    await shown.see('Svaret nå:');
    await shown.answer(foot, `2${keys.enter}`);
    await shown.see('✓');
    await shown.answer(foot, keys.ctrlC);
    expect(await shown.end()).toBe(130);
    expect(saved()).not.toBe(first);
  });

  it('mashed keys and a storm of Enter break nothing; what is pasted answers one question at most', async () => {
    const shown = ask();
    await shown.see(foot);
    for (const typed of [keys.down.repeat(40), '\u001b[5~\u001b[3~\u001bOP', 'xyzåøæ€😀\t', keys.up.repeat(41), '9'.repeat(30)])
      shown.type(typed);
    // Only what comes after the storm has passed is meant.
    await shown.see('er ikke et av valgene');
    await new Promise<void>((go) => setTimeout(go, 200));
    shown.type(`1${keys.enter.repeat(20)}`);
    await shown.see('✓');
    await shown.see(foot);
    expect(shown.screen.window.filter((line) => line.startsWith('✓')).length).toBe(1);
    shown.type(keys.ctrlC);
    expect(await shown.end()).toBe(130);
    expect(plain(shown.raw)).not.toMatch(/Error|at .*\.js:/);
  });

  it('a pasted word is no commands: in a list it marks the answer that it names, and says so when it names none', async () => {
    const shown = ask();
    await shown.see(foot);
    shown.type('taf?m');
    await shown.see('«taf?m» er ikke et av valgene.');
    expect(shown.screen.cursor.line).toMatch(/› 1 /);
    shown.type('vet i');
    await shown.shows(() => /› \d vet ikke/.test(shown.screen.cursor.line), 'see the answer marked');
    expect(shown.screen.window.join('\n')).not.toContain('er ikke et av valgene');
    shown.type('vet ikke\rnoe mer\r');
    await shown.see('✓');
    await shown.see(foot);
    expect(shown.screen.window.filter((line) => line.startsWith('✓')).length).toBe(1);
    shown.type(keys.ctrlC);
    expect(await shown.end()).toBe(130);
    expect(saved()).toContain('vet-ikke');
  });

  it('a name of ten thousand signs is shown by its end, and refused', async () => {
    const shown = new Terminal(['ask', 'ny.yaml', '--rules', 'pakke'], { folder: folder.path, width: 40, height: 20 });
    terminal = shown;
    await shown.see('›');
    shown.type('ord '.repeat(2500));
    await shown.see('10 000 tegn i alt');
    await shown.shows((window) => window.filter((line) => line.includes('›')).length === 1, 'see one line');
    expect(shown.screen.all.length).toBeLessThanOrEqual(20);
    shown.type(keys.enter);
    await shown.see('kortere navn');
    shown.type(keys.ctrlC);
    expect(await shown.end()).toBe(130);
    expect(readdirSync(folder.path)).not.toContain('ny.yaml');
  });

  it('in 40 columns no line is longer, and the question and its answers are whole', async () => {
    const shown = ask({ width: 40, height: 20 });
    await shown.see(foot);
    expect(
      Math.max(
        ...plain(shown.raw)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
    expect(shown.screen.window.join('\n')).toContain('› 1 ');
    expect(shown.screen.window.join('\n')).toContain('vet ikke');
    // Drawn again and again in place: nothing is doubled.
    for (let press = 0; press < 6; press++) {
      shown.type(keys.down);
      await shown.see('›');
    }
    await shown.shows((window) => window.filter((line) => line.includes('vet ikke')).length === 1, 'see each answer once');
    expect(shown.screen.all.filter((line) => line.includes('›')).length).toBe(1);
  });

  it('a window that shrinks to next to nothing and grows again still shows one question', async () => {
    const shown = ask();
    await shown.see(foot);
    shown.resize(20, 6);
    await shown.see('›');
    shown.type(keys.down);
    await shown.see('› 2');
    shown.resize(90, 34);
    await shown.see(foot);
    await shown.shows((window) => window.filter((line) => line.includes('›')).length === 1, 'see one mark');
    expect(shown.screen.cursor.line).toMatch(/› 2 /);
  });

  it('the cursor stands where one types', async () => {
    const shown = new Terminal(['ask', 'ny.yaml', '--rules', 'pakke'], { folder: folder.path });
    terminal = shown;
    await shown.answer('›', 'Prøve på');
    await shown.shows(
      () => shown.screen.cursor.line === '  › Prøve på' && shown.screen.cursor.column === 12,
      'find the cursor after the text',
    );
  });

  it('colour is there, and NO_COLOR takes all of it away', async () => {
    const coloured = ask();
    await coloured.see(foot);
    expect(coloured.raw).toContain('\u001b[1m');
    coloured.close();
    const bare = ask({ env: { NO_COLOR: '1' } });
    await bare.answer(foot, '?');
    await bare.see('I prosjektfilen:');
    await bare.see('›');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a sequence for colour
    expect(bare.raw).not.toMatch(/\u001b\[[\d;]+m/);
  });

  for (const env of [{ TERM: 'dumb' }, { ACCESSIBLE: '1' }])
    it(`nothing is drawn with ${Object.entries(env).join()}`, async () => {
      const shown = ask({ env });
      await shown.answer('Skriv tall', '1\r');
      await shown.see('Svar:');
      await shown.see('Skriv tall');
      expect(shown.raw).not.toContain('\u001b');
      shown.type(keys.ctrlC);
      expect(await shown.end()).toBe(130);
      expect(plain(shown.raw)).toContain(resume);
    });
});

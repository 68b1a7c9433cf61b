import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { askPhrases } from '../../src/text/phrases/ask.js';
import { interviewPhrases } from '../../src/text/phrases/interview.js';
import { notSavedPhrases } from '../../src/text/phrases/not-saved.js';
import { promptPhrases } from '../../src/text/phrases/prompts.js';
import { Folder } from '../support/command.js';
import { keys, means, plain, Terminal } from '../support/pty.js';

const project = `prosjekt:
  navn: Prøve
  oppdragsgiver: { kommune: Bergen }
dato: "2026-03-01"
svar:
  leveringsplikt: ja
  dekker-behov: { svar: ja, begrunnelse: "Bestilt." }
  verdi: { beløp: 900000, mva: eksklusiv, periode: totalt }
  varighet: 12
`;
const say = interviewPhrases.nb;
const prompt = promptPhrases.nb;
const foot = 'Så langt:';
/** What is seen, and then typed, on the way to a small prompt; the last is what it is known by. */
type Step = readonly [seen: string, typed: string];
const change = (place: number): Step[] => [
  [foot, 'a'],
  [say.changeNone, keys.up.repeat(5 - place) + keys.enter],
];
const amount: Step[] = [...change(0), ['kroner, gjerne', keys.enter]];

/** The answers that stand in the project, in the order of the list: verdi, varighet, kommune, leveringsplikt, dekker-behov. */
const prompts: readonly { readonly named: string; readonly to: readonly Step[]; readonly known: string }[] = [
  { named: 'the list of answers', to: [[foot, 'a']], known: say.changeNone },
  { named: 'the name of the municipality', to: change(2), known: 'kommunens navn' },
  { named: 'the reason', to: [...change(4), [foot, keys.enter]], known: 'Begrunnelsen lagres' },
  { named: 'the source', to: [...change(4), [foot, keys.enter], ['Begrunnelsen lagres', keys.enter]], known: say.askSource },
  { named: 'a remark', to: [...change(3), [foot, 'm'], [foot, keys.enter]], known: say.askNote },
  { named: 'the amount', to: change(0), known: 'kroner, gjerne' },
  { named: 'VAT', to: amount, known: 'med eller uten' },
  { named: 'how much of it is VAT', to: [...amount, ['med eller uten', keys.down + keys.enter]], known: prompt.howMuchVat },
  { named: 'the period', to: [...amount, ['med eller uten', keys.enter]], known: 'ett år eller én måned' },
  { named: 'the months', to: change(1), known: prompt.monthsHint },
  { named: 'the memo', to: [[foot, 'f']], known: askPhrases.nb.writeMemo('¤').split('¤')[0] ?? '' },
];

const after = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

describe.skipIf(means === null)('a small prompt', { timeout: 60_000 }, () => {
  for (const { named, to, known } of prompts)
    for (const [key, name] of [
      [keys.ctrlC, 'Ctrl-C'],
      [keys.ctrlD, 'Ctrl-D'],
    ] as const)
      it.concurrent(`${named}: Escape does nothing, ${name} ends with 130, everything saved and how to go on`, async ({ expect }) => {
        const folder = new Folder({ 'p.yaml': project });
        const terminal = new Terminal(['ask', 'p.yaml', '--rules', 'pakke'], { folder: folder.path });
        try {
          for (const [seen, typed] of to) {
            await terminal.answer(seen, typed);
            await after(60);
          }
          await terminal.see(known);
          terminal.type('\u001b');
          await after(700);
          expect(terminal.status).toBe(null);
          terminal.type(key);
          expect(await terminal.end()).toBe(130);
          expect(plain(terminal.raw)).toContain('Fortsett med: veivalg ask p.yaml --resume');
          expect(plain(terminal.raw)).not.toMatch(/Error|at .*\.js:|unsettled/);
          // The cursor is shown again whenever it was hidden.
          expect(terminal.raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(terminal.raw.lastIndexOf('\u001b[?25h'));
          expect(readFileSync(join(folder.path, 'p.yaml'), 'utf8')).toBe(project);
        } finally {
          terminal.close();
          folder.remove();
        }
      });

  it.concurrent('that tells of an answer that cannot be saved: Ctrl-C ends with 130 and says that it is not saved', async ({ expect }) => {
    const folder = new Folder({ 'p.yaml': project });
    const terminal = new Terminal(['ask', 'p.yaml', '--rules', 'pakke'], { folder: folder.path });
    try {
      await terminal.see(foot);
      chmodSync(join(folder.path, 'p.yaml'), 0o444);
      terminal.type(`1${keys.enter}`);
      await terminal.see('skrivebeskyttet');
      await terminal.answer(notSavedPhrases.nb.leave, keys.ctrlC);
      expect(await terminal.end()).toBe(130);
      expect(plain(terminal.raw)).toContain('Det siste svaret er ikke lagret; de andre er det. Fortsett med: veivalg ask p.yaml --resume');
      expect(readFileSync(join(folder.path, 'p.yaml'), 'utf8')).toBe(project);
    } finally {
      terminal.close();
      folder.remove();
    }
  });
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askNote } from '../../src/interview/note.js';
import { plainPort } from '../../src/interview/plain-port.js';
import type { Screen } from '../../src/interview/port.js';
import { frame } from '../../src/interview/terminal/layout.js';
import { noNote } from '../../src/interview/told.js';
import { type Language, languages } from '../../src/text/localised.js';
import { promptPhrases } from '../../src/text/phrases/prompts.js';
import { plainStyle } from '../../src/text/style.js';

/** The plain questionnaire on a window of some width, with everything typed ahead; gives what was written. */
async function written(
  language: Language,
  typed: string,
  ask: (port: ReturnType<typeof plainPort>) => Promise<unknown>,
  columns = 80,
): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns });
  const port = plainPort({ input, output, onInterrupt: () => () => undefined }, language);
  input.end(typed);
  await ask(port);
  port.close();
  return String(output.read());
}

const screen: Screen = {
  about: 'Prøve · lagres i p.yaml',
  progress: '4 besvart, omtrent 22 til 61 igjen',
  question: 'Hvem tok initiativet til tiltaket?',
  why: ['Hvorfor vi spør: at oppdragsgiveren leter opp en leverandør, taler for kontrakt.', 'FOA § 4-1'],
  notes: [],
  soFar: 'Så langt: avtaletype heller mot tilskudd · uavklart: regelverk, statsstøtte',
};

describe('what is told back', () => {
  for (const language of languages)
    it(`says of an empty line what it was read as, in ${language}`, async () => {
      const skipped = promptPhrases[language].skipped;
      const shown = await written(language, '\n\n', (port) => askNote(port, 'ja', false, noNote, language));
      expect(shown.split('\n').filter((line) => line.endsWith(`: ${skipped}`)).length).toBe(2);
    });

  it('has the quotation marks of the language', async () => {
    const asked = { screen, choices: [{ value: 'ja', label: 'yes' }], initial: 'ja', commands: [] } as const;
    expect(await written('en', '\n', (port) => port.choose(asked))).toContain('Enter keeps “yes”');
    expect(await written('nn', '\n', (port) => port.choose(asked))).toContain('Enter held på «yes»');
  });

  it('is broken between words in a narrow window, and no amount is parted', async () => {
    const notes = ['Mellom 21 600 000 kr og 26 400 000 kr, eller minst 1 300 000 kr og under 8 700 000 kr'];
    const shown = await written('nb', 'x\n', (port) => port.line({ screen: { ...screen, notes }, hint: '', initial: null, check: () => null, commands: [] }), 40); // biome-ignore format: one prompt
    for (const line of shown.split('\n')) expect(line.length).toBeLessThan(42);
    for (const amount of ['21 600 000 kr', '26 400 000 kr', '1 300 000 kr', '8 700 000 kr']) expect(shown).toContain(amount);
  });
});

describe('a small window', () => {
  const around = (width: number, height: number): string => {
    const parts = { screen, commands: ['help', 'back', 'answers', 'note', 'finish'], keys: [promptPhrases.nb.keys], language: 'nb', style: plainStyle } as const; // biome-ignore format: one set
    const { head, foot } = frame(parts, { width, height }, 4);
    expect(head.length + foot.length + 4).toBeLessThan(height);
    return [...head, ...foot].join('\n');
  };

  it('of 40 columns and 24 lines has why it is asked, the provision, how much is left, the keys and what is settled', () => {
    const shown = around(40, 24).replace(/\s+/g, ' ');
    for (const part of [...screen.why, screen.progress, screen.question, screen.soFar, 'ferdig nå']) expect(shown).toContain(part);
  });

  it('has the question whatever its size', () => {
    for (let height = 8; height < 40; height++) expect(around(60, height)).toContain('Hvem tok initiativet');
  });
});

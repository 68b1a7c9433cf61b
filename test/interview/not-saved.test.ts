import { describe, expect, it, onTestFinished } from 'vitest';
import { notSavedPhrases } from '../../src/text/phrases/not-saved.js';
import { InterviewFile } from '../support/interview-file.js';
import { interviewPack } from '../support/interview-pack.js';
import type { Line } from '../support/scripted-port.js';

const fileWith = (text: string): InterviewFile => {
  const file = new InterviewFile(interviewPack, text);
  onTestFinished(() => file.remove());
  return file;
};
const written = (file: InterviewFile, id: string): string | undefined =>
  file.text
    .split('\n')
    .find((line) => line.trim().startsWith(`${id}:`))
    ?.trim();
const commented =
  'prosjekt: { navn: Prøve }\n# om datoen\ndato: "2026-05-04"\nsvar:\n  plan: ja # fra møtet\n  # sist\n  likegyldig: nei\n';

describe('a file that cannot be written any more', () => {
  const trouble = notSavedPhrases.nb;
  const answers: Line[] = [['penger', 'ja']];
  const onceBefore = (act: () => void) => {
    let done = false;
    return (asked: string): void => {
      if (asked === 'penger' && !done) act();
      if (asked === 'penger') done = true;
    };
  };

  it('for it has been made unreadable: what is wrong is told, nothing is written over, and one may leave', async () => {
    const file = fileWith(commented);
    const broken = 'svar: [\n';
    const ended = file.ask(
      [...answers, [trouble.whatNow, 'leave']],
      onceBefore(() => file.write(broken)),
    );
    await expect(ended).rejects.toMatchObject({ name: 'NotSavedError', interrupted: false });
    expect(file.text).toBe(broken);
  });

  it('for it has been made unreadable: mended, it takes the answer', async () => {
    const file = fileWith(commented);
    const act = onceBefore(() => file.write('svar: [\n'));
    const port = await file.ask([...answers, [trouble.whatNow, 'again'], ['plikt', ['finish']]], (asked) => {
      act(asked);
      if (asked === trouble.whatNow) file.write(commented.replace('plan: ja', 'plan: nei'));
    });
    expect(port.said.find((text) => text.startsWith(trouble.thisAnswer('').trim()))).toContain('p.yaml:2:1  feil innrykk');
    expect([written(file, 'penger'), written(file, 'plan')]).toEqual(['penger: ja', 'plan: nei # fra møtet']);
  });

  it('for it has been removed: it is not made anew in silence, but when that is chosen, with every answer', async () => {
    const file = fileWith(commented);
    await file.ask(
        [...answers, ['plikt', 'nei'], [trouble.whatNow, 'anew'], ['sum', ['finish']]],
        (asked) => {
          if (asked === 'plikt') file.unlink();
        },
      ); // biome-ignore format: one interview
    expect([written(file, 'penger'), written(file, 'plikt')]).toEqual(['penger: ja', 'plikt: nei']);
    const left = fileWith(commented);
    const ended = left.ask(
      [...answers, [trouble.whatNow, 'leave']],
      onceBefore(() => left.unlink()),
    );
    await expect(ended).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(() => left.text).toThrow('ENOENT');
  });

  it('for it has been made read-only: it stays as it is, until it is opened again', async () => {
    const file = fileWith(commented);
    const act = onceBefore(() => file.mode(0o444));
    let tries = 0;
    const port = await file.ask([...answers, [trouble.whatNow, 'again'], [trouble.whatNow, 'again'], ['plikt', ['finish']]], (asked) => {
      act(asked);
      if (asked !== trouble.whatNow) return;
      expect(file.text).toBe(commented);
      if (++tries === 2) file.mode(0o644);
    });
    expect(port.said.filter((text) => text.includes('skrivebeskyttet')).length).toBe(2);
    expect(written(file, 'penger')).toBe('penger: ja');
  });

  it('and an input that ends there has not saved its last answer, and says so', async () => {
    const file = fileWith(commented);
    const ended = file.ask(
      answers,
      onceBefore(() => file.mode(0o444)),
    );
    await expect(ended).rejects.toMatchObject({ name: 'NotSavedError', interrupted: false });
    expect(file.text).toBe(commented);
  });
});

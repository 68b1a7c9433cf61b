import { describe, expect, it, onTestFinished } from 'vitest';
import { waiting } from '../../src/engine/asking.js';
import { packAt } from '../../src/pack/at-date.js';
import { readProject } from '../../src/project/read.js';
import { formatNumber } from '../../src/text/money.js';
import { interviewPhrases } from '../../src/text/phrases/interview.js';
import { promptPhrases } from '../../src/text/phrases/prompts.js';
import { InterviewFile } from '../support/interview-file.js';
import { blankFile, interviewPack } from '../support/interview-pack.js';
import type { Line } from '../support/scripted-port.js';

const say = interviewPhrases.nb;
const prompt = promptPhrases.nb;
const law = packAt(interviewPack, '2026-05-04');

const fileWith = (text: string): InterviewFile => {
  const file = new InterviewFile(interviewPack, text);
  onTestFinished(() => file.remove());
  return file;
};

const projectOf = (file: InterviewFile) => {
  const { project } = readProject(interviewPack, 'p.yaml', file.text);
  if (!project) throw new Error(file.text);
  return project;
};
/** The steps by which an amount is told. */
const amount = (told: string): Line[] => [
  ['sum', 'write'],
  ['sum', told],
  ['med eller uten', 'eksklusiv'],
  ['hele avtalen', 'totalt'],
];
const written = (file: InterviewFile, id: string): string | undefined =>
  file.text
    .split('\n')
    .find((line) => line.trim().startsWith(`${id}:`))
    ?.trim();

describe('what is asked', () => {
  it('is never a question that cannot matter, or that does not apply yet', async () => {
    const file = fileWith(blankFile);
    const wrong: string[] = [];
    await file.ask([['penger', 'ja'], ['plikt', 'nei'], ...amount('900'), ['plan', 'ja']], (asked) => {
      const open = waiting(law, projectOf(file)).filter(({ now }) => now);
      if (law.questions.has(asked) && !open.some(({ question }) => question.id === asked)) wrong.push(asked);
    }); // biome-ignore format: one interview a line
    expect(wrong).toEqual([]);
  });

  it('is, when the interview is resumed, what nobody knew and that still matters; else it is not asked again', async () => {
    const file = fileWith(blankFile);
    await file.ask([['penger', 'vet-ikke']]);
    expect((await file.ask([])).questions).toEqual([]);
    expect((await file.ask([['penger', 'nei']], undefined, 'unknown')).questions).toEqual(['penger']);
    expect(written(file, 'penger')).toBe('penger: nei');
  });

  it('ends at once when one answer settles everything, and says that no further answer can change anything', async () => {
    const port = await fileWith(blankFile).ask([['penger', 'nei']]);
    expect(port.questions).toEqual(['penger']);
    expect(port.said.at(-1)).toBe(say.nothingMatters);
  });

  it('is nothing of a project in which nothing can change', async () => {
    const port = await fileWith(blankFile.replace('{}', '{ penger: nei }')).ask([]);
    expect(port.questions).toEqual([]);
    expect(port.said).toEqual([say.nothingMatters]);
  });

  it('is not asked again when the answer was «vet ikke», which is kept; the end names what is not known and who knows', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ['penger', 'ja'],
      ['plikt', 'vet-ikke'],
      ['sum', 'vet-ikke'],
      ['plan', 'ja'],
    ]);
    expect(port.questions).toEqual(['penger', 'plikt', 'sum', 'plan']);
    expect(written(file, 'plikt')).toBe('plikt: vet-ikke');
    expect(written(file, 'sum')).toBe('sum: vet-ikke');
    expect(port.said.at(-1)).toContain(say.onlyUnknownLeft);
    expect(port.said.at(-1)).toContain('plikt');
    expect(port.said.at(-1)).not.toContain('- plan');
    expect((await file.ask([])).questions).toEqual([]);
  });

  it('at the end an amount that lies on both sides of a limit is named as not known exactly enough', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ...[['penger', 'ja'], ['plikt', 'nei'], ...amount('ca. 1000'), ['plan', 'ja']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.said.at(-1)).not.toBe(say.nothingMatters);
    expect(port.said.at(-1)).toContain('- sum');
  });

  it('can be finished early, and then it is told how many questions are left', async () => {
    const port = await fileWith(blankFile).ask([
      ['penger', 'ja'],
      ['plikt', ['finish']],
    ]);
    expect(port.said.at(-1)).toBe(say.finishedEarly(3));
  });
});

describe('more about a question', () => {
  it('is told, and the question comes again without what was just told, so that both are in sight', async () => {
    const port = await fileWith(blankFile).ask([
      ['penger', ['help']],
      ['penger', 'ja'],
      ['plikt', ['finish']],
    ]);
    expect(port.said[0]).toContain(say.inTheFile('penger'));
    expect(port.asked.map(({ question, screen }) => [question, screen.why.length > 0, screen.soFar !== null])).toEqual([
      ['penger', true, true],
      ['penger', false, false],
      ['plikt', true, true],
    ]);
  });
});

describe('back', () => {
  it('asks the question before again, with its answer', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ['penger', 'ja'],
      ['plikt', ['back']],
      ['penger', 'nei'],
    ]);
    expect(port.asked.map(({ question, initial }) => [question, initial])).toEqual([
      ['penger', null],
      ['plikt', null],
      ['penger', 'ja'],
    ]);
    expect(port.asked[2]?.screen.notes).toContain(say.answeredBefore('ja'));
    expect(written(file, 'penger')).toBe('penger: nei');
  });

  it('goes on going back, and from the first question there is nothing before', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ...[['penger', 'ja'], ['plikt', 'nei'], ['sum', ['back']], ['plikt', ['back']], ['penger', ['back']]] as const,
      ...[['penger', ''], ['sum', ['finish']]] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.said).toContain(say.nothingBefore);
    expect([written(file, 'penger'), written(file, 'plikt')]).toEqual(['penger: ja', 'plikt: nei']);
  });

  it('passes over a question that no longer applies', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ...[['penger', 'ja'], ['plikt', 'vet-ikke'], ['sum', ['answers']], [say.allAnswers, 'penger']] as const,
      ...[['penger', ['back']], ['plikt', ['back']], ['penger', 'nei']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.said.at(-1)).toBe(say.nothingMatters);
    const other = fileWith(blankFile.replace('{}', '{ penger: ja, plikt: ja, plan: ja }'));
    const back = await other.ask(
      [['penger', ''], ['plikt', ''], ['plan', ['answers']], [say.allAnswers, 'penger'], ['penger', 'vet-ikke'], ['plan', ['back']], ['penger', ['finish']]],
      undefined,
      'everything',
    ); // biome-ignore format: one interview a line
    expect(back.questions.at(-1)).toBe('penger');
  });
});

describe('changing an earlier answer', () => {
  const told = blankFile.replace(' {}', '\n  penger: ja\n  plikt: ja\n  behov: { svar: ja, begrunnelse: "Kommunen trenger det." }');

  it('keeps the others, tells which of them no longer apply, and asks only what now matters', async () => {
    const file = fileWith(told.replace('\n  behov', '\n  # kommentar\n  behov').replace('plikt: ja', 'plikt: vet-ikke'));
    const port = await file.ask([
      ...[['sum', ['answers']], [say.allAnswers, 'penger'], ['penger', 'nei']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.said).toContain(say.keptUnused('plikt · behov'));
    expect(port.said.at(-1)).toBe(say.nothingMatters);
    expect(port.questions).toEqual(['sum', 'penger']);
    expect(written(file, 'plikt')).toBe('plikt: vet-ikke');
    expect(written(file, 'behov')).toContain('Kommunen trenger det.');
  });

  it('brings up the questions that the new answer makes matter, and no other', async () => {
    const file = fileWith(blankFile.replace('{}', `{ penger: ja, plikt: ja, behov: { svar: ja, begrunnelse: "Ja." }, plan: ja }`));
    expect((await file.ask([])).questions).toEqual([]);
    const again = await file.ask(
      [
        ['penger', ''],
        ['plikt', 'nei'],
        ['plan', ''],
        ['sum', ['finish']],
      ],
      undefined,
      'everything',
    );
    expect(again.questions).toEqual(['penger', 'plikt', 'plan', 'sum']);
    expect(again.said).toContain(say.keptUnused('behov'));
  });

  it('is chosen from a list in which what no longer applies is marked', async () => {
    const file = fileWith(told.replace('penger: ja', 'penger: vet-ikke'));
    const port = await file.ask(
      [
        ['penger', ['answers']],
        [say.allAnswers, ''],
        ['penger', ['finish']],
      ],
      undefined,
      'everything',
    );
    expect(port.asked[1]?.choices?.map(({ value }) => value)).toEqual(['penger', 'plikt', 'behov', '']);
    const unused = await fileWith(told.replace('penger: ja', 'penger: nei')).ask(
      [
        ['penger', ['answers']],
        [say.allAnswers, ''],
        ['penger', ['finish']],
      ],
      undefined,
      'everything',
    );
    const labels = unused.asked[1]?.choices?.map(({ label }) => label) ?? [];
    expect(labels.filter((label) => label.includes(say.noLongerApplies)).map((label) => label.split(' ')[0])).toEqual(['plikt', 'behov']);
  });
});

describe('an assessment', () => {
  const before = blankFile.replace('{}', '{ penger: ja, plikt: ja }');

  it('needs a reason; without one it is not taken', async () => {
    const file = fileWith(before);
    const port = await file.ask([
      ['behov', 'ja'],
      ['Hvorfor «ja»', ''],
      ['Hvorfor', '  '],
      ['Hvorfor', 'Kommunen har bestilt det.'],
      ['Kilde', ''],
    ]);
    expect(port.faults).toEqual([say.mustHaveReason, say.mustHaveReason]);
    expect(projectOf(file).answers.get('behov')).toMatchObject({ reason: 'Kommunen har bestilt det.', source: null });
  });

  it('shows what is known and which way it points, before the answer', async () => {
    const port = await fileWith(before).ask([['behov', ['finish']]]);
    expect(port.asked[0]?.screen.notes).toContain(say.noFactors);
  });

  it('that nobody can make needs none', async () => {
    const file = fileWith(before);
    await file.ask([['behov', 'vet-ikke']]);
    expect(projectOf(file).answers.get('behov')).toMatchObject({ value: { kind: 'unknown' }, reason: null });
  });

  it('is left by going back from its reason to the answer', async () => {
    const file = fileWith(before);
    await file.ask([
      ['behov', 'ja'],
      ['Hvorfor', ['back']],
      ['behov', 'nei'],
      ['Hvorfor', 'De ba ikke om det.'],
      ['Kilde', 'møte 3. mai'],
    ]);
    expect(projectOf(file).answers.get('behov')).toMatchObject({
      value: { value: 'nei' },
      reason: 'De ba ikke om det.',
      source: 'møte 3. mai',
    });
  });
});

describe('a remark', () => {
  it('and its source are kept beside the answer', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ['penger', ['note']],
      ['penger', 'nei'],
      [say.askNote, 'Sagt i møtet.'],
      [say.askSource, 'referat, s. 2'],
    ]);
    expect(port.said).toContain(say.noteAfter);
    expect(written(file, 'penger')).toBe('penger: { svar: nei, begrunnelse: Sagt i møtet., kilde: "referat, s. 2" }');
  });

  it('stands beside an amount as beside any other answer', async () => {
    const file = fileWith(blankFile.replace('{}', '{ penger: ja, plikt: nei, plan: ja }'));
    await file.ask([
      ['sum', ['note']], ['sum', 'write'],
      ...[['sum', '2 400'], ['med eller uten', 'eksklusiv'], ['hele avtalen', 'totalt'], [say.askNote, 'Fra budsjettet.'], [say.askSource, '']] as const,
    ]); // biome-ignore format: one question a pair
    expect(projectOf(file).answers.get('sum')).toMatchObject({ value: { low: 240_000n, high: 240_000n }, reason: 'Fra budsjettet.' });
  });

  it('that stands there is shown, and kept when the answer is', async () => {
    const text = blankFile.replace('{}', '{ penger: { svar: nei, begrunnelse: "Sagt.", kilde: "Brev" } }');
    const file = fileWith(text);
    const port = await file.ask(
      [
        ['penger', ''],
        [say.askNote, ''],
        [say.askSource, ''],
      ],
      undefined,
      'everything',
    );
    expect(port.asked[0]?.screen.notes).toEqual([say.answeredBefore('nei'), say.reasonBefore('Sagt.'), say.sourceBefore('Brev')]);
    expect(file.text).toBe(text);
  });

  it('is taken away by a dash, for Enter keeps it; a reason that is needed is not', async () => {
    const file = fileWith(blankFile.replace('{}', '{ penger: { svar: nei, begrunnelse: "Sagt.", kilde: "Brev" } }'));
    const port = await file.ask([['penger', ''], [say.askNote, ''], [say.askSource, '-']], undefined, 'everything'); // biome-ignore format: one interview
    expect(projectOf(file).answers.get('penger')).toMatchObject({ reason: 'Sagt.', source: null });
    expect(port.readBack).toEqual([null, prompt.removed]);
    const judged = fileWith(blankFile.replace('{}', '{ penger: ja, plikt: ja, behov: { svar: ja, begrunnelse: "Ja." } }'));
    const again = await judged.ask(
      [['penger', ''], ['plikt', ''], ['behov', ''], ['Hvorfor', '-'], ['Hvorfor', ''], [say.askSource, '']],
      undefined,
      'everything',
    ); // biome-ignore format: one interview
    expect(again.faults).toEqual([say.mustHaveReason]);
    expect(projectOf(judged).answers.get('behov')).toMatchObject({ reason: 'Ja.' });
  });

  it('with eleven digits is pointed out once; told once more it is taken', async () => {
    const file = fileWith(blankFile);
    const port = await file.ask([
      ...[['penger', ['note']], ['penger', 'nei'], [say.askNote, 'Ring 010203 12345'], [say.askNote, 'Ring 010203 12345'], [say.askSource, '']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.faults).toEqual([prompt.looksPersonal]);
    expect(written(file, 'penger')).toContain('010203 12345');
  });
});

describe('an amount', () => {
  const before = blankFile.replace('{}', '{ penger: ja, plikt: nei, plan: ja }');

  it('is told back before it counts, per month and with VAT as it was told', async () => {
    const file = fileWith(before);
    const port = await file.ask([
      ...[['sum', 'write'], ['sum', '1,2 mill'], ['med eller uten', 'inklusiv'], [prompt.howMuchVat, '240 000'], ['hele avtalen', 'måned']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.readBack[0]).toBe(`${formatNumber(1_200_000n)} kr`);
    expect(projectOf(file).answers.get('sum')?.value).toEqual({
      kind: 'amount', low: 120_000_000n, high: 120_000_000n, vat: 'inklusiv', vatAmount: 24_000_000n, period: 'måned',
    }); // biome-ignore format: one amount a line
  });

  it('can be told as a band', async () => {
    const file = fileWith(before);
    await file.ask(amount('under 800'));
    expect(projectOf(file).answers.get('sum')?.value).toMatchObject({ low: 0n, high: 79_900n });
  });

  it('is told as one of the bands that matter, where only they do', async () => {
    const file = fileWith(before);
    const port = await file.ask([['sum', `minst ${formatNumber(1000n)}`]]);
    // The limits count the whole value without VAT, and so does a band between them: neither is asked for.
    expect(projectOf(file).answers.get('sum')?.value).toMatchObject({ low: 100_000n, high: null, vat: 'eksklusiv', period: 'totalt' });
    expect(port.said.at(-1)).toBe(say.nothingMatters);
  });

  it('told as a band is offered among the bands again, and marked', async () => {
    const file = fileWith(before);
    await file.ask([['sum', `minst ${formatNumber(1000n)}`]]);
    const text = file.text;
    const again = await file.ask([['penger', ''], ['plikt', ''], ['sum', ''], ['plan', '']], undefined, 'everything'); // biome-ignore format: one interview a line
    expect(again.asked.find(({ question }) => question === 'sum')?.initial).toBe(`minst ${formatNumber(1000n)}`);
    expect(file.text).toBe(text);
  });

  it('that cannot be read is told so, and asked for again', async () => {
    const file = fileWith(before);
    const port = await file.ask([
      ['sum', 'write'],
      ['sum', 'mye'],
      ['sum', '900'],
      ['med eller uten', 'eksklusiv'],
      ['hele avtalen', 'totalt'],
    ]);
    expect(port.faults).toEqual([prompt.wrongAmount]);
  });

  it('of eleven digits is pointed out once, for it may be somebody; told once more it is taken', async () => {
    const file = fileWith(before);
    const port = await file.ask([['sum', 'write'], ['sum', '01020312345'], ...amount('01020312345').slice(1)]);
    expect(port.faults).toEqual([prompt.looksPersonal]);
    expect(projectOf(file).answers.get('sum')?.value).toMatchObject({ low: 102_031_234_500n });
  });

  it('with more VAT than there is of it is not taken', async () => {
    const file = fileWith(before);
    const port = await file.ask([
      ...[['sum', 'write'], ['sum', '900'], ['med eller uten', 'inklusiv'], [prompt.howMuchVat, '901'], [prompt.howMuchVat, ''], ['hele avtalen', 'år']] as const,
    ]); // biome-ignore format: one question a pair
    expect(port.faults).toEqual([prompt.wrongVat]);
    expect(projectOf(file).answers.get('sum')?.value).toMatchObject({ vat: 'inklusiv', vatAmount: null, period: 'år' });
  });

  it('is asked for again when one goes back from what it counts', async () => {
    const file = fileWith(before);
    await file.ask([['sum', 'write'], ['sum', '900'], ['med eller uten', ['back']], ...amount('800')]);
    expect(projectOf(file).answers.get('sum')?.value).toMatchObject({ low: 80_000n });
  });
});

describe('the file', () => {
  const commented =
    'prosjekt: { navn: Prøve }\n# om datoen\ndato: "2026-05-04"\nsvar:\n  plan: ja # fra møtet\n  # sist\n  likegyldig: nei\n';

  it('holds every answer before the next question, and its comments and order are left as they were', async () => {
    const file = fileWith(commented);
    const seen: (string | undefined)[] = [];
    await file.ask(
      [
        ['penger', 'ja'],
        ['plikt', 'vet-ikke'],
        ['sum', ['finish']],
      ],
      () => seen.push(written(file, 'penger'), written(file, 'plikt')),
    );
    expect(seen).toEqual([undefined, undefined, 'penger: ja', undefined, 'penger: ja', 'plikt: vet-ikke']);
    const kept = file.text
      .split('\n')
      .filter((line) => !/penger|plikt/.test(line))
      .join('\n');
    expect(kept).toBe(commented);
  });

  it('is not touched by an answer that it holds already', async () => {
    const file = fileWith(commented);
    await file.ask(
      [
        ['plan', ''],
        ['likegyldig', ''],
        ['penger', ['finish']],
      ],
      undefined,
      'everything',
    );
    expect(file.text).toBe(commented);
  });

  it('that somebody else has put another answer into keeps both', async () => {
    const file = fileWith(commented);
    const port = await file.ask(
      [
        ['penger', 'ja'],
        ['plikt', ['finish']],
      ],
      (asked) => {
        if (asked === 'penger') file.write(commented.replace('plan: ja', 'plan: nei'));
      },
    );
    expect(port.said).toContain(say.changedElsewhere(file.session().file));
    expect([written(file, 'penger'), written(file, 'plan')]).toEqual(['penger: ja', 'plan: nei # fra møtet']);
  });

  it('in which somebody else has answered the same question keeps their answer, and the question is asked again', async () => {
    const file = fileWith(commented);
    let times = 0;
    const port = await file.ask(
      [
        ['penger', 'ja'],
        ['penger', ''],
      ],
      (asked) => {
        if (asked === 'penger' && times++ === 0) file.write(`${commented}  penger: nei\n`);
      },
    );
    expect(port.said).toContain(say.alsoAnsweredElsewhere);
    expect(port.asked.map(({ initial }) => initial)).toEqual([null, 'nei']);
    expect(written(file, 'penger')).toBe('penger: nei');
  });

  it('in which somebody else has given the same answer another reason keeps theirs until one is chosen', async () => {
    const file = fileWith(blankFile.replace('{}', '{ penger: ja, plikt: ja }'));
    let times = 0;
    const port = await file.ask(
      [['behov', 'ja'], ['Hvorfor', 'Min.'], ['Kilde', ''], ['behov', ['finish']]],
      (asked) => {
        if (asked === 'behov' && times++ === 0) file.write(file.text.replace('plikt: ja', 'plikt: ja, behov: { svar: ja, begrunnelse: "Deres." }'));
      },
    ); // biome-ignore format: one interview a line
    expect(port.said).toContain(say.alsoAnsweredElsewhere);
    expect(file.text).toContain('Deres.');
    expect(file.text).not.toContain('Min.');
  });
});

describe('going through the answers that are there', () => {
  it('takes each that applies, and none that does not', async () => {
    const file = fileWith(blankFile.replace('{}', '{ penger: nei, plikt: ja, plan: ja }'));
    const port = await file.ask([['penger', '']], undefined, 'everything');
    expect(port.questions).toEqual(['penger']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/engine/reading.js';
import { type PackAtDate, packAt } from '../../src/pack/at-date.js';
import { type AnswerMap, choice, day, endless, exactAmount, wholeAnswers } from '../support/arbitrary.js';
import { goodPack } from '../support/good-pack.js';
import { chartFor, chartIn, follow, type ReadBox, readGraph, waysThrough, wholeLines } from '../support/graph-text.js';
import { pack } from '../support/pack.js';

/** Every way of choosing one value for each name. */
function combinations(choices: Readonly<Record<string, readonly string[]>>): Record<string, string>[] {
  return Object.entries(choices).reduce<Record<string, string>[]>(
    (all, [id, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}

const answersOf = (chosen: Readonly<Record<string, string>>): AnswerMap =>
  new Map(Object.entries(chosen).map(([id, value]) => [id, choice(value)]));

/** What a person who knows the answers says to a box, in the words of the pack; an amount in øre or months. */
function answerIn(reading: Reading): (box: ReadBox) => string | bigint {
  const { law } = reading;
  return ({ id }) => {
    const conclusion = law.assessments.get(id);
    if (conclusion) {
      const { outcome, possible } = reading.conclusion(id);
      expect([id, outcome]).toEqual([id, 'settled']);
      return conclusion.values.find(({ value }) => value === possible[0])?.text.nb ?? '';
    }
    const { value, length } = reading.derived();
    const worked = { anskaffelsesverdi: value.total, delkontraktverdi: value.own, avtalelengde: length }[id];
    if (worked) {
      expect([id, worked.high]).toEqual([id, worked.low]);
      return worked.low;
    }
    const found = reading.fact(id);
    expect([id, found.length]).toEqual([id, 1]);
    const question = law.questions.get(id);
    const option = question?.options.find((one) => one.value === found[0]);
    return (question?.type === 'en-av' ? found[0] : (option?.text.nb ?? found[0])) ?? '';
  };
}

/** The words with which a graph should end, when the rules come to this. */
function wordsFor(reading: Reading, id: string): string {
  const { outcome, possible, assessment } = reading.conclusion(id);
  const texts = possible.map((value) => assessment.values.find((one) => one.value === value)?.text.nb);
  if (outcome === 'settled') return `${texts[0]}${texts[0] === possible[0] ? '' : ` [${possible[0]}]`}`;
  expect([id, outcome]).toEqual([id, 'unsettled-law']);
  return `Loven gir ikke et sikkert svar: ${texts.join(' eller ')} [${possible.join(', ')}]`;
}

function agree(law: PackAtDate, id: string, answers: AnswerMap, graph = readGraph(wholeLines(chartIn(law, id)))): void {
  const reading = new Reading(law, answers);
  const { end, through } = follow(graph, answerIn(reading));
  expect(end).toBe(wordsFor(reading, id));
  // Nobody is asked what is not to be asked.
  for (const box of through) {
    const question = law.questions.get(box.id);
    if (question) expect([box.id, reading.applies(question)]).toEqual([box.id, 'yes']);
  }
}

describe('the text of a graph, followed by hand, ends where the rules do', () => {
  it('avtaletype in the shipped pack: every combination of answers', () => {
    const law = packAt(pack, '2026-07-02');
    const graph = readGraph(wholeLines(chartIn(law, 'avtaletype')));
    const asked = [
      ...['penger', 'naturalytelse', 'leveringsplikt', 'vederlag', 'dekker-behov', 'lovpålagt', 'utvelgelse', 'unntaksgrunn'],
      ...['redning-listet', 'ideell-uttak', 'avgjørende-innflytelse'],
    ];
    const valuesOf = (id: string) => law.questions.get(id)?.options.map(({ value }) => value) ?? [];
    // What is asked of one exemption only is told once for the others.
    const only: Record<string, string> = {
      'redning-listet': 'redning-og-beredskap',
      'ideell-uttak': 'redning-og-beredskap',
      'avgjørende-innflytelse': 'leie-av-bygg',
    };
    const all = combinations(Object.fromEntries(asked.map((id) => [id, valuesOf(id)]))).filter((chosen) =>
      Object.entries(only).every(([id, ground]) => chosen.unntaksgrunn === ground || chosen[id] === valuesOf(id)[0]),
    );
    expect(all.length).toBe(2 ** 6 * 5 * (8 + 1 * 2 + 2 * 4));
    for (const chosen of all) agree(law, 'avtaletype', answersOf(chosen), graph);
  });

  it.each(['2020-01-01', '2026-07-01'])('the small pack on %s: every combination, on both sides of every limit', (date) => {
    const law = packAt(goodPack, date);
    const yesNo = ['ja', 'nei'];
    const limit = date < '2026-07-01' ? 100_000 : 500_000;
    for (const id of ['avtaletype', 'regelverk']) {
      const graph = readGraph(wholeLines(chartIn(law, id)));
      for (const chosen of combinations({ leveringsplikt: yesNo, 'dekker-behov': yesNo }))
        for (const amount of [0, limit - 1, limit, limit + 1]) {
          const plain = { ytelsestype: 'vare', 'samlet-pris': 'ja', konsesjon: 'nei', opsjoner: 'nei' };
          agree(law, id, new Map([...answersOf({ ...plain, ...chosen }), ['verdi', exactAmount(amount)]]), graph);
        }
    }
  });

  it('every conclusion of the shipped pack: whole projects on every day on which the law changes', { timeout: 240_000 }, () => {
    const graphs = new Map<string, ReturnType<typeof readGraph>>();
    const graphFor = (law: PackAtDate, id: string) => {
      const key = `${law.date} ${id}`;
      const graph = graphs.get(key) ?? readGraph(wholeLines(chartIn(law, id)));
      graphs.set(key, graph);
      return graph;
    };
    for (const id of packAt(pack, '2026-07-02').assessments.keys())
      fc.assert(
        fc.property(wholeAnswers, day, (answers, date) => {
          // A contract without an end may have no value that the regulations fix; then nothing can be read off.
          fc.pre(!endless(answers));
          const law = packAt(pack, date);
          agree(law, id, answers, graphFor(law, id));
        }),
        { numRuns: 60 },
      );
  });
});

it('the number of paths is the number of ways to follow the arrows', () => {
  for (const id of packAt(pack, '2026-07-02').assessments.keys()) {
    const graph = readGraph(wholeLines(chartFor(pack, id, '2026-07-02')));
    expect([id, graph.paths]).toEqual([id, waysThrough(graph)]);
  }
});

it('no conclusion of the shipped pack ends in a gap or a conflict on any day', { timeout: 120_000 }, () => {
  for (const date of ['2017-01-01', '2020-02-19', '2024-01-01', '2026-07-01', '2027-01-01'])
    for (const id of packAt(pack, date).assessments.keys())
      expect([id, date, wholeLines(chartFor(pack, id, date))]).toEqual([id, date, expect.not.stringMatching(/HULL|KONFLIKT/)]);
});

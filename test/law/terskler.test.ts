import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { evaluate } from '../../src/engine/evaluate.js';
import { DateOutsideError } from '../../src/pack/at-date.js';
import { dayAfter } from '../../src/text/dates.js';
import { type Answers, assessed, concession, contract, evaluated, outcomeOf, value } from '../support/contract.js';
import { pack } from '../support/pack.js';
import { projectOf } from '../support/project.js';

const bands = z.array(z.tuple([z.int(), z.string()])).min(2);
const interval = z.strictObject({
  fra: z.string(),
  til: z.string().optional(),
  hjemmel: z.string(),
  grenser: z.record(z.string(), z.strictObject({ kommune: bands, stat: bands })),
  konsesjon: bands,
});
const intervals = z.array(interval).parse(parse(readFileSync('test/law/terskler.yaml', 'utf8')));

type Bands = z.infer<typeof bands>;

/** The part of the rules that an amount falls under: the last band that begins at or below it. */
function partFor(table: Bands, amount: number): string {
  const found = table.findLast(([from]) => from <= amount);
  if (!found) throw new Error(`no band for ${amount}`);
  return found[1];
}

/** One krone below, at and above every boundary. A contract is worth at least one krone. */
const probes = (table: Bands): number[] => table.flatMap(([from]) => [from - 1, from, from + 1]).filter((amount) => amount >= 1);

/** The first day, the day after it, and the last day, which is the day before the next change. */
const days = ({ fra, til }: z.infer<typeof interval>): string[] => [fra, dayAfter(fra), ...(til === undefined ? [] : [til])];

/** Whatever does not bear on the part is answered too, so that only the threshold can decide. */
const rest: Answers = { 'reservere-for': 'ingen', naturalytelse: 'nei', foretak: assessed('nei'), oppdelt: 'nei', 'samlet-pris': 'ja' };

const found = (answers: Answers, amount: number, day: string, buyer: string) =>
  outcomeOf(evaluated({ ...rest, ...answers, verdi: value(amount) }, day, buyer), 'regelverk');

/** What comes out differently from the table, so that one failure shows every wrong boundary. */
function wrong(answers: Answers, table: Bands, day: string, buyer: string): unknown[] {
  return probes(table)
    .map((amount) => ({ day, buyer, amount, want: partFor(table, amount), found: found(answers, amount, day, buyer) }))
    .filter((probe) => probe.found !== probe.want);
}

describe('the table covers every day from 1 January 2017', () => {
  it('has no gap and no overlap between its intervals', () => {
    expect(intervals[0]?.fra).toBe('2017-01-01');
    intervals.slice(1).forEach((next, index) => {
      expect(dayAfter(intervals[index]?.til ?? '')).toBe(next.fra);
    });
    expect(intervals.at(-1)?.til).toBeUndefined();
  });
});

describe.each(intervals)('thresholds from $fra ($hjemmel)', (period) => {
  describe.each(Object.entries(period.grenser))('%s', (kind, tables) => {
    it.each(days(period))('on %s: one krone below, at and above each boundary', (day) => {
      const answers = { ...contract, ytelsestype: kind };
      expect([...wrong(answers, tables.kommune, day, 'kommune'), ...wrong(answers, tables.stat, day, 'stat')]).toEqual([]);
    });

    // FOA § 5-3 (1) knows two kinds of buyer: the state, and all others.
    it.each(['bydel', 'fylkeskommune', 'offentligrettslig-organ'])('%s has the thresholds of a municipality', (buyer) => {
      expect(wrong({ ...contract, ytelsestype: kind }, tables.kommune, period.fra, buyer)).toEqual([]);
    });
  });

  // KKF § 5-1 does not tell buyers apart, and the floor in § 1-1 is one for services and works.
  it.each(days(period))('concessions on %s, whoever buys and whatever the service', (day) => {
    const cases = ['kommune', 'stat'].flatMap((buyer) =>
      ['helse-og-sosial', 'særlig-tjeneste', 'ordinær-tjeneste', 'bygg-og-anlegg'].flatMap((kind) =>
        wrong({ ...concession, ytelsestype: kind }, period.konsesjon, day, buyer),
      ),
    );
    expect(cases).toEqual([]);
  });
});

describe('outside the dates that the pack covers', () => {
  it('a date before 1 January 2017 is an error, never an answer', () => {
    const project = projectOf({ ...contract, ytelsestype: 'vare', verdi: value(2_000_000) });
    expect(() => evaluate(pack, project, '2016-12-31')).toThrow(DateOutsideError);
    expect(() => evaluate(pack, project, '2017-01-01')).not.toThrow();
  });
});

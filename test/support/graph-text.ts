import { graphOf } from '../../src/graph/build.js';
import { type PackAtDate, packAt } from '../../src/pack/at-date.js';
import type { Pack } from '../../src/pack/model.js';
import type { Chart } from '../../src/report/chart.js';
import { chartOf } from '../../src/report/graph-chart.js';
import { graphText } from '../../src/report/graph-text.js';
import { plainStyle } from '../../src/text/style.js';

/** A graph as a person reads it in the text: numbered boxes, with what each answer leads to. */
export type ReadGraph = { readonly boxes: ReadonlyMap<number, ReadBox>; readonly always: string | null; readonly paths: number };
export type ReadBox = { readonly text: string; readonly id: string; readonly arrows: readonly ReadArrow[] };
/** `to` is the number of a box, or the words of an end. */
export type ReadArrow = { readonly label: string; readonly to: number | string };

export const chartFor = (pack: Pack, id: string, date: string): Chart => chartIn(packAt(pack, date), id);
export const chartIn = (law: PackAtDate, id: string): Chart => chartOf(law, graphOf(law, id), 'nb');

/** No line is broken at this width, so that it can be read line by line. */
export const wholeLines = (chart: Chart): string => graphText([chart], plainStyle, 100_000);

/** @throws when a line has no place in the form. */
export function readGraph(text: string): ReadGraph {
  const [, body = ''] = /\n\n([\s\S]*?)(?:\n\nGrensene:[\s\S]*)?\n$/.exec(text) ?? [];
  const boxes = new Map<number, ReadBox & { arrows: ReadArrow[] }>();
  let always: string | null = null;
  let last: ReadArrow[] = [];
  for (const line of body.split('\n')) {
    const [, number, words, id] = /^ *(\d+)\. (.*) \[([^\],]+)[^\]]*\]$/.exec(line) ?? [];
    const [, label, end, next] = /^ +(.+?) → (gå til (\d+)|.+)$/.exec(line) ?? [];
    const [, constant] = /^Uansett svar: (.+)$/.exec(line) ?? [];
    if (number !== undefined && words !== undefined && id !== undefined) {
      last = [];
      boxes.set(Number(number), { text: words, id, arrows: last });
    } else if (label !== undefined && end !== undefined) last.push({ label, to: next === undefined ? end : Number(next) });
    else if (constant !== undefined) always = constant;
    else throw new Error(`no box and no arrow: «${line}»`);
  }
  return { boxes, always, paths: Number(/(\d[\d ]*) mulige? forløp/.exec(text)?.[1]?.replaceAll(' ', '')) };
}

/** The words of an end, and the boxes that were gone through, when the arrows are followed from the first box. */
export function follow(
  graph: ReadGraph,
  answer: (box: ReadBox) => string | bigint,
): { readonly end: string; readonly through: readonly ReadBox[] } {
  const through: ReadBox[] = [];
  let at: number | string = graph.always ?? 1;
  while (typeof at === 'number') {
    const box = graph.boxes.get(at);
    if (!box) throw new Error(`there is no box ${at}`);
    through.push(box);
    const told = answer(box);
    const fitting: ReadArrow[] = box.arrows.filter(({ label }) => (typeof told === 'bigint' ? holds(label, told) : names(label, told)));
    const [arrow] = fitting;
    if (!arrow || fitting.length > 1) throw new Error(`${fitting.length} arrows for «${told}» from ${at}. ${box.text} [${box.id}]`);
    at = arrow.to;
  }
  return { end: at, through };
}

/** Every way from the first box to an end, counted one by one. */
export function waysThrough(graph: ReadGraph): number {
  const from = (to: number | string): number =>
    typeof to === 'string' ? 1 : (graph.boxes.get(to)?.arrows ?? []).reduce((sum, arrow) => sum + from(arrow.to), 0);
  return from(graph.always ?? 1);
}

/** «a, b eller c» names b. */
const names = (label: string, answer: string): boolean =>
  `, ${label}, `.replaceAll(' eller ', ', ').includes(`, ${answer.replaceAll(' eller ', ', ')}, `);

const band =
  /fra ([\d ,]+) (?:kr|måneder) til (under|og med) ([\d ,]+) (?:kr|måneder)|over ([\d ,]+) (?:kr|måneder) til (under|og med) ([\d ,]+) (?:kr|måneder)|(under|høyst|minst|over) ([\d ,]+) (?:kr|måneder)/g;

/** «under 500 000 kr eller minst 1 300 000 kr» holds 499 999 kroner. Amounts are øre, or whole months. */
function holds(label: string, amount: bigint): boolean {
  const unit = label.includes('måneder') ? 1n : 100n;
  const number = (text: string | undefined): bigint => {
    const [whole = '', cents = ''] = (text ?? '').replaceAll(' ', '').split(',');
    return BigInt(whole) * unit + BigInt(cents === '' ? 0 : cents);
  };
  const below = (word: string | undefined, limit: string | undefined): boolean =>
    word === 'under' ? amount < number(limit) : amount <= number(limit);
  return [...label.matchAll(band)].some(([, from, to, high, over, upTo, top, word, alone]) => {
    if (from !== undefined) return amount >= number(from) && below(to, high);
    if (over !== undefined) return amount > number(over) && below(upTo, top);
    if (word === 'minst') return amount >= number(alone);
    return word === 'over' ? amount > number(alone) : below(word, alone);
  });
}

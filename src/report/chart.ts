import type { Language } from '../text/localised.js';

/** A graph in words: what a picture of it shows and a text of it tells. The formats differ only in how they set it out. */
export type Chart = {
  /** The id of the conclusion; null for the overview of all of them. */
  readonly id: string | null;
  readonly title: string;
  /** The language of all that is said in it. */
  readonly language: Language;
  /** What is to be known before one reads it, a line each. */
  readonly notes: readonly string[];
  /** Boxes by their numbers, then ends. */
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly ChartArrow[];
  /** The limits that the answers speak of, a line each. */
  readonly limits: readonly string[];
};

export type ChartNode = {
  /** The number of a box; ends have none. */
  readonly number: number | null;
  readonly shape: 'question' | 'conclusion' | 'worked-out' | 'end' | 'open-end' | 'fault';
  readonly text: string;
  /** Its name in the rules, and what kind of thing it is. */
  readonly mark: string;
  /** More about it, a line each. */
  readonly details: readonly string[];
};

/** `from` and `to` are places in the list of nodes. */
export type ChartArrow = { readonly from: number; readonly to: number; readonly label: string };

/** The title with the name in the rules. */
export const titleOf = ({ id, title }: Chart): string => (id === null ? title : `${title} [${id}]`);

/** A node with its name in the rules, in one line. */
export const nodeLine = ({ text, mark }: ChartNode): string => (mark === '' ? text : `${text} [${mark}]`);

/** More arrows than this to one end, and a picture is easier to follow when each of them has the end beside it. */
const mostArrows = 3;

/** The same for a picture: an end that many boxes lead to is drawn once for each of them. */
export function spread(chart: Chart): Chart {
  const { nodes, arrows } = chart;
  const crowded = (at: number): boolean => nodes[at]?.number === null && arrows.filter(({ to }) => to === at).length > mostArrows;
  const copies: ChartNode[] = [];
  const kept = nodes.flatMap((node, at) => (crowded(at) ? [] : [{ node, at }]));
  const spreadArrows = arrows.map((arrow) => {
    const place = kept.findIndex(({ at }) => at === arrow.to);
    const end = nodes[arrow.to];
    const from = kept.findIndex(({ at }) => at === arrow.from);
    return { ...arrow, from, to: place === -1 && end ? kept.length + copies.push(end) - 1 : place };
  });
  return { ...chart, nodes: [...kept.map(({ node }) => node), ...copies], arrows: spreadArrows };
}

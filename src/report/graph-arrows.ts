export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
/** From one box to another, by place; `label` is the room that its label takes. */
export type Arrow = { readonly from: number; readonly to: number; readonly label: Size };

type Layers = {
  readonly sizes: readonly Size[];
  readonly nodes: readonly Point[];
  readonly arrows: readonly Arrow[];
  /** By arrow: the points between its boxes, and the middle of its label. */
  readonly runs: readonly { readonly inside: readonly Point[]; readonly label: Point }[];
};

/** The points that the arrows of a graph in layers run through, downwards, so that none crosses a box or the label of another. */
export function arrowThrough(layers: Layers): { readonly points: readonly Point[]; readonly label: Point }[] {
  const { nodes, arrows, runs } = layers;
  const between = runs.map(({ inside, label }, at): readonly Point[] => {
    const { width, height } = arrows[at]?.label ?? { width: 0, height: 0 };
    // Without a label, an arrow to the next layer needs no point between.
    if (width === 0) return inside.length > 1 ? inside : [];
    // Under its own label it runs straight, and bends only where there are none.
    const straight = [-0.5, 0.5].map((part) => ({ x: label.x, y: label.y + part * height }));
    return inside.flatMap((point) => (point.x === label.x && point.y === label.y ? straight : [point]));
  });
  const middle = (at: number): Point => nodes[at] ?? { x: 0, y: 0 };
  const firsts = arrows.map(({ to }, at) => between[at]?.[0] ?? middle(to));
  const lasts = arrows.map(({ from }, at) => between[at]?.at(-1) ?? middle(from));
  return runs.map(({ label }, at) => ({
    points: [...side(layers, at, 'from', firsts), ...(between[at] ?? []), ...side(layers, at, 'to', lasts).toReversed()],
    label,
  }));
}

/**
 * Where an arrow leaves its box, or comes to it, and as far as the longest box of the layer reaches. The arrows of one side are
 * spread along it in the order of where they go.
 */
function side({ sizes, nodes, arrows }: Layers, at: number, end: 'from' | 'to', nexts: readonly Point[]): Point[] {
  const box = arrows[at]?.[end] ?? 0;
  const [size, middle] = [sizes[box], nodes[box]];
  if (!size || !middle) return [];
  const next = (arrow: number): number => nexts[arrow]?.x ?? 0;
  const along = arrows.flatMap((arrow, index) => (arrow[end] === box ? [index] : [])).sort((a, b) => next(a) - next(b) || a - b);
  const x = middle.x + ((along.indexOf(at) + 1) / (along.length + 1) - 0.5) * size.width;
  const out = end === 'from' ? 0.5 : -0.5;
  const tallest = Math.max(...nodes.flatMap((other, index) => (other.y === middle.y ? (sizes[index]?.height ?? []) : [])));
  const reach = tallest > size.height ? [size.height, tallest] : [size.height];
  return reach.map((height) => ({ x, y: middle.y + out * height }));
}

/** Where things lie in a picture. Points are the middles of boxes and labels. */
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
export type Laid = {
  readonly size: Size;
  /** Which way the arrows lead. */
  readonly way: 'down' | 'right';
  readonly nodes: readonly Point[];
  /** By arrow: the points that it runs through, from side to side, and the middle of its label, which is one of them. */
  readonly arrows: readonly { readonly points: readonly Point[]; readonly label: Point }[];
};

type Arrow = { readonly from: number; readonly to: number; readonly label: Size };

/** What is used of dagre; the types that come with it cannot be resolved by Node's rules for modules. */
type Dagre = {
  readonly Graph: new (options: { readonly multigraph: boolean }) => DagreGraph;
  readonly layout: (graph: DagreGraph) => unknown;
};
type DagreGraph = {
  setGraph(label: object): unknown;
  graph(): Size;
  setNode(name: string, label: object): unknown;
  node(name: string): Point;
  setEdge(from: string, to: string, label: object, name: string): unknown;
  edge(from: string, to: string, name: string): Point & { readonly points: readonly Point[] };
};

/** A picture that is not wider than this is best read downwards. */
const widest = 1200;

/** Lays a graph out in layers, downwards while that is not too wide, else to the right. The library is loaded only when a picture is wanted. */
export async function laidOut(nodes: readonly Size[], arrows: readonly Arrow[]): Promise<Laid> {
  const dagre = (await import('@dagrejs/dagre')) as unknown as Dagre;
  const down = layered(dagre, 'down', nodes, arrows);
  return down.size.width <= widest ? down : layered(dagre, 'right', nodes, arrows);
}

const options = {
  down: { rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 46, marginx: 8, marginy: 8 },
  right: { rankdir: 'LR', nodesep: 14, edgesep: 12, ranksep: 64, marginx: 8, marginy: 8 },
};

function layered({ Graph, layout }: Dagre, way: Laid['way'], nodes: readonly Size[], arrows: readonly Arrow[]): Laid {
  const graph = new Graph({ multigraph: true });
  graph.setGraph(options[way]);
  nodes.forEach((size, at) => {
    graph.setNode(String(at), { ...size });
  });
  arrows.forEach(({ from, to, label }, at) => {
    graph.setEdge(String(from), String(to), { ...label, labelpos: 'c' }, String(at));
  });
  layout(graph);
  const { width, height } = graph.graph();
  const middles = nodes.map((_, at) => graph.node(String(at)));
  const between = arrows.map(({ from, to }, at) => {
    const { points, x, y } = graph.edge(String(from), String(to), String(at));
    const { width: w, height: h } = arrows[at]?.label ?? { width: 0, height: 0 };
    const [dx, dy] = way === 'down' ? [0, h / 2] : [w / 2, 0];
    const inside = points.slice(1, -1);
    // An arrow runs straight under its own label, and bends only where there are none; to a neighbour it needs no point between.
    const straight = [-1, 1].map((to) => ({ x: x + to * dx, y: y + to * dy }));
    const run = w > 0 ? inside.flatMap((one) => (one.x === x && one.y === y ? straight : [one])) : inside.length > 1 ? inside : [];
    return { points: run, label: { x, y } };
  });
  return {
    size: { width, height },
    way,
    nodes: middles.map(({ x, y }) => ({ x, y })),
    arrows: between.map(({ points, label }, at) => ({
      points: [
        ...side(
          way,
          nodes,
          middles,
          arrows,
          between.map((one) => one.points[0]),
          at,
          'from',
        ),
        ...points,
        ...side(
          way,
          nodes,
          middles,
          arrows,
          between.map((one) => one.points.at(-1)),
          at,
          'to',
        ),
      ],
      label,
    })),
  };
}

/**
 * Where an arrow leaves its box or comes to it: the arrows of one side are spread along it, in the order of where they go. It
 * runs straight as far as the longest box of the layer, so that it never crosses a neighbour.
 */
function side(
  way: Laid['way'],
  sizes: readonly Size[],
  middles: readonly Point[],
  arrows: readonly Arrow[],
  nexts: readonly (Point | undefined)[],
  at: number,
  end: 'from' | 'to',
): Point[] {
  const box = arrows[at]?.[end] ?? 0;
  const [size, middle] = [sizes[box], middles[box]];
  if (!size || !middle) return [];
  const turned = way === 'right';
  const across = (point: Point): number => (turned ? point.y : point.x);
  const ahead = (point: Point): number => (turned ? point.x : point.y);
  const next = (arrow: number): number => across(nexts[arrow] ?? middle);
  const along = arrows.flatMap((arrow, index) => (arrow[end] === box ? [index] : [])).sort((a, b) => next(a) - next(b) || a - b);
  const part = (along.indexOf(at) + 1) / (along.length + 1) - 0.5;
  const place = across(middle) + part * (turned ? size.height : size.width);
  const layer = middles.flatMap((other, index) => (ahead(other) === ahead(middle) ? (sizes[index] ?? []) : []));
  const out = end === 'from' ? 0.5 : -0.5;
  const reach = [size, ...layer].map((one) => ahead(middle) + out * (turned ? one.width : one.height));
  const edge = reach[0] ?? 0;
  const beyond = end === 'from' ? Math.max(...reach) : Math.min(...reach);
  const run = edge === beyond ? [edge] : end === 'from' ? [edge, beyond] : [beyond, edge];
  return run.map((main) => (turned ? { x: main, y: place } : { x: place, y: main }));
}

import { type Arrow, arrowThrough, type Point, type Size } from './graph-arrows.js';

/** Where things lie in a picture. Points are the middles of boxes and labels. */
export type Laid = {
  readonly size: Size;
  /** Which way the arrows lead. */
  readonly way: 'down' | 'right';
  readonly nodes: readonly Point[];
  /** By arrow: the points that it runs through, from side to side, and the middle of its label. */
  readonly arrows: readonly { readonly points: readonly Point[]; readonly label: Point }[];
};

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
  const down = layered(dagre, nodes, arrows, { nodesep: 28, edgesep: 14, ranksep: 46 });
  if (down.size.width <= widest) return { ...down, way: 'down' };
  // To the right is downwards with across and along exchanged, before and after.
  const onSide = arrows.map((arrow) => ({ ...arrow, label: turnedSize(arrow.label) }));
  const right = layered(dagre, nodes.map(turnedSize), onSide, { nodesep: 14, edgesep: 12, ranksep: 64 });
  return {
    size: turnedSize(right.size),
    way: 'right',
    nodes: right.nodes.map(turned),
    arrows: right.arrows.map(({ points, label }) => ({ points: points.map(turned), label: turned(label) })),
  };
}

const turned = ({ x, y }: Point): Point => ({ x: y, y: x });
const turnedSize = ({ width, height }: Size): Size => ({ width: height, height: width });

function layered({ Graph, layout }: Dagre, sizes: readonly Size[], arrows: readonly Arrow[], spacing: object): Omit<Laid, 'way'> {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', marginx: 8, marginy: 8, ...spacing });
  sizes.forEach((size, at) => {
    graph.setNode(String(at), { ...size });
  });
  arrows.forEach(({ from, to, label }, at) => {
    graph.setEdge(String(from), String(to), { ...label, labelpos: 'c' }, String(at));
  });
  layout(graph);
  const { width, height } = graph.graph();
  const nodes = sizes.map((_, at): Point => {
    const { x, y } = graph.node(String(at));
    return { x, y };
  });
  const runs = arrows.map(({ from, to }, at) => {
    const { points, x, y } = graph.edge(String(from), String(to), String(at));
    return { inside: points.slice(1, -1), label: { x, y } };
  });
  return { size: { width, height }, nodes, arrows: arrowThrough({ sizes, nodes, arrows, runs }) };
}

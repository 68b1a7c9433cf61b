/** What a picture shows, read back from it: boxes and ends in words, and the arrows between them. */
export type Shown = {
  readonly nodes: readonly string[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
};

const decoded = (text: string, code: RegExp): string => text.replace(code, (_, number: string) => String.fromCodePoint(Number(number)));

/** One flowchart. @throws when a line is none of the few kinds that there are, so that nothing in a text can pass for more. */
export function readMermaid(text: string): Shown {
  const plain = (coded: string): string => decoded(coded.replaceAll('<br/>', ' '), /#(\d+);/g);
  const signs = '(?:[^"#&<>`%{}\\[\\];:]|#\\d+;|<br/>)*';
  const kinds = {
    head: /^flowchart (?:TD|LR)$|^ {2}acc(?:Title|Descr): [\p{L}\d .-]+$/u,
    node: new RegExp(`^ {2}(n\\d+)(?:\\[|\\[\\[|\\[/|\\(\\[|\\{\\{)"(${signs})"(?:\\]|\\]\\]|/\\]|\\]\\)|\\}\\})$`, 'u'),
    arrow: new RegExp(`^ {2}(n\\d+) -->(?:\\|"(${signs})"\\|)? (n\\d+)$`, 'u'),
  };
  const nodes = new Map<string, string>();
  const arrows: Shown['arrows'][number][] = [];
  for (const line of text.trimEnd().split('\n')) {
    const node = kinds.node.exec(line);
    const arrow = kinds.arrow.exec(line);
    if (node) nodes.set(node[1] ?? '', plain(node[2] ?? '').replace(/^\((\d+)\) /, '$1. '));
    else if (arrow)
      arrows.push({ from: nodes.get(arrow[1] ?? '') ?? '?', to: nodes.get(arrow[3] ?? '') ?? '?', label: plain(arrow[2] ?? '') });
    else if (!kinds.head.test(line)) throw new Error(`no line of a flowchart: ${line}`);
  }
  return { nodes: [...nodes.values()], arrows };
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'lang', 'xml:lang', 'x', 'y', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'aria-describedby'],
  title: ['id'],
  desc: ['id'],
  defs: [],
  marker: ['id', 'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient'],
  g: ['font-family', 'fill', 'transform', 'data-boks', 'data-fra', 'data-til'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'marker-end', 'data-fra', 'data-til'],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'fill'],
};

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** The tree of an SVG. @throws when it is not well formed, or holds an element or attribute that a picture has no use for. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parts = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const [whole, closing, name = '', attributes = '', empty, text] of xml.matchAll(parts)) {
    at += whole.length;
    const inside = open.at(-1);
    if (!inside) throw new Error('more is closed than was opened');
    if (text !== undefined) {
      if (/&(?!#\d+;)|\]\]>/.test(text)) throw new Error(`a bare & or ]]> in «${text}»`);
      inside.text += decoded(text, /&#(\d+);/g);
    } else if (closing) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
    } else {
      const told = Object.fromEntries([...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
      for (const key of Object.keys(told)) if (!allowed[name]?.includes(key)) throw new Error(`<${name} ${key}> is not for a picture`);
      const element: Element = { name, attributes: told, children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [svg] = root.children;
  if (at !== xml.length || open.length !== 1 || root.children.length !== 1 || svg?.name !== 'svg') throw new Error('not one whole SVG');
  return svg;
}

export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

/** One picture. */
export function readSvg(picture: Element): Shown {
  const words = (group: Element): string =>
    group.children
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text)
      .join(' ');
  const elements = all(picture);
  const nodes = new Map(
    elements.flatMap((one) => (one.attributes['data-boks'] ? [[one.attributes['data-boks'], words(one)] as const] : [])),
  );
  const joins = (one: Element): string => `${one.attributes['data-fra']} ${one.attributes['data-til']}`;
  const labels = new Map(
    elements.filter(({ name, attributes }) => name === 'g' && attributes['data-fra']).map((one) => [joins(one), words(one)]),
  );
  const paths = elements.filter(({ name, attributes }) => name === 'path' && attributes['data-fra']);
  return {
    nodes: [...nodes.values()],
    arrows: paths.map((path) => ({
      from: nodes.get(path.attributes['data-fra'] ?? '') ?? '?',
      to: nodes.get(path.attributes['data-til'] ?? '') ?? '?',
      label: labels.get(joins(path)) ?? '',
    })),
  };
}

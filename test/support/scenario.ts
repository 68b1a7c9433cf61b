/**
 * A command line with everything that it is given and everything that it should answer, as one text:
 *
 *     What it shows, in a sentence or two.
 *     === command check a.yaml --rules pakke
 *     === env FORCE_COLOR=1
 *     === file a.yaml
 *     prosjekt: { navn: Prøve }
 *     === status 0
 *     === stdout
 *     === stderr
 *
 * `stdin` is what stands on standard input, `after <name>` what a file should hold afterwards. A section ends where the
 * next begins; ␛ stands for the escape sign.
 */
export type Scenario = {
  readonly about: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly after: Readonly<Record<string, string>>;
};

const required = ['command', 'status', 'stdout', 'stderr'];

/** @throws when a section is unknown, missing or there twice. */
export function readScenario(text: string): Scenario {
  const [about = '', ...sections] = text.split(/^=== /m);
  const read = sections.map((section) => {
    const [, kind = '', told = '', body = ''] = /^(\S+) ?(.*)\n([\s\S]*)$/.exec(section) ?? [];
    if (!['command', 'env', 'file', 'stdin', 'status', 'stdout', 'stderr', 'after'].includes(kind))
      throw new Error(`unknown section «${kind}»`);
    return { kind, told, body: body.replaceAll('␛', '\u001b') };
  });
  for (const kind of required)
    if (read.filter((section) => section.kind === kind).length !== 1) throw new Error(`«${kind}» must be there once`);
  const of = (kind: string) => read.filter((section) => section.kind === kind);
  const named = (kind: string) => Object.fromEntries(of(kind).map(({ told, body }) => [told, body]));
  return {
    about: about.trim(),
    args: words(of('command')[0]?.told ?? ''),
    env: Object.fromEntries(of('env').map(({ told }) => [told.slice(0, told.indexOf('=')), told.slice(told.indexOf('=') + 1)])),
    files: named('file'),
    stdin: of('stdin')[0]?.body ?? '',
    status: Number(of('status')[0]?.told),
    stdout: of('stdout')[0]?.body ?? '',
    stderr: of('stderr')[0]?.body ?? '',
    after: named('after'),
  };
}

/** Words as a shell would see them; a word in double quotes may hold spaces. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

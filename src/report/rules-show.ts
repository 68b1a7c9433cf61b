import type { PackAtDate } from '../pack/at-date.js';
import type { Condition, Pack, Source } from '../pack/model.js';
import { formatDate } from '../text/dates.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { safeLine } from '../text/safe.js';
import { conditionLines } from './condition-words.js';
import { hang, type Style } from './layout.js';
import { rulePackJson } from './rule-pack.js';
import { type Listed, listedKinds, scopeWords, spanWords } from './rules-entries.js';
import { listedJson } from './rules-list.js';
import { type Json, stableJson } from './stable-json.js';
import { either, formatLimit } from './words.js';

type Layout = { readonly style: Style; readonly width: number; readonly language: Language };

/** An entry read aloud: what it says, when, why, after which provision, and how long that has been so. */
export function rulesShowReport(law: PackAtDate, entries: readonly Listed[], layout: Layout): string {
  return `${entries.map((one) => lines(law, one, layout).join('\n')).join('\n\n')}\n`;
}

function lines(law: PackAtDate, one: Listed, layout: Layout): string[] {
  const { style, width } = layout;
  const { pack } = law;
  const from = one.layer ? `laget ${one.layer.id} ${one.layer.version}` : `regelpakken ${pack.id} ${pack.version}`;
  const row = (name: string, words: string): string[] => hang(`${name}: `, safeLine(words), width);
  return [
    `${style.strong(safeLine(one.id))}  ${listedKinds[one.kind].one}`,
    ...sayings(law, one, layout.language).flatMap(([name, text]) => row(name, text)),
    ...conditionsOf(one).flatMap(([name, condition]) => [`${name}:`, ...conditionLines(law, condition, layout.language, '  ', width)]),
    'hjemmel:',
    ...one.citations.flatMap((citation) => hang('  – ', safeLine(citationWords(pack, citation, layout.language)), width)),
    ...row('gjelder', `${scopeWords(pack, one.scope)}, ${spanWords(one.from, one.to)}`),
    ...row('kontrollert', `${formatDate(one.verified)}; skal ses på igjen innen ${formatDate(one.reviewBy)}`),
    ...row('står i', `${one.file}:${one.line} (${from})`),
    ...otherWords(pack, one).flatMap((told) => row('egne ord', told)),
  ];
}

/** What the entry itself says, with dated amounts filled in. */
function sayings(law: PackAtDate, one: Listed, language: Language): (readonly [string, string])[] {
  const text = (source: Text): string =>
    inLanguage(source, language).replace(/\{([^}]*)\}/g, (whole, name: string) => {
      const limit = law.amounts.get(name);
      return limit ? formatLimit(limit) : whole;
    });
  const named = (values: readonly { readonly value: string; readonly text: Text }[]): string =>
    values.map((value) => `${text(value.text)} [${value.value}]`).join('; ');
  switch (one.kind) {
    case 'beløp':
      return [
        ['navn', text(one.entry.name)],
        ...one.entry.values.map((value) => [`${spanWords(value.from, value.to)}`, formatLimit({ ...value, series: one.entry })] as const),
      ];
    case 'spørsmål':
      return [
        ['spør', text(one.entry.text)],
        ['fordi', text(one.entry.why)],
        ['hjelp', text(one.entry.help)],
        ['den som vet', text(one.entry.whoKnows)],
        ...(one.entry.options.length > 0 ? [['svar', named(one.entry.options)] as const] : []),
      ];
    case 'delvurderinger':
      return [
        ['navn', text(one.entry.name)],
        ['kan bli', named(one.entry.values)],
        ['regler', one.entry.rules.map(({ id }) => id).join(', ')],
      ];
    case 'regler': {
      const values = one.of.values.filter(({ value }) => one.entry.concludes.includes(value));
      return [
        [
          'konkluderer',
          `${text(one.of.name)} er ${either(values.map((value) => text(value.text)))}${one.entry.unsettled ? '; loven gir ikke et sikkert svar' : ''}`,
        ],
        ['fordi', text(one.entry.why)],
      ];
    }
    case 'momenter':
      return [
        ['taler for', `${one.entry.pointsTo} [${one.entry.assessment}], vekt ${one.entry.weight}`],
        ['fordi', text(one.entry.why)],
      ];
    case 'veier':
      return [
        ['navn', text(one.entry.name)],
        ['rolle', `${one.entry.role} [${one.entry.family}]`],
        ['fordi', text(one.entry.why)],
      ];
    case 'kontroller':
      return [
        ['sier', text(one.entry.message)],
        ['alvor', one.entry.severity],
        ['peker på', one.entry.pointsAt],
      ];
    case 'sjekkliste':
      return [
        [one.entry.level, text(one.entry.text)],
        ['ansvarlig', text(one.entry.responsible)],
        ...(one.entry.deadline ? [['frist', text(one.entry.deadline)] as const] : []),
        ['fase', one.entry.phase],
      ];
  }
}

function conditionsOf(one: Listed): (readonly [string, Condition])[] {
  if (one.kind === 'beløp' || one.kind === 'delvurderinger') return [];
  if (one.kind === 'spørsmål') return one.entry.askedWhen ? [['spørres når', one.entry.askedWhen]] : [];
  return [['når', one.entry.when], ...(one.entry.unless ? ([['unntatt når', one.entry.unless]] as const) : [])];
}

/** The provision with the name and address of what it is in. */
function citationWords({ sources }: Pack, citation: string, language: Language): string {
  const source = sourceOf(sources, citation);
  return source ? `${citation}: ${inLanguage(source.name, language)}${source.url ? ` (${source.url})` : ''}` : citation;
}

/** The longest key that the citation begins with, as a whole word. */
const sourceOf = (sources: readonly Source[], citation: string): Source | undefined =>
  sources
    .filter(({ key }) => citation.startsWith(key) && !/[\p{L}\d]/u.test(citation.charAt(key.length)))
    .sort((a, b) => b.key.length - a.key.length)[0];

const otherWords = ({ layers, places }: Pack, one: Listed): string[] =>
  layers.flatMap(({ id: layer, rewordings }) =>
    rewordings
      .filter(({ id, from }) => id === one.id && (from === '' || from === one.from))
      .map(
        ({ file, line, places: at }) =>
          `laget ${layer} sier det på sin måte for ${at.map((id) => places.find((place) => place.id === id)?.name ?? id).join(', ')} (${file}:${line})`,
      ),
  );

export function rulesShowJson(
  law: PackAtDate,
  entries: readonly Listed[],
  language: Language,
  tool: { readonly name: string; readonly version: string },
): string {
  return stableJson({
    schemaVersion: 1,
    tool,
    asOf: law.date,
    rulePack: rulePackJson(law.pack),
    entries: entries.map((one) => ({
      ...listedJson(one),
      says: Object.fromEntries(sayings(law, one, language)),
      conditions: Object.fromEntries(
        conditionsOf(one).map(([name, condition]) => [name === 'unntatt når' ? 'unless' : 'when', condition as Json]),
      ),
      sources: one.citations.map((citation) => {
        const source = sourceOf(law.pack.sources, citation);
        return { citation, key: source?.key ?? null, name: source ? inLanguage(source.name, language) : null, url: source?.url ?? null };
      }),
    })),
  });
}

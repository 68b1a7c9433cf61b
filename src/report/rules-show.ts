import type { PackAtDate } from '../pack/at-date.js';
import type { Condition, Pack } from '../pack/model.js';
import { citedWords, sourceOf } from '../pack/sources.js';
import { formatDate } from '../text/dates.js';
import { inLanguage, type Language, type Text } from '../text/localised.js';
import { common } from '../text/phrases/common.js';
import { ruleWords } from '../text/phrases/rule-words.js';
import { kindNames, rulesPhrases, sayingNames } from '../text/phrases/rules-read.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { conditionLines } from './condition-words.js';
import { hang } from './layout.js';
import { rulePackJson } from './rule-pack.js';
import { type Listed, scopeWords, spanWords } from './rules-entries.js';
import { listedJson } from './rules-list.js';
import { type Json, stableJson } from './stable-json.js';
import { either, formatLimit } from './words.js';

type Layout = { readonly style: Style; readonly width: number; readonly language: Language };

/** An entry read aloud: what it says, when, why, after which provision, and how long that has been so. */
export function rulesShowReport(law: PackAtDate, entries: readonly Listed[], layout: Layout): string {
  return `${entries.map((one) => lines(law, one, layout).join('\n')).join('\n\n')}\n`;
}

function lines(law: PackAtDate, one: Listed, layout: Layout): string[] {
  const { style, width, language } = layout;
  const say = rulesPhrases[language];
  const { pack } = law;
  const from = one.layer ? say.layer(`${one.layer.id} ${one.layer.version}`) : say.pack(`${pack.id} ${pack.version}`);
  /** A text may have paragraphs; each is a line of its own under the first. */
  const row = (name: string, words: string): string[] => hang(`${name}: `, words.split('\n').map(safeLine).join('\n'), width);
  return [
    `${style.strong(safeLine(one.id))}  ${kindNames[language][one.kind]}`,
    ...sayings(law, one, language).flatMap(({ name, text }) => row(name, text)),
    ...conditionsOf(one).flatMap(([name, condition]) => [`${say[name]}:`, ...conditionLines(law, condition, language, '  ', width)]),
    `${say.citations}:`,
    ...one.citations.flatMap((citation) => hang('  – ', safeLine(citationWords(pack, citation, language)), width)),
    ...row(say.holds, `${scopeWords(pack, one.scope, language)}, ${spanWords(one.from, one.to, language)}`),
    ...row(say.verified, say.reviewed(formatDate(one.verified, language), formatDate(one.reviewBy, language))),
    ...row(say.standsIn, `${one.file}:${one.line} (${from})`),
    ...otherWords(pack, one, language).flatMap((told) => row(say.ownWords, told)),
  ];
}

/** A part of what an entry says: by the key that it has in JSON, and by what a reader is told that it is. */
type Saying = { readonly key: string; readonly name: string; readonly text: string };

/** What the entry itself says, with dated amounts filled in. */
function sayings(law: PackAtDate, one: Listed, language: Language): Saying[] {
  const [say, names, words] = [rulesPhrases[language], sayingNames[language], ruleWords[language]];
  const said = (key: keyof typeof names, text: string): Saying => ({ key, name: names[key], text });
  const text = (source: Text): string =>
    inLanguage(source, language).replace(/\{([^}]*)\}/g, (whole, name: string) => {
      const limit = law.amounts.get(name);
      return limit ? formatLimit(limit, language) : whole;
    });
  const named = (values: readonly { readonly value: string; readonly text: Text }[]): string =>
    values.map((value) => `${text(value.text)} [${value.value}]`).join('; ');
  switch (one.kind) {
    case 'beløp':
      return [
        said('navn', text(one.entry.name)),
        ...one.entry.values.map((value) => ({
          key: spanWords(value.from, value.to, 'nb'),
          name: spanWords(value.from, value.to, language),
          text: formatLimit({ ...value, series: one.entry }, language),
        })),
      ];
    case 'spørsmål':
      return [
        said('spør', text(one.entry.text)),
        said('fordi', text(one.entry.why)),
        said('hjelp', text(one.entry.help)),
        ...(one.entry.example ? [said('eksempel', text(one.entry.example))] : []),
        said('den som vet', text(one.entry.whoKnows)),
        ...(one.entry.options.length > 0 ? [said('svar', named(one.entry.options))] : []),
      ];
    case 'delvurderinger':
      return [
        said('navn', text(one.entry.name)),
        said('kan bli', named(one.entry.values)),
        said('regler', one.entry.rules.map(({ id }) => id).join(', ')),
      ];
    case 'regler': {
      const values = one.of.values.filter(({ value }) => one.entry.concludes.includes(value));
      const told = either(
        values.map((value) => text(value.text)),
        common[language].or,
      );
      return [
        said('konkluderer', (one.entry.unsettled ? say.concludesOpen : say.concludes)(text(one.of.name), told)),
        said('fordi', text(one.entry.why)),
      ];
    }
    case 'momenter':
      return [
        said('taler for', say.pointsTo(one.entry.pointsTo, one.entry.assessment, words[one.entry.weight])),
        said('fordi', text(one.entry.why)),
      ];
    case 'veier':
      return [
        said('navn', text(one.entry.name)),
        said('rolle', `${words[one.entry.role]} [${one.entry.family}]`),
        said('fordi', text(one.entry.why)),
      ];
    case 'kontroller':
      return [said('sier', text(one.entry.message)), said('alvor', words[one.entry.severity]), said('peker på', one.entry.pointsAt)];
    case 'sjekkliste':
      return [
        said(one.entry.level, text(one.entry.text)),
        said('ansvarlig', text(one.entry.responsible)),
        ...(one.entry.deadline ? [said('frist', text(one.entry.deadline))] : []),
        said('fase', words[one.entry.phase]),
      ];
  }
}

function conditionsOf(one: Listed): (readonly ['when' | 'unless' | 'askedWhen', Condition])[] {
  if (one.kind === 'beløp' || one.kind === 'delvurderinger') return [];
  if (one.kind === 'spørsmål') return one.entry.askedWhen ? [['askedWhen', one.entry.askedWhen]] : [];
  return [['when', one.entry.when], ...(one.entry.unless ? ([['unless', one.entry.unless]] as const) : [])];
}

/** The provision with the name and address of what it is in, and what a later decision has made of it. */
function citationWords(pack: Pack, citation: string, language: Language): string {
  const source = sourceOf(pack, citation);
  const cited = citedWords(pack, [citation], language).join();
  return source ? `${cited}: ${inLanguage(source.name, language)}${source.url ? ` (${source.url})` : ''}` : cited;
}

const otherWords = ({ layers, places }: Pack, one: Listed, language: Language): string[] =>
  layers.flatMap(({ id: layer, rewordings }) =>
    rewordings
      .filter(({ id, from }) => id === one.id && (from === '' || from === one.from))
      .map(({ file, line, places: at }) => {
        const names = at.map((id) => places.find((place) => place.id === id)?.name ?? id);
        return rulesPhrases[language].reworded(layer, names.join(', '), `${file}:${line}`);
      }),
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
      says: Object.fromEntries(sayings(law, one, language).map(({ key, text }) => [key, text])),
      conditions: Object.fromEntries(
        conditionsOf(one).map(([name, condition]) => [name === 'unless' ? 'unless' : 'when', condition as Json]),
      ),
      sources: one.citations.map((citation) => {
        const source = sourceOf(law.pack, citation);
        return { citation, key: source?.key ?? null, name: source ? inLanguage(source.name, language) : null, url: source?.url ?? null };
      }),
    })),
  });
}

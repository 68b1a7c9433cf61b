import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { didYouMean, tellForm } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import { nearestName } from '../text/names.js';
import { packFilePhrases } from '../text/phrases/pack-faults.js';
import { wholePackPhrases } from '../text/phrases/pack-whole.js';
import { names, suggest } from './check-names.js';
import { checkOrder } from './check-order.js';
import { conditionals, type Report, type Standing } from './entries.js';
import type { Conditional, Pack } from './model.js';

const tell = telling(wholePackPhrases);
const tellFile = telling(packFilePhrases);

/** Faults that show only when the whole pack is seen: double ids, unknown citations and names, rules that need themselves. */
export function checkPack(pack: Pack, documents: ReadonlyMap<string, SourceDocument>): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, inside, code, message, hint) => {
    const document = documents.get(entry.file);
    if (document) problems.push(document.problem(code, document.placeOf([...entry.path, ...inside]), message, hint));
  };
  doubleIds(pack, report);
  citations(pack, report);
  names(pack, report);
  placeholders(pack, report);
  checkOrder(pack, report);
  return problems;
}

type Named = Standing & { readonly id: string; readonly line: number; readonly from: string; readonly to: string | null };

/** An id may come back only as a later version of the same entry: the law before and after a change. */
function doubleIds(pack: Pack, report: Report): void {
  const routes = new Set<Conditional>(pack.routes);
  // What conditions name, what projects choose, and what results point to are three kinds of names.
  const amounts = new Map(pack.parameters.map((series) => [series.id, { ...series, from: '', to: null }] as const));
  const groups: readonly (readonly Named[])[] = [
    [...amounts.values(), ...pack.questions, ...pack.schemeQuestions, ...pack.assessments],
    pack.parameters.map((series) => ({ ...series, from: series.values[0]?.from ?? '', to: series.values.at(-1)?.to ?? null })),
    pack.routes,
    pack.schemes,
    conditionals(pack).filter((entry) => !routes.has(entry)),
  ];
  for (const series of pack.parameters) {
    const other = pack.parameters.find(({ id }) => id === series.id);
    if (other && JSON.stringify(other.unit) !== JSON.stringify(series.unit))
      report(
        series,
        ['enhet'],
        'pakke.dobbel-id',
        tell((say) => say.otherUnit(series.id)),
        see(other),
      );
  }
  for (const group of groups) {
    const seen = new Map<string, Named[]>();
    for (const entry of group) {
      const earlier = seen.get(entry.id) ?? [];
      seen.set(entry.id, [...earlier, entry]);
      const same = earlier.find((other) => (other.to === null || entry.from <= other.to) && (entry.to === null || other.from <= entry.to));
      if (same)
        report(
          entry,
          ['id'],
          'pakke.dobbel-id',
          tell((say) => say.usedBefore(entry.id)),
          see(same),
        );
    }
  }
}

/** Points at the entry that was there first. */
const see = ({ file, line }: { readonly file: string; readonly line: number }): Message =>
  tellForm((say) => say.seeFile(`${file}:${line}`));

/** A citation starts with the key of a known source, as a whole word. */
export const citesKnownSource = (pack: Pack, citation: string): boolean =>
  pack.sources.some(({ key }) => citation.startsWith(key) && !/[\p{L}\d]/u.test(citation.charAt(key.length)));

function citations(pack: Pack, report: Report): void {
  const keys = pack.sources.map((source) => source.key);
  // A list of sources that could not be read is a fault of its own; without it no citation can be judged.
  if (keys.length === 0) return;
  const check = (entry: Standing, inside: Path, cited: readonly string[]): void => {
    cited.forEach((citation, index) => {
      if (citesKnownSource(pack, citation)) return;
      const near = nearestName(citation.split(' ')[0] ?? '', keys);
      const hint = near ? didYouMean(near) : tellFile((say) => say.sourcesIn('kilder.yaml'));
      report(
        entry,
        [...inside, 'hjemmel', index],
        'pakke.ukjent-kilde',
        tellFile((say) => say.unknownCitation(citation)),
        hint,
      );
    });
  };
  for (const series of pack.parameters)
    for (const [index, value] of series.values.entries()) check(series, ['verdier', index], value.citations);
  for (const entry of [...pack.questions, ...pack.assessments, ...conditionals(pack), ...pack.schemeQuestions, ...pack.schemes])
    check(entry, [], entry.citations);
  for (const scheme of pack.schemes) {
    for (const [index, criterion] of scheme.criteria.entries()) check(scheme, ['vilkår', index], criterion.citations);
    for (const [index, deadline] of scheme.deadlines.entries()) check(scheme, ['frister', index], deadline.citations);
  }
}

/** Amounts named in running text must exist, or the text would be printed with a hole in it. */
function placeholders(pack: Pack, report: Report): void {
  const known = new Set([
    'anskaffelsesverdi',
    'delkontraktverdi',
    'valgt-vei',
    'veien-etter-svarene',
    ...pack.parameters.map((series) => series.id),
  ]);
  const check = (
    entry: Standing,
    key: string,
    text: { readonly nb: string; readonly nn?: string | undefined; readonly en?: string | undefined },
  ): void => {
    for (const [language, words] of Object.entries(text))
      for (const match of (words ?? '').matchAll(/\{([^}]*)\}/g)) {
        const name = match[1] ?? '';
        if (!known.has(name))
          report(
            entry,
            [key, language],
            'pakke.ukjent-beløp-i-tekst',
            tell((say) => say.unknownAmountInText(name)),
            suggest(name, known),
          );
      }
  };
  for (const rule of pack.assessments.flatMap((assessment) => assessment.rules)) check(rule, 'fordi', rule.why);
  for (const entry of [...pack.factors, ...pack.routes]) check(entry, 'fordi', entry.why);
  for (const entry of pack.checks) check(entry, 'melding', entry.message);
  for (const entry of pack.checklist) {
    check(entry, 'tekst', entry.text);
    if (entry.deadline) check(entry, 'frist', entry.deadline);
  }
  for (const entry of pack.questions) {
    check(entry, 'tekst', entry.text);
    check(entry, 'hvorfor', entry.why);
    check(entry, 'hjelp', entry.help);
    if (entry.example) check(entry, 'eksempel', entry.example);
  }
}

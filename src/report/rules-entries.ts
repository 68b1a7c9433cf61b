import type { Assessment, Check, ChecklistItem, Entry, Factor, Layer, Pack, Question, Route, Rule, Series } from '../pack/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { rulesPhrases } from '../text/phrases/rules-read.js';

/** Every kind of entry: the word that the files use, and its name in JSON. */
export const listedKinds = {
  beløp: 'amount',
  spørsmål: 'question',
  delvurderinger: 'conclusion',
  regler: 'rule',
  momenter: 'factor',
  veier: 'route',
  kontroller: 'check',
  sjekkliste: 'checklistItem',
} as const;
export type ListedKind = keyof typeof listedKinds;

type Common = Pick<Entry, 'id' | 'file' | 'line' | 'scope' | 'from' | 'to' | 'verified' | 'reviewBy' | 'citations'>;

/** An entry of the pack with what can be said of every one of them. */
export type Listed = Common & { readonly layer: Layer | null } & (
    | { readonly kind: 'beløp'; readonly entry: Series }
    | { readonly kind: 'spørsmål'; readonly entry: Question }
    | { readonly kind: 'delvurderinger'; readonly entry: Assessment }
    | { readonly kind: 'regler'; readonly entry: Rule; readonly of: Assessment }
    | { readonly kind: 'momenter'; readonly entry: Factor }
    | { readonly kind: 'veier'; readonly entry: Route }
    | { readonly kind: 'kontroller'; readonly entry: Check }
    | { readonly kind: 'sjekkliste'; readonly entry: ChecklistItem }
  );

/** Everything in a pack, kind by kind, in its order; with a day, only what is in force on it. */
export function listed(pack: Pack, day: IsoDate | null): Listed[] {
  const common = (entry: Entry) => ({ ...placed(pack, entry), from: entry.from, to: entry.to, citations: entry.citations });
  const all: Listed[] = [
    ...pack.parameters.map(
      (entry): Listed => ({
        ...placed(pack, entry),
        kind: 'beløp',
        entry,
        from: entry.values[0]?.from ?? pack.from,
        to: entry.values.at(-1)?.to ?? null,
        citations: [...new Set(entry.values.flatMap(({ citations }) => citations))],
      }),
    ),
    ...pack.questions.map((entry): Listed => ({ ...common(entry), kind: 'spørsmål', entry })),
    ...pack.assessments.map((entry): Listed => ({ ...common(entry), kind: 'delvurderinger', entry })),
    ...pack.assessments.flatMap((of) => of.rules.map((entry): Listed => ({ ...common(entry), kind: 'regler', entry, of }))),
    ...pack.factors.map((entry): Listed => ({ ...common(entry), kind: 'momenter', entry })),
    ...pack.routes.map((entry): Listed => ({ ...common(entry), kind: 'veier', entry })),
    ...pack.checks.map((entry): Listed => ({ ...common(entry), kind: 'kontroller', entry })),
    ...pack.checklist.map((entry): Listed => ({ ...common(entry), kind: 'sjekkliste', entry })),
  ];
  return all.filter(({ from, to }) => day === null || (from <= day && (to === null || day <= to)));
}

function placed(pack: Pack, { id, file, line, scope, verified, reviewBy }: Entry | Series) {
  return { id, file, line, scope, verified, reviewBy, layer: pack.layers.findLast(({ folder }) => file.startsWith(`${folder}/`)) ?? null };
}

/** «hele landet» or the name of the place. */
export const scopeWords = ({ places }: Pack, scope: string, language: Language): string =>
  scope === 'nasjonalt' ? rulesPhrases[language].wholeCountry : (places.find(({ id }) => id === scope)?.name ?? scope);

export function spanWords(from: IsoDate, to: IsoDate | null, language: Language): string {
  const [say, first] = [rulesPhrases[language], formatDate(from, language)];
  return to === null ? say.since(first) : say.during(first, formatDate(to, language));
}

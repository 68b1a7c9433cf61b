import type { Pack } from '../pack/model.js';
import type { Language } from '../text/localised.js';
import { kindHeadings, rulesPhrases } from '../text/phrases/rules-read.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { hang } from './layout.js';
import { layerLines, packWords, rulePackJson } from './rule-pack.js';
import { type Listed, type ListedKind, listedKinds, scopeWords, spanWords } from './rules-entries.js';
import { stableJson } from './stable-json.js';

export type ListLayout = { readonly style: Style; readonly width: number; readonly language: Language };

/** Everything in a pack: kind by kind, each with where and when it holds. */
export function rulesListReport(pack: Pack, entries: readonly Listed[], { style, width, language }: ListLayout): string {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const blocks = kinds.map((kind) => block(pack, kind, entries.filter((entry) => entry.kind === kind), { style, width, language }).join('\n')); // biome-ignore format: one thing
  const sum = rulesPhrases[language].sum(entries.length, packWords(pack));
  return `${[...blocks, [sum, ...layerLines(pack, width, language)].join('\n')].join('\n\n')}\n`;
}

function block(pack: Pack, kind: ListedKind, entries: readonly Listed[], { style, width, language }: ListLayout): string[] {
  return [
    style.strong(`${kindHeadings[language][kind]} (${entries.length})`),
    ...entries.flatMap(({ id, scope, from, to, layer }) =>
      hang(
        `  ${safeLine(id)}  `,
        [scopeWords(pack, scope, language), spanWords(from, to, language), ...(layer ? [rulesPhrases[language].layer(layer.id)] : [])]
          .map(safeLine)
          .join(', '),
        width,
      ),
    ),
  ];
}

export function rulesListJson(pack: Pack, entries: readonly Listed[], tool: { readonly name: string; readonly version: string }): string {
  return stableJson({ schemaVersion: 1, tool, rulePack: rulePackJson(pack), entries: entries.map(listedJson) });
}

export const listedJson = ({ id, kind, scope, from, to, file, line, verified, reviewBy, citations, layer }: Listed) => ({
  id,
  kind: listedKinds[kind],
  scope: scope === 'nasjonalt' ? null : scope,
  from,
  to,
  file,
  line,
  verified,
  reviewBy,
  citations,
  layer: layer?.id ?? null,
});

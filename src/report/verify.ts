import type { Pack } from '../pack/model.js';
import { formatDate } from '../text/dates.js';
import { inLanguage, type Language } from '../text/localised.js';
import { verifyPhrases } from '../text/phrases/verify-report.js';
import type { Fault } from '../verify/model.js';
import type { Backing } from '../verify/verify.js';
import { hang } from './layout.js';
import { layerLines, packWords, rulePackJson } from './rule-pack.js';
import type { ListLayout } from './rules-list.js';

/** What was proved of a pack and what was not, as text. Witnesses are whole project files, ready to be saved and run. */
export function verifyReport(pack: Pack, faults: readonly Fault[], backed: Backing, { style, width, language }: ListLayout): string {
  const say = verifyPhrases[language];
  const told = ({ message, date }: Fault): string => {
    const words = inLanguage(message, language);
    return date ? say.since(words, formatDate(date, language)) : words;
  };
  const lines = faults.flatMap((fault) => [
    `${fault.file}:${fault.line}  ${(fault.severity === 'feil' ? style.bad : style.warn)(say[fault.severity])}  ${style.faint(fault.check)}`,
    ...hang('      ', told(fault), width),
    ...(fault.witness
      ? [
          `      ${say.witness}`,
          ...inLanguage(fault.witness, language)
            .trimEnd()
            .split('\n')
            .map((line) => `        ${line}`),
        ]
      : []),
  ]);
  const errors = faults.filter((fault) => fault.severity === 'feil').length;
  const sum = say.sum(packWords(pack), errors, faults.length - errors);
  const words = [...(errors === 0 ? [say.proved] : []), ...backingWords(backed, language)].flatMap((text) => hang('', text, width));
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...words, ...layerLines(pack, width, language), sum].join('\n')}\n`;
}

/** How many entries cite a source, and how many citations were looked up in the statutes. */
function backingWords({ cited, found }: Backing, language: Language): string[] {
  const say = verifyPhrases[language];
  const entries = say.cited(cited.count, cited.of, cited.percent);
  return [entries, found === null ? say.notLookedUp : say.lookedUp(found.count, found.of, found.percent, found.unread)];
}

export const verifyJson = (pack: Pack, all: readonly Fault[], citations: Backing, language: Language): string => {
  const faults = all.map((fault) => ({
    ...fault,
    message: inLanguage(fault.message, language),
    witness: fault.witness && inLanguage(fault.witness, language),
  }));
  return `${JSON.stringify({ citations, faults, rulePack: rulePackJson(pack), schemaVersion: 1 }, null, 2)}\n`;
};

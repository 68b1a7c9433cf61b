import type { RouteResult } from '../../engine/result.js';
import type { Role } from '../../pack/model.js';
import { formatDate } from '../../text/dates.js';
import { common } from '../../text/phrases/common.js';
import { conclusionPhrases } from '../../text/phrases/conclusion.js';
import { explainPhrases } from '../../text/phrases/explain.js';
import { exceptionPhrases, findingLabels } from '../../text/phrases/findings.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { wayInShort } from '../way.js';
import { heading, type Item, listOr, paragraph, type Section, tableOr } from './model.js';
import { lineOf, reasonItem, type Telling } from './telling.js';

const order: readonly Role[] = ['trinn', 'hovedvei', 'supplement'];

/** 2: the way, how firm each conclusion is, and what was found. */
export function resultSection(telling: Telling): Section {
  const { assessed, language, say, words } = telling;
  const { evaluation } = assessed;
  const open = evaluation.conclusions.filter(({ value }) => value === null);
  return {
    title: memoTitles[language].result,
    missing: open.length > 0 ? [say.notDecided(open.map(({ name }) => words.text(name)).join(', '))] : [],
    blocks: [
      paragraph(say.stands(wayInShort(assessed), common[language][evaluation.status]), say.way),
      paragraph(say[evaluation.status]),
      heading(3, say.conclusions),
      tableOr(
        [say.conclusionHead, say.resultHead, say.strengthHead, say.restsHead],
        evaluation.conclusions.map((conclusion) => [
          words.text(conclusion.name),
          outcome(telling, conclusion),
          common[language][conclusion.status],
          conclusion.judgement ? say.judgement : say.factsOnly,
        ]),
        say.none,
      ),
      heading(3, say.routes),
      listOr(
        order.flatMap((role) => evaluation.routes.filter((route) => route.role === role)).flatMap((route) => routeItem(telling, route)),
        say.none,
      ),
      heading(3, say.findings),
      tableOr([say.severityHead, say.findingHead, say.ruleHead, say.line, say.legalBasis], findingRows(telling), say.noFindings),
    ],
  };
}

/** What a conclusion is, or what it can be. */
export function outcome(
  { language, words, anyOf }: Telling,
  { id, value, possible }: { readonly id: string; readonly value: string | null; readonly possible: readonly string[] },
): string {
  if (value !== null) return words.value(id, value);
  return conclusionPhrases[language].canBe(anyOf(possible.map((one) => words.value(id, one))));
}

/** What must hold for an open route, and why the others are the way; those that are ruled out stand in section 3. */
function routeItem(telling: Telling, { role, name, status, reasons, requires, citations }: RouteResult): Item[] {
  const { language, say, words } = telling;
  const phrases = explainPhrases[language];
  const label = { hovedvei: phrases.mainWay, supplement: phrases.supplement, trinn: phrases.stage }[role];
  const named = say.of(label, words.text(name));
  if (status === 'excluded') return [];
  if (status !== 'undetermined') {
    const below = reasons.map((reason) => reasonItem(telling, reason)).flatMap((item) => [item.text, ...item.below]);
    return [{ text: say.stands(named, common[language][status]), below }];
  }
  const condition = requires.map((fact) => words.fact(fact)).join(', ');
  return [
    {
      text: say.stands(named, say.possible),
      below: [...(condition === '' ? [] : [say.onlyIf(condition)]), say.cited(words.cited(citations))],
    },
  ];
}

/** A finding stands here also when somebody answers for an exception. */
function findingRows(telling: Telling): string[][] {
  const { assessed, language, words } = telling;
  return assessed.evaluation.findings.map((finding) => {
    const label = findingLabels[language][finding.severity];
    const { suppressed } = finding;
    const exception =
      suppressed && exceptionPhrases[language].until(formatDate(suppressed.expires, language), suppressed.responsible, suppressed.reason);
    return [
      suppressed ? exceptionPhrases[language].label(label) : label,
      [words.text(finding.message), ...(exception ? [exception] : [])].join(' – '),
      finding.ruleId,
      lineOf(telling, finding.at),
      words.cited(finding.citations),
    ];
  });
}

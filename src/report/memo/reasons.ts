import type { ConclusionResult } from '../../engine/result.js';
import { common } from '../../text/phrases/common.js';
import { conclusionPhrases } from '../../text/phrases/conclusion.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { ruleWords } from '../../text/phrases/rule-words.js';
import { leaningOfEach } from '../conclusion-lines.js';
import { type Block, heading, type Item, listOr, paragraph, type Section, tableOr } from './model.js';
import { outcome } from './result.js';
import { factsAgainst, reasonItem, type Telling } from './telling.js';

/** The conclusions that have sections of their own. */
export const reservation = 'reservasjon';
export const stateAid = 'statsstøtte';

/** 3: why each conclusion is what it is, what speaks for and against, and which routes are ruled out. */
export function reasonsSection(telling: Telling): Section {
  const { assessed, language, say, words } = telling;
  const told = assessed.evaluation.conclusions.filter(({ id }) => id !== reservation && id !== stateAid);
  const open = told.filter(({ value }) => value === null);
  return {
    title: memoTitles[language].reasons,
    missing: open.length > 0 ? [say.notDecided(open.map(({ name }) => words.text(name)).join(', '))] : [],
    blocks: [
      paragraph(say.linesIn(assessed.project.file)),
      ...told.flatMap((conclusion) => [heading(3, words.text(conclusion.name)), ...conclusionBlocks(telling, conclusion, 4)]),
      heading(3, say.excluded),
      tableOr([say.routeHead, say.becauseHead, say.legalBasis], excludedRows(telling), say.noneExcluded),
    ],
  };
}

/** One conclusion: what it is or can be, the reasons, the factors, and why it is nothing else. */
export function conclusionBlocks(telling: Telling, conclusion: ConclusionResult, level: 3 | 4): [Block, ...Block[]] {
  const { language, say } = telling;
  const against = againstItems(telling, conclusion);
  const given = givenItems(telling, conclusion);
  return [
    paragraph(say.stands(outcome(telling, conclusion), common[language][conclusion.status]), say.result),
    ...(conclusion.outcome === 'unsettled-law' ? [paragraph(say.unsettledLaw)] : []),
    ...(conclusion.judgement ? [paragraph(say.onJudgement)] : []),
    heading(level, say.for),
    listOr([...conclusion.reasons.map((reason) => reasonItem(telling, reason)), ...given], say.noReason),
    ...(conclusion.factors.length > 0 ? factorBlocks(telling, conclusion, level) : []),
    ...(against.length > 0 ? [heading(level, say.against), listOr(against, say.none)] : []),
  ];
}

/** What it is under each value of a conclusion that is still open, where that narrows it. */
function givenItems({ language, words, anyOf }: Telling, { id, given, possible }: ConclusionResult): Item[] {
  const named = (values: readonly string[]): string => anyOf(values.map((value) => words.value(id, value)));
  const narrower = given.filter((one) => one.possible.length < possible.length);
  return [...new Set(narrower.map((one) => named(one.possible)))].map((result) => {
    const when = narrower.filter((one) => named(one.possible) === result);
    return { text: conclusionPhrases[language].given(anyOf(when.map((one) => words.value(one.assessment, one.is))), result), below: [] };
  });
}

/** The factors, each with its direction, weight and authority, and which way they lean. They are never counted. */
function factorBlocks(telling: Telling, conclusion: ConclusionResult, level: 3 | 4): Block[] {
  const { language, say, words } = telling;
  const phrases = conclusionPhrases[language];
  const items = conclusion.factors.map((factor) => {
    const { weight, pointsTo, text } = factor;
    return reasonItem(telling, factor, phrases.factor(words.value(conclusion.id, pointsTo), ruleWords[language][weight], words.text(text)));
  });
  const leaning = conclusion.leansTo ? phrases.leaning(words.value(conclusion.id, conclusion.leansTo)) : leaningOfEach(conclusion, phrases);
  return [heading(level, say.factors), listOr(items, say.none), paragraph(`${leaning} ${phrases.neverAlone}`)];
}

function againstItems(telling: Telling, { id, notBecause }: ConclusionResult): Item[] {
  const { say, words } = telling;
  const found = new Map<string, Item>();
  for (const { value, facts, citations } of notBecause) {
    const against = factsAgainst(telling, facts);
    // A rule that leaves several values open is no value of its own.
    if (against === '' || value.includes(' eller ') || found.has(value)) continue;
    found.set(value, { text: say.notThis(words.value(id, value), against), below: [say.cited(words.cited(citations))] });
  }
  return [...found.values()];
}

function excludedRows(telling: Telling): string[][] {
  const { assessed, say, words } = telling;
  return assessed.evaluation.routes
    .filter(({ role, status }) => role === 'hovedvei' && status === 'excluded')
    .map((route) => [words.text(route.name), factsAgainst(telling, route.notBecause) || say.notForIt, words.cited(route.citations)]);
}

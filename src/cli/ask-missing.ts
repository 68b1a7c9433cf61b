import { waiting } from '../engine/asking.js';
import { packAt } from '../pack/at-date.js';
import type { Pack, Question } from '../pack/model.js';
import { wordedFor } from '../pack/wording.js';
import { dontKnow } from '../project/answers.js';
import type { Project } from '../project/model.js';
import { inLanguage } from '../text/localised.js';
import { askPhrases } from '../text/phrases/ask.js';
import { safeLine } from '../text/safe.js';
import { wrap } from '../text/wrap.js';
import { type Io, widthOf } from './io.js';
import { dateOption, display, languageOf, type SharedOptions } from './projects.js';

/** What would have been asked, each with the flag or the key that gives it; null when nothing is missing. */
export function missingAnswers(rules: Pack, project: Project, options: SharedOptions, io: Io): string | null {
  const pack = wordedFor(rules, project.answers);
  const open = waiting(packAt(pack, dateOption(options.asOf) ?? project.date ?? io.today()), project).filter(({ now }) => now);
  if (open.length === 0) return null;
  const language = languageOf(options, io, project);
  const say = askPhrases[language];
  const width = widthOf(io.stderr);
  const lines = open.flatMap(({ question }) => [
    ...wrap(inLanguage(question.text, language), width - 2).map((line) => `  ${line}`),
    `    ${given(question)}`,
  ]);
  return [
    say.cannotAsk,
    say.theseAreMissing(open.length, safeLine(display(project.file))),
    ...lines,
    say.moreMayFollow,
    say.giveThem,
    '',
  ].join('\n');
}

/** How an answer is given without being asked for. */
function given({ id, type, options, judgement }: Question): string {
  const values = [...options.map(({ value }) => value), dontKnow].join('|');
  if (judgement) return `svar.${id}: { svar: ${values}, begrunnelse: "…" }`;
  if (type === 'beløp') return `--set ${id}=1300000`;
  return type === 'måneder' ? `--set ${id}=36` : type === 'sted' ? `--set ${id}=Oslo` : `--set ${id}=${values}`;
}

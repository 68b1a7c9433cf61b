import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/engine/evaluate.js';
import { packAt } from '../../src/pack/at-date.js';
import type { Question } from '../../src/pack/model.js';
import { wordedFor } from '../../src/pack/wording.js';
import type { Project } from '../../src/project/model.js';
import { readProject } from '../../src/project/read.js';
import { inLanguage, type Language } from '../../src/text/localised.js';
import { askPhrases } from '../../src/text/phrases/ask.js';
import { interviewPhrases } from '../../src/text/phrases/interview.js';
import { promptPhrases } from '../../src/text/phrases/prompts.js';
import { pack } from './pack.js';
import { keys, type Terminal } from './pty.js';

/** What an adviser knows of a project: the value of a choice, or what is typed. */
export type Facts = Readonly<Record<string, string>>;

const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Answers on a terminal, from what is on the screen, until the way is known; then finishes. Gives back how many questions were asked. */
export async function answerAll(terminal: Terminal, path: string, name: string, facts: Facts, language: Language): Promise<number> {
  const say = interviewPhrases[language];
  const told = promptPhrases[language];
  const small = {
    reason: say.askReason('¤').split('¤')[1] ?? '',
    source: say.askSource,
    vat: told.withOrWithoutVat(''),
    period: told.whichPeriod('¤').split('¤')[1]?.trim() ?? '',
    right: told.isItRight('¤').split('¤')[1]?.trim() ?? '',
  };
  const order = ['known', 'question', ...Object.keys(small)];
  const said = [say.wayIsKnown.slice(0, 20), say.soFar(''), ...Object.values(small).map((text) => text.slice(0, 24))];
  for (let asked = 0; ; ) {
    const which = order[await terminal.seeOne(said)];
    if (which === 'known') {
      await terminal.answer(say.soFar(''), told.finishKey);
      await declineMemo(terminal, language);
      return asked;
    }
    if (which === 'question') {
      const shown = joined(terminal.screen.window.join('\n'));
      const question = questionIn(shown.slice(shown.lastIndexOf(`${name} · `)), projectIn(path), language);
      const fact = facts[question.id];
      if (fact === undefined) throw new Error(`nothing is known of «${question.id}»`);
      const place = question.type === 'sted' ? -1 : question.options.findIndex(({ value }) => value === fact);
      if (place < 0 && question.type !== 'sted' && question.options.length > 0) throw new Error(`«${question.id}» has no answer «${fact}»`);
      terminal.type(`${place < 0 ? fact : place + 1}${keys.enter}`);
      asked++;
    } else terminal.type(`${which === 'reason' ? 'Det følger av avtalen.' : ''}${keys.enter}`);
    // An answered question stands with its words and its answer; what follows is the next one.
    await terminal.see(/✓ [^\n]*\n {2}[^\n]*\n/);
  }
}

/** No memo: that is the answer that Enter gives. */
export const declineMemo = (terminal: Terminal, language: Language): Promise<void> =>
  terminal.answer(askPhrases[language].writeMemo('¤').split('¤')[0]?.trim() ?? '', keys.enter);

export function projectIn(path: string): Project {
  const { project } = readProject(pack, path, readFileSync(path, 'utf8'));
  if (!project) throw new Error(`${path} cannot be read`);
  return project;
}

/** The ways that the rules decide on for a project file. */
export function waysOf(folder: string, file: string): string[] {
  const project = projectIn(join(folder, file));
  return evaluate(pack, project, project.date ?? '2026-11-22').routes.flatMap(({ id, status }) => (status === 'decided' ? [id] : []));
}

function questionIn(shown: string, project: Project, language: Language): Question {
  const { questions } = packAt(wordedFor(pack, project.answers), project.date ?? '2026-11-22');
  const found = [...questions.values()].filter(({ text }) => shown.includes(joined(inLanguage(text, language))));
  const first = found.sort(
    (a, b) => shown.indexOf(joined(inLanguage(a.text, language))) - shown.indexOf(joined(inLanguage(b.text, language))),
  )[0];
  if (!first) throw new Error(`no question in: ${shown}`);
  return first;
}

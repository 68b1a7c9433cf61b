import { openFor, startQuestion } from '../engine/sources/match.js';
import { inLanguage } from '../text/localised.js';
import { schemePhrases } from '../text/phrases/schemes.js';
import type { Style } from '../text/style.js';
import { beside, hang } from './layout.js';
import type { SourcesFound } from './sources.js';

/** What must be found out for the schemes that may fit, with where the answer stands in the file and who knows it. */
export function sourceQuestionLines({ pack, language, results, project }: SourcesFound, style: Style, width: number): string[] {
  const say = schemePhrases[language];
  const asked = [...pack.questions, ...pack.schemeQuestions];
  const lines = openFor(results, asked).flatMap(({ question: id, schemes }) => {
    const question = asked.find((one) => one.id === id);
    if (!question) return [];
    return [
      ...beside('  ? ', inLanguage(question.text, language), question.storedIn?.join('.') ?? id, width),
      ...hang('      ', say.mattersFor(schemes.length, inLanguage(question.whoKnows, language)), width, style.faint),
    ];
  });
  const start = pack.schemeQuestions.find(({ id }) => id === startQuestion);
  const told = project?.schemeAnswers.get(startQuestion)?.value.kind === 'date';
  if (start && !told && results.some(({ match }) => match !== 'does-not-fit'))
    lines.push(...beside('  ? ', inLanguage(start.text, language), start.id, width), ...hang('      ', say.inTime, width, style.faint));
  return lines.length === 0 ? [] : [style.strong(say.findOut), ...lines];
}

import { openFor, startQuestion } from '../engine/sources/match.js';
import { inLanguage } from '../text/localised.js';
import { ends, hang, type Style } from './layout.js';
import type { SourcesFound } from './sources.js';

/** What must be found out for the schemes that may fit, with where the answer stands in the file and who knows it. */
export function sourceQuestionLines({ pack, language, results, project }: SourcesFound, style: Style, width: number): string[] {
  const asked = [...pack.questions, ...pack.schemeQuestions];
  const lines = openFor(results, asked).flatMap(({ question: id, schemes }) => {
    const question = asked.find((one) => one.id === id);
    if (!question) return [];
    const many = schemes.length === 1 ? '1 ordning' : `${schemes.length} ordninger`;
    return [
      ...asking(inLanguage(question.text, language), question.storedIn?.join('.') ?? id, width),
      ...hang('      ', `Betyr noe for ${many}. Den som vet: ${inLanguage(question.whoKnows, language)}.`, width, style.faint),
    ];
  });
  const start = pack.schemeQuestions.find(({ id }) => id === startQuestion);
  const told = project?.schemeAnswers.get(startQuestion)?.value.kind === 'date';
  if (start && !told && results.some(({ match }) => match !== 'does-not-fit'))
    lines.push(
      ...asking(inLanguage(start.text, language), start.id, width),
      ...hang('      ', 'Da ser dere om pengene rekker fram i tide.', width, style.faint),
    );
  return lines.length === 0 ? [] : [style.strong('FINN UT AV DETTE'), ...lines];
}

/** The question, with its id at the right edge or, where there is no room, on a line of its own. */
function asking(text: string, id: string, width: number): string[] {
  const left = `  ? ${text}`;
  if (left.length + 2 + id.length <= width) return [ends(left, id, width)];
  return [...hang('  ? ', text, width), `      ${id}`];
}

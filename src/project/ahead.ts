import type { Pack, Question } from '../pack/model.js';
import type { SchemeQuestion } from '../pack/scheme-model.js';
import { isMapping, type Mapping, readDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { telling } from '../text/catalogue.js';
import { foldName, knownSpelling } from '../text/names.js';
import { askPhrases } from '../text/phrases/ask.js';
import { readAnswers } from './read.js';
import type { Written } from './write.js';

const tell = telling(askPhrases);

/** An answer as it stands in a file of answers, to be put into a project file as it is. */
export type ToldAhead = { readonly question: Question | SchemeQuestion; readonly answer: Written };

/** The answers of a file that is written as a project is, or that holds `svar` alone. What is wrong comes back all at once. */
export function toldAhead(pack: Pack, file: string, text: string): { told: readonly ToldAhead[]; problems: readonly Problem[] } {
  const { document, problems } = readDocument(file, text);
  if (!document) return { told: [], problems };
  const root = isMapping(document.value) ? document.value : {};
  const key = Object.keys(root).find((name) => foldName(name) === 'svar');
  const block = key === undefined ? undefined : root[key];
  if (!isMapping(block))
    return {
      told: [],
      problems: [
        document.problem(
          'svar.mangler',
          null,
          tell((say) => say.noAnswersIn(file)),
        ),
      ],
    };
  const read = readAnswers(pack, document, root, []);
  const stored = pack.questions.flatMap((question): ToldAhead[] => {
    const answer = question.storedIn?.reduce<unknown>((value, step) => (isMapping(value) ? value[step] : undefined), root);
    return typeof answer === 'string' ? [{ question, answer }] : [];
  });
  const asked = [
    ...pack.questions.filter(({ id }) => read.answers.has(id)),
    ...pack.schemeQuestions.filter(({ id }) => read.schemeAnswers.has(id)),
  ];
  return { told: [...stored, ...asked.map((question) => ({ question, answer: writtenIn(block, question.id) }))], problems: read.problems };
}

/** What stands at a key, however it is spelt; it has been read as an answer, so it has the form of one. */
const writtenIn = (block: Mapping, id: string): Written =>
  Object.entries(block).find(([name]) => knownSpelling(name, [id]) !== undefined)?.[1] as Written;

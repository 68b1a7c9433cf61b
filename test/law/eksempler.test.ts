import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/localised.js';
import { pack } from '../support/pack.js';

/** Long enough for one answer and the other, short enough to be read before answering. */
const longest = 240;

const questions = [...pack.questions, ...pack.schemeQuestions];

describe('Every question is asked with an example', () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    '%s has one in every language, short enough to be read',
    (_, question) => {
      for (const language of languages) {
        const example = question.example?.[language] ?? '';
        expect(example, language).not.toBe('');
        expect(example.length, example).toBeLessThanOrEqual(longest);
      }
    },
  );

  it.each(languages)('no example says what the help says already, word for word, in %s', (language) => {
    const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 0);
    const repeated = questions.filter(({ example, help }) => {
      const said = new Set(sentences(help[language] ?? ''));
      return sentences(example?.[language] ?? '').some((sentence) => said.has(sentence));
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});

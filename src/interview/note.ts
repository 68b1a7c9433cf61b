import type { Language } from '../text/localised.js';
import { looksPersonal } from '../text/personal.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { bare, type Port } from './port.js';
import type { Note } from './told.js';

/**
 * Asks for the reason and the source of an answer. The reason may be left out unless the answer is an assessment.
 * Null means go back to the answer.
 */
export async function askNote(port: Port, answer: string, required: boolean, before: Note, language: Language): Promise<Note | null> {
  const say = interviewPhrases[language];
  const reason = await askText(
    port,
    required ? say.askReason(answer) : say.askNote,
    before.reason,
    required ? say.mustHaveReason : null,
    language,
  );
  if (reason === null) return null;
  const source = await askText(port, say.askSource, before.source, null, language);
  return source === null ? null : { reason: reason || null, source: source || null };
}

/** One line of a person's own words; empty when it was skipped, null for going back. */
async function askText(
  port: Port,
  question: string,
  before: string | null,
  required: string | null,
  language: Language,
): Promise<string | null> {
  const personal = guard(language);
  // Where Enter keeps what stands there, an empty line cannot take it away.
  const removes = (text: string): boolean => before !== null && text.trim() === '-';
  const told = await port.line({
    screen: bare(question),
    hint: required !== null ? '' : before === null ? interviewPhrases[language].maySkip : interviewPhrases[language].mayRemove,
    initial: before,
    check: (text) => (text.trim() === '' || removes(text) ? required : personal(text)),
    readAs: (text) => (removes(text) ? promptPhrases[language].removed : null),
    emptyAs: before === null ? promptPhrases[language].skipped : promptPhrases[language].removed,
    commands: ['back'],
  });
  return 'value' in told ? (removes(told.value) ? '' : told.value.trim()) : null;
}

/** Points out what looks like personal data; the same text once more is taken as it is. */
export function guard(language: Language): (text: string) => string | null {
  let pointedOut: string | null = null;
  return (text) => {
    if (!looksPersonal(text) || text === pointedOut) return null;
    pointedOut = text;
    return promptPhrases[language].looksPersonal;
  };
}

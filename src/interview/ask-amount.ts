import { bandsOf } from '../engine/asking.js';
import type { Question } from '../pack/model.js';
import { dontKnow } from '../project/answers.js';
import type { Interval } from '../text/money.js';
import { common } from '../text/phrases/common.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { stretchWords } from '../text/quantities.js';
import { amountReadAs, asTyped, checkAmount } from './amount.js';
import { isDontKnow } from './months.js';
import { guard } from './note.js';
import type { Command, Port, Screen, Told } from './port.js';
import type { Moment, Session } from './session.js';

const write = 'write';

/** An amount as it was typed; where only the band matters the bands are offered first. */
export async function askAmount(
  port: Port,
  { language }: Session,
  { law, project }: Moment,
  question: Question,
  screen: Screen,
  commands: readonly Command[],
): Promise<Told> {
  const now = project.answers.get(question.id)?.value;
  const own = bandsOf(law, project, question.id).find(({ amount }) => amount === question.id);
  if (own && own.bands.length > 1 && now?.kind !== 'amount') {
    const told = await port.choose({
      screen,
      choices: [
        ...own.bands.map((band) => ({ value: typedBand(band), label: stretchWords(band, 'money', language) })),
        { value: write, label: interviewPhrases[language].writeTheAmount },
        { value: dontKnow, label: common[language].dontKnow },
      ],
      initial: now?.kind === 'unknown' ? dontKnow : null,
      commands,
    });
    if ('command' in told || told.value !== write) return told;
  }
  const personal = guard(language);
  return port.line({
    screen,
    hint: promptPhrases[language].amountHint,
    initial: now?.kind === 'amount' ? asTyped(now) : null,
    check: (text) => (isDontKnow(text) ? null : (checkAmount(text, question, language) ?? personal(text))),
    readAs: (text) => amountReadAs(text, language),
    commands,
  });
}

/** The whole kroner of a band, as they could be typed. */
const typedBand = ({ low, high }: Interval): string =>
  asTyped({ low: ((low + 99n) / 100n) * 100n, high: high === null ? null : (high / 100n) * 100n });

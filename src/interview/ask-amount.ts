import { bandsOf } from '../engine/asking.js';
import type { Question } from '../pack/model.js';
import { dontKnow } from '../project/answers.js';
import type { Project, ToldAmount } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import type { Interval } from '../text/money.js';
import { common } from '../text/phrases/common.js';
import { interviewPhrases } from '../text/phrases/interview.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { stretchWords } from '../text/quantities.js';
import { amountReadAs, asTyped, asWritten, checkAmount } from './amount.js';
import { isDontKnow } from './months.js';
import { guard } from './note.js';
import { bare, type Command, type Port, type Screen, type Told } from './port.js';
import type { Moment, Session } from './session.js';

const write = 'write';

/**
 * An amount as it was typed; where only the band matters the bands are offered first. A band is of the whole value without
 * VAT, as the limits of the law are, so that nothing more is to be known of it.
 */
export async function askAmount(
  port: Port,
  { language }: Session,
  { law, project }: Moment,
  question: Question,
  screen: Screen,
  commands: readonly Command[],
): Promise<Told | { readonly answer: WrittenAnswer }> {
  const now = project.answers.get(question.id)?.value;
  const own = bandsOf(law, without(project, question), question.id).find(({ amount }) => amount === question.id);
  const bands = (own?.bands ?? []).map((band) => ({ band, kroner: wholeKroner(band) }));
  const current = bands.find(({ kroner }) => now?.kind === 'amount' && isBand(now, kroner));
  const offered = bands.length > 1 && (now?.kind !== 'amount' || current !== undefined);
  if (offered) {
    const told = await port.choose({
      screen,
      choices: [
        ...bands.map(({ band, kroner }) => ({ value: asTyped(kroner), label: stretchWords(band, 'money', language) })),
        { value: write, label: interviewPhrases[language].writeTheAmount },
        { value: dontKnow, label: common[language].dontKnow },
      ],
      initial: current ? asTyped(current.kroner) : now?.kind === 'unknown' ? dontKnow : null,
      commands,
    });
    if ('command' in told || told.value === dontKnow) return told;
    const chosen = bands.find(({ kroner }) => asTyped(kroner) === told.value);
    if (chosen) return { answer: answerOf(chosen.kroner, question) };
  }
  const personal = guard(language);
  return port.line({
    // After the bands the question has just been shown with everything that belongs to it.
    screen: offered ? bare(screen.question) : screen,
    hint: promptPhrases[language].amountHint,
    initial: now?.kind === 'amount' ? asTyped(now) : null,
    check: (text) => (isDontKnow(text) ? null : (checkAmount(text, question, language) ?? personal(text))),
    readAs: (text) => amountReadAs(text, language),
    emptyAs: common[language].dontKnow,
    commands,
  });
}

/** The project as if a question had not been answered: then every band that it could be is among the bands. */
const without = (project: Project, { id }: Question): Project => ({
  ...project,
  answers: new Map([...project.answers].filter(([answered]) => answered !== id)),
});

/** A band in whole kroner, as it could be typed. */
const wholeKroner = ({ low, high }: Interval): Interval => ({
  low: ((low + 99n) / 100n) * 100n,
  high: high === null ? null : (high / 100n) * 100n,
});

/** A band as the project file holds an amount: what it counts is what the limits count. */
const answerOf = ({ low, high }: Interval, question: Question): WrittenAnswer => ({
  beløp: asWritten({ low: Number(low / 100n), high: high === null ? null : Number(high / 100n) }),
  ...(question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv' ? { mva: 'eksklusiv' } : {}),
  ...(question.periodic ? { periode: 'totalt' } : {}),
});

/** Whether an amount is one of the bands as it is chosen, so that it can be marked among them. */
const isBand = (now: ToldAmount, { low, high }: Interval): boolean =>
  now.low === low && now.high === high && now.vat !== 'inklusiv' && now.period === 'totalt';

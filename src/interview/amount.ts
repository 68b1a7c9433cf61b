import type { Question } from '../pack/model.js';
import type { ToldAmount } from '../project/model.js';
import type { WrittenAnswer } from '../project/write.js';
import type { Language } from '../text/localised.js';
import { formatNumber, type Interval, kroner } from '../text/money.js';
import { common } from '../text/phrases/common.js';
import { promptPhrases } from '../text/phrases/prompts.js';
import { formatInterval } from '../text/quantities.js';
import { bandFrom, kronerFrom, type ToldBand } from '../text/told-money.js';
import { isDontKnow } from './months.js';
import { bare, type Port } from './port.js';

/** What is wrong with a typed amount, or null. */
export function checkAmount(text: string, question: Question, language: Language): string | null {
  const say = promptPhrases[language];
  const band = bandFrom(text);
  if (!band) return say.wrongAmount;
  return band.high !== null && band.high < question.atLeast ? say.amountTooSmall(`${formatNumber(question.atLeast)} kr`) : null;
}

/** How an amount is read while it is typed: «2 400 000 kr». */
export function amountReadAs(text: string, language: Language): string | null {
  const band = bandFrom(text);
  return band && inWords(band, language);
}

/**
 * What a typed amount counts: with or without VAT, and for how long. Each of these tells the amount back, so that it is
 * seen before it counts. Null means that it was not right, or go back.
 */
export async function completeAmount(
  port: Port,
  question: Question,
  text: string,
  before: ToldAmount | undefined,
  language: Language,
): Promise<WrittenAnswer | null> {
  const say = promptPhrases[language];
  const band = bandFrom(text);
  if (!band) return null;
  const told = inWords(band, language);
  const withVat = question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv';
  if (!withVat && !question.periodic) {
    const right = await pick(port, say.isItRight(told), { ja: say.yes, nei: say.no }, 'ja');
    return right === 'ja' ? { beløp: asWritten(band) } : null;
  }
  const answer: Record<string, WrittenAnswer> = { beløp: asWritten(band) };
  if (withVat) {
    const vat = await pick(
      port,
      say.withOrWithoutVat(told),
      { eksklusiv: say.withoutVat, inklusiv: say.withVat },
      before?.vat === 'inklusiv' ? 'inklusiv' : 'eksklusiv',
    );
    if (vat === null) return null;
    answer.mva = vat;
    if (vat === 'inklusiv') {
      const part = await vatPart(port, band, before?.vatAmount ?? null, language);
      if (part === null) return null;
      if (part !== 'unknown') answer['mva-beløp'] = part;
    }
  }
  if (question.periodic) {
    const names = { totalt: say.whole, år: say.perYear, måned: say.perMonth };
    const period = await pick(port, say.whichPeriod(told), names, before?.period ?? 'totalt');
    if (period === null) return null;
    answer.periode = period;
  }
  return answer;
}

async function pick(port: Port, question: string, choices: Readonly<Record<string, string>>, initial: string): Promise<string | null> {
  const told = await port.choose({
    screen: bare(question),
    choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
    initial,
    commands: ['back'],
  });
  return 'value' in told ? told.value : null;
}

async function vatPart(port: Port, band: ToldBand, before: bigint | null, language: Language): Promise<number | 'unknown' | null> {
  const say = promptPhrases[language];
  const told = await port.line({
    screen: bare(say.howMuchVat),
    hint: say.vatHint,
    initial: before === null ? null : formatNumber(before / 100n),
    check: (text) => {
      const part = kronerFrom(text);
      return isDontKnow(text) || (part !== null && part <= (band.high ?? part)) ? null : say.wrongVat;
    },
    readAs: (text) => amountReadAs(text, language),
    emptyAs: common[language].dontKnow,
    commands: ['back'],
  });
  if ('command' in told) return null;
  return kronerFrom(told.value) ?? 'unknown';
}

/** A band as the project file holds it; one number when it is exact. */
export function asWritten({ low, high }: ToldBand): WrittenAnswer {
  if (low === high) return low;
  return { ...(low > 0 || high === null ? { minst: low } : {}), ...(high === null ? {} : { høyst: high }) };
}

const inWords = ({ low, high }: ToldBand, language: Language): string =>
  formatInterval({ low: kroner(low), high: high === null ? null : kroner(high) }, language);

/** An amount as it could be typed again. */
export function asTyped({ low, high }: Interval): string {
  if (low === high) return formatNumber(low / 100n);
  if (high === null) return `minst ${formatNumber(low / 100n)}`;
  return low === 0n ? `høyst ${formatNumber(high / 100n)}` : `${formatNumber(low / 100n)}–${formatNumber(high / 100n)}`;
}

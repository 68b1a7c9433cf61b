import type { Question } from '../pack/model.js';
import { dontKnow } from '../project/answers.js';
import type { Answer } from '../project/model.js';
import { maxMonths } from '../project/schema.js';
import type { WrittenAnswer } from '../project/write.js';
import { formatNumber } from '../text/money.js';
import { bandFrom, kronerFrom, type ToldBand } from '../text/told-money.js';
import type { Port } from './port.js';

/** Asks one question until it has an answer in the form that the project file holds; `null` means go back. */
export async function askAnswer(
  port: Port,
  question: Question,
  words: { text: string; help: string; progress: string },
  current: Answer | undefined,
): Promise<WrittenAnswer | null> {
  for (;;) {
    const told = await (question.type === 'beløp'
      ? askAmount
      : question.type === 'måneder' || question.type === 'sted'
        ? askLine
        : askChoice)(port, question, words, current);
    if (told === helpWord) {
      port.say(words.help);
      continue;
    }
    if (told === backWord) return null;
    if (!question.judgement || told === dontKnow || typeof told !== 'string') return told;
    const reason = await port.line({
      message: 'Begrunnelse (lagres sammen med svaret):',
      ...(current?.reason ? { initial: current.reason } : {}),
      check: (text) => (text.trim() === '' ? 'En vurdering må begrunnes.' : null),
    });
    return { svar: told, begrunnelse: reason.trim(), ...(current?.source ? { kilde: current.source } : {}) };
  }
}

const helpWord = '?';
const backWord = '<';

async function askChoice(
  port: Port,
  question: Question,
  words: { text: string; progress: string },
  current: Answer | undefined,
): Promise<string> {
  const now = current?.value.kind === 'choice' ? current.value.value : dontKnow;
  const choices = question.options.map((option) => ({ value: option.value, label: option.text.nb }));
  return port.choose({
    message: `${words.progress}${words.text}`,
    choices: [
      ...choices,
      { value: dontKnow, label: 'vet ikke' },
      { value: helpWord, label: '? mer om spørsmålet' },
      { value: backWord, label: '← tilbake' },
    ],
    initial: now,
  });
}

async function askLine(
  port: Port,
  question: Question,
  words: { text: string; progress: string },
  current: Answer | undefined,
): Promise<WrittenAnswer> {
  const months = question.type === 'måneder';
  const written =
    current?.value.kind === 'choice' ? current.value.written : current?.value.kind === 'months' ? String(current.value.months) : undefined;
  const text = await port.line({
    message: `${words.progress}${words.text} (${months ? 'antall måneder eller «løpende»; ' : ''}? for mer, < for tilbake, tom for vet ikke)`,
    ...(written === undefined ? {} : { initial: written }),
    check: (line) =>
      !months || isWord(line) || monthsFrom(line, question.atLeast) !== null
        ? null
        : `Skriv et helt tall fra ${question.atLeast} til ${maxMonths}, eller løpende.`,
  });
  if (isWord(text)) return wordOf(text);
  return months ? (monthsFrom(text, question.atLeast) ?? dontKnow) : text.trim();
}

async function askAmount(
  port: Port,
  question: Question,
  words: { text: string; progress: string },
  current: Answer | undefined,
): Promise<WrittenAnswer> {
  const now = current?.value.kind === 'amount' ? current.value : undefined;
  const text = await port.line({
    message: `${words.progress}${words.text} (kroner, gjerne omtrent: ca. 1,2 mill. eller under 500 000; ? for mer, < for tilbake, tom for vet ikke)`,
    ...(now ? { initial: asTold(now) } : {}),
    check: (line) => {
      const band = bandFrom(line);
      return isWord(line) || (band && (band.high === null || band.high >= question.atLeast))
        ? null
        : 'Skriv et helt beløp i kroner, som 1 300 000 eller 1,3 mill., eller omtrent: ca. 1,2 mill., under 500 000, 1–1,3 mill.';
    },
  });
  if (isWord(text)) return wordOf(text);
  const band = bandFrom(text) ?? { low: 0, high: null };
  const answer: Record<string, string | number | ToldBounds> = { beløp: asWritten(band) };
  const amount = inWords(band);
  if (question.unit?.kind === 'money' && question.unit.vat === 'eksklusiv') {
    answer.mva = await port.choose({
      message: `${amount}. Er beløpet med eller uten merverdiavgift?`,
      choices: [
        { value: 'eksklusiv', label: 'uten mva.' },
        { value: 'inklusiv', label: 'med mva.' },
      ],
      initial: now?.vat === 'inklusiv' ? 'inklusiv' : 'eksklusiv',
    });
    if (answer.mva === 'inklusiv') {
      const vat = await port.line({
        message: 'Hvor mye av det er merverdiavgift? (kroner, tom for vet ikke)',
        check: (line) =>
          line.trim() === '' || (kronerFrom(line) ?? Number.POSITIVE_INFINITY) <= (band.high ?? Number.POSITIVE_INFINITY)
            ? null
            : 'Skriv et helt beløp i kroner, ikke større enn det hele.',
      });
      const ore = kronerFrom(vat);
      if (ore !== null) answer['mva-beløp'] = ore;
    }
  }
  if (question.periodic) {
    answer.periode = await port.choose({
      message: `Gjelder ${amount} hele avtalen, ett år eller én måned?`,
      choices: [
        { value: 'totalt', label: 'hele avtalen' },
        { value: 'år', label: 'per år' },
        { value: 'måned', label: 'per måned' },
      ],
      initial: now?.period ?? 'totalt',
    });
  }
  return answer;
}

type ToldBounds = { readonly minst?: number; readonly høyst?: number };

/** A band as the project file holds it; one number when it is exact. */
function asWritten({ low, high }: ToldBand): number | ToldBounds {
  if (low === high) return low;
  return { ...(low > 0 ? { minst: low } : {}), ...(high === null ? (low > 0 ? {} : { minst: 0 }) : { høyst: high }) };
}

/** What is told back before it counts. */
function inWords({ low, high }: ToldBand): string {
  if (low === high) return `${formatNumber(low)} kr`;
  if (high === null) return `Minst ${formatNumber(low)} kr`;
  return low === 0 ? `Høyst ${formatNumber(high)} kr` : `Mellom ${formatNumber(low)} og ${formatNumber(high)} kr`;
}

function asTold({ low, high }: { readonly low: bigint; readonly high: bigint | null }): string {
  if (low === high) return String(low / 100n);
  if (high === null) return `minst ${low / 100n}`;
  return low === 0n ? `høyst ${high / 100n}` : `${low / 100n}–${high / 100n}`;
}

const isWord = (text: string): boolean => ['', helpWord, backWord, dontKnow, 'vet ikke'].includes(text.trim());
const wordOf = (text: string): string => (text.trim() === helpWord || text.trim() === backWord ? text.trim() : dontKnow);

function monthsFrom(text: string, atLeast: number): number | 'løpende' | null {
  const plain = text.trim().toLowerCase();
  if (plain === 'løpende' || plain === 'loepende') return 'løpende';
  return /^\d{1,4}$/.test(plain) && Number(plain) <= maxMonths && Number(plain) >= atLeast ? Number(plain) : null;
}

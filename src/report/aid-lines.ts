import type { AidCalculation, Ceiling, CountedAward } from '../engine/de-minimis.js';
import { formatDate } from '../text/dates.js';
import type { Language } from '../text/localised.js';
import { formatEuro, formatOre } from '../text/money.js';
import { aidKindNames, aidPhrases } from '../text/phrases/aid.js';
import { quantities } from '../text/phrases/common.js';
import { safeLine } from '../text/safe.js';
import type { Style } from '../text/style.js';
import { beside, hang } from './layout.js';
import type { Json } from './stable-json.js';

/** How earlier awards were added together and held against the ceilings: a line an award, a line a ceiling. */
export function aidLines(aid: AidCalculation | null, language: Language, style: Style, width: number): string[] {
  if (aid === null) return [];
  const say = aidPhrases[language];
  return [
    ...hang(`${say.heading}  `, say[aid.within ?? 'ukjent'], width, aid.within === 'nei' ? style.bad : style.strong),
    ...hang('    ', periodWords(aid, language), width, style.faint),
    ...aid.awards.flatMap((one, index) => awardLines(one, index === 0, language, width)),
    ...aid.ceilings.flatMap((ceiling, index) => ceilingLines(ceiling, index === 0, language, width)),
    ...hang('    ', say.rounding(aid.complete), width, style.faint),
  ];
}

export function periodWords({ period, awards }: AidCalculation, language: Language): string {
  const say = aidPhrases[language];
  const { måneder, regnskapsår } = quantities[language];
  const day = formatDate(awards[0]?.award.date ?? '', language);
  if (!period) return say.noPeriod(day);
  const length = period.of === 'months' ? måneder(`${period.length}`) : say.asCalendarYears(regnskapsår(`${period.length}`));
  return say.counting(formatDate(period.from, language), day, length);
}

function awardLines({ award, cents, counts }: CountedAward, isNew: boolean, language: Language, width: number): string[] {
  const say = aidPhrases[language];
  const giver = safeLine(award.giver ?? '');
  const who = isNew ? (giver ? say.newAwardFrom(giver) : say.newAward) : giver;
  const amount = award.rate ? say.atRate(formatOre(award.units), rateText(award.rate)) : formatOre(award.units);
  const source = award.rateSource ? ` (${safeLine(award.rateSource)})` : '';
  const told = award.currency === 'NOK' ? `${amount}${source}` : '';
  const euro = cents === null ? say.rateMissing : formatEuro(cents);
  const whole = `${formatDate(award.date, language)}  ${who}, ${aidKindNames[language][award.kind]}${told ? `: ${told}` : ''}`;
  return beside('    ', counts === false ? say.outside(whole) : whole, euro, width);
}

function ceilingLines({ limit, sum, unknown, room }: Ceiling, own: boolean, language: Language, width: number): string[] {
  const say = aidPhrases[language];
  const name = own ? say.ownCeiling : say.commonCeiling;
  if (limit === null) return hang('    ', say.noCeiling(name, formatEuro(sum)), width);
  const total = unknown > 0 ? say.sumAndUnknown(formatEuro(sum), unknown) : say.sum(formatEuro(sum));
  const left = sum > limit.value ? say.above : room === null ? say.roomUnknown : say.room(formatEuro(room));
  return hang('    ', `${total}; ${name} ${formatEuro(limit.value)}, ${left} (${limit.citations.join(' · ')})`, width);
}

export const rateText = ({ digits, places }: { readonly digits: bigint; readonly places: number }): string => {
  const text = String(digits).padStart(places + 1, '0');
  return `${text.slice(0, -places)},${text.slice(-places)}`;
};

export function aidJson(aid: AidCalculation | null): Json {
  if (aid === null) return null;
  return {
    question: aid.question,
    kind: aid.kind,
    within: aid.within,
    complete: aid.complete,
    period: aid.period && { ...aid.period },
    rounding: 'each award up to a whole cent',
    awards: aid.awards.map(({ award, cents, counts }, index) => ({
      new: index === 0,
      giver: award.giver,
      date: award.date,
      kind: award.kind,
      currency: award.currency,
      amount: Number(award.units),
      rate: award.rate && rateText(award.rate).replace(',', '.'),
      rateSource: award.rateSource,
      euroCents: cents === null ? null : Number(cents),
      counts,
      location: award.at ? { line: award.at.line, column: award.at.column } : null,
    })),
    ceilings: aid.ceilings.map(({ parameter, limit, sum, unknown, room, near }) => ({
      parameter,
      limitCents: limit && Number(limit.value),
      sumCents: Number(sum),
      awardsWithoutRate: unknown,
      roomCents: room === null ? null : Number(room),
      near,
      citations: limit?.citations ?? [],
    })),
  };
}

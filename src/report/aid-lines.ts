import type { AidCalculation, Ceiling, CountedAward } from '../engine/de-minimis.js';
import { formatDate } from '../text/dates.js';
import { formatEuro, formatOre } from '../text/money.js';
import { safeLine } from '../text/safe.js';
import { ends, hang, type Style } from './layout.js';
import type { Json } from './stable-json.js';

/** How earlier awards were added together and held against the ceilings: a line an award, a line a ceiling. */
export function aidLines(aid: AidCalculation | null, style: Style, width: number): string[] {
  if (aid === null) return [];
  return [
    ...hang(
      'TAK FOR BAGATELLMESSIG STØTTE  ',
      verdictWords[aid.within ?? 'ukjent'],
      width,
      aid.within === 'nei' ? style.bad : style.strong,
    ),
    ...hang('    ', periodWords(aid), width, style.faint),
    ...aid.awards.flatMap((one, index) => awardLines(one, index === 0, width)),
    ...aid.ceilings.flatMap((ceiling, index) => ceilingLines(ceiling, index === 0, width)),
    ...hang(
      '    ',
      `Hver tildeling er regnet om med kursen på sin egen dag og rundet opp til nærmeste cent. Fullstendig liste: ${aid.complete}.`,
      width,
      style.faint,
    ),
  ];
}

const verdictWords = { ja: 'innenfor', nei: 'over taket', ukjent: 'ikke avklart' } as const;
const kindWords = { bagatellmessig: 'bagatellmessig', 'sgei-bagatellmessig': 'SGEI bagatellmessig' } as const;

function periodWords({ period, awards }: AidCalculation): string {
  const day = formatDate(awards[0]?.award.date ?? '');
  if (!period) return `For tildelingsdagen, ${day}, er det ikke bekreftet hvilken periode som legges sammen.`;
  const length = period.of === 'months' ? `${period.length} måneder` : `${period.length} regnskapsår, regnet som kalenderår`;
  return `Teller fra ${formatDate(period.from)} til tildelingsdagen, ${day} (${length}).`;
}

function awardLines({ award, cents, counts }: CountedAward, isNew: boolean, width: number): string[] {
  const giver = safeLine(award.giver ?? '');
  const who = isNew ? `ny tildeling${giver ? ` fra ${giver}` : ''}` : giver;
  const rate = award.rate && award.currency === 'NOK' ? ` til kurs ${rateText(award.rate)}` : '';
  const source = award.rateSource ? ` (${safeLine(award.rateSource)})` : '';
  const told = award.currency === 'NOK' ? `${formatOre(award.units)}${rate}${source}` : '';
  const euro = cents === null ? 'kurs mangler' : formatEuro(cents);
  const counting = counts === false ? ', utenfor perioden' : '';
  const left = `    ${formatDate(award.date)}  ${who}, ${kindWords[award.kind]}${told ? `: ${told}` : ''}${counting}`;
  return left.length + euro.length + 2 > width ? [...hang('    ', left.trim(), width), `      ${euro}`] : [ends(left, euro, width)];
}

function ceilingLines({ limit, sum, unknown, room }: Ceiling, own: boolean, width: number): string[] {
  const name = own ? 'taket for dette slaget' : 'taket for begge slag til sammen';
  if (limit === null) return hang('    ', `${name}: ikke bekreftet for tildelingsdagen; summen er ${formatEuro(sum)}`, width);
  const rest = unknown > 0 ? ` og ${unknown} uten kurs` : '';
  const left = sum > limit.value ? 'over' : room === null ? 'rest ukjent' : `igjen ${formatEuro(room)}`;
  return hang('    ', `sum ${formatEuro(sum)}${rest}; ${name} ${formatEuro(limit.value)}, ${left} (${limit.citations.join(' · ')})`, width);
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

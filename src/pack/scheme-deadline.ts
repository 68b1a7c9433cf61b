import type { Path, SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { tellForm } from '../source/words.js';
import { type Message, telling } from '../text/catalogue.js';
import { isIsoDate } from '../text/dates.js';
import { schemePhrases } from '../text/phrases/schemes-read.js';
import type { Raw } from './schema.js';
import type { Deadline } from './scheme-model.js';

const tell = telling(schemePhrases);

type RawDeadline = Raw['ordninger']['frister'][number];

/** When a deadline of a scheme falls. What does not fit its kind is reported, and is then not to be used. */
export function whenOf(document: SourceDocument, path: Path, raw: RawDeadline, problems: Problem[]): Deadline['when'] {
  const fault = (key: string, message: Message, hint?: Message): Deadline['when'] => {
    problems.push(document.problem('pakke.ordning-frist', document.placeOf([...path, key]), message, hint));
    return { kind: 'unknown' };
  };
  const belongs = keysOf[raw.slag];
  const alien = Object.keys(raw).find((key) => !common.includes(key) && !belongs.includes(key));
  if (alien)
    return fault(
      alien,
      tell((say) => say.alien(alien, raw.slag)),
    );
  if (raw.slag === 'ukjent') return { kind: 'unknown' };
  if (raw.slag === 'løpende')
    return {
      kind: 'continuous',
      answerWithin: raw['svar-innen-dager'] ?? null,
      startFrom: raw['oppstart-tidligst-dager'] ?? null,
      startWithin: raw['oppstart-senest-dager'] ?? null,
    };
  if (raw.slag === 'dato')
    return raw.frist !== undefined && isIsoDate(raw.frist)
      ? { kind: 'once', date: raw.frist, fundsYear: raw['gjelder-år'] ?? null }
      : fault(
          'frist',
          tell((say) => say.noSuchDeadline),
          tellForm((say) => say.write('"2026-03-01"')),
        );
  const [, month = '', day = ''] = /^(\d{2})(?:-(\d{2}))?$/.exec(raw.frist ?? '') ?? [];
  // In a common year: a deadline that is there only every fourth year is a slip of the hand.
  if (!isIsoDate(`2001-${month}-${day === '' ? '01' : day}`))
    return fault(
      'frist',
      tell((say) => say.notYearly),
      tell((say) => say.writeYearly),
    );
  const yearly = { month: Number(month), day: day === '' ? null : Number(day) };
  return { kind: 'yearly', ...yearly, announced: raw.utlyses ?? null, funds: raw.gjelder ?? null };
}

const common: readonly string[] = ['slag', 'merknad', 'hjemmel', 'sikkerhet'];
const keysOf: Readonly<Record<RawDeadline['slag'], readonly string[]>> = {
  løpende: ['svar-innen-dager', 'oppstart-tidligst-dager', 'oppstart-senest-dager'],
  årlig: ['frist', 'utlyses', 'gjelder'],
  dato: ['frist', 'gjelder-år'],
  ukjent: [],
};

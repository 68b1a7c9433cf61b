import type { Pack } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';
import { reviewed, translated } from './care.js';
import type { Fault } from './model.js';
import { everythingReached } from './reach.js';
import { rulesAgree } from './rules-agree.js';
import { oneMainWay } from './ways.js';

/**
 * Proves what can be proved of a pack over every possible project and every day it covers. What the loader already
 * refuses (gaps in series, unknown citations, missing sources) cannot be met here.
 */
export function verify(pack: Pack, today: IsoDate): Fault[] {
  return [...rulesAgree(pack), ...oneMainWay(pack), ...everythingReached(pack), ...reviewed(pack, today), ...translated(pack)];
}

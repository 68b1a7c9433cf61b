import type { Pack } from '../pack/model.js';
import type { IsoDate } from '../text/dates.js';
import { answersApart } from './alike.js';
import { reviewed } from './care.js';
import { citationsFound, citationsResolve } from './citations.js';
import { citedShare, everythingCited } from './cited.js';
import type { Fault } from './model.js';
import type { Provisions } from './provisions.js';
import { everythingReached } from './reach.js';
import { rulesAgree } from './rules-agree.js';
import { schemesReached } from './schemes.js';
import { placesKept, wordingChanged } from './scope.js';
import type { Share } from './share.js';
import { termsKept, translated } from './texts.js';
import { traced } from './traced.js';
import { oneMainWay } from './ways.js';

/**
 * Proves what can be proved of a pack over every possible project and every day it covers. What the loader already
 * refuses (gaps in series, unknown citations, missing sources) cannot be met here.
 * @param provisions the index that citations are looked up in; without it they are not.
 */
export function verify(pack: Pack, today: IsoDate, provisions: Provisions | null = null): Fault[] {
  return [
    ...rulesAgree(pack),
    ...oneMainWay(pack),
    ...everythingReached(pack),
    ...placesKept(pack),
    ...answersApart(pack),
    ...schemesReached(pack),
    ...everythingCited(pack),
    ...(provisions ? citationsResolve(pack, provisions) : []),
    ...reviewed(pack, today),
    ...translated(pack),
    ...termsKept(pack),
    ...wordingChanged(pack),
    ...traced(pack),
  ];
}

/** How far the law stands behind a pack: entries that cite a source, and citations that were looked up (null: none were). */
export type Backing = { readonly cited: Share; readonly found: ReturnType<typeof citationsFound> | null };

export const backing = (pack: Pack, provisions: Provisions | null): Backing => ({
  cited: citedShare(pack),
  found: provisions && citationsFound(pack, provisions),
});

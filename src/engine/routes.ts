import type { Route } from '../pack/model.js';
import type { Readings } from './conclusions.js';
import type { Reading } from './reading.js';
import type { RouteResult } from './result.js';
import { factsOf, reason, requirementsOf } from './show.js';

/** Every route with its standing: the way, a possible way, or ruled out and by what. */
export function routeResults(readings: Readings): RouteResult[] {
  const { strict, assumed } = readings;
  const { routes } = strict.law;
  const answered = strict.truths(routes);
  const taken = assumed.truths(routes);
  return routes.map((route, place) =>
    routeResult(assumed, route, answered[place] === 'yes' ? 'decided' : standing[taken[place] ?? 'unknown']),
  );
}

/** What a route is when it is not settled by the answers alone. */
const standing = { yes: 'conditional', no: 'excluded', unknown: 'undetermined' } as const;

function routeResult(assumed: Reading, route: Route, status: RouteResult['status']): RouteResult {
  const because = assumed.because(route);
  const holds = status === 'decided' || status === 'conditional';
  return {
    id: route.id,
    family: route.family,
    role: route.role,
    name: route.name,
    status,
    reasons: holds ? [reason(assumed, route, because)] : [],
    notBecause: status === 'excluded' ? factsOf(assumed, because) : [],
    requires: status === 'undetermined' ? requirementsOf(assumed, because) : [],
    citations: route.citations,
  };
}

/**
 * Whether what the project plans to do is what the answers lead to. A family agrees as soon as every main way that is
 * left belongs to it, even while it is open which of them it is.
 */
export function routeAgreement(
  situation: Pick<Reading, 'law' | 'truth'>,
  chosen: string | null,
): 'stemmer' | 'strider' | 'uavklart' | 'ikke-valgt' {
  if (chosen === null) return 'ikke-valgt';
  const isChosen = (route: Route): boolean => route.id === chosen || route.family === chosen;
  const standing = situation.law.routes.map((route) => ({ route, truth: situation.truth(route) }));
  const named = standing.filter(({ route }) => isChosen(route));
  if (named.some(({ truth }) => truth === 'yes')) return 'stemmer';
  if (named.every(({ truth }) => truth === 'no')) return 'strider';
  const left = standing.filter(({ route, truth }) => route.role === 'hovedvei' && truth !== 'no');
  return left.length > 0 && left.every(({ route }) => route.family === chosen) ? 'stemmer' : 'uavklart';
}

import type { Route } from '../pack/model.js';
import type { Readings } from './conclusions.js';
import type { Reading } from './reading.js';
import type { RouteResult } from './result.js';
import { factsOf, reason, requirementsOf } from './show.js';

/** Every route with its standing: the way, a possible way, or ruled out and by what. */
export function routeResults(readings: Readings): RouteResult[] {
  return readings.strict.law.routes.map((route) => routeResult(readings, route));
}

function routeResult({ strict, assumed }: Readings, route: Route): RouteResult {
  const taken = assumed.holds(route);
  const status =
    strict.truth(route) === 'yes' ? 'decided' : taken.truth === 'yes' ? 'conditional' : taken.truth === 'no' ? 'excluded' : 'undetermined';
  const holds = status === 'decided' || status === 'conditional';
  return {
    id: route.id,
    family: route.family,
    role: route.role,
    name: route.name,
    status,
    reasons: holds ? [reason(assumed, route, taken.because)] : [],
    notBecause: status === 'excluded' ? factsOf(assumed, taken.because) : [],
    requires: status === 'undetermined' ? requirementsOf(assumed, taken.because) : [],
    citations: route.citations,
  };
}

/**
 * Whether what the project plans to do is what the answers lead to. A family agrees as soon as every main way that is
 * left belongs to it, even while it is open which of them it is.
 */
export function routeAgreement(situation: Reading, chosen: string | null): 'stemmer' | 'strider' | 'uavklart' | 'ikke-valgt' {
  if (chosen === null) return 'ikke-valgt';
  const isChosen = (route: Route): boolean => route.id === chosen || route.family === chosen;
  const standing = situation.law.routes.map((route) => ({ route, truth: situation.truth(route) }));
  const named = standing.filter(({ route }) => isChosen(route));
  if (named.some(({ truth }) => truth === 'yes')) return 'stemmer';
  if (named.every(({ truth }) => truth === 'no')) return 'strider';
  const left = standing.filter(({ route, truth }) => route.role === 'hovedvei' && truth !== 'no');
  return left.length > 0 && left.every(({ route }) => route.family === chosen) ? 'stemmer' : 'uavklart';
}

import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import type { Place } from '../source/problem.js';
import { inEvery } from '../text/catalogue.js';
import type { Language } from '../text/localised.js';
import { aidFindingPhrases } from '../text/phrases/engine.js';
import { type AidCalculation, deMinimis } from './de-minimis.js';
import type { Finding } from './result.js';

/** The calculation of the awards that a project lists, when the pack asks about the ceiling at all. */
export function aidOf(pack: Pack, project: Project): AidCalculation | null {
  if (project.aid === null) return null;
  const calculation = deMinimis(pack, project.aid);
  return pack.questions.some(({ id }) => id === calculation.question) ? calculation : null;
}

/** The project with the answer that its awards give: what is worked out wins over what was answered by hand. */
export function withAid(pack: Pack, project: Project, calculation = aidOf(pack, project)): Project {
  if (!calculation?.within) return project;
  const answer = {
    value: { kind: 'choice', value: calculation.within },
    reason: null,
    source: null,
    at: project.aid?.at ?? null,
  } as const;
  return { ...project, answers: new Map([...project.answers, [calculation.question, answer]]) };
}

const citations: Record<AidCalculation['kind'], readonly string[]> = {
  bagatellmessig: ['støtteforskriften § 2', 'forordning (EU) 2023/2831'],
  'sgei-bagatellmessig': ['støtteforskriften § 4', 'forordning (EU) 2023/2832'],
};

/** What the list of awards shows by itself. @param project as it was told, with the answers given by hand. */
export function aidFindings(project: Project, calculation: AidCalculation | null): Finding[] {
  const { aid } = project;
  if (aid === null || calculation === null) return [];
  const warning = (id: string, at: Place | null, told: (say: (typeof aidFindingPhrases)[Language]) => string): Finding => ({
    ruleId: `støtte.${id}`,
    severity: 'advarsel',
    message: inEvery(aidFindingPhrases, told),
    at,
    citations: citations[calculation.kind],
    facts: [],
    suppressed: null,
  });
  const told = project.answers.get(calculation.question);
  const answer = told?.value.kind === 'choice' ? told.value.value : null;
  const stated = project.answers.get('støttegrunnlag');
  const basis = stated?.value.kind === 'choice' ? stated.value.value : null;
  const { within, kind, awards, ceilings } = calculation;
  const found: Finding[] = [];
  if (told && answer !== null && within && answer !== within)
    found.push(warning('strider-mot-svaret', told.at, (say) => say.contradicted(answer, within)));
  if (stated && basis !== null && basis !== kind) found.push(warning('annet-grunnlag', stated.at, (say) => say.anotherBasis(basis, kind)));
  for (const { award, cents, counts } of awards)
    if (cents === null && counts !== false) found.push(warning('kurs-mangler', award.at, (say) => say.rateMissing));
  if (calculation.complete !== 'ja' && within === null) found.push(warning('ikke-fullstendig', aid.at, (say) => say.notComplete));
  if (ceilings.some(({ limit }) => limit === null)) found.push(warning('uten-tak', aid.award.at, (say) => say.noCeiling));
  if (within !== 'nei' && ceilings.some(({ near }) => near)) found.push(warning('nær-taket', aid.award.at, (say) => say.nearCeiling));
  return found;
}

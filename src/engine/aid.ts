import type { Pack } from '../pack/model.js';
import type { Project } from '../project/model.js';
import type { Place } from '../source/problem.js';
import type { Text } from '../text/localised.js';
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
    reason: 'regnet ut av tildelingene under «støtte»',
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
  const finding = (id: string, severity: Finding['severity'], at: Place | null, message: Text): Finding => ({
    ruleId: `støtte.${id}`,
    severity,
    message,
    at,
    citations: citations[calculation.kind],
    facts: [],
    suppressed: null,
  });
  const told = project.answers.get(calculation.question);
  const basis = project.answers.get('støttegrunnlag');
  const { within } = calculation;
  return [
    ...(within && told?.value.kind === 'choice' && told.value.value !== within
      ? [
          finding('strider-mot-svaret', 'advarsel', told.at, {
            nb: `Svaret er «${told.value.value}», men tildelingene under «støtte» gir «${within}». Det som er regnet ut, er brukt. Rett svaret eller listen.`,
            nn: `Svaret er «${told.value.value}», men tildelingane under «støtte» gir «${within}». Det som er rekna ut, er brukt. Rett svaret eller lista.`,
            en: `The answer is «${told.value.value}», but the awards under «støtte» give «${within}». What has been worked out is used. Correct the answer or the list.`,
          }),
        ]
      : []),
    ...(basis?.value.kind === 'choice' && basis.value.value !== calculation.kind
      ? [
          finding('annet-grunnlag', 'advarsel', basis.at, {
            nb: `Grunnlaget er «${basis.value.value}», men den nye tildelingen under «støtte» er «${calculation.kind}». Rett det som ikke stemmer; ellers er ikke taket prøvd for grunnlaget som er valgt.`,
            nn: `Grunnlaget er «${basis.value.value}», men den nye tildelinga under «støtte» er «${calculation.kind}». Rett det som ikkje stemmer; elles er ikkje taket prøvd for grunnlaget som er valt.`,
            en: `The basis is «${basis.value.value}», but the new award under «støtte» is «${calculation.kind}». Correct what is wrong; otherwise the ceiling has not been tested for the basis that was chosen.`,
          }),
        ]
      : []),
    ...calculation.awards
      .filter(({ cents, counts }) => cents === null && counts !== false)
      .map(({ award }) =>
        finding('kurs-mangler', 'advarsel', award.at, {
          nb: 'Tildelingen mangler kurs, så beløpet i euro er ukjent. Finn den offisielle kursen for tildelingsdagen; uten den kan ikke summen sies å være innenfor taket.',
          nn: 'Tildelinga manglar kurs, så beløpet i euro er ukjent. Finn den offisielle kursen for tildelingsdagen; utan han kan ein ikkje seie at summen er innanfor taket.',
          en: 'The award has no exchange rate, so its amount in euro is unknown. Find the official rate of the day of the award; without it the sum cannot be said to be within the ceiling.',
        }),
      ),
    ...(calculation.complete !== 'ja' && within === null
      ? [
          finding('ikke-fullstendig', 'advarsel', aid.at, {
            nb: 'Det er ikke sagt at listen over tidligere støtte er fullstendig, så taket er ikke avklart. Hent inn en egenerklæring fra organisasjonen, og skriv fullstendig: ja når den er der.',
            nn: 'Det er ikkje sagt at lista over tidlegare støtte er fullstendig, så taket er ikkje avklart. Hent inn ei eigenerklæring frå organisasjonen, og skriv fullstendig: ja når ho er der.',
            en: 'The list of earlier aid is not said to be complete, so the ceiling is not settled. Obtain a self-declaration from the organisation, and write fullstendig: ja when you have it.',
          }),
        ]
      : []),
    ...(calculation.ceilings.some(({ limit }) => limit === null)
      ? [
          finding('uten-tak', 'advarsel', aid.award.at, {
            nb: 'For tildelingsdagen er det ikke bekreftet at noe tak gjaldt, så summen er ikke prøvd. Be om en juridisk vurdering.',
            nn: 'For tildelingsdagen er det ikkje stadfesta at noko tak gjaldt, så summen er ikkje prøvd. Be om ei juridisk vurdering.',
            en: 'No ceiling is confirmed for the day of the award, so the sum has not been tested. Ask for a legal assessment.',
          }),
        ]
      : []),
    ...(within !== 'nei' && calculation.ceilings.some(({ near }) => near)
      ? [
          finding('nær-taket', 'advarsel', aid.award.at, {
            nb: 'Summen er mindre enn to prosent under taket. En annen kurs eller en glemt tildeling kan bringe den over, så kontroller begge deler før støtten gis.',
            nn: 'Summen er mindre enn to prosent under taket. Ein annan kurs eller ei gløymd tildeling kan føre han over, så kontroller begge delar før støtta blir gitt.',
            en: 'The sum is less than two per cent below the ceiling. Another exchange rate or a forgotten award can bring it above, so check both before the aid is given.',
          }),
        ]
      : []),
  ];
}

import { catalogue } from '../catalogue.js';

/** What changes for the projects that were given, or for one with other answers. */
export const diffProjectsPhrases = catalogue({
  summary: {
    nb: (changed: number, same: number) =>
      `${changed === 0 ? 'Ingen prosjekter' : changed === 1 ? '1 prosjekt' : `${changed} prosjekter`} endres, ${same} er uendret`,
    nn: (changed: number, same: number) => `${changed === 0 ? 'Ingen prosjekt' : `${changed} prosjekt`} blir endra, ${same} er uendra`,
    en: (changed: number, same: number) =>
      `${changed === 0 ? 'No projects change' : changed === 1 ? '1 project changes' : `${changed} projects change`}, ${same} ${same === 1 ? 'is' : 'are'} unchanged`,
  },
  whatIf: { nb: 'HVA OM', nn: 'KVA OM', en: 'WHAT IF' },
  assessedAt: {
    nb: (day: string) => `vurdert per ${day}`,
    nn: (day: string) => `vurdert per ${day}`,
    en: (day: string) => `assessed as of ${day}`,
  },
  late: {
    nb: (day: string) => `${day} (etter siste kontroll)`,
    nn: (day: string) => `${day} (etter siste kontroll)`,
    en: (day: string) => `${day} (after the rules were last verified)`,
  },
  nothing: {
    nb: (file: string) => `${file}: ingenting endres`,
    nn: (file: string) => `${file}: ingenting blir endra`,
    en: (file: string) => `${file}: nothing changes`,
  },
  days: {
    nb: (from: string, to: string) => `fra ${from} til ${to}`,
    nn: (from: string, to: string) => `frå ${from} til ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  status: { nb: 'status', nn: 'status', en: 'status' },
  mainWay: { nb: 'hovedvei', nn: 'hovudveg', en: 'main route' },
  besides: { nb: 'i tillegg', nn: 'i tillegg', en: 'in addition' },
  absent: { nb: 'finnes ikke', nn: 'finst ikkje', en: 'does not exist' },
  canBe: {
    nb: (values: string) => `kan være ${values}`,
    nn: (values: string) => `kan vere ${values}`,
    en: (values: string) => `may be ${values}`,
  },
  exempted: {
    nb: (severity: string) => `UNNTAK (${severity})`,
    nn: (severity: string) => `UNNATAK (${severity})`,
    en: (severity: string) => `EXCEPTION (${severity})`,
  },
  hungOnAnswers: {
    nb: (text: string) => `${text} (avhang av svar som mangler)`,
    nn: (text: string) => `${text} (hang på svar som manglar)`,
    en: (text: string) => `${text} (depended on missing answers)`,
  },
  hangsOnAnswers: {
    nb: (text: string) => `${text} (avhenger nå av svar som mangler)`,
    nn: (text: string) => `${text} (heng no på svar som manglar)`,
    en: (text: string) => `${text} (now depends on missing answers)`,
  },
  checklist: {
    nb: (what: string, items: string) => `sjekkliste, ${what}: ${items}`,
    nn: (what: string, items: string) => `sjekkliste, ${what}: ${items}`,
    en: (what: string, items: string) => `checklist, ${what}: ${items}`,
  },
  mayApply: { nb: 'kan bli aktuelt', nn: 'kan bli aktuelt', en: 'may become relevant' },
  appliesNoMore: { nb: 'er ikke lenger aktuelt', nn: 'er ikkje lenger aktuelt', en: 'no longer relevant' },
});

/** Whether a supplement or a stage holds. */
export const besidesWords = catalogue({
  decided: { nb: 'ja', nn: 'ja', en: 'yes' },
  conditional: { nb: 'betinget', nn: 'på vilkår', en: 'conditional' },
  undetermined: { nb: 'uavklart', nn: 'uavklart', en: 'undetermined' },
  excluded: { nb: 'nei', nn: 'nei', en: 'no' },
});

import { catalogue } from '../catalogue.js';

/** How a finding is marked, by its severity in the rules. */
export const findingLabels = catalogue({
  feil: { nb: 'FEIL', nn: 'FEIL', en: 'ERROR' },
  advarsel: { nb: 'ADVARSEL', nn: 'ÅTVARING', en: 'WARNING' },
  opplysning: { nb: 'MERK', nn: 'MERK', en: 'NOTE' },
});

/** A finding that somebody answers for. */
export const exceptionPhrases = catalogue({
  label: {
    nb: (severity: string) => `UNNTAK (${severity})`,
    nn: (severity: string) => `UNNTAK (${severity})`,
    en: (severity: string) => `EXCEPTION (${severity})`,
  },
  until: {
    nb: (day: string, responsible: string, reason: string) => `unntak til ${day}, ansvarlig ${responsible}: ${reason}`,
    nn: (day: string, responsible: string, reason: string) => `unntak til ${day}, ansvarleg ${responsible}: ${reason}`,
    en: (day: string, responsible: string, reason: string) => `exception until ${day} (responsible: ${responsible}): ${reason}`,
  },
  inProjectFile: { nb: 'unntak i prosjektfilen', nn: 'unntak i prosjektfila', en: 'exceptions in the project file' },
});

import type { Answer, Project } from '../project/model.js';
import { inEvery } from '../text/catalogue.js';
import { looksPersonal } from '../text/personal.js';
import { enginePhrases } from '../text/phrases/engine.js';
import type { Finding } from './result.js';

/** Eleven digits in what somebody has written: a project file is archived and read by others. One finding for each answer. */
export function personalFindings(project: Project): Finding[] {
  const found: Finding[] = [];
  const look = (answer: Answer, id: string): void => {
    if (isPersonal(answer)) found.push(finding(id, answer));
  };
  project.answers.forEach(look);
  for (const { answers } of project.activities) answers.forEach(look);
  return found;
}

const finding = (id: string, { at }: Answer): Finding => ({
  ruleId: 'personopplysninger.elleve-siffer',
  severity: 'advarsel',
  message: inEvery(enginePhrases, (say) => say.elevenDigits(id)),
  at,
  citations: ['personvernforordningen artikkel 5 nr. 1 bokstav c'],
  facts: [],
  suppressed: null,
});

/** Whatever of an answer somebody may have written freely. */
const isPersonal = ({ value, reason, source }: Answer): boolean =>
  (reason !== null && looksPersonal(reason)) ||
  (source !== null && looksPersonal(source)) ||
  (value.kind === 'choice' && value.written !== undefined && looksPersonal(value.written));

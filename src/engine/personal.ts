import type { Answer, Project } from '../project/model.js';
import { inEvery } from '../text/catalogue.js';
import { looksPersonal } from '../text/personal.js';
import { enginePhrases } from '../text/phrases/engine.js';
import type { Finding } from './result.js';

/** Eleven digits in what somebody has written: a project file is archived and read by others. One finding for each answer. */
export function personalFindings(project: Project): Finding[] {
  const answers = [...project.answers, ...project.activities.flatMap((activity) => [...activity.answers])];
  return answers.flatMap(([id, answer]): Finding[] => {
    if (!written(answer).some(looksPersonal)) return [];
    return [
      {
        ruleId: 'personopplysninger.elleve-siffer',
        severity: 'advarsel',
        message: inEvery(enginePhrases, (say) => say.elevenDigits(id)),
        at: answer.at,
        citations: ['personvernforordningen artikkel 5 nr. 1 bokstav c'],
        facts: [],
        suppressed: null,
      },
    ];
  });
}

const written = ({ value, reason, source }: Answer): string[] => [
  ...(reason === null ? [] : [reason]),
  ...(source === null ? [] : [source]),
  ...(value.kind === 'choice' && value.written !== undefined ? [value.written] : []),
];

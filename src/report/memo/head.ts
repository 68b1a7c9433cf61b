import type { Party } from '../../project/model.js';
import { formatDate } from '../../text/dates.js';
import { explainPhrases } from '../../text/phrases/explain.js';
import { layerWords } from '../rule-pack.js';
import { type Block, paragraph, type Section } from './model.js';
import type { Telling } from './telling.js';

/** The title fit for a journal: the one in the file, or the name of the project. */
export const titleOf = ({ assessed: { project }, say }: Telling): string => project.filing.title ?? say.title(project.name);

/** Fields for the archive, what the memo is, and which of its sections lack something. */
export function head(telling: Telling, sections: readonly Section[]): Block[] {
  const { assessed, language, say } = telling;
  const { evaluation, pack, project } = assessed;
  const { filing } = project;
  const gaps = sections.flatMap((section, index) => (section.missing.length > 0 ? [`${index + 1}`] : []));
  const late = evaluation.asOf > pack.verifiedAsOf;
  return [
    {
      kind: 'table',
      head: [say.field, say.content],
      rows: [
        [say.caseNumber, filing.caseNumber ?? say.blank],
        [say.documentTitle, titleOf(telling)],
        [say.documentType, filing.documentType ?? say.blank],
        [say.documentDate, say.blank],
        [say.asOf, formatDate(evaluation.asOf, language)],
        [say.buyer, partyWords(telling, project.buyer)],
        [say.recipient, partyWords(telling, project.recipient)],
        [say.officer, filing.officer ?? say.blank],
        [say.approver, filing.approver ?? say.blank],
        [say.accessCode, filing.accessCode ?? say.blank],
        [say.withheldUnder, filing.withheldUnder ?? say.blank],
      ],
    },
    paragraph(say.disclaimer),
    paragraph(gaps.length === 0 ? say.whole : say.gaps(gaps.join(', '))),
    ...(late ? [paragraph(explainPhrases[language].verifiedUntil(formatDate(pack.verifiedAsOf, language)))] : []),
    ...pack.layers.map((layer) => paragraph(layerWords(layer, language), `${say.layer}:`)),
  ];
}

function partyWords({ say }: Telling, { name, orgnr, ...more }: Party & { readonly municipality?: string | null }): string {
  const place = more.municipality ?? null;
  const named = name === null ? place : place === null || name.includes(place) ? name : `${name}, ${place}`;
  if (named === null) return orgnr ?? say.untold;
  return orgnr === null ? named : say.orgnr(named, orgnr);
}

import { formatDate, isIsoDate } from '../../text/dates.js';
import { certainty } from '../../text/phrases/explain.js';
import { memoTitles } from '../../text/phrases/memo.js';
import { heading, type Section, tableOr } from './model.js';
import type { Telling } from './telling.js';

/** 10: what made the memo, from which rules and answers, and every source that it cites. */
export function sourcesSection({ answersHash, assessed, language, say, sources, tool, words }: Telling): Section {
  const { evaluation, pack, project } = assessed;
  const day = (date: string): string => (isIsoDate(date) ? formatDate(date, language) : date);
  return {
    title: memoTitles[language].sources,
    missing: evaluation.asOf > pack.verifiedAsOf ? [say.late] : [],
    blocks: [
      heading(3, say.versions),
      {
        kind: 'table',
        head: [say.field, say.content],
        rows: [
          [say.tool, `${tool.name} ${tool.version}`],
          [say.rulePack, `${pack.id} ${pack.version}`],
          [say.rulesHash, pack.hash],
          ...pack.layers.map(({ id, version, hash }) => [say.layer, `${id} ${version}, SHA-256 ${hash}`]),
          [say.verified, day(pack.verifiedAsOf)],
          [say.asOf, day(evaluation.asOf)],
          [say.projectFile, project.file],
          [say.answersHash, answersHash],
        ],
      },
      heading(3, say.sources),
      tableOr(
        [say.source, say.nameHead, say.dateHead, say.certainty, say.addressHead],
        pack.sources
          .filter(({ key }) => sources.has(key))
          .map(({ key, name, date, confidence, url }) => [
            key,
            words.text(name),
            date === undefined ? say.undated : day(date),
            confidence === undefined ? say.untold : confidence === 'høy' ? say.certain : certainty[language][confidence],
            url === undefined ? say.untold : { address: url },
          ]),
        say.noSources,
      ),
    ],
  };
}

/** 11: who answers for it. The dates and signatures are for people to fill in. */
export function signingSection({ assessed, language, say }: Telling): Section {
  const { officer, approver } = assessed.project.filing;
  return {
    title: memoTitles[language].signing,
    missing: [say.unsigned],
    blocks: [
      {
        kind: 'table',
        head: [say.roleHead, say.nameHead, say.dateHead, say.signatureHead],
        rows: [
          [say.madeBy, officer ?? say.blank, say.blank, say.blank],
          [say.approvedBy, approver ?? say.blank, say.blank, say.blank],
        ],
      },
    ],
  };
}

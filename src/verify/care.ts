import { allEntries } from '../pack/entries.js';
import type { Pack } from '../pack/model.js';
import { formatDate, type IsoDate } from '../text/dates.js';
import { languages, type Text } from '../text/localised.js';
import type { Fault } from './model.js';

/** Nothing is past the day by which somebody promised to look at it again. */
export function reviewed(pack: Pack, today: IsoDate): Fault[] {
  const inForce = allEntries(pack).filter((entry) => entry.to === null || entry.to >= today);
  return [...inForce, ...pack.parameters]
    .filter((entry) => entry.reviewBy < today)
    .map((entry) => ({
      check: 'gjennomgang',
      severity: 'feil',
      id: entry.id,
      file: entry.file,
      line: entry.line,
      date: null,
      witness: null,
      message: `«${entry.id}» skulle vært gjennomgått innen ${formatDate(entry.reviewBy)}`,
    }));
}

/** Every text is there in every language. One fault for each file and language, so that the list can be read. */
export function translated(pack: Pack): Fault[] {
  const missing = new Map<string, number>();
  const count = (file: string, texts: readonly Text[]): void => {
    for (const text of texts)
      for (const language of languages)
        if (text[language] === undefined) missing.set(`${file} ${language}`, (missing.get(`${file} ${language}`) ?? 0) + 1);
  };
  for (const question of pack.questions)
    count(question.file, [question.text, question.why, question.help, question.whoKnows, ...question.options.map((option) => option.text)]);
  for (const assessment of pack.assessments)
    count(assessment.file, [assessment.name, ...assessment.values.map((value) => value.text), ...assessment.rules.map((rule) => rule.why)]);
  for (const entry of pack.factors) count(entry.file, [entry.why]);
  for (const entry of pack.routes) count(entry.file, [entry.name, entry.why]);
  for (const entry of pack.checks) count(entry.file, [entry.message]);
  for (const entry of pack.checklist) count(entry.file, [entry.text, entry.responsible, ...(entry.deadline ? [entry.deadline] : [])]);
  return [...missing].sort().map(([key, texts]) => {
    const [file = '', language = ''] = key.split(' ');
    return {
      check: 'språk',
      severity: 'advarsel',
      id: file,
      file,
      line: 1,
      date: null,
      witness: null,
      message: `${texts} ${texts === 1 ? 'tekst mangler' : 'tekster mangler'} på ${language}`,
    };
  });
}

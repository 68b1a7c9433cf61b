import type { SourceDocument } from '../source/document.js';
import type { Problem } from '../source/problem.js';
import { nearestName } from '../text/names.js';
import { references } from './condition.js';
import { derivedFacts } from './derived.js';
import type { Assessment, Conditional, Pack } from './model.js';

/** Faults that show only when the whole pack is seen: double ids, unknown citations and names, rules that need themselves. */
export function checkPack(pack: Pack, documents: ReadonlyMap<string, SourceDocument>): Problem[] {
  const at = (entry: { file: string; line: number }, code: string, message: string, hint?: string): Problem =>
    documents.get(entry.file)?.problem(code, { line: entry.line, column: 1, length: 1 }, message, hint) ?? {
      file: entry.file,
      place: null,
      code,
      message,
      hint,
    };
  return [...doubleIds(pack, at), ...citations(pack, at), ...names(pack, at), ...placeholders(pack, at), ...cycles(pack.assessments, at)];
}

type At = (entry: { file: string; line: number }, code: string, message: string, hint?: string) => Problem;

const conditionals = (pack: Pack): Conditional[] => [
  ...pack.assessments.flatMap((assessment) => assessment.rules),
  ...pack.factors,
  ...pack.routes,
  ...pack.checks,
  ...pack.checklist,
];

/** An id may come back only as a later version of the same entry: the law before and after a change. */
function doubleIds(pack: Pack, at: At): Problem[] {
  const forever = { from: '', to: null };
  type Named = { readonly id: string; readonly file: string; readonly line: number; readonly from: string; readonly to: string | null };
  // What conditions name, what projects choose, and what results point to are three kinds of names.
  const groups: readonly (readonly Named[])[] = [
    [...pack.parameters.map((series) => ({ ...series, ...forever })), ...pack.questions, ...pack.assessments],
    pack.routes,
    conditionals(pack).filter((entry) => !pack.routes.some((route) => route === entry)),
  ];
  return groups.flatMap((group) => doublesIn(group, at));
}

function doublesIn<
  T extends { readonly id: string; readonly file: string; readonly line: number; readonly from: string; readonly to: string | null },
>(group: readonly T[], at: At): Problem[] {
  const seen = new Map<string, T[]>();
  return group.flatMap((entry) => {
    const earlier = seen.get(entry.id) ?? [];
    seen.set(entry.id, [...earlier, entry]);
    const same = earlier.find((other) => (other.to === null || entry.from <= other.to) && (entry.to === null || other.from <= entry.to));
    return same ? [at(entry, 'pakke.dobbel-id', `id-en «${entry.id}» er brukt før i samme tidsrom`, `se ${same.file}:${same.line}`)] : [];
  });
}

/** Every citation starts with the key of a known source, as a whole word. */
function citations(pack: Pack, at: At): Problem[] {
  const keys = pack.sources.map((source) => source.key);
  const known = (citation: string): boolean =>
    keys.some((key) => citation.startsWith(key) && !/[\p{L}\d]/u.test(citation.charAt(key.length)));
  const cited = [
    ...pack.parameters.flatMap((series) =>
      series.values.flatMap((value) => value.citations.map((citation) => ({ entry: series, citation }))),
    ),
    ...[...pack.questions, ...pack.assessments, ...conditionals(pack)].flatMap((entry) =>
      entry.citations.map((citation) => ({ entry, citation })),
    ),
  ];
  return cited
    .filter(({ citation }) => !known(citation))
    .map(({ entry, citation }) => {
      const near = nearestName(citation.split(' ')[0] ?? '', keys);
      return at(
        entry,
        'pakke.ukjent-kilde',
        `hjemmelen «${citation}» viser ikke til en kjent kilde`,
        near ? `mente du «${near}»?` : 'kildene står i kilder.yaml',
      );
    });
}

function names(pack: Pack, at: At): Problem[] {
  const problems: Problem[] = [];
  const scopes = ['nasjonalt', ...pack.places.map((place) => place.id)];
  for (const entry of [...pack.questions, ...pack.assessments, ...conditionals(pack)]) {
    if (!scopes.includes(entry.scope))
      problems.push(at(entry, 'pakke.ukjent-sted', `ukjent sted «${entry.scope}»`, `velg mellom ${scopes.join(', ')}`));
    if (entry.to !== null && entry.to < entry.from) problems.push(at(entry, 'pakke.gyldighet', `«${entry.id}» slutter før den begynner`));
  }
  const questions = new Set([...pack.questions.map((question) => question.id), 'valgt-vei']);
  for (const check of pack.checks)
    if (!questions.has(check.pointsAt))
      problems.push(
        at(
          check,
          'pakke.ukjent-spørsmål',
          `kontrollen peker på et ukjent spørsmål «${check.pointsAt}»`,
          suggest(check.pointsAt, questions),
        ),
      );
  for (const question of pack.questions)
    if (question.type === 'en-av' && question.options.length === 0)
      problems.push(at(question, 'pakke.uten-svar', `spørsmålet «${question.id}» er av typen en-av, men har ingen svar`));
  for (const assessment of pack.assessments) {
    const values = assessment.values.map((value) => value.value);
    if (assessment.assessedBy && !questions.has(assessment.assessedBy))
      problems.push(
        at(assessment, 'pakke.ukjent-spørsmål', `ukjent spørsmål «${assessment.assessedBy}»`, suggest(assessment.assessedBy, questions)),
      );
    for (const rule of assessment.rules)
      for (const value of rule.concludes)
        if (!values.includes(value))
          problems.push(
            at(
              rule,
              'pakke.ukjent-verdi',
              `«${assessment.id}» har ikke verdien «${value}»`,
              suggest(value, values) ?? `verdiene er ${values.join(', ')}`,
            ),
          );
  }
  for (const factor of pack.factors) {
    const target = pack.assessments.find((assessment) => assessment.id === factor.assessment);
    if (!target)
      problems.push(
        at(
          factor,
          'pakke.ukjent-delvurdering',
          `ukjent delvurdering «${factor.assessment}»`,
          suggest(
            factor.assessment,
            pack.assessments.map((known) => known.id),
          ),
        ),
      );
    else if (!target.values.some((value) => value.value === factor.pointsTo))
      problems.push(at(factor, 'pakke.ukjent-verdi', `«${target.id}» har ikke verdien «${factor.pointsTo}»`));
  }
  return problems;
}

/** Amounts named in running text must exist, or the text would be printed with a hole in it. */
function placeholders(pack: Pack, at: At): Problem[] {
  const known = new Set(['anskaffelsesverdi', 'delkontraktverdi', 'valgt-vei', ...pack.parameters.map((series) => series.id)]);
  const texts = [
    ...pack.assessments.flatMap((assessment) => assessment.rules.map((rule) => ({ entry: rule, text: rule.why }))),
    ...pack.factors.map((entry) => ({ entry, text: entry.why })),
    ...pack.routes.map((entry) => ({ entry, text: entry.why })),
    ...pack.checks.map((entry) => ({ entry, text: entry.message })),
    ...pack.checklist.flatMap((entry) => [entry.text, ...(entry.deadline ? [entry.deadline] : [])].map((text) => ({ entry, text }))),
    ...pack.questions.flatMap((entry) => [entry.text, entry.why, entry.help].map((text) => ({ entry, text }))),
  ];
  return texts.flatMap(({ entry, text }) =>
    [text.nb, text.nn ?? '', text.en ?? '']
      .flatMap((words) => [...words.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''))
      .filter((name) => !known.has(name))
      .map((name) => at(entry, 'pakke.ukjent-beløp-i-tekst', `teksten viser til et ukjent beløp «{${name}}»`, suggest(name, known))),
  );
}

/** A conclusion may rest on another, but never on itself. */
function cycles(assessments: readonly Assessment[], at: At): Problem[] {
  const owner = new Map(assessments.flatMap((assessment) => assessment.rules.map((rule) => [rule.id, assessment.id] as const)));
  const ids = new Set(assessments.map((assessment) => assessment.id));
  const needs = new Map(
    assessments.map((assessment) => {
      const found = assessment.rules.flatMap((rule) => [rule.when, ...(rule.unless ? [rule.unless] : [])].map(references));
      const facts = found.flatMap((reference) => reference.facts.filter((fact) => ids.has(fact)));
      const rules = found
        .flatMap((reference) => reference.rules.map((rule) => owner.get(rule) ?? rule))
        .filter((id) => id !== assessment.id);
      return [assessment.id, [...facts, ...rules]] as const;
    }),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (needs.get(from) ?? []).some((next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))));
  const problems = assessments
    .filter((assessment) => reaches(assessment.id, assessment.id, new Set()))
    .map((assessment) => at(assessment, 'pakke.ring', `delvurderingen «${assessment.id}» bygger på seg selv`));
  for (const assessment of assessments)
    for (const rule of assessment.rules) {
      const facts = [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap((condition) => references(condition).facts);
      if (facts.some((fact) => fact in derivedFacts && fact === 'valgt-vei-status'))
        problems.push(at(rule, 'pakke.ring', 'en regel kan ikke bygge på hva prosjektet har valgt'));
    }
  return problems;
}

const suggest = (found: string, known: Iterable<string>): string | undefined => {
  const near = nearestName(found, known);
  return near ? `mente du «${near}»?` : undefined;
};

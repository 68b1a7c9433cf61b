import type { Path } from '../source/document.js';
import { chooseBetween, didYouMean } from '../source/words.js';
import { inEvery, type Message, telling } from '../text/catalogue.js';
import { nearestName } from '../text/names.js';
import { answerPhrases } from '../text/phrases/answers.js';
import { wholePackPhrases } from '../text/phrases/pack-whole.js';
import { conditionals, type Report, type Standing } from './entries.js';
import type { Entry, Pack } from './model.js';

const tell = telling(wholePackPhrases);

/** What entries name must be there: places, questions, conclusions and their values. */
export function names(pack: Pack, report: Report): void {
  const scopes = ['nasjonalt', ...pack.places.map((place) => place.id)];
  for (const entry of [...pack.questions, ...pack.assessments, ...conditionals(pack), ...pack.schemeQuestions, ...pack.schemes])
    scopeAndValidity(entry, scopes, report);
  for (const series of pack.parameters) knownScope(series, series.scope, scopes, report);
  const questions = new Set([...pack.questions.map((question) => question.id), 'valgt-vei']);
  const facts = [...questions, ...pack.assessments.map((assessment) => assessment.id)];
  const unknownQuestion = (entry: Standing, inside: Path, id: string, known: Iterable<string>): void =>
    report(
      entry,
      inside,
      'pakke.ukjent-spørsmål',
      inEvery(answerPhrases, (say) => say.unknownQuestion(id)),
      suggest(id, known),
    );

  for (const check of pack.checks) if (!questions.has(check.pointsAt)) unknownQuestion(check, ['peker-på'], check.pointsAt, questions);
  for (const question of [...pack.questions, ...pack.schemeQuestions])
    if ((question.type === 'en-av' || question.type === 'flere-av') && question.options.length === 0)
      report(
        question,
        ['id'],
        'pakke.uten-svar',
        tell((say) => say.noAnswers(question.id, question.type)),
      );
  for (const assessment of pack.assessments) {
    const values = assessment.values.map((value) => value.value);
    if (assessment.assessedBy && !questions.has(assessment.assessedBy))
      unknownQuestion(assessment, ['vurderes-i'], assessment.assessedBy, questions);
    assessment.conditions.forEach((id, index) => {
      if (!facts.includes(id)) unknownQuestion(assessment, ['vilkår', index], id, facts);
    });
    for (const rule of assessment.rules)
      rule.concludes.forEach((value, index) => {
        if (values.includes(value)) return;
        const inside = rule.unsettled ? ['konkluderer', 'uavklart', index] : ['konkluderer'];
        report(
          rule,
          inside,
          'pakke.ukjent-verdi',
          tell((say) => say.notAValue(assessment.id, value)),
          suggest(value, values) ?? tell((say) => say.valuesAre(values)),
        );
      });
  }
  for (const factor of pack.factors) {
    const target = pack.assessments.find((assessment) => assessment.id === factor.assessment);
    const known = target?.values.map((value) => value.value) ?? [];
    if (!target)
      report(
        factor,
        ['gjelder-delvurdering'],
        'pakke.ukjent-delvurdering',
        tell((say) => say.unknownAssessment(factor.assessment)),
        suggest(
          factor.assessment,
          pack.assessments.map(({ id }) => id),
        ),
      );
    else if (!known.includes(factor.pointsTo))
      report(
        factor,
        ['taler-for'],
        'pakke.ukjent-verdi',
        tell((say) => say.notAValue(target.id, factor.pointsTo)),
        suggest(factor.pointsTo, known) ?? tell((say) => say.valuesAre(known)),
      );
  }
}

function knownScope(entry: Standing, scope: string, scopes: readonly string[], report: Report): void {
  if (!scopes.includes(scope))
    report(
      entry,
      ['gjelder', 'sted'],
      'pakke.ukjent-sted',
      tell((say) => say.unknownPlace(scope)),
      suggest(scope, scopes) ?? chooseBetween(scopes),
    );
}

function scopeAndValidity(entry: Entry, scopes: readonly string[], report: Report): void {
  knownScope(entry, entry.scope, scopes, report);
  if (entry.to !== null && entry.to < entry.from)
    report(
      entry,
      ['gjelder', 'til'],
      'pakke.gyldighet',
      tell((say) => say.endsBeforeStart(entry.id)),
    );
}

export const suggest = (found: string, known: Iterable<string>): Message | undefined => {
  const near = nearestName(found, known);
  return near ? didYouMean(near) : undefined;
};

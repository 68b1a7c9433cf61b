import type { PackAtDate } from '../pack/at-date.js';
import type { Assessment, Condition, Question } from '../pack/model.js';

/**
 * The law with one conclusion left to draw: the other conclusions are told, like answers. They stand before the questions, and
 * those that results show before the steps on the way.
 * @throws when there is no such conclusion on the day.
 */
export function lawOfOne(law: PackAtDate, id: string): PackAtDate {
  const assessment = law.assessments.get(id);
  if (!assessment) throw new Error(`no assessment «${id}» on ${law.date}`);
  const inPlace = (condition: Condition): Condition => withRulesInPlace(law, condition);
  const rules = assessment.rules.map((rule) => ({ ...rule, when: inPlace(rule.when), unless: rule.unless && inPlace(rule.unless) }));
  const others = [...law.assessments.values()].filter((other) => other.id !== id);
  const told = [...others.filter(({ shown }) => shown), ...others.filter(({ shown }) => !shown)].map(asQuestion);
  const asked = [...law.questions.values()].map((question) => ({
    ...question,
    askedWhen: question.askedWhen && inPlace(question.askedWhen),
  }));
  return {
    ...conclusionsOnly(law),
    questions: new Map([...told, ...asked].map((question) => [question.id, question])),
    assessments: new Map([[id, { ...assessment, assessedBy: null, rules }]]),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
}

/** The law without what rests on its conclusions, and without the adviser's own assessment of them. */
export const conclusionsOnly = (law: PackAtDate): PackAtDate => ({
  ...law,
  assessments: new Map([...law.assessments].map(([id, assessment]) => [id, { ...assessment, assessedBy: null }])),
  factors: [],
  routes: [],
  checks: [],
  checklist: [],
});

/** A condition that names no other rule: what the rule itself says stands in its place. */
function withRulesInPlace(law: PackAtDate, condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => withRulesInPlace(law, part)) };
    case 'not':
      return { kind: 'not', of: withRulesInPlace(law, condition.of) };
    case 'rule': {
      const rule = law.rules.get(condition.rule);
      // A rule that is not in force on the day holds for nobody.
      if (!rule) return { kind: 'any', of: [] };
      const when = withRulesInPlace(law, rule.when);
      return rule.unless ? { kind: 'all', of: [when, { kind: 'not', of: withRulesInPlace(law, rule.unless) }] } : when;
    }
    default:
      return condition;
  }
}

function asQuestion(assessment: Assessment): Question {
  const { name, values, rules, assessedBy, conditions, shown, ...entry } = assessment;
  return {
    ...entry,
    type: 'en-av',
    text: name,
    why: name,
    help: name,
    whoKnows: name,
    example: null,
    effort: 'middels',
    judgement: false,
    options: values,
    unit: null,
    periodic: false,
    atLeast: 0,
    storedIn: null,
    askedWhen: null,
  };
}

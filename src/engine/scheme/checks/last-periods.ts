// Checks a plan whose score is that of its last so many periods, whatever New Year lies between: nothing beside it looks at one
// year alone or carries points over by itself. In: a rule set. Out: problems.
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { ofOneYear } from './term';

export function checkLastPeriods(rules: RuleSet): readonly SchemeProblem[] {
  const { value } = rules.year;
  if (value === undefined || !('last' in value) || value.last === undefined) return [];
  return ofOneYear(rules)
    .slice(0, 1)
    .map((other) => schemeProblem('last-alone', other));
}

// Checks the versions against each other. In: every rule set. Out: problems.
import { formatMonth, monthOfYear } from '../../basis/calendar';
import type { Month } from '../../basis/calendar';
import { entryAt } from '../../basis/entry';
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

/** Each version begins after the one before it, and a year is computed in one way from its first month to its last. */
export function checkVersions(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  return ruleSets.flatMap((rules, index) => {
    if (rules.from === null) return [];
    const former = entryAt(ruleSets, index - 1);
    return [...orderProblems(rules, rules.from, former.from), ...midyearProblems(rules, rules.from, former)];
  });
}

function orderProblems({ path }: RuleSet, from: Month, previous: Month | null): readonly SchemeProblem[] {
  if (previous === null || from > previous) return [];
  return [
    schemeProblem('versions-not-ascending', `${path}.from`, formatMonth(from), { previous: formatMonth(previous) }),
  ];
}

function midyearProblems(rules: RuleSet, from: Month, former: RuleSet): readonly SchemeProblem[] {
  if (monthOfYear(from) === rules.yearStart || wayOfYear(rules) === wayOfYear(former)) return [];
  return [schemeProblem('year-changed-midyear', `${rules.path}.from`, formatMonth(from), { start: rules.yearStart })];
}

/** What must not change within a year: its rule, and what it adds up or averages over which periods. */
function wayOfYear(rules: RuleSet): string {
  const year = rules.year.value;
  if (year === undefined || year.kind === 'sum-of-months') return 'sum-of-months';
  const score = year.kind === 'mean-of-periods' ? [] : [year.kind, year.period, year.best, year.last];
  return JSON.stringify([
    ...score,
    rules.categories.map(({ value }) => [categoryId(value), value.period, value.combine, value.decimals]),
  ]);
}

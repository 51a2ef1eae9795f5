// Checks a base that is given without a word on how often, which is every month, against figures of the year that are
// smaller than one month of it: 满分100分，65分以下诫勉. In: a rule set. Out: problems.
import { boundsOf } from '../compile/conditions';
import type { RuleSet } from '../rule-set';
import { scoreMonthsOf } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { ConditionFile } from '../shape';
import { isWholeBase } from '../whole-base';

/** A figure of the year, and where it stands. */
type OfYear = { readonly path: string; readonly value: number };

/** One problem for the base, which names the first such figure. Tiers have a problem of their own, and so have plans
 * that score longer periods than months. */
export function checkGivenByMonth(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value } = rules.base;
  const total = value.total ?? 0;
  const monthly = value.given === true && value.period === undefined && isWholeBase(rules);
  if (!monthly || total === 0 || scoreMonthsOf(rules.year.value ?? { kind: 'sum-of-months' }) > 1) return [];
  const year = total * 12;
  const small = [...conditionsOfYear(rules).filter((one) => one.value <= total), ...boundOf(rules, year)];
  return small
    .slice(0, 1)
    .map((one) => schemeProblem('given-by-month', `${path}.total`, total, { year, bound: one.value, at: one.path }));
}

function conditionsOfYear({ awards, results, vetoes }: RuleSet): readonly OfYear[] {
  const isLong = (per: string | undefined): boolean => (per ?? 'year') !== 'month';
  const lists = [
    ...(awards.value ? [{ path: `${awards.path}.conditions`, when: awards.value.conditions }] : []),
    ...[...results, ...vetoes]
      .filter(({ value }) => isLong(value.per))
      .map(({ path, value }) => ({ path: `${path}.when`, when: value.when })),
  ];
  return lists.flatMap(({ path, when }) => when.flatMap((one, at) => figuresOf(one, `${path}[${at}]`)));
}

function figuresOf(condition: ConditionFile, path: string): readonly OfYear[] {
  if ((condition.of !== 'score' && condition.of !== 'base') || condition.in !== 'points') return [];
  return boundsOf(condition)
    .map((bound) => ({ path: `${path}.${bound}`, value: condition[bound] ?? 0 }))
    .filter(({ value }) => value > 0);
}

/** The bound that a score is kept below row by row, where the year's base alone passes it. */
function boundOf({ running }: RuleSet, year: number): readonly OfYear[] {
  const most = running.value?.most;
  return most === undefined || most >= year ? [] : [{ path: `${running.path}.most`, value: most }];
}

// What everyone has before anything is assessed or entered: categories that are given in full, and floors. In: a rule set.
import { categoryMax } from './compile/base';
import { decimalSum } from './decimal-sum';
import type { RuleSet } from './rule-set';
import { MONTHS_OF_PERIOD, periodsInYear, scoreMonthsOf } from './periods';
import type { ConditionFile } from './shape';
import type { PeriodKind } from './types';

/** Points of a whole period of the kind, as the year's rule makes them. */
export function startingScore(rules: RuleSet, per: PeriodKind): number {
  const year = rules.year.value ?? { kind: 'sum-of-months' as const };
  const span = scoreMonthsOf(year);
  // A class of its own does not start with what is given to another.
  const given = rules.categories
    .filter(({ value }) => value.given && value.for.length === 0)
    .flatMap(({ value }) => {
      const times =
        year.kind !== 'mean-of-periods' && (value.combine ?? 'sum') === 'sum'
          ? Math.max(1, span / MONTHS_OF_PERIOD[value.period])
          : 1;
      return Array.from({ length: times }, () => categoryMax(value));
    });
  const scored = MONTHS_OF_PERIOD[per] / span;
  const times =
    per !== 'year' || !('period' in year)
      ? scored
      : year.kind === 'mean-of-scores'
        ? 1
        : (year.best ?? year.last ?? periodsInYear(year.period));
  const floors = rules.floors
    .filter(({ value }) => value.of === 'score' && value.per === per)
    .map(({ value }) => value.points);
  return Math.max(decimalSum(given) * Math.max(1, times), ...floors);
}

/**
 * Whether everyone meets a condition on the score who does nothing. Where deductions can take points away that is the
 * point of a lower tier, of a passing mark that is the only tier, and of every tier of a plan that only deducts.
 */
export function isAtStart(
  rules: RuleSet,
  { of, in: counted, atLeast, above }: ConditionFile,
  { start, isTop }: { readonly start: number; readonly isTop: boolean },
): boolean {
  if (of !== 'score' || counted !== 'points') return false;
  const isMet = atLeast !== undefined ? atLeast <= start : above !== undefined && above < start;
  if (!isMet) return false;
  const has = (kind: string): boolean =>
    Boolean(rules.freeItems.value) || rules.items.some(({ value }) => value.kind === kind);
  return !has('deduction') && !has('veto') ? true : isTop && has('bonus');
}

// Checks what can come about at all: conditions that nobody, or everybody, will ever meet, floors above what a period can come
// to, and a base by the month in a plan by longer periods. In: a rule set. Out: problems.
import { boundsOf, subjectOf } from '../compile/conditions';
import { fullBaseOf } from '../full-base';
import { mostCount } from '../most-counts';
import { MostPoints } from '../most-points';
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { ConditionFile } from '../shape';
import type { PeriodKind } from '../types';
import { isWholeBase } from '../whole-base';

/** `both`: also what is always met, which is the point of a lowest tier. */
type Looked = { readonly path: string; readonly per: PeriodKind; readonly both: boolean };

/** Conditions that every household, or none, meets in a period of the kind. */
export function reachProblems(
  rules: RuleSet,
  conditions: readonly ConditionFile[],
  { path, per, both }: Looked,
): readonly SchemeProblem[] {
  return conditions.flatMap((condition, index) => {
    const at = `${path}[${index}]`;
    const [bound, ...more] = boundsOf(condition);
    const found = subjectOf(rules, condition.of);
    if (bound === undefined || more.length > 0 || found === null) return [];
    if (condition.of === 'base' && fullBaseOf(rules) === 0)
      return [schemeProblem('condition-without-base', `${at}.of`, condition.of)];
    const { least, most } = rangeOf(rules, condition, per);
    const value = condition[bound] ?? 0;
    const never = { atLeast: value > most, above: value >= most, atMost: value < least, below: value <= least }[bound];
    const always = { atLeast: value <= least, above: value < least, atMost: value >= most, below: value > most }[bound];
    if (never)
      return [
        schemeProblem('condition-never', `${at}.${bound}`, value, {
          name: found.name,
          ...(bound === 'atLeast' || bound === 'above' ? { most } : { least }),
        }),
      ];
    return always && both
      ? [
          schemeProblem('condition-always', `${at}.${bound}`, value, {
            name: found.name,
            ...(bound === 'atLeast' || bound === 'above' ? { least } : { most }),
          }),
        ]
      : [];
  });
}

type Range = { readonly least: number; readonly most: number };

/** What the figure that a condition looks at can be; infinite where nothing bounds it. */
function rangeOf(rules: RuleSet, { of, in: counted }: ConditionFile, per: PeriodKind): Range {
  if (of === 'months') return { least: 0, most: MONTHS_OF_PERIOD[per] };
  if (counted !== 'points') return { least: 0, most: mostCount(rules, { of, in: counted }, per) };
  if (of === 'score') return { least: -Infinity, most: mostOfScore(rules, per) };
  const category = rules.categories.find(({ value }) => categoryId(value) === of);
  if (of === 'base') return { least: 0, most: mostOfBase(rules, per) };
  if (category !== undefined) return { least: 0, most: mostOfBase({ ...rules, categories: [category] }, per) };
  return {
    least: of === 'bonus' && rules.deductions.value?.from !== undefined ? -Infinity : 0,
    most: mostOf(rules, of, per),
  };
}

function mostOfBase(rules: RuleSet, per: PeriodKind): number {
  return (
    fullBaseOf(rules) *
    Math.max(1, MONTHS_OF_PERIOD[per] / scoreMonthsOf(rules.year.value ?? { kind: 'sum-of-months' }))
  );
}

/** Floors may lift above what is earned; a year in proportion to another maximum is another figure. */
function mostOfScore(rules: RuleSet, per: PeriodKind): number {
  const year = rules.year.value;
  if (year?.scaledTo !== undefined || rules.term !== null || (year && 'last' in year && year.last !== undefined))
    return Infinity;
  if (rules.floors.length > 0 || (rules.monthFloor.value ?? null) !== null) return Infinity;
  return mostOf(rules, 'score', per);
}

/** Of a plan that gives no points at all nothing is said: most likely it is still being written. */
function mostOf(rules: RuleSet, of: string, per: PeriodKind): number {
  const own =
    rules.caps.find(({ value }) => value.of === of && value.per === per && value.scope === 'household')?.value.points ??
    Infinity;
  const most = Math.min(
    own,
    new MostPoints(rules, { of, per, points: Infinity, scope: 'household', clause: '', note: '' }).ofCap(),
  );
  return most === 0 ? Infinity : most;
}

/** A floor that lifts everyone to it, since nobody can come to more. */
export function checkReach(rules: RuleSet): readonly SchemeProblem[] {
  const { value: monthFloor } = rules.monthFloor;
  const ofMonth =
    monthFloor === undefined || monthFloor === null
      ? []
      : [{ path: rules.monthFloor.path, per: 'month' as const, points: monthFloor }];
  const ofScore = rules.floors
    .filter(({ value }) => value.of === 'score')
    .map(({ path, value: { per, points } }) => ({ path: `${path}.points`, per, points }));
  const ofBonus = rules.floors
    .filter(({ value }) => value.of === 'bonus')
    .map(({ path, value: { per, points } }) => ({ path: `${path}.points`, per, points, of: 'bonus' }));
  const floors = [...ofMonth, ...ofScore, ...ofBonus].flatMap(
    ({
      path,
      per,
      points,
      of = 'score',
    }: {
      readonly path: string;
      readonly per: PeriodKind;
      readonly points: number;
      readonly of?: string;
    }) => {
      const most = mostOf(rules, of, per);
      const capped = rules.caps.some(({ value }) => value.of === 'score' && value.per === per && value.points < points);
      return points > most && !capped ? [schemeProblem('floor-out-of-reach', path, points, { most })] : [];
    },
  );
  return [...floors, ...baseProblems(rules)];
}

/** A base without categories is one of each month, whatever period the plan scores; deductions from a base need one. */
function baseProblems(rules: RuleSet): readonly SchemeProblem[] {
  const total = rules.base.value.total ?? 0;
  const span = scoreMonthsOf(rules.year.value ?? { kind: 'sum-of-months' });
  const monthly =
    total > 0 &&
    rules.base.value.period === undefined &&
    (rules.categories.length === 0 || isWholeBase(rules)) &&
    span > 1
      ? [
          schemeProblem('base-by-month', `${rules.base.path}.total`, total, {
            months: span,
            sum: fullBaseOf(rules),
            year: total * 12,
          }),
        ]
      : [];
  const from = rules.deductions.value?.from;
  const baseless =
    from === 'base' && fullBaseOf(rules) === 0
      ? [schemeProblem('deductions-without-base', `${rules.deductions.path}.from`, from)]
      : [];
  return [...monthly, ...baseless];
}

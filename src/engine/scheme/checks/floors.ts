// Checks the floors of one version: each is of something that is there, once, over periods that are scored, and can
// make a difference. In: a rule set. Out: problems.
import { floorSubject, floorSubjects } from '../compile/floors';
import { fullBaseOf } from '../full-base';
import { nearestId } from '../nearest';
import { categoryId, namesOf } from '../overlay';
import type { RuleSet, Sourced } from '../rule-set';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { FloorFile } from '../shape';

export function checkFloors(rules: RuleSet): readonly SchemeProblem[] {
  const first = new Map<string, string>();
  const { value: monthFloor } = rules.monthFloor;
  if (monthFloor !== undefined && monthFloor !== null)
    first.set(keyOf({ of: 'score', per: 'month' }), rules.monthFloor.path);
  return rules.floors.flatMap((floor) => {
    const met = first.get(keyOf(floor.value));
    if (met === undefined) first.set(keyOf(floor.value), floor.path);
    const repeated =
      met === undefined ? [] : [schemeProblem('floor-repeated', floor.path, floor.value.of, { first: met })];
    return [...repeated, ...subjectProblems(rules, floor), ...amountProblems(rules, floor)];
  });
}

function keyOf({ of, per }: Pick<FloorFile, 'of' | 'per'>): string {
  return JSON.stringify([of, per]);
}

function subjectProblems(rules: RuleSet, { path, value: { of, per } }: Sourced<FloorFile>): readonly SchemeProblem[] {
  const known = floorSubjects(rules);
  if (floorSubject(rules, of) === null)
    return [
      schemeProblem('floor-subject-unknown', `${path}.of`, of, {
        suggestions: nearestId(of, namesOf(rules, known)),
        known,
      }),
    ];
  const source = rules.deductions.value?.from ?? 'score';
  if (of !== 'score' && source !== 'score')
    return [schemeProblem('floor-with-source', `${path}.of`, of, { from: source })];
  const year = rules.year.value ?? { kind: 'sum-of-months' as const };
  const score = scoreMonthsOf(year);
  const months = MONTHS_OF_PERIOD[per];
  // Rows stand in months whatever the score period is.
  if (of !== 'bonus' && months % score !== 0)
    return [schemeProblem('floor-period', `${path}.per`, per, { why: 'short' })];
  const keepsAll =
    year.kind === 'sum-of-months' ||
    year.kind === 'mean-of-periods' ||
    (year.kind === 'sum-of-periods' && year.best === undefined && year.last === undefined);
  return keepsAll || months <= score ? [] : [schemeProblem('floor-period', `${path}.per`, per, { why: 'long' })];
}

/** A floor above the cap of the same score, or one that a full base only just reaches. */
function amountProblems(
  rules: RuleSet,
  { path, value: { of, per, points } }: Sourced<FloorFile>,
): readonly SchemeProblem[] {
  const at = `${path}.points`;
  const cap = rules.caps.find(({ value }) => value.of === 'score' && value.per === per && value.points < points);
  if (of === 'score' && cap) return [schemeProblem('floor-above-cap', at, points, { cap: cap.value.points })];
  const category = rules.categories.find(({ value }) => categoryId(value) === of)?.value;
  const times = MONTHS_OF_PERIOD[per] / scoreMonthsOf(rules.year.value ?? { kind: 'sum-of-months' });
  const full =
    of === 'base'
      ? fullBaseOf(rules) * times
      : category === undefined
        ? Infinity
        : fullBaseOf({ ...rules, categories: [{ path, value: category }] }) * times;
  return points >= full ? [schemeProblem('floor-is-full', at, points, { full })] : [];
}

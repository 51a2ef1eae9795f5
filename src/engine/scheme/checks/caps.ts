// Checks the caps of one version: each caps something that is there, once, and lets one award through.
// In: a rule set. Out: problems.
import { capWholes, isCapWhole } from '../cap-subjects';
import { groupsAroundIn } from '../groups-around';
import { labelOf } from '../item-names';
import { MostPoints } from '../most-points';
import { nearestId } from '../nearest';
import { namesOf } from '../overlay';
import type { RuleSet, Sourced } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { CapFile } from '../shape';

export function checkCaps(rules: RuleSet): readonly SchemeProblem[] {
  const first = new Map<string, string>();
  return rules.caps.flatMap((cap) => {
    const key = JSON.stringify([cap.value.of, cap.value.per, cap.value.scope]);
    const met = first.get(key);
    if (met === undefined) first.set(key, cap.path);
    const repeated = met === undefined ? [] : [schemeProblem('cap-repeated', cap.path, cap.value.of, { first: met })];
    return [
      ...repeated,
      ...subjectProblems(rules, cap),
      ...neverProblems(rules, cap),
      ...scopeProblems(cap),
      ...excessProblems(cap),
    ];
  });
}

function subjectProblems(rules: RuleSet, { path, value: cap }: Sourced<CapFile>): readonly SchemeProblem[] {
  const known = [...rules.groups, ...rules.items].map(({ value }) => value.id);
  if (isCapWhole(cap.of)) return wholeProblems(rules, path, cap);
  if (!known.includes(cap.of))
    return [
      schemeProblem('cap-subject-unknown', `${path}.of`, cap.of, {
        suggestions: nearestId(cap.of, namesOf(rules, [...known, ...capWholes()])),
        known,
      }),
    ];
  const subjects = rules.items
    .map(({ value }) => value)
    .filter((item) => item.id === cap.of || groupsAroundIn(rules, item.group).includes(cap.of));
  if (subjects.some((item) => item.id === cap.of && (item.kind === 'freeze' || item.kind === 'veto')))
    return [schemeProblem('cap-on-freeze', `${path}.of`, cap.of)];
  const above = subjects.find((item) => (item.points ?? 0) > cap.points);
  return above
    ? [
        schemeProblem('cap-below-award', `${path}.points`, cap.points, {
          item: labelOf(above),
          points: above.points ?? 0,
        }),
      ]
    : [];
}

/** A budget is used up by rows, in the order of their days. */
function scopeProblems({ path, value: { of, per, scope } }: Sourced<CapFile>): readonly SchemeProblem[] {
  if (scope === 'household') return [];
  if (of === 'earned' || of === 'score')
    return [schemeProblem('cap-scope', `${path}.scope`, scope, { of, why: 'no-rows' })];
  return per === 'event' ? [schemeProblem('cap-scope', `${path}.scope`, scope, { of, why: 'event' })] : [];
}

/** Only a row of a household can be refused whole. */
function excessProblems({ path, value: { of, scope, excess } }: Sourced<CapFile>): readonly SchemeProblem[] {
  return excess === 'refuse' && (scope === 'village' || of === 'earned' || of === 'score')
    ? [schemeProblem('cap-refuses-no-row', `${path}.excess`, excess)]
    : [];
}

/** The base has no days: only what rows give can be capped for less than a month. */
function wholeProblems(rules: RuleSet, path: string, cap: CapFile): readonly SchemeProblem[] {
  const ofRows = cap.of === 'bonus' || cap.of === 'deduction';
  if (!ofRows && PERIODS_A_YEAR[cap.per] > 12)
    return [
      schemeProblem('cap-too-short', `${path}.per`, cap.per, {
        known: Object.keys(PERIODS_A_YEAR).filter((per) => PERIODS_A_YEAR[per as CapFile['per']] <= 12),
      }),
    ];
  const above = rules.items
    .map(({ value }) => value)
    .find((item) => item.kind === cap.of && (item.points ?? 0) > cap.points);
  return above
    ? [
        schemeProblem('cap-below-award', `${path}.points`, cap.points, {
          item: labelOf(above),
          points: above.points ?? 0,
        }),
      ]
    : [];
}

/** The most periods of each kind that a year has. */
const PERIODS_A_YEAR: Readonly<Record<CapFile['per'], number>> = {
  event: Infinity,
  day: 366,
  week: 53,
  month: 12,
  'two-months': 6,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** A cap that other caps, or what the items can come to, never let anyone reach.
 * A ring of groups is another check's. */
function neverProblems(rules: RuleSet, { path, value: cap }: Sourced<CapFile>): readonly SchemeProblem[] {
  if (cap.scope === 'village' || hasRing(rules)) return [];
  const most = new MostPoints(rules, cap).ofCap();
  return most > 0 && most <= cap.points
    ? [schemeProblem('cap-never-binds', `${path}.points`, cap.points, { per: cap.per, most })]
    : [];
}

function hasRing(rules: RuleSet): boolean {
  return rules.groups.some(
    ({ value }) => value.within !== undefined && groupsAroundIn(rules, value.within).includes(value.id),
  );
}

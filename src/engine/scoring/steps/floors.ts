// The least that a part of the score comes to in a period: of a category or the base after the deductions that fall on
// it, of the bonuses after the others, or of all that is left. What is missing is a line of its own;
// monthFloor is the same for months.
import { categoryOf } from '../../scheme/category-of';
import type { Floor } from '../../scheme/types';
import * as codes from '../codes';
import { CAP_MONTHS } from '../compile-caps';
import type { CompiledFloor } from '../compile-floors';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepKind } from './step';

/** Of base, bonuses and categories of a month, before what is left is capped. */
export const partFloors = floorStep('part-floors', 1, ({ subject }) => subject.kind !== 'score');
/** Of what is left of a month. */
export const scoreFloors = floorStep('score-floors', 1, ({ subject }) => subject.kind === 'score');
/** Of the year, annual groups and means included: of its parts, before what is left is capped, and of what is left. */
export const yearPartFloors = floorStep('year-part-floors', 12, ({ subject }) => subject.kind !== 'score');
export const yearFloors = floorStep('year-floors', 12, ({ subject }) => subject.kind === 'score');

/** Floors of the periods of so many months. */
export function floorStep(kind: StepKind, months: number, isAsked: (floor: Floor) => boolean): ScoringStep {
  return {
    kind,
    prepare: (rules) => {
      const byMonth = rules.byMonth.map(({ floors }) =>
        floors
          .filter(({ floor, cap }) => isAsked(floor) && monthsOf(rules, cap) === months)
          .sort((a, b) => ORDER.indexOf(a.floor.subject.kind) - ORDER.indexOf(b.floor.subject.kind)),
      );
      return byMonth.every((floors) => floors.length === 0) ? null : (work) => raisePeriods(work, rules, byMonth);
    },
  };
}

/** What is raised first helps to reach the wider one. */
const ORDER: readonly Floor['subject']['kind'][] = ['category', 'base', 'bonus', 'score'];

function monthsOf({ caps }: CompiledYear, cap: number): number {
  return CAP_MONTHS[caps[cap].per] ?? 1;
}

/** Each period is closed in its last month, or in the household's last. */
function raisePeriods(work: Workspace, rules: CompiledYear, byMonth: readonly (readonly CompiledFloor[])[]): void {
  for (let month = work.from; month <= work.to; month++) {
    for (const { floor, cap } of byMonth[month]) {
      const months = monthsOf(rules, cap);
      if (month !== work.to && (month + 1) % months !== 0) continue;
      const points = pointsIn(work, rules, floor, { first: month - (month % months), last: month });
      if (points !== null && points < rules.caps[cap].grains)
        raise(work, month, { cap, missing: rules.caps[cap].grains - points });
    }
  }
}

const OF_BONUS: readonly number[] = [
  codes.KIND_BONUS,
  codes.KIND_FREE_BONUS,
  codes.KIND_ANNUAL,
  codes.KIND_FREE_DEDUCTION,
];

type Span = { readonly first: number; readonly last: number };

/** `null` for a category or a base of which nothing was assessed or given: there is nothing to raise. */
function pointsIn(work: Workspace, rules: CompiledYear, floor: Floor, { first, last }: Span): number | null {
  const { kind } = floor.subject;
  let points = 0;
  let isThere = kind === 'score' || kind === 'bonus';
  for (let line = 0; line < work.length; line++) {
    const isInside = work.month[line] >= first && work.month[line] <= last;
    if (!isInside || !isAbout(work, rules, floor.subject, line)) continue;
    // Annual groups are credited outside the periods of the year.
    if (work.kind[line] === codes.KIND_ANNUAL && floor.per !== 'year') continue;
    points += work.counted[line];
    isThere ||= isBaseOfSomething(work, line);
  }
  return isThere ? points : null;
}

/** A line of the base with points, or one that was assessed. */
function isBaseOfSomething({ kind, counted, reason }: Workspace, line: number): boolean {
  return kind[line] === codes.KIND_BASE && (counted[line] > 0 || codes.isAssessed(reason[line]));
}

/** Whether a line adds to what the floor is under. */
function isAbout(work: Workspace, rules: CompiledYear, of: Floor['subject'], line: number): boolean {
  if (of.kind === 'score') return true;
  const kind = work.kind[line];
  switch (kind) {
    case codes.KIND_FLOOR:
      return isWithin(floorOf(work, rules, line), of);
    case codes.KIND_BASE:
      return isOfCategory(of, categoryIn(work, rules, line));
    case codes.KIND_DEDUCTION: {
      const on = rules.byMonth[work.month[line]].deductedFrom[work.subject[line]];
      return on === null ? of.kind === 'bonus' : isOfCategory(of, on);
    }
    default:
      return of.kind === 'bonus' && OF_BONUS.includes(kind);
  }
}

/** Whether a part of the base lies in what a floor is under: in the whole base, or in its own category. `null`: in none. */
function isOfCategory(of: Floor['subject'], category: string | null): boolean {
  return of.kind === 'base' || (of.kind === 'category' && of.id === category);
}

/** The category that a line of the base is of. */
function categoryIn({ subject }: Workspace, { scheme }: CompiledYear, line: number): string | null {
  return subject[line] < 0 ? null : categoryOf(scheme.baseTargets[subject[line]]);
}

/** What the floor that a line has raised is under. */
function floorOf({ cap, month }: Workspace, { byMonth }: CompiledYear, line: number): Floor['subject'] | undefined {
  return byMonth[month[line]].floors.find((one) => one.cap === cap[line])?.floor.subject;
}

/** What a floor of a shorter period, or of a category within the base, has raised is there for the wider one. */
function isWithin(inner: Floor['subject'] | undefined, of: Floor['subject']): boolean {
  if (inner === undefined || inner.kind === 'score') return false;
  return inner.kind === 'category' ? isOfCategory(of, inner.id) : inner.kind === of.kind;
}

function raise(
  work: Workspace,
  month: number,
  { cap, missing }: { readonly cap: number; readonly missing: number },
): void {
  const line = work.addPoints(month, missing, { kind: codes.KIND_FLOOR, reason: codes.REASON_FLOOR });
  work.cap[line] = cap;
}

// The lowest score of a month, where a plan writes one: what is missing to it is added. Annual groups
// are credited afterwards and do not help to reach it.
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const monthFloor: ScoringStep = {
  kind: 'month-floor',
  prepare: (rules) =>
    rules.byMonth.some((tables) => tables.rules.monthFloor !== null) ? (work) => raiseMonths(work, rules) : null,
};

function raiseMonths(work: Workspace, rules: CompiledYear): void {
  for (let month = work.from; month <= work.to; month++) {
    const floor = rules.byMonth[month].rules.monthFloor;
    if (floor === null) continue;
    const missing = grainsOf(floor, rules.scale) - scoreSoFar(work, month);
    if (missing <= 0) continue;
    work.addPoints(month, missing, { kind: codes.KIND_FLOOR, reason: codes.REASON_MONTH_FLOOR });
  }
}

function scoreSoFar(work: Workspace, month: number): number {
  let score = 0;
  for (let line = 0; line < work.length; line++) {
    if (work.month[line] === month && work.kind[line] !== codes.KIND_ANNUAL) score += work.counted[line];
  }
  return score;
}

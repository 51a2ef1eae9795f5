// A score that is kept between bounds row by row (“记到1000分为止，扣到0分为止”):
// in the order of days what a row would pass a bound by does not count.
// On one day deductions come before bonuses, so that neither bound takes more than it must;
// of one sign in the order of the plan's items, and only of one item in the order of the ledger.
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { CompiledYear } from '../compile-year';
import { clearingsOf, clearsScores, daysOfLine } from '../score-clearings';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const running: ScoringStep = {
  kind: 'running',
  prepare: (rules) => {
    if (rules.byMonth.every((tables) => tables.rules.running === null)) return null;
    const bounds = boundsOf(rules);
    return (work) => keepBetween(work, rules, bounds);
  },
};

/** By month of the year, in grains. */
type Bounds = readonly { readonly least: number; readonly most: number }[];

function boundsOf({ byMonth, scale }: CompiledYear): Bounds {
  return byMonth.map(({ rules: { running: rule } }) => ({
    least: rule === null || rule.least === null ? -Infinity : grainsOf(rule.least, scale),
    most: rule === null || rule.most === null ? Infinity : grainsOf(rule.most, scale),
  }));
}

/** What moves the score on a day: a line, or a clearing. */
type Move = { readonly day: number; readonly order: number; readonly line: number };
/** In place of a line: cleared by the calendar, by a row. */
const [BY_CALENDAR, BY_ROW] = [-1, -2];

/** On one day: what is given, deductions, bonuses, what comes with the end of a month or a period, clearings. */
const [GIVEN, LESS, MORE, CLOSING, CLEARED] = [0, 1, 2, 3, 4];

function keepBetween(work: Workspace, rules: CompiledYear, bounds: Bounds): void {
  let score = 0;
  for (const { line } of movesOf(work, rules)) {
    if (line < 0) {
      // As in the step `clearing`: a row lifts nobody from below 0.
      score = line === BY_ROW ? Math.min(0, score) : 0;
      continue;
    }
    const { least, most } = bounds[work.month[line]];
    score += work.counted[line];
    const above = work.counted[line] > 0 ? Math.min(work.counted[line], Math.max(0, score - most)) : 0;
    const below = work.counted[line] < 0 ? Math.min(-work.counted[line], Math.max(0, least - score)) : 0;
    score += below - above;
    if (above !== 0 || below !== 0) cut(work, line, below - above);
  }
}

function movesOf(work: Workspace, rules: CompiledYear): readonly Move[] {
  const moves: Move[] = [];
  for (let line = 0; line < work.length; line++) if (work.counted[line] !== 0) moves.push(moveOf(work, rules, line));
  if (clearsScores(rules))
    for (const { day, veto } of clearingsOf(work, rules))
      moves.push({ day, order: CLEARED, line: veto < 0 ? BY_CALENDAR : BY_ROW });
  return moves.sort(
    (a, b) => a.day - b.day || a.order - b.order || itemOf(work, a) - itemOf(work, b) || a.line - b.line,
  );
}

function moveOf(work: Workspace, rules: CompiledYear, line: number): Move {
  const { from, to } = daysOfLine(work, rules, line);
  if (work.kind[line] === codes.KIND_BASE) {
    const atOnce = work.reason[line] === codes.REASON_GIVEN || work.reason[line] === codes.REASON_NO_TABLE_FULL;
    return { day: atOnce ? from : to, order: atOnce ? GIVEN : CLOSING, line };
  }
  if (work.kind[line] === codes.KIND_ANNUAL) return { day: to, order: CLOSING, line };
  return { day: to, order: work.counted[line] < 0 ? LESS : MORE, line };
}

function itemOf(work: Workspace, { line }: Move): number {
  return line < 0 ? 0 : work.subject[line];
}

/** `points`: what is given back, below 0 what is taken off. Of the base, which is no row, a line of its own says so. */
function cut(work: Workspace, line: number, points: number): void {
  if (work.kind[line] === codes.KIND_BASE) {
    work.addPoints(work.month[line], points, { kind: codes.KIND_FLOOR, reason: codes.REASON_RUNNING });
    return;
  }
  work.counted[line] += points;
  work.excess[line] -= points;
  work.reason[line] = codes.REASON_RUNNING;
  work.cap[line] = -1;
}

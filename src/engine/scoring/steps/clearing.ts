// A score that is cleared on a day, by the calendar or by a row (“10月1日清零，后面的照计”): a line takes away what stood in the
// score at the end of that day. The base of a period that is not over then stays, and so do the months' own scores.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import { clearingsOf, clearsScores, daysOfLine, type Clearing } from '../score-clearings';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const clearing: ScoringStep = {
  kind: 'clearing',
  prepare: (rules) => (clearsScores(rules) ? (work) => clearScores(work, rules) : null),
};

function clearScores(work: Workspace, rules: CompiledYear): void {
  const end = work.length;
  let gone = 0;
  for (const one of clearingsOf(work, rules)) {
    let points = 0;
    for (let line = 0; line < end; line++)
      if (work.counted[line] !== 0 && daysOfLine(work, rules, line).to <= one.day) points += work.counted[line];
    // A row that clears is a punishment: it lifts nobody from below 0, as a day of the calendar does.
    const left = points - gone;
    if (left === 0 || (left < 0 && one.veto >= 0)) continue;
    takeAway(work, one, left);
    gone = points;
  }
}

function takeAway(work: Workspace, { day, month, veto }: Clearing, points: number): void {
  const line = work.addPoints(month, 0 - points, {
    kind: veto < 0 ? codes.KIND_FLOOR : codes.KIND_VETO,
    reason: codes.REASON_CLEARED,
  });
  work.refers[line] = veto;
  work.units[line] = day;
}

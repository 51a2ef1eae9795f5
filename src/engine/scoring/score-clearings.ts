// The days on which a household's score of the year is cleared, by the calendar or by a row, and on which day each of
// its lines stands. A household open in the workspace enters, its clearings leave in the order of their days.
import { firstDayOf, lastDayOf, monthOfYear } from '../basis/calendar';
import type { DayOfYear } from '../scheme/types';
import * as codes from './codes';
import { monthsCounted } from './compile-year';
import type { CompiledYear } from './compile-year';
import type { Workspace } from './workspace';

/** What stood in the score at the end of `day` is gone. `month`: of the year. `veto`:
 * index into the vetoes, −1 for the calendar's. */
export type Clearing = { readonly day: number; readonly month: number; readonly veto: number };

/** Whether some month of the year has a rule that clears the score. */
export function clearsScores({ byMonth }: CompiledYear): boolean {
  return byMonth.some(({ rules: { scoreClearedOn, items } }) => scoreClearedOn !== null || items.some(clears));
}

function clears({ effects }: CompiledYear['final']['rules']['items'][number]): boolean {
  return effects.some(({ effect }) => effect === 'clear-score');
}

export function clearingsOf(work: Workspace, rules: CompiledYear): readonly Clearing[] {
  const found: Clearing[] = [];
  for (let month = 0; month <= rules.asOf - rules.first; month++) {
    const day = dayIn(rules.byMonth[month].rules.scoreClearedOn, rules.first + month);
    if (day !== null) found.push({ day, month, veto: -1 });
  }
  for (let line = 0; line < work.length; line++) {
    if (work.rule[line] === codes.NO_RULE || work.subject[line] < 0 || !codes.countsPoints(work.reason[line])) continue;
    const veto = rules.byMonth[work.month[line]].vetoes?.byItem[work.subject[line]] ?? null;
    if (veto?.clearsScore === true) found.push({ day: work.dayOf(line), month: work.month[line], veto: veto.index });
  }
  // Stable: of one day the calendar first.
  return found.sort((a, b) => a.day - b.day);
}

/** `null` in a month that has none. 29 February is the month's last day. */
function dayIn(rule: DayOfYear | null, month: number): number | null {
  if (rule === null || rule.month !== monthOfYear(month)) return null;
  return Math.min(firstDayOf(month) + rule.day - 1, lastDayOf(month));
}

/** The first and the last day of what a line stands for: of a row its own; of a base figure its period, whatever asOf;
 * of the rest its month's last. */
export function daysOfLine(
  work: Workspace,
  rules: CompiledYear,
  line: number,
): { readonly from: number; readonly to: number } {
  const month = work.month[line];
  if (work.kind[line] === codes.KIND_BASE) {
    const aspect = work.subject[line] < 0 ? -1 : rules.aspectOfTarget[work.subject[line]];
    const span = aspect < 0 ? 1 : monthsCounted(rules.aspects[aspect]);
    const first = rules.first + month - (month % span);
    return { from: firstDayOf(first), to: lastDayOf(first + span - 1) };
  }
  const isRow = work.source[line] >= 0 && work.kind[line] !== codes.KIND_ANNUAL;
  const day = isRow ? work.dayOf(line) : lastDayOf(rules.first + month);
  return { from: day, to: day };
}

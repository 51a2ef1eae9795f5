// The order in which lines meet caps where it decides more than which of them is cut:
// a budget of the village, a row that is refused whole. It must not be that of the ledger's rows.
import * as codes from '../codes';
import type { Workspace } from '../workspace';

/** The lines that are counted by a rule, by their days; of one day in the order of the plan's items, of one item the
 * one worth most first. */
export function linesInOrder(work: Workspace): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line < work.length; line++) if (work.rule[line] !== codes.NO_RULE) lines.push(line);
  return lines.sort(
    (a, b) =>
      work.dayOf(a) - work.dayOf(b) || work.subject[a] - work.subject[b] || work.counted[b] - work.counted[a] || a - b,
  );
}

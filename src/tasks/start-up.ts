// What has to be done once when a workbook is opened with the add-in: the desk enters, what was mended leaves.
import type { Desk } from '../workbook/desk';
import { NAMESPACE } from './ledger-formula';

export type StartUp = {
  /** Sheets that an interrupted writing had left behind, now removed. */
  readonly removed: readonly string[];
  /** Formulas entered anew, so that they calculate. */
  readonly revived: number;
};

/**
 * A ledger that LEDGER read lives as long as the program; the ticket in the cell lives as long as the file. So where a
 * formula calls LEDGER, all formulas are entered anew. Throws HostFailure.
 */
export async function startUp(desk: Desk): Promise<StartUp> {
  const removed = await desk.removeLeftovers();
  const formulas = await desk.formulas('workbook');
  const stale = formulas.some(({ formula }) => formula.toUpperCase().includes(`${NAMESPACE}.LEDGER(`));
  return { removed, revived: stale ? await desk.reenterFormulas('workbook') : 0 };
}

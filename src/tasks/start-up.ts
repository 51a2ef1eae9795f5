// What has to be done once when a workbook is opened with the add-in: the desk enters, what was mended leaves.
import type { Desk } from '../workbook/desk';
import { callsLedger } from '../workbook/ledger-call';

export type StartUp = {
  /** Sheets that an interrupted writing had left behind, now removed. */
  readonly removed: readonly string[];
  /** Formulas entered anew, so that they calculate. */
  readonly revived: number;
  /** Sheets with formulas that could not be, because they have a password. */
  readonly locked: readonly string[];
};

/**
 * A ledger that LEDGER read lives as long as the program; the ticket in the cell lives as long as the file. So where a
 * formula calls LEDGER, all formulas are entered anew. Throws HostFailure.
 */
export async function startUp(desk: Desk): Promise<StartUp> {
  const removed = await desk.removeLeftovers();
  const formulas = await desk.formulas('workbook');
  const stale = formulas.some(({ formula }) => callsLedger(formula));
  const { count, locked } = stale ? await desk.reenterFormulas('workbook') : { count: 0, locked: [] };
  return { removed, revived: count, locked };
}

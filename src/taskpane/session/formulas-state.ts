// What the pane knows of the formulas of ours in the workbook.
import type { StaleFormula } from '../../tasks/stale-formulas';

export type FormulasState = {
  /** How formulas name the cell of LEDGER; `''` while there is none. */
  readonly ticket: string;
  /** A person typed it: no look at the workbook changes it. */
  readonly typed: boolean;
  readonly stale: readonly StaleFormula[];
  /** Why the workbook's formulas could not be looked at; `null` where they could. */
  readonly failure: string | null;
};

export const NO_FORMULAS: FormulasState = { ticket: '', typed: false, stale: [], failure: null };

// A sheet that holds formulas of ours: their texts and a few words enter, the model of a sheet leaves, marked so that
// no reading takes it for a ledger.
import type { SheetCell, SheetModel, StyleName } from '../engine';

export type FormulaSheet = {
  readonly name: string;
  /** From A1 on; the first row stays on screen. */
  readonly rows: readonly (readonly string[])[];
  /** Characters; as many as columns will be filled, those beside a formula included. */
  readonly widths: readonly number[];
  /** Below the rows: for sheets whose formulas fill nothing but their own cell. */
  readonly notes: readonly string[];
};

export function formulaSheet({ name, rows, widths, notes }: FormulaSheet): SheetModel {
  const styled = (value: string | null, style: StyleName): SheetCell => ({ value, style });
  return {
    name,
    mark: `village-points formulas ${name}`,
    columnWidths: widths,
    rows: [
      ...rows.map((cells) => ({ cells: widths.map((_, at) => styled(cells[at] ?? null, 'header')) })),
      ...notes.map((note) => ({ cells: [styled(note, 'subtitle')] })),
    ],
    merges: [],
    print: {
      paper: 'A4',
      orientation: widths.length > 8 ? 'landscape' : 'portrait',
      titleRows: [0, 0],
      pageNumbers: true,
      fitToWidth: true,
    },
    frozenRows: 1,
  };
}

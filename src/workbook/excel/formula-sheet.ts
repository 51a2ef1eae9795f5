// A new sheet of ours whose cells calculate: painted like any other, with the texts that call our functions as
// formulas.
import { entryAt, type SheetModel } from '../../engine';
import { GENERAL_FORMAT } from './cell-picture';
import { addDrafts } from './draft-sheets';
import { isOurFormula } from './is-our-formula';
import { paintSheet } from './paint-sheet';

/** See Desk.addFormulaSheet. */
export async function addFormulaSheet(model: SheetModel): Promise<string> {
  const names = await addDrafts([{ name: model.name, hidden: false, paint: (sheet) => paint(sheet, model) }]);
  return entryAt(names, 0);
}

function paint(sheet: Excel.Worksheet, model: SheetModel): void {
  const rows = model.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell !== null && isFormula(cell.value) ? { ...cell, value: null } : cell)),
  }));
  paintSheet(sheet, { ...model, rows });
  // Last: an array's own cells are no cells to write into.
  model.rows.forEach(({ cells }, down) =>
    cells.forEach((cell, across) => {
      if (cell === null || !isFormula(cell.value)) return;
      const range = sheet.getRangeByIndexes(down, across, 1, 1);
      range.numberFormat = [[GENERAL_FORMAT]];
      range.formulas = [[cell.value]];
    }),
  );
}

function isFormula(value: string | number | null): value is string {
  return typeof value === 'string' && isOurFormula(value);
}

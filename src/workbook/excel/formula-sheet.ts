// A new sheet of ours whose cells calculate: painted like any other, with the texts that call our functions as
// formulas.
import { entryAt, type SheetModel } from '../../engine';
import { GENERAL_FORMAT } from '../open/cell-picture';
import { formulasApart } from '../open/painting';
import { addDrafts } from './draft-sheets';
import { paintSheet } from './paint-sheet';

/** See Desk.addFormulaSheet. */
export async function addFormulaSheet(model: SheetModel): Promise<string> {
  const names = await addDrafts([{ name: model.name, hidden: false, paint: (sheet) => paint(sheet, model) }]);
  return entryAt(names, 0);
}

function paint(sheet: Excel.Worksheet, whole: SheetModel): void {
  const { model, formulas } = formulasApart(whole);
  paintSheet(sheet, model);
  // Last: an array's own cells are no cells to write into.
  for (const { row, column, formula } of formulas) {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.numberFormat = [[GENERAL_FORMAT]];
    range.formulas = [[formula]];
  }
}

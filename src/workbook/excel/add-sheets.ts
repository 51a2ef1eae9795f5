// New sheets of ours in an open workbook: models enter, whole sheets stand after the last one, or none.
import type { SheetModel } from '../../engine';
import { checkFigures } from '../open/painting';
import { addDrafts } from './draft-sheets';
import { paintSheet } from './paint-sheet';

/** See Workbook.addSheets. */
export async function addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
  if (models.length === 0) return [];
  models.forEach(checkFigures);
  return addDrafts(
    models.map((model) => ({ name: model.name, hidden: false, paint: (sheet) => paintSheet(sheet, model) })),
  );
}

// New sheets of ours in an open workbook: models enter, whole sheets stand after the last one, or none.
import type { SheetModel } from '../../engine';
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

/** A number that is none is a programmer's mistake, to be found before anything is written. */
function checkFigures({ name, rows }: SheetModel): void {
  const wrong = rows
    .flatMap(({ cells }) => cells)
    .find((cell) => typeof cell?.value === 'number' && !Number.isFinite(cell.value));
  if (wrong) throw new Error(`a cell cannot hold ${String(wrong.value)} (${name})`);
}

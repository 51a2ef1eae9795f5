// Changes of cells enter, the changes that take them back leave: a day is put back as a day, a number as a number, all
// else as text.
import type { CellChange } from '../../workbook/desk';
import { showsDays, type NumberFormats } from '../../workbook/file';

/** `formatsOf`: how a sheet's numbers are shown before the changes. */
export function takesBack(
  changes: readonly CellChange[],
  formatsOf: (sheet: string) => NumberFormats,
): readonly CellChange[] {
  return changes.map(({ sheet, row, column, before, after }) => {
    const format = typeof before !== 'number' ? 'text' : showsDays(formatsOf(sheet)(row, column)) ? 'date' : 'number';
    return { sheet, row, column, before: after, after: before, format };
  });
}

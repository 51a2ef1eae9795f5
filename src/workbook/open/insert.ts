// Rows of cells put where the person is in the workbook: only over blank cells.
import { cellName, entryAt, type CellValue } from '../../engine';
import type { SelectedRange } from '../desk';
import { failures } from '../wording';
import { calculatingFormat, isText, TEXT_FORMAT, type CellPicture, type PicturedCell } from './cell-picture';
import { isOurFormula } from './is-our-formula';
import type { OpenProgram } from './program';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** See Desk.insertAtSelection. Only a formula that calls one of our functions is written as one. */
export async function insertAtSelection(
  program: OpenProgram,
  rows: readonly (readonly CellValue[])[],
): Promise<SelectedRange> {
  const { sheet, row, column } = await program.selection();
  const columns = Math.max(...rows.map((cells) => cells.length));
  if (row + rows.length > MOST_ROWS || column + columns > MOST_COLUMNS) throw failures.offSheet();
  const area = { sheet, top: row, left: column, rows: rows.length, columns };
  const before = entryAt(await program.picturesOf([area]), 0);
  const filled = firstFilled(before);
  if (filled !== null) throw failures.notBlank(sheet, cellName(row + filled.down, column + filled.across));
  const after = before.map((cells, down) =>
    cells.map((cell, across) => written(entryAt(rows, down)[across] ?? null, cell)),
  );
  await program.replaceCells([{ sheet, top: row, left: column, before, after }]);
  return { sheet, row, column, rows: rows.length, columns };
}

function firstFilled(picture: CellPicture): { readonly down: number; readonly across: number } | null {
  for (const [down, row] of picture.entries()) {
    const across = row.findIndex(({ value, formula }) => value !== null || formula !== null);
    if (across >= 0) return { down, across };
  }
  return null;
}

function written(value: CellValue, { format }: PicturedCell): PicturedCell {
  const plain = calculatingFormat(format);
  if (typeof value === 'string' && isOurFormula(value)) return { value: null, formula: value, format: plain };
  return { value, formula: null, format: isText(value) ? TEXT_FORMAT : plain };
}

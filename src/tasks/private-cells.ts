// Rows for a sheet that the product keeps for itself: they enter as typed or read, and leave without private numbers.
import { withoutPrivateValue, type CellValue } from '../engine';

export function withoutPrivateCells(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.map((cell) => withoutPrivateValue(cell)));
}

// A blank cell is said in one way: as no value, not as an empty text.
import type { CellValue } from '../engine';

export function blankAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}

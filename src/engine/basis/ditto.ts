// A cell → whether it is a mark for the cell above: 〃, 同上 and the like.
import type { CellValue } from './cells';

const MARKS: ReadonlySet<string> = new Set(['〃', '〞', '"', '″', '”', '“', '＂', "''", '′′', '同上', '同前']);
const LONGEST_MARK = 4;

const MAY_BEGIN = new Uint8Array(0x10000);
for (const mark of [...MARKS, ' ', '\u3000']) MAY_BEGIN[mark.charCodeAt(0)] = 1;

/** Whether a cell says `〃` or 同上. Asked of every cell of many columns:
 * length and first letter decide most. */
export function isDitto(cell: CellValue | undefined): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= LONGEST_MARK &&
    MAY_BEGIN[cell.charCodeAt(0)] === 1 &&
    MARKS.has(cell.replace(/\s+/gu, ''))
  );
}

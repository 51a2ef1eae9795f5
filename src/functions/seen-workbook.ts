// What a host shows of the workbook while a formula calculates: the sheets' cells as the pane reads them, and which of
// them a range argument means. A range as handed over knows no merges, no date system, no sheet, and on some hosts no
// blank from 0.
import { columnIndex, type CellTable } from '../engine';
import type { HostArgument } from './host-argument';

/** Cells of a sheet, 0-based, both ends inclusive. */
export type SheetArea = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** An argument that is a range, with the workbook that it comes from. */
export class SeenRange {
  constructor(
    /** Its cells as handed over. */
    readonly given: HostArgument,
    /** Every sheet of the workbook. */
    readonly workbook: readonly CellTable[],
    /** `null` where the host does not tell. */
    readonly area: SheetArea | null,
  ) {}
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** `'3月'!$A$1:$G$640` as an area; `null` for whole columns, several areas, another workbook, and whatever is no
 * address. */
export function areaAt(address: unknown): SheetArea | null {
  const match = typeof address === 'string' ? ADDRESS.exec(address) : null;
  if (match === null) return null;
  const [, quoted, plain = '', left = '', top, right = left, bottom = top] = match;
  const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  return sheet.includes('[')
    ? null
    : { sheet, top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}

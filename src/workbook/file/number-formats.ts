// The number formats of a sheet's cells: the package's styles and the list of a sheet's cells enter, the format code of each
// cell leaves, as a spreadsheet program set to Chinese has it.
import { failures } from '../wording';
import { FormatScan } from './format-scan';
import { hasPart, partEntry, readPartText, type OfficePackage } from './office-package';
import { scanPartAtOnce } from './scan-part';
import { TextCache } from './scan/text-cache';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { attributeOf, childOf, parseXml } from './xml-tree';

/** The format code of a cell, 0-based; `null` for General and for texts. */
export type NumberFormats = (row: number, column: number) => string | null;

export const NO_FORMATS: NumberFormats = () => null;

/** By row and column, from 0; where there is a code. */
export type FoundFormats = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** A cell that was written, and the number of the look that it was given; empty for none. */
export type LookedCell = { readonly row: number; readonly column: number; readonly look: string };

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HALF_DAY = '上午/下午h"时"mm"分"';

/** Codes that a file names by their number alone. 27 to 36 and 50 to 58 are those of the Chinese program. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0',
  6: '"¥"#,##0',
  7: '"¥"#,##0.00',
  8: '"¥"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: HALF_DAY,
  35: `${HALF_DAY}ss"秒"`,
  36: YEAR_MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HALF_DAY,
  56: `${HALF_DAY}ss"秒"`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** Of one sheet. Throws HostFailure when a part is broken. */
export function readNumberFormats(
  parts: OfficePackage,
  workbook: WorkbookPart,
  { path, name }: SheetEntry,
): FoundFormats {
  const codes = codesOf(parts, workbook);
  if (path === null || codes.every((code) => code === null)) return new Map();
  const scan = new FormatScan(codes);
  scanPartAtOnce(partEntry(parts, path), scan, new TextCache(), () => failures.damagedSheet(name, scan.rowNumber));
  return scan.found;
}

/** Those of a sheet in which only these cells were written since: what reading would give. */
export function changedFormats(
  found: FoundFormats,
  cells: readonly LookedCell[],
  codes: readonly (string | null)[],
): FoundFormats {
  const rows = new Map(found);
  const fresh = new Map<number, Map<number, string>>();
  for (const { row, column, look } of cells) {
    const inRow = fresh.get(row) ?? new Map(rows.get(row));
    fresh.set(row, inRow);
    rows.set(row, inRow);
    const code = codes[Number(look)] ?? null;
    if (code === null) inRow.delete(column);
    else inRow.set(column, code);
  }
  return rows;
}

/** By the number of a cell's look. */
export function codesOf(parts: OfficePackage, { relationships }: WorkbookPart): readonly (string | null)[] {
  const part = relationships.find(({ kind }) => kind === 'styles')?.target;
  if (part === undefined || !hasPart(parts, part)) return [];
  const root = parseXml(readPartText(parts, part).text, part);
  const own = new Map(
    (childOf(root, 'numFmts')?.children ?? []).map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  return (childOf(root, 'cellXfs')?.children ?? []).map((look) => {
    const id = Number(attributeOf(look, 'numFmtId') ?? 0);
    return saidCode(own.get(id) ?? BUILT_IN[id]);
  });
}

/** `null` where the code shows a number as it is typed. */
export function saidCode(code: string | undefined): string | null {
  return code === undefined || code === '' || code === '@' || /^general$/i.test(code) ? null : code;
}

import { readFileSync } from 'node:fs';
import type { CellValue } from '../../../src/engine';
import type { CellChange } from '../../../src/workbook/desk';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { xlsxOf } from '../package-builder';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="49"/></cellXfs>';
const ROWS =
  '<row r="2"><c r="B2" s="1"><v>44900</v></c><c r="C2" s="2"><v>44900</v></c><c s="3"><v>44900</v></c><c r="E2" s="4"><v>1</v></c><c r="F2"><v>1</v></c><c r="G2" t="n"\n s=\'1\'><v>1</v></c></row>';
const codes = (bytes: Uint8Array, sheet: string, columns: readonly number[]) =>
  columns.map((column) => openWorkbookFile(bytes, { name: 'a.xlsx' }).numberFormats(sheet)(1, column));

type Place = { readonly row: number; readonly column: number };
const change = (place: Place, before: CellValue, after: CellValue, format: CellChange['format']): CellChange => ({
  sheet: '登记',
  ...place,
  before,
  after,
  format,
});
const CHANGES: readonly CellChange[] = [
  change({ row: 1, column: 8 }, null, 44901, 'date'),
  change({ row: 1, column: 1 }, 44900, '不详', 'text'),
  change({ row: 1, column: 4 }, 1, 44900, 'number'),
  change({ row: 5, column: 2 }, null, 44902, 'date'),
];

describe('numberFormats', () => {
  it('gives 3 formats of 6 cells, named by number as the Chinese program has them; General and texts have none', () => {
    const bytes = xlsxOf({ sheets: [{ name: '登记', rows: ROWS }], styles: STYLES });
    expect(codes(bytes, '登记', [0, 1, 2, 3, 4, 5, 6])).toEqual([
      null,
      'yyyy/m/d',
      'yyyy"年"m"月"',
      'yyyy"年"m"月"d"日"',
      null,
      null,
      'yyyy/m/d',
    ]);
    expect(codes(bytes, '没有', [1])).toEqual([null]);
  });

  it('gives that of 1 cell anew after it was changed into a day', async () => {
    const workbook = openWorkbookFile(xlsxOf({ sheets: [{ name: '登记', rows: ROWS }], styles: STYLES }), {
      name: 'a.xlsx',
    });
    await workbook.changeCells([{ sheet: '登记', row: 1, column: 5, before: 1, after: 44900, format: 'date' }]);
    expect(workbook.numberFormats('登记')(1, 5)).toBe('yyyy-mm-dd');
  });

  it.each([
    ['with formats', STYLES],
    ['without any', `<cellXfs count="5">${'<xf numFmtId="0"/>'.repeat(5)}</cellXfs>`],
  ])('gives after 4 changes of a sheet %s what the stored file gives', async (_, styles) => {
    const workbook = openWorkbookFile(xlsxOf({ sheets: [{ name: '登记', rows: ROWS }], styles }), {
      name: 'a.xlsx',
    });
    const now = (book: FileWorkbook): readonly (string | null)[] =>
      [1, 2, 5].flatMap((row) => Array.from({ length: 9 }, (__, column) => book.numberFormats('登记')(row, column)));
    now(workbook);
    for (const change of CHANGES) {
      await workbook.changeCells([change]);
      expect(now(workbook)).toEqual(now(openWorkbookFile(workbook.toBytes(), { name: 'again.xlsx' })));
    }
    expect(now(workbook)[8]).toBe('yyyy-mm-dd');
  });

  it.each(['small.xls', 'small.ods'])('finds those of %s, none for 1 text', async (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/${name}`));
    const workbook = openWorkbookFile(bytes, { name });
    const found = (await workbook.readTables()).flatMap(({ sheet, rows, top = 0, left = 0 }) =>
      rows.flatMap((row, down) =>
        row.map((value, across) => [value, workbook.numberFormats(sheet)(top + down, left + across)] as const),
      ),
    );
    expect(found.filter(([value, code]) => typeof value !== 'number' && code !== null)).toEqual([]);
    expect(
      found.filter(
        ([value, code]) =>
          typeof value === 'number' && value > 40_000 && value < 50_000 && (code === null || !/[yd]/i.test(code)),
      ),
    ).toEqual([]);
  });
});

// Cells changed in what LibreOffice stored, and shown by it again: formulas as it writes them into .xls and .ods, texts
// as it reads them.
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { cellName, type CellTable } from '../../src/engine';
import type { CellChange } from '../../src/workbook/desk';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { convertWith } from './libreoffice';

jest.setTimeout(240_000);

const OWN: readonly (readonly [formula: string, looksAt: readonly string[]])[] = [
  ['B2+C2', ['B2', 'C2']],
  ['SUM($B$3:$C$4)', ['B3', 'C3', 'B4', 'C4']],
  ["'1 月'!A1*2", []],
  ['SUMIF(A2:A3,"0101",B2)', ['A2', 'A3', 'B2', 'B3']],
  ['IFERROR(VLOOKUP(A4,A4:C4,2,FALSE),0)', ['A4', 'B4', 'C4']],
  ['IF(A5="0101",B5,"见 C5")', ['A5', 'B5']],
  ['SUMIFS(B5:B6,C5:C6,"x")', ['B5', 'B6', 'C5', 'C6']],
  ['TODAY()+SUM({1,2})', []],
  ['CHOOSE(A6,A7,A8)', ['A6', 'A7', 'A8']],
  ['COUNTIF(B8:C8,"B7")', ['B8', 'C8']],
  ['基数*2', []],
];
/** Formulas in D2 and down, the last three of E shared, an array in F2:F3; A9 and C7 are looked at by none. */
function formulasOf(chosen: readonly (readonly [string, readonly string[]])[], more = true): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(
    Array.from({ length: 9 }, (_, row) => (row === 0 ? ['户号', '分', '加'] : ['0101', row, row * 2])),
  );
  chosen.forEach(([formula], index) => {
    sheet[cellName(index + 1, 3)] = { t: 'n', v: 1, f: formula };
  });
  if (more) for (const row of [1, 2, 3]) sheet[cellName(row, 4)] = { t: 'n', v: 1, f: `A${row + 8}*2` };
  if (more)
    for (const row of [1, 2])
      sheet[cellName(row, 5)] = { t: 'n', v: 1, F: 'F2:F3', ...(row === 1 ? { f: 'B9:B10*2' } : {}) };
  sheet['!ref'] = 'A1:F20';
  const other = utils.aoa_to_sheet([[1, 2]]);
  return new Uint8Array(
    write(
      {
        SheetNames: ['表一', '1 月'],
        Sheets: { 表一: sheet, '1 月': other },
        Workbook: { Names: [{ Name: '基数', Ref: "'1 月'!$B$1" }] },
      },
      { type: 'array', bookType: 'xlsx' },
    ) as ArrayBuffer,
  );
}

function changesOf(tables: readonly CellTable[]): readonly CellChange[] {
  return tables.flatMap(({ sheet, rows, top = 0, left = 0 }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((before, column): CellChange[] =>
        before === null ? [] : [{ sheet, row: row + top, column: column + left, before, after: 77, format: 'number' }],
      ),
    ),
  );
}

/** The cells of each sheet that are refused, without those of formulas. */
async function lookedAt(workbook: FileWorkbook): Promise<readonly string[]> {
  const refusals = await workbook.refusals(changesOf(await workbook.readTables()));
  return refusals
    .filter(({ refusal }) => refusal.kind === 'used-by-formula')
    .map(({ change: { sheet, row, column } }) => (sheet === '表一' ? '' : `${sheet}!`) + cellName(row, column))
    .sort();
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

describe('changeCells of what LibreOffice stored', () => {
  it.each(['xls', 'ods'])(
    'leaves as many cells of .%s alone as its 16 formulas look at, and is opened by LibreOffice again with the same rows',
    async (extension) => {
      const workbook = openWorkbookFile(convertWith(formulasOf(OWN), extension), { name: `a.${extension}` });
      const looked = sorted([...OWN.flatMap(([, cells]) => cells), '1 月!A1', '1 月!B1', 'A9', 'B9']);
      expect(await lookedAt(workbook)).toEqual(looked);
      const [table] = await workbook.readTables();
      const places: readonly (readonly [number, number, CellChange['after'], CellChange['format']])[] = [
        [0, 0, '０１０１ <&>"', 'text'],
        [6, 2, 44625, 'date'],
        [8, 2, null, 'number'],
        [12, 6, '新的一格', 'text'],
      ];
      await workbook.changeCells(
        places.map(([row, column, after, format]) => ({
          sheet: '表一',
          row,
          column,
          before: table.rows[row]?.[column] ?? null,
          after,
          format,
        })),
      );
      expect(await lookedAt(workbook)).toEqual(looked);
      const filled = (await workbook.refusals(changesOf(await workbook.readTables()))).filter(
        ({ refusal }) => refusal.kind === 'filled-by-formula',
      );
      expect(sorted(filled.map(({ change: { row, column } }) => cellName(row, column)))).toEqual(
        sorted([...OWN.map((_, index) => cellName(index + 1, 3)), 'E2', 'E3', 'E4', 'F2', 'F3']),
      );
      const now = await workbook.readTables();
      expect([now[0].rows[0][0], now[0].rows[6][2], now[0].rows[12][6]]).toEqual(['０１０１ <&>"', 44625, '新的一格']);
      expect(await shownAgain(workbook)).toEqual(now.map(({ sheet, rows }) => [sheet, rows]));
    },
  );

  it('changes 0 cells of an .xls where LibreOffice writes cells from B2 to what INDEX gives', async () => {
    const workbook = openWorkbookFile(convertWith(formulasOf([['SUM(B2:INDEX(B:B,3))', []]], false), 'xls'), {
      name: 'a.xls',
    });
    expect((await lookedAt(workbook)).length).toBe(changesOf(await workbook.readTables()).length - 1);
  });
});

describe('changeCells of an .xlsx with a formula', () => {
  it('is opened by LibreOffice with the same 13 rows', async () => {
    const workbook = openWorkbookFile(formulasOf([['SUM(C2:C3)', []]], false), { name: 'a.xlsx' });
    await workbook.changeCells([
      { sheet: '表一', row: 3, column: 0, before: '0101', after: '0102', format: 'text' },
      { sheet: '表一', row: 12, column: 5, before: null, after: -1.5, format: 'number' },
    ]);
    const now = await workbook.readTables();
    expect([now[0].rows[3], now[0].rows[12]]).toEqual([
      ['0102', 3, 6],
      [null, null, null, null, null, -1.5],
    ]);
    const [[, shown]] = await shownAgain(workbook);
    expect(shown.map((row, index) => (index === 1 ? row.slice(0, 3) : row))).toEqual(
      now[0].rows.map((row, index) => (index === 1 ? row.slice(0, 3) : row)),
    );
  });
});

async function shownAgain(workbook: FileWorkbook): Promise<readonly (readonly [string, CellTable['rows']])[]> {
  return (await openWorkbookFile(convertWith(workbook.toBytes(), 'xlsx'), { name: 'again.xlsx' }).readTables()).map(
    ({ sheet, rows }) => [sheet, rows],
  );
}

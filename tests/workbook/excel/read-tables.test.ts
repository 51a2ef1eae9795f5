import type { ReadingWatch } from '../../../src/workbook/port';
import { ExcelPage } from '../../host/excel-page';
import { keyOf, type Cell } from '../../host/model/book';
import { bookOf, put, sheetNamed } from '../../host/model/book-of';
import { valueAt } from '../conformance';

type Host = ReturnType<ExcelPage['newHost']>;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

/** Sheets 一, 二, 三 of so many rows of four cells: the row's number, and three texts. */
function opened(rows: number): Host {
  const cells = Array.from({ length: rows }, (_, row) => [row, '甲', '乙', '丙']);
  page.excel.open(bookOf(['一', '二', '三'].map((name) => ({ name, rows: cells }))));
  return page.newHost();
}

const never: ReadingWatch = { progress: () => undefined, cancelled: () => false };

describe('readTables in Excel', () => {
  it('reads 3 sheets of 20,000 rows in 8 requests, 6 pieces of them, and tells how many are done', async () => {
    const { workbook } = opened(20_000);
    const told: string[] = [];
    const tables = await workbook.readTables({ ...never, progress: (done, all) => told.push(`${done}/${all}`) });
    expect(tables.map(({ rows }) => rows.length)).toEqual([20_000, 20_000, 20_000]);
    expect(tables.map((table) => valueAt(table, 19_999, 0))).toEqual([19_999, 19_999, 19_999]);
    expect(page.excel.requests).toBe(8);
    expect(told.at(-1)).toBe('3/3');
    expect(told).toHaveLength(6);
  });

  it('asks 1 request more where anything is struck through, of that sheet alone', async () => {
    const { workbook } = opened(20);
    const sheet = sheetNamed(page.excel.book, '二');
    for (const column of [0, 1, 2, 3]) {
      const cell = sheet.cells.get(keyOf(7, column)) as Cell;
      sheet.cells.set(keyOf(7, column), { ...cell, look: { ...cell.look, strike: true } });
    }
    expect((await workbook.readTables()).map(({ struck }) => struck)).toEqual([[], [7], []]);
    expect(page.excel.requests).toBe(4);
  });

  it('ends at the first of 6 pieces when it is cancelled meanwhile', async () => {
    const { workbook } = opened(20_000);
    let pieces = 0;
    const reading = workbook.readTables({
      progress: () => {
        pieces += 1;
      },
      cancelled: () => pieces === 1,
    });
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
    expect(pieces).toBe(1);
  });

  it('asks for half as much, and half of that, where an answer would be too long', async () => {
    const { workbook } = opened(400);
    page.excel.largestAnswer = 6000;
    const tables = await workbook.readTables();
    expect(tables.map(({ rows }) => rows.length)).toEqual([400, 400, 400]);
    expect(tables.every((table) => table.rows.every((row, at) => row[0] === at))).toBe(true);
    expect(page.excel.requests).toBeGreaterThan(6);
  });

  it('names the sheet that 1 row of is too long', async () => {
    const { workbook } = opened(2);
    put(sheetNamed(page.excel.book, '二'), { row: 1, column: 1 }, '长'.repeat(20_000));
    page.excel.largestAnswer = 6000;
    await expect(workbook.readTables()).rejects.toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('“二”里有一行') as string,
    });
  });

  it('reads 0 cells where 1 stray cell makes a sheet of a million rows and a thousand columns', async () => {
    const { workbook } = opened(2);
    put(sheetNamed(page.excel.book, '三'), { row: 1_000_000, column: 1000 }, '远');
    await expect(workbook.readTables()).rejects.toMatchObject({ reason: 'too-large' });
    expect(page.excel.requests).toBe(2);
  });
});

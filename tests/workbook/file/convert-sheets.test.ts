import { read, utils, write, type BookType } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../../src/workbook/file';

const open = (name: string): Uint8Array =>
  openWorkbookFile(new Uint8Array(readFileSync(`tests/fixtures/${name}`)), { name }).toBytes();

describe('convertToXlsx', () => {
  it.each(['small.xls', 'small.ods'])('keeps the date formats of %s, and 0 formulas', (name) => {
    const sheet = read(open(name), { dense: true, cellNF: true }).Sheets['加减分登记'];
    const cells = sheet['!data'] as { v: unknown; z: string; f?: string }[][];
    expect(cells[2][2].v).toBe(44625);
    expect(String(cells[2][2].z)).toMatch(/y.*年.*m.*月.*d/);
    expect(cells.flat().filter((cell) => cell?.f !== undefined)).toEqual([]);
    expect(cells[5][5].v).toBe(3);
  });

  it.each<BookType>(['xls', 'ods'])('writes 2 sheets of an .%s of which 1 is empty', async (bookType) => {
    const source = write(
      { SheetNames: ['一', '空'], Sheets: { 一: utils.aoa_to_sheet([[1]]), 空: utils.aoa_to_sheet([['']]) } },
      { bookType, type: 'array' },
    ) as ArrayBuffer;
    const workbook = openWorkbookFile(new Uint8Array(source), { name: 'x' });
    await workbook.addSheets([]);
    expect(
      (await openWorkbookFile(workbook.toBytes(), { name: 'x' }).readTables()).map(({ sheet, rows }) => [sheet, rows]),
    ).toEqual([
      ['一', [[1]]],
      ['空', []],
    ]);
  });

  it('gives a column the width of its longest text, title left aside: 欧阳 慕容 is 9 + 2', () => {
    const sheet = read(open('small.xls'), { cellStyles: true }).Sheets['加减分登记'];
    expect(sheet['!cols']?.slice(0, 3).map((column) => Math.round(column.wch ?? 0))).toEqual([8, 11, 14]);
  });

  it('cuts a CSV field of 40,000 characters to what a cell holds', () => {
    const workbook = openWorkbookFile(new TextEncoder().encode(`${'长'.repeat(40_000)},x\n`), { name: 'a.csv' });
    expect(
      String((read(workbook.toBytes(), { dense: true }).Sheets.a['!data'] as { v: string }[][])[0][0].v).length,
    ).toBe(32_767);
  });
});

import { valueAt } from '../../../src/engine';
// The page's book over the bytes of a file: what everyone who implements the workbook and the desk must do, and what it
// alone does.
import { OpenBook, type Original } from '../../../src/filepage/book/open-book';
import { openWorkbookFile } from '../../../src/workbook/file';
import type { CellChange } from '../../../src/workbook/desk';
import { describeWorkbook } from '../../workbook/conformance';
import { describeDesk } from '../../workbook/desk-conformance';
import { deskFile } from '../../workbook/desk-file';
import { calculate, SHEETS } from '../../workbook/desk-fixture';
import { rowsOf, xlsxOf } from '../../workbook/package-builder';
import { awardModel } from '../../workbook/sheet-models';

const untouched = (name: string): Original => ({ name, hasChanged: async () => false });

async function bookOf(bytes: Uint8Array, original: Original = untouched('台账.xlsx')): Promise<OpenBook> {
  const book = new OpenBook(bytes, original);
  await book.readTables();
  return book;
}

describeWorkbook('the page', {
  open: (fixture) => bookOf(fixture),
  calculates: false,
  reopen: async (workbook) => openWorkbookFile((workbook as OpenBook).toBytes(), { name: 'again.xlsx' }),
});

describeDesk('the page', {
  supports: 'cells',
  open: async (sheets, calculated) => {
    const book = await bookOf(deskFile(sheets, calculated));
    // What the page shows is what the bytes say.
    const readTables = () => openWorkbookFile(book.toBytes(), { name: 'again.xlsx' }).readTables();
    return {
      workbook: { readTables, addSheets: (models) => book.addSheets(models) },
      desk: book,
      select: (place) => book.goTo(place),
      put: (sheet, row, column, value) =>
        book.changeCells([
          {
            sheet,
            row,
            column,
            before: valueAt(book.tableOf(sheet), row, column),
            after: value,
            format: typeof value === 'number' ? 'number' : 'text',
          },
        ]),
      define: () => undefined,
    };
  },
});

const LEDGER = xlsxOf({
  sheets: [
    { name: '封面' },
    {
      name: '登记',
      rows: '<row r="1"><c r="A1" s="1"><v>44900</v></c><c r="B1"><v>5</v></c><c r="C1" t="inlineStr"><is><t>甲</t></is></c></row>',
    },
  ],
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});
const change = (
  column: number,
  before: CellChange['before'],
  after: CellChange['after'],
  format: CellChange['format'],
): CellChange => ({ sheet: '登记', row: 0, column, before, after, format });

describe('OpenBook', () => {
  it('shows the first of 2 sheets that is not empty', async () => {
    expect((await bookOf(LEDGER)).current().at).toEqual({ sheet: '登记', row: 0, column: 0 });
  });

  it('takes 3 changes back, the last first: the cells, and how they were shown, are those of before', async () => {
    const book = await bookOf(LEDGER);
    await book.changeCells([change(0, 44900, '不详', 'text')]);
    await book.changeCells([change(1, 5, 6, 'number'), change(2, '甲', null, 'text')]);
    await book.changeCells([change(3, null, '新', 'text')]);
    expect([book.current().unsaved, book.current().steps]).toEqual([4, 3]);
    expect([
      (await book.undo()).length,
      (await book.undo()).length,
      (await book.undo()).length,
      (await book.undo()).length,
    ]).toEqual([1, 2, 1, 0]);
    expect([book.current().unsaved, book.current().steps]).toEqual([0, 0]);
    const [, table] = await openWorkbookFile(book.toBytes(), { name: 'a.xlsx' }).readTables();
    expect(table.rows).toEqual([[44900, 5, '甲']]);
    expect([0, 1].map((column) => book.formatsOf('登记')(0, column))).toEqual(['yyyy-mm-dd', null]);
    expect(book.current().at).toEqual({ sheet: '登记', row: 0, column: 0 });
  });

  it('takes 0 changes back once the copy is stored, and counts anew', async () => {
    const book = await bookOf(LEDGER);
    await book.changeCells([change(1, 5, 6, 'number')]);
    book.stored('台账（村积分）.xlsx');
    expect(await book.undo()).toEqual([]);
    await book.addSheets([awardModel('年终评比', 3)]);
    expect(book.current()).toMatchObject({
      unsaved: 1,
      steps: 0,
      savedAs: '台账（村积分）.xlsx',
      at: { sheet: '年终评比', row: 0, column: 0 },
    });
  });

  it('gives the bytes of the file adapter, to the last of them', async () => {
    const book = await bookOf(LEDGER);
    const file = openWorkbookFile(LEDGER, { name: '台账.xlsx' });
    for (const each of [book, file]) {
      await each.changeCells([change(1, 5, 6, 'number')]);
      await each.addSheets([awardModel('年终评比', 3)]);
    }
    expect(Buffer.from(book.toBytes()).equals(Buffer.from(file.toBytes()))).toBe(true);
  });

  it('changes 0 bytes of the file that was dropped', async () => {
    const bytes = Uint8Array.from(LEDGER);
    const book = await bookOf(bytes);
    await book.changeCells([change(1, 5, 6, 'number')]);
    expect(Buffer.from(bytes).equals(Buffer.from(LEDGER))).toBe(true);
  });

  it('says once that the file on the disk is another one now, keeps what it has, and reads its own changes all the same', async () => {
    let changed = false;
    let heard = 0;
    const book = await bookOf(LEDGER, { name: '台账.xlsx', hasChanged: async () => changed });
    book.onChange(() => {
      heard += 1;
    });
    await book.lookAtOriginal();
    changed = true;
    await book.lookAtOriginal();
    await book.lookAtOriginal();
    expect([heard, book.current().originalChanged]).toEqual([1, true]);
    await expect(book.readTables()).rejects.toMatchObject({
      reason: 'cancelled',
      message: expect.stringContaining('请重新拖进来') as string,
    });
    await book.changeCells([change(1, 5, 6, 'number')]);
    expect((await book.readTables())[1].rows[0]).toEqual([44900, 6, '甲']);
  });

  it('has 0 formulas of ours and puts 0 in, with a sentence', async () => {
    const book = await bookOf(deskFile(SHEETS, calculate));
    expect([
      await book.formulas(),
      await book.namesOf(),
      await book.removeLeftovers(),
      await book.freezeFormulas(),
    ]).toEqual([[], [], [], 0]);
    await expect(book.insertAtSelection()).rejects.toMatchObject({ reason: 'denied' });
    await expect(book.addFormulaSheet()).rejects.toMatchObject({ reason: 'denied' });
  });

  it('lets a failure of the file leave 1 value and the count as they were', async () => {
    const book = await bookOf(
      xlsxOf({
        sheets: [{ name: '登记', rows: `${rowsOf([[2, 3]])}<row r="2"><c r="A2"><f>A1+B1</f><v>5</v></c></row>` }],
      }),
    );
    await expect(book.changeCells([change(0, 2, 50, 'number')])).rejects.toMatchObject({
      reason: 'denied',
      message: expect.stringContaining('请在 WPS 或 Excel 里改好') as string,
    });
    expect([book.current().unsaved, book.current().steps, book.current().tables[0].rows[0]]).toEqual([0, 0, [2, 3]]);
  });
});

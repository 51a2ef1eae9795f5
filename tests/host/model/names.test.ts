import { EmulatedExcel } from '../emulated-excel';
import { ExcelPage } from '../excel-page';
import { bookOf, sheetNamed } from './book-of';
import { loadBook } from './load-book';
import { saveBook } from './save-book';

jest.setTimeout(60_000);

let page: ExcelPage;
const core = new EmulatedExcel();
beforeAll(async () => {
  page = await ExcelPage.open(core);
});
afterAll(() => page.close());
beforeEach(() =>
  core.open(
    bookOf([
      { name: '花名册', rows: [['户号'], ['0101']] },
      { name: "得分's", rows: [] },
    ]),
  ),
);

const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => page.run(() => Excel.run(work));

function add(name: string, reference: string | null = null): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("得分's").getRangeByIndexes(5, 11, 1, 1);
    const item = context.workbook.names
      .add(name, reference ?? range, '积分台账')
      .load({ name: true, formula: true, type: true, value: true, scope: true, comment: true, visible: true });
    await context.sync();
    return [item.name, item.type, item.formula, item.value, item.scope, item.comment, item.visible].join(' ');
  });
}

describe('the names of a workbook in the genuine office.js', () => {
  it('defines 台账 for 1 cell, in Chinese letters, and finds its cell again', async () => {
    expect(await add('台账')).toBe("台账 Range ='得分''s'!$L$6 '得分''s'!$L$6 Workbook 积分台账 true");
    const found = await inExcel(async (context): Promise<unknown[]> => {
      const item = context.workbook.names.getItemOrNullObject('台账').load({ name: true });
      const range = item.getRangeOrNullObject().load({ rowIndex: true, columnIndex: true, address: true });
      await context.sync();
      return [item.isNullObject, range.isNullObject, range.rowIndex, range.columnIndex, range.address];
    });
    expect(found).toEqual([false, false, 5, 11, "'得分''s'!L6"]);
  });

  it.each(['台 账', 'A1', 'R1C1', 'c', '3月', '台账!', ''])('refuses “%s” as 1 name', async (name) => {
    await expect(add(name)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(core.book.names).toEqual([]);
  });

  it('refuses a second 台账 and leaves the 1 that is there', async () => {
    await add('台账', '="甲"');
    await expect(add('台账')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(core.book.names).toEqual([{ name: '台账', formula: '="甲"', visible: true, comment: '积分台账' }]);
  });

  it('lists 2 names, changes the formula of one and deletes the other', async () => {
    await add('台账');
    await add('方案', '甲');
    const listed = await inExcel(async (context) => {
      const names = context.workbook.names.load({ name: true, value: true });
      await context.sync();
      names.items[0].formula = '=花名册!$A$1:$A$2';
      names.items[1].delete();
      await context.sync();
      return names.items.map(({ name, value }) => [name, String(value)]);
    });
    expect(listed).toEqual([
      ['台账', "'得分''s'!$L$6"],
      ['方案', '甲'],
    ]);
    expect(core.book.names.map(({ name, formula }) => [name, formula])).toEqual([['台账', '=花名册!$A$1:$A$2']]);
  });

  it('names no cells once the sheet is deleted: #REF!, 0 ranges', async () => {
    await add('台账');
    const gone = await inExcel(async (context): Promise<unknown[]> => {
      context.workbook.worksheets.getItem("得分's").delete();
      const item = context.workbook.names.getItem('台账').load({ value: true, formula: true });
      const range = item.getRangeOrNullObject().load({ address: true });
      const nobody = context.workbook.names.getItemOrNullObject('没有').load({ name: true });
      await context.sync();
      return [String(item.value), String(item.formula), range.isNullObject, nobody.isNullObject];
    });
    expect(gone).toEqual(['#REF!', '=#REF!$L$6', true, true]);
  });

  it('is stored in the file with 2 names of the workbook', async () => {
    await add('台账');
    await add('方案', '=花名册!$A$1:$A$2');
    expect(sheetNamed(core.book, '花名册').names).toEqual([]);
    expect((await loadBook(saveBook(core.book))).names).toEqual(core.book.names);
  });
});

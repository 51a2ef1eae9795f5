// Names in Excel beside those that every desk knows: of ranges, of texts, of one sheet, and names that Excel will not
// have.
import { ExcelPage } from '../../host/excel-page';
import { bookOf, sheetNamed } from '../../host/model/book-of';

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

const PLACE = { sheet: '登记', row: 0, column: 6 };
const NAMES = ['台账', '台账代号'];

function opened(formula: string | null): ReturnType<ExcelPage['newHost']>['desk'] {
  page.excel.open(
    bookOf([{ name: '登记', rows: [['=VILLAGE.LEDGER(A1:B2)', '=VILLAGE.LEDGER(A1:B2)']] }]),
    () => '台账 1行 #0a',
  );
  page.excel.recalculate();
  if (formula !== null) page.excel.book.names.push({ name: '台账', formula, visible: true, comment: '' });
  return page.newHost().desk;
}

const defined = () => page.excel.book.names.map(({ name, formula }) => [name, formula]);

describe('nameCell in Excel', () => {
  it('defines 1 name in 2 requests', async () => {
    const desk = opened(null);
    page.excel.requests = 0;
    expect(await desk.nameCell(NAMES, PLACE)).toBe('台账');
    expect([defined(), page.excel.requests]).toEqual([[['台账', "='登记'!$G$1"]], 2]);
  });

  it.each([
    ['2 cells with LEDGER', '=登记!$A$1:$B$1'],
    ['a text', '="VILLAGE.LEDGER(A1)"'],
    ['a formula', '=SUM(登记!$A$1)'],
    ['a cell without a formula', '=登记!$C$3'],
  ])('leaves a name alone that stands for %s, and takes the second', async (_, formula) => {
    expect(await opened(formula).nameCell(NAMES, PLACE)).toBe('台账代号');
    expect(defined()[0]).toEqual(['台账', formula]);
  });

  it.each([
    ['a cell with LEDGER', '=登记!$A$1'],
    ['a cell of a sheet that is gone', '=#REF!$A$1'],
    ['nothing', '=#REF!'],
  ])('points 1 name anew that stands for %s', async (_, formula) => {
    expect(await opened(formula).nameCell(NAMES, PLACE)).toBe('台账');
    expect(defined()).toEqual([['台账', "='登记'!$G$1"]]);
  });

  it('takes the second of 2 names where 1 sheet has the first for itself', async () => {
    const desk = opened(null);
    sheetNamed(page.excel.book, '登记').names.push({ name: '台账', formula: '=登记!$A$1', visible: true, comment: '' });
    expect(await desk.nameCell(NAMES, PLACE)).toBe('台账代号');
    expect(await desk.namesOf({ sheet: '登记', row: 0, column: 0 })).toEqual([]);
  });

  it('gives 0 names that Excel will not have, and says when Excel does nothing at all', async () => {
    const desk = opened(null);
    expect([await desk.nameCell(['A1', '1月'], PLACE), defined()]).toEqual([null, []]);
    page.excel.fault = { at: page.excel.requests + 2, kind: 'refused', code: 5004, onwards: true };
    await expect(desk.nameCell(NAMES, PLACE)).rejects.toMatchObject({ reason: 'cell-edit' });
    page.excel.fault = null;
    expect(defined()).toEqual([]);
  });

  it('finds 1 name that was defined although the answer was lost', async () => {
    const desk = opened(null);
    page.excel.fault = { at: page.excel.requests + 2, kind: 'lost', code: 5012, onwards: false };
    expect([await desk.nameCell(NAMES, PLACE), defined()]).toEqual(['台账', [['台账', "='登记'!$G$1"]]]);
  });
});

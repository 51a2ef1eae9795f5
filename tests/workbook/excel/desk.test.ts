import type { CellChange } from '../../../src/workbook/desk';
import { ExcelPage } from '../../host/excel-page';
import { keyOf, type SheetState } from '../../host/model/book';
import { bookOf, sheetNamed, type TypedSheet } from '../../host/model/book-of';

type Host = ReturnType<ExcelPage['newHost']>;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

function opened(sheets: readonly TypedSheet[], calculate: (formula: string) => string | number = () => 7): Host {
  page.excel.open(bookOf(sheets), calculate);
  page.excel.recalculate();
  return page.newHost();
}

const sheet = (name: string): SheetState => sheetNamed(page.excel.book, name);
const formatAt = (name: string, row: number, column: number) =>
  sheet(name).cells.get(keyOf(row, column))?.look.numberFormat;
const setFormat = (name: string, row: number, numberFormat: string): void => {
  const [cells, key] = [sheet(name).cells, keyOf(row, 0)];
  const cell = cells.get(key)!;
  cells.set(key, { ...cell, look: { ...cell.look, numberFormat } });
};
const change = (row: number, before: string, after: number | string, format: CellChange['format']): CellChange => ({
  sheet: '登记',
  row,
  column: 0,
  before,
  after,
  format,
});
const protect = (name: string, password: string | null): void => {
  sheet(name).protection = { password, options: { allowSort: true, selectionMode: 'Normal' } };
};

describe('changeCells in Excel', () => {
  it('shows 3 new dates as days, 1 of them as the clerk had it', async () => {
    const { desk } = opened([{ name: '登记', rows: [['2022.3.5'], ['2022.3.6'], ['2022.3.7']] }]);
    setFormat('登记', 1, 'yyyy"年"m"月"d"日"');
    setFormat('登记', 2, '@');
    await desk.changeCells([
      change(0, '2022.3.5', 44625, 'date'),
      change(1, '2022.3.6', 44626, 'date'),
      change(2, '2022.3.7', 44627, 'date'),
    ]);
    expect([0, 1, 2].map((row) => formatAt('登记', row, 0))).toEqual([
      'yyyy-mm-dd',
      'yyyy"年"m"月"d"日"',
      'yyyy-mm-dd',
    ]);
    expect([0, 1, 2].map((row) => sheet('登记').cells.get(keyOf(row, 0))?.value)).toEqual([44625, 44626, 44627]);
  });

  it('keeps 2 texts under the text format, and takes a number out of it', async () => {
    const { desk } = opened([{ name: '登记', rows: [['０１'], ['１'], ['３３０']] }]);
    setFormat('登记', 1, '@');
    await desk.changeCells([
      change(0, '０１', '01', 'text'),
      change(1, '１', 1, 'number'),
      change(2, '３３０', '330102199001011234', 'text'),
    ]);
    expect([0, 1, 2].map((row) => formatAt('登记', row, 0))).toEqual(['@', 'General', '@']);
  });

  it('writes on 1 sheet protected without a password and protects it again as it was', async () => {
    const { desk } = opened([{ name: '登记', rows: [['2022.3.5']] }]);
    protect('登记', null);
    await desk.changeCells([change(0, '2022.3.5', 44625, 'date')]);
    expect(sheet('登记').cells.get(keyOf(0, 0))?.value).toBe(44625);
    expect(sheet('登记').protection).toEqual({ password: null, options: { allowSort: true, selectionMode: 'Normal' } });
  });

  it('changes 0 of 2 sheets where the second has a password, and says which', async () => {
    const { desk } = opened([
      { name: '登记', rows: [['2022.3.5']] },
      { name: '三月', rows: [['2022.3.6']] },
    ]);
    protect('登记', null);
    protect('三月', 'secret');
    const before = page.excel.snapshot();
    const changed = desk.changeCells([
      change(0, '2022.3.5', 44625, 'date'),
      { ...change(0, '2022.3.6', 44626, 'date'), sheet: '三月' },
    ]);
    await expect(changed).rejects.toMatchObject({
      reason: 'protected',
      message: expect.stringContaining('“三月”受密码保护') as string,
    });
    expect(page.excel.book).toEqual(before);
  });

  it('is refused for 1 of 3 sheets, which has a password: the protections are those of before', async () => {
    const { desk } = opened(['登记', '三月', '四月'].map((name) => ({ name, rows: [['2022.3.5']] })));
    protect('登记', null);
    protect('三月', 'secret');
    const before = page.excel.snapshot();
    const changes = ['登记', '三月', '四月'].map((name) => ({ ...change(0, '2022.3.5', 44625, 'date'), sheet: name }));
    expect(await desk.refusals(changes)).toEqual([{ change: changes[1], refusal: { kind: 'locked-sheet' } }]);
    expect(page.excel.book).toEqual(before);
    await desk.changeCells([changes[0], changes[2]]);
  });

  it('changes 1,000 cells below each other in 4 requests', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [`2022.3.${(row % 31) + 1}`]);
    const { desk } = opened([{ name: '登记', rows }]);
    await desk.changeCells(rows.map(([before], row) => change(row, before, 44621 + (row % 31), 'date')));
    expect(page.excel.requests).toBe(4);
    expect(sheet('登记').cells.get(keyOf(999, 0))?.value).toBe(44628);
  });
});

describe('the formulas in Excel', () => {
  it('are 1 as stored while the add-in was away, and are entered anew by their own name', async () => {
    const { desk } = opened([{ name: '得分', rows: [['_xldudf_VILLAGE_QUOTA'], ['=_xldudf_VILLAGE_QUOTA(63)+1']] }]);
    expect(await desk.reenterFormulas('workbook')).toEqual({ count: 1, locked: [] });
    expect(sheet('得分').cells.get(keyOf(1, 0))?.formula).toBe('=VILLAGE.QUOTA(63)+1');
  });

  it('become 2 texts that stay texts, a name with a leading zero and one like a formula', async () => {
    const { desk } = opened([{ name: '得分', rows: [['=VILLAGE.A(1)'], ['=VILLAGE.B(1)']] }], (formula) =>
      formula.includes('A(') ? '0101' : '=1+1',
    );
    expect(await desk.freezeFormulas('workbook')).toBe(2);
    expect([0, 1].map((row) => sheet('得分').cells.get(keyOf(row, 0)))).toMatchObject([
      { value: '0101', formula: null, look: { numberFormat: '@' } },
      { value: '=1+1', formula: null },
    ]);
  });

  it('are frozen 3,600 at once, no request longer than 1 MB', async () => {
    const rows = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => `=VILLAGE.SCORE($L$6,${row},${column})`),
    );
    const { desk } = opened([{ name: '得分', rows }]);
    expect(await desk.freezeFormulas('workbook')).toBe(3600);
    expect(page.excel.longestRequest).toBeLessThan(1_000_000);
    expect([...sheet('得分').cells.values()].filter(({ formula, value }) => formula !== null || value !== 7)).toEqual(
      [],
    );
  });

  it('are entered anew on 2 of 3 sheets where 1 has a password', async () => {
    const { desk } = opened(['一', '二', '三'].map((name) => ({ name, rows: [['=_xldudf_VILLAGE_QUOTA(63)']] })));
    protect('一', 'secret');
    protect('三', null);
    expect(await desk.reenterFormulas('workbook')).toEqual({ count: 2, locked: ['一'] });
    expect(['一', '二', '三'].map((name) => sheet(name).cells.get(keyOf(0, 0))?.formula)).toEqual([
      '=_xldudf_VILLAGE_QUOTA(63)',
      '=VILLAGE.QUOTA(63)',
      '=VILLAGE.QUOTA(63)',
    ]);
    expect(['一', '二', '三'].map((name) => sheet(name).protection?.password)).toEqual(['secret', undefined, null]);
  });

  it('on 1 sheet with a password are found, and stay when they are to be frozen', async () => {
    const { desk } = opened([{ name: '得分', rows: [['=VILLAGE.QUOTA(63)']] }]);
    protect('得分', 'secret');
    expect(await desk.formulas('workbook')).toHaveLength(1);
    await expect(desk.freezeFormulas('workbook')).rejects.toMatchObject({ reason: 'protected' });
    expect(sheet('得分').cells.get(keyOf(0, 0))?.formula).toBe('=VILLAGE.QUOTA(63)');
  });
});

describe('selectCell in Excel', () => {
  it('refuses to show 1 hidden sheet of a workbook whose structure is protected', async () => {
    const { desk } = opened([
      { name: '登记', rows: [] },
      { name: '旧账', rows: [], hidden: true },
    ]);
    page.excel.book.structureProtected = true;
    await expect(desk.selectCell('旧账', 0, 0)).rejects.toMatchObject({ reason: 'denied' });
  });
});

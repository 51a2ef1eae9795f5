// What everyone who implements the desk must do with formulas that are rewritten, sheets that calculate and names for
// cells.
import type { FormulaChange } from '../../src/workbook/desk';
import { cellsOf, unchangedBy, type Open, type OpenDesk } from './desk-fixture';
import { cell, modelOf } from './sheet-models';

const LEDGER: FormulaChange = {
  sheet: '得分',
  row: 0,
  column: 1,
  before: '=VILLAGE.LEDGER(A1:C9)',
  after: '=VILLAGE.LEDGER(A1:C99)',
};
const QUOTA: FormulaChange = {
  sheet: '旧账',
  row: 1,
  column: 0,
  before: '=VILLAGE.QUOTA(5)',
  after: '=VILLAGE.QUOTA(8)',
};

export function describeRewriting(open: Open): void {
  const formulasOf = async ({ desk }: OpenDesk) => (await desk.formulas('workbook')).map(({ formula }) => formula);

  it('replaces 2 formulas on 2 sheets, which calculate', async () => {
    const opened = await open();
    await opened.desk.rewriteFormulas([LEDGER, QUOTA]);
    expect(await formulasOf(opened)).toEqual([
      '=VILLAGE.QUOTA(63)',
      LEDGER.after,
      '=VILLAGE.SCORES(B1)',
      '=VILLAGE.TOTAL(B1,"0999")',
      QUOTA.after,
    ]);
    expect(await cellsOf(opened, '旧账', { rows: 2, columns: 1 })).toEqual([['一'], [8]]);
  });

  it.each([
    ['another formula', '=VILLAGE.QUOTA(6)'],
    ['a value', 5],
    ['nothing', null],
  ])('replaces 0 of 2 formulas when the second cell holds %s by now, and names it', async (_, now) => {
    const opened = await open();
    await opened.put('旧账', 1, 0, now);
    await unchangedBy(opened, () => opened.desk.rewriteFormulas([LEDGER, QUOTA]), 'changed-meanwhile');
    await expect(opened.desk.rewriteFormulas([QUOTA])).rejects.toMatchObject({
      message: expect.stringContaining('“旧账”的A2') as string,
    });
    expect((await formulasOf(opened))[1]).toBe(LEDGER.before);
  });

  it('replaces 0 of 2 formulas when the second is on a sheet that is gone, and 0 when there are none', async () => {
    const opened = await open();
    await unchangedBy(
      opened,
      () => opened.desk.rewriteFormulas([LEDGER, { ...QUOTA, sheet: '没有的表' }]),
      'no-such-sheet',
    );
    await opened.desk.rewriteFormulas([]);
    expect((await formulasOf(opened))[1]).toBe(LEDGER.before);
  });
}

export function describeFormulaSheets(open: Open): void {
  const scores = modelOf('得分表', [
    [cell('=VILLAGE.SCORES(B1)'), cell(null)],
    [null, null],
    [cell('=1+1'), cell('=VILLAGE.QUOTA(7)'), cell(3)],
  ]);

  it('adds 1 sheet after the last with 2 formulas, the text of another one beside them, marked as ours', async () => {
    const opened = await open();
    expect(await opened.desk.addFormulaSheet(scores)).toBe('得分表');
    expect(await cellsOf(opened, '得分表', { rows: 3, columns: 3 })).toEqual([
      [105, '0101', null],
      [104.5, '0102', null],
      ['=1+1', 7, 3],
    ]);
    const found = (await opened.desk.formulas('workbook')).filter(({ sheet }) => sheet === '得分表');
    expect(found.map(({ row, column, formula }) => [row, column, formula])).toEqual([
      [0, 0, '=VILLAGE.SCORES(B1)'],
      [2, 1, '=VILLAGE.QUOTA(7)'],
    ]);
    const tables = await opened.workbook.readTables();
    expect(tables.map(({ sheet }) => sheet)).toEqual(['登记', '得分', '空表', '旧账', '得分表']);
    expect([tables[4].generated, tables[4].hidden ?? false]).toEqual([true, false]);
  });

  it('calls the sheet 得分表(2) where the name is taken', async () => {
    const { desk } = await open();
    expect([await desk.addFormulaSheet(scores), await desk.addFormulaSheet(scores)]).toEqual(['得分表', '得分表(2)']);
  });
}

export function describeNames(open: Open): void {
  const [ledger, blank, quota] = [
    { sheet: '得分', row: 0, column: 1 },
    { sheet: '空表', row: 5, column: 11 },
    { sheet: '登记', row: 3, column: 0 },
  ];
  const NAMES = ['台账', '台账代号', '村积分台账'];

  it('gives a cell 1 name, and the cell beside it none', async () => {
    const opened = await open();
    const before = await opened.workbook.readTables();
    expect(await opened.desk.namesOf(ledger)).toEqual([]);
    expect(await opened.desk.nameCell(NAMES, ledger)).toBe('台账');
    expect([
      await opened.desk.namesOf(ledger),
      await opened.desk.namesOf({ ...ledger, column: 2 }),
      await opened.desk.namesOf({ ...ledger, sheet: '登记' }),
    ]).toEqual([['台账'], [], []]);
    expect(await opened.workbook.readTables()).toEqual(before);
  });

  it('points 1 name anew that stands for a cell with LEDGER, and 1 whose cell is gone', async () => {
    const { desk, define } = await open();
    define('台账', ledger);
    expect([await desk.nameCell(NAMES, blank), await desk.namesOf(ledger), await desk.namesOf(blank)]).toEqual([
      '台账',
      [],
      ['台账'],
    ]);
    define('旧台账', null);
    expect([await desk.nameCell(['旧台账'], ledger), await desk.namesOf(ledger)]).toEqual(['旧台账', ['旧台账']]);
  });

  it('leaves 1 name alone that is the clerk’s own, however it is written, and takes the next', async () => {
    const { desk, define } = await open();
    define('Ledger', quota);
    expect(await desk.nameCell(['LEDGER', '台账代号'], ledger)).toBe('台账代号');
    expect([await desk.namesOf(quota), await desk.namesOf(ledger)]).toEqual([['Ledger'], ['台账代号']]);
  });

  it('gives 0 names where each of 2 is the clerk’s own', async () => {
    const { desk, define } = await open();
    define('台账', quota);
    define('台账代号', blank);
    expect([await desk.nameCell(['台账', '台账代号'], ledger), await desk.namesOf(ledger)]).toEqual([null, []]);
  });
}

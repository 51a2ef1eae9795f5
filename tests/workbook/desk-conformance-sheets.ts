// What everyone who implements the desk must do with formulas of ours and sheets of our own.
import type { PlainSheet } from '../../src/workbook/desk';
import { calculate, cell, cellsOf, unchangedBy, type DeskHost, type Open, type OpenDesk } from './desk-fixture';

const settings = (more: Partial<PlainSheet> = {}): PlainSheet => ({
  name: '积分设置',
  rows: [
    ['年度', 2022],
    ['村名', '=油房村'],
  ],
  hidden: true,
  isOurs: () => true,
  ...more,
});

export function describeFormulas(open: Open): void {
  const placeOf = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) =>
    `${sheet} ${row} ${column}`;

  it('are 5 in the workbook, with their values, in the order of sheets, rows and columns, hidden ones too', async () => {
    const found = await (await open()).desk.formulas('workbook');
    expect(found.map((each) => [placeOf(each), each.formula, each.value])).toEqual([
      ['登记 3 0', '=VILLAGE.QUOTA(63)', 63],
      ['得分 0 1', '=VILLAGE.LEDGER(A1:C9)', '台账 1行 #0a'],
      ['得分 1 0', '=VILLAGE.SCORES(B1)', 105],
      ['得分 3 1', '=VILLAGE.TOTAL(B1,"0999")', '#N/A'],
      ['旧账 1 0', '=VILLAGE.QUOTA(5)', 5],
    ]);
  });

  it('are 3 on the sheet where the selection is, 1 within it', async () => {
    const { desk, select } = await open();
    select({ sheet: '得分', row: 1, column: 0, rows: 2, columns: 2 });
    expect((await desk.formulas('sheet')).map(placeOf)).toEqual(['得分 0 1', '得分 1 0', '得分 3 1']);
    expect((await desk.formulas('selection')).map(placeOf)).toEqual(['得分 1 0']);
  });

  it.each([
    ['selection', 1, 4],
    ['sheet', 2, 3],
    ['workbook', 4, 1],
  ] as const)('are frozen in the %s: %i of them, %i stay', async (scope, frozen, left) => {
    const opened = await open();
    opened.select({ sheet: '得分', row: 1, column: 0, rows: 1, columns: 1 });
    const before = await opened.workbook.readTables();
    expect(await opened.desk.freezeFormulas(scope)).toBe(frozen);
    expect(await opened.workbook.readTables()).toEqual(before);
    expect(await opened.desk.formulas('workbook')).toHaveLength(left);
    await opened.put('得分', 1, 0, null);
    expect(await cellsOf(opened, '得分', { rows: 3, columns: 2 })).toEqual([
      ['台账', '台账 1行 #0a'],
      [null, '0101'],
      [104.5, '0102'],
    ]);
  });

  it.each([
    ['selection', 1],
    ['sheet', 3],
    ['workbook', 5],
  ] as const)('are entered anew in the %s: %i, and all 5 stay', async (scope, count) => {
    const opened = await open();
    opened.select({ sheet: '得分', row: 1, column: 0, rows: 1, columns: 1 });
    const before = await opened.desk.formulas('workbook');
    expect(await opened.desk.reenterFormulas(scope)).toEqual({ count, locked: [] });
    expect(await opened.desk.formulas('workbook')).toEqual(before);
  });

  it('are 0 in an empty sheet: nothing to freeze or enter', async () => {
    const { desk, select } = await open();
    select(cell('空表', 0, 0));
    expect([
      await desk.formulas('sheet'),
      await desk.freezeFormulas('sheet'),
      await desk.reenterFormulas('selection'),
    ]).toEqual([[], 0, { count: 0, locked: [] }]);
  });
}

const hiddenOf = async ({ workbook }: OpenDesk) =>
  (await workbook.readTables()).filter(({ hidden }) => hidden === true).map(({ sheet }) => sheet);

export function describeOwnSheets(open: Open): void {
  it('adds 1 hidden sheet after the last one, then writes it anew with fewer cells', async () => {
    const opened = await open();
    await opened.desk.writePlainSheet(settings());
    expect((await opened.workbook.readTables()).map(({ sheet }) => sheet)).toEqual([
      '登记',
      '得分',
      '空表',
      '旧账',
      '积分设置',
    ]);
    expect(await hiddenOf(opened)).toEqual(['旧账', '积分设置']);
    expect(await cellsOf(opened, '积分设置', { rows: 2, columns: 2 })).toEqual([
      ['年度', 2022],
      ['村名', '=油房村'],
    ]);
    await opened.desk.writePlainSheet(settings({ rows: [['年度', 2023]] }));
    expect(await cellsOf(opened, '积分设置', { rows: 2, columns: 2 })).toEqual([
      ['年度', 2023],
      [null, null],
    ]);
  });

  it('shows what stands there and writes over 0 cells of a sheet that is somebody else’s', async () => {
    const opened = await open();
    const seen: unknown[] = [];
    const isOurs = (now: unknown): boolean => {
      seen.push(now);
      return false;
    };
    await unchangedBy(opened, () => opened.desk.writePlainSheet(settings({ name: '旧账', isOurs })), 'not-blank');
    expect(seen).toEqual([[expect.arrayContaining(['一']), expect.arrayContaining([5])]]);
  });
}

/** Of those who can show a hidden sheet, and delete one. */
export function describeShowing(open: Open, host: DeskHost): void {
  it('shows the 1 hidden sheet that the cell is on', async () => {
    const { desk, workbook } = await open();
    await desk.selectCell('旧账', 0, 0);
    expect((await workbook.readTables()).filter(({ hidden }) => hidden === true)).toEqual([]);
    expect(await desk.selection()).toEqual(cell('旧账', 0, 0));
  });

  it('leaves 1 sheet visible that a person has shown', async () => {
    const opened = await open();
    await opened.desk.writePlainSheet(settings());
    await opened.desk.selectCell('积分设置', 0, 0);
    await opened.desk.writePlainSheet(settings({ rows: [] }));
    expect(await hiddenOf(opened)).toEqual(['旧账']);
  });

  it('are removed where a writing was interrupted: 2 of 4', async () => {
    const { desk, workbook } = await host.open(
      [
        { name: '登记', rows: [['日期']] },
        { name: '~村积分临时', rows: [['一']], hidden: true },
        { name: '~村积分临时(2)', rows: [] },
        { name: '村积分临时', rows: [] },
      ],
      calculate,
    );
    expect(await desk.removeLeftovers()).toEqual(['~村积分临时', '~村积分临时(2)']);
    expect((await workbook.readTables()).map(({ sheet }) => sheet)).toEqual(['登记', '村积分临时']);
    expect(await desk.removeLeftovers()).toEqual([]);
  });
}

// What those must do whose pane outlives a switch of workbooks: nothing is done to a workbook that was not read.
import { cell, cellsOf, SHEETS, type Open, type OpenDesk } from './desk-fixture';
import { modelOf } from './sheet-models';

/** What a person may ask for by buttons that were made for the first workbook. */
const ASKED: Readonly<Record<string, (opened: OpenDesk) => Promise<unknown>>> = {
  selectCell: ({ desk }) => desk.selectCell('登记', 1, 0),
  selection: ({ desk }) => desk.selection(),
  changeCells: ({ desk }) =>
    desk.changeCells([{ sheet: '登记', row: 1, column: 0, before: '2022.3.5', after: 44625, format: 'date' }]),
  refusals: ({ desk }) =>
    desk.refusals([{ sheet: '登记', row: 1, column: 0, before: '2022.3.5', after: 44625, format: 'date' }]),
  insertAtSelection: ({ desk, select }) => {
    select(cell('空表', 0, 0));
    return desk.insertAtSelection([[1]]);
  },
  formulas: ({ desk }) => desk.formulas('workbook'),
  freezeFormulas: ({ desk }) => desk.freezeFormulas('workbook'),
  reenterFormulas: ({ desk }) => desk.reenterFormulas('sheet'),
  rewriteFormulas: ({ desk }) =>
    desk.rewriteFormulas([
      { sheet: '旧账', row: 1, column: 0, before: '=VILLAGE.QUOTA(5)', after: '=VILLAGE.QUOTA(8)' },
    ]),
  addFormulaSheet: ({ desk }) => desk.addFormulaSheet(modelOf('得分表', [])),
  namesOf: ({ desk }) => desk.namesOf({ sheet: '得分', row: 0, column: 1 }),
  nameCell: ({ desk }) => desk.nameCell(['台账'], { sheet: '得分', row: 0, column: 1 }),
  writePlainSheet: ({ desk }) =>
    desk.writePlainSheet({ name: '积分设置', rows: [['年度', 2022]], hidden: true, isOurs: () => true }),
  removeLeftovers: ({ desk }) => desk.removeLeftovers(),
  addSheets: ({ workbook }) => workbook.addSheets([modelOf('年终评比', [])]),
};

export function describeTwoWorkbooks(open: Open): void {
  const withTwo = async (): Promise<{ readonly opened: OpenDesk; readonly back: () => void }> => {
    const opened = await open();
    const { another } = opened;
    if (another === undefined) throw new Error('the host opens no other workbook');
    await opened.workbook.readTables();
    // The very same sheets: only which workbook they are of tells them apart.
    another.open(SHEETS);
    return { opened, back: another.back };
  };

  it.each(Object.keys(ASKED))(
    'refuse %s where 1 was read and the other is in front, and do it back in it',
    async (name) => {
      const { opened, back } = await withTwo();
      await expect(ASKED[name](opened)).rejects.toMatchObject({ reason: 'changed-meanwhile' });
      back();
      await ASKED[name](opened);
    },
  );

  it('are both left as they were by 1 refused change, and the other is worked in once it is read', async () => {
    const { opened, back } = await withTwo();
    await expect(ASKED['changeCells'](opened)).rejects.toMatchObject({
      message: expect.stringContaining('另一本工作簿') as string,
    });
    expect(await cellsOf(opened, '登记', { rows: 2, columns: 1 })).toEqual([['日期'], ['2022.3.5']]);
    await ASKED['changeCells'](opened);
    expect(await cellsOf(opened, '登记', { rows: 2, columns: 1 })).toEqual([['日期'], [44625]]);
    back();
    expect(await cellsOf(opened, '登记', { rows: 2, columns: 1 })).toEqual([['日期'], ['2022.3.5']]);
    expect(await opened.desk.selection()).toEqual(cell('登记', 0, 0));
  });
}

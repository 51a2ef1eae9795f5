// What everyone who implements the desk must do: one suite, run by the test of each of them.
import type { CellValue } from '../../src/engine';
import type { CellChange } from '../../src/workbook/desk';
import { describeFormulaSheets, describeNames, describeRewriting } from './desk-conformance-formulas';
import { describeFormulas, describeOwnSheets, describeShowing } from './desk-conformance-sheets';
import { describeTwoWorkbooks } from './desk-conformance-two-workbooks';
import {
  calculate,
  cell,
  cellsOf,
  ID_NUMBER,
  SHEETS,
  unchangedBy,
  type DeskHost,
  type Open,
  type OpenCells,
} from './desk-fixture';

const date = (row: number, before: CellValue, after: CellValue): CellChange => ({
  sheet: '登记',
  row,
  column: 0,
  before,
  after,
  format: 'date',
});

export function describeDesk(name: string, host: DeskHost): void {
  const open = () => host.open(SHEETS, calculate);
  describe(`selectCell of ${name}`, () => describeSelecting(open));
  describe(`changeCells of ${name}`, () => describeChanging(open));
  describe(`refusals of ${name}`, () => describeRefusals(open));
  describe(`the sheets of our own of ${name}`, () => describeOwnSheets(open));
  describe(`onChange of ${name}`, () => describeListening(open));
  if (host.supports === 'cells') return;
  describe(`hidden sheets of ${name}`, () => describeShowing(open, host));
  describe(`insertAtSelection of ${name}`, () => describeInserting(open));
  describe(`the formulas of ${name}`, () => describeFormulas(open));
  describe(`rewriteFormulas of ${name}`, () => describeRewriting(open));
  describe(`addFormulaSheet of ${name}`, () => describeFormulaSheets(open));
  describe(`nameCell of ${name}`, () => describeNames(open));
  if (host.severalWorkbooks) describe(`two workbooks of ${name}`, () => describeTwoWorkbooks(open));
}

function describeSelecting(open: Open): void {
  it('selects 1 cell, and selection tells it', async () => {
    const { desk } = await open();
    await desk.selectCell('得分', 3, 1);
    expect(await desk.selection()).toEqual(cell('得分', 3, 1));
  });

  it('says that 1 sheet is gone', async () => {
    const { desk } = await open();
    await expect(desk.selectCell('没有的表', 0, 0)).rejects.toMatchObject({
      reason: 'no-such-sheet',
      message: expect.stringContaining('没有的表') as string,
    });
  });
}

/** Of everyone who can change cells, whatever else of the desk they have. */
export function describeChanging(open: OpenCells): void {
  it('makes 3 changes on 1 sheet: a date of a text, a text of 18 digits, a number', async () => {
    const opened = await open();
    await opened.desk.changeCells([
      date(1, '2022.3.5', 44625),
      { sheet: '登记', row: 1, column: 1, before: '０１０１', after: '0101', format: 'text' },
      { sheet: '登记', row: 1, column: 2, before: '２', after: 2, format: 'number' },
    ]);
    expect(await cellsOf(opened, '登记', { rows: 4, columns: 3 })).toEqual([
      ['日期', '户号', '数量'],
      [44625, '0101', 2],
      ['2022-03-06', ID_NUMBER, 1],
      [63, null, null],
    ]);
  });

  it('keeps 4 texts as texts that look like something else, and takes them back', async () => {
    const opened = await open();
    const texts = ['330102199001010018', '=1+1', '2022-03-05', "'01"];
    const changes = texts.map((after, row): CellChange => ({
      sheet: '空表',
      row,
      column: 0,
      before: null,
      after,
      format: 'text',
    }));
    await opened.desk.changeCells(changes);
    expect((await cellsOf(opened, '空表', { rows: 4, columns: 1 })).flat()).toEqual(texts);
    await opened.desk.changeCells(changes.map((change) => ({ ...change, before: change.after, after: change.before })));
    expect((await cellsOf(opened, '空表', { rows: 4, columns: 1 })).flat()).toEqual([null, null, null, null]);
  });

  it('makes none of 2 changes when the second cell was changed meanwhile, and names it', async () => {
    const opened = await open();
    await opened.put('登记', 2, 0, '2022-03-07');
    await unchangedBy(
      opened,
      () => opened.desk.changeCells([date(1, '2022.3.5', 44625), date(2, '2022-03-06', 44626)]),
      'changed-meanwhile',
    );
    await expect(opened.desk.changeCells([date(2, '2022-03-06', 44626)])).rejects.toMatchObject({
      message: expect.stringContaining('“登记”的A3') as string,
    });
  });

  it('makes none of 2 changes when the second cell has a formula that shows what was shown', async () => {
    const opened = await open();
    await unchangedBy(
      opened,
      () => opened.desk.changeCells([date(1, '2022.3.5', 44625), date(3, 63, 64)]),
      'changed-meanwhile',
    );
  });

  it('makes none of 2 changes when the second is on a sheet that is gone', async () => {
    const opened = await open();
    await unchangedBy(
      opened,
      () => opened.desk.changeCells([date(1, '2022.3.5', 44625), { ...date(0, null, 1), sheet: '没有的表' }]),
      'no-such-sheet',
    );
  });
}

function describeRefusals(open: Open): void {
  it('are 3 of 4 changes: of a sheet that is gone, of a formula and of another value; without them 1 is made', async () => {
    const { desk } = await open();
    const changes: readonly CellChange[] = [
      { ...date(0, null, 1), sheet: '没有的表' },
      date(1, '2022.3.5', 44625),
      date(3, 63, 64),
      date(2, '二', 1),
    ];
    const refused = await desk.refusals(changes);
    expect(refused.map(({ change, refusal }) => `${changes.indexOf(change)} ${refusal.kind}`).sort()).toEqual([
      '0 no-such-sheet',
      '2 filled-by-formula',
      '3 not-as-shown',
    ]);
    await desk.changeCells([changes[1]]);
    expect(await desk.refusals([])).toEqual([]);
  });
}

function describeInserting(open: Open): void {
  it('writes 2 rows from the first of 6 selected cells on, our formula as one, other texts as texts', async () => {
    const opened = await open();
    opened.select({ sheet: '空表', row: 2, column: 1, rows: 3, columns: 2 });
    expect(
      await opened.desk.insertAtSelection([
        ['名额', '=VILLAGE.QUOTA(7)'],
        ['=1+1', ID_NUMBER],
      ]),
    ).toEqual({ sheet: '空表', row: 2, column: 1, rows: 2, columns: 2 });
    expect(await cellsOf(opened, '空表', { rows: 4, columns: 3 })).toEqual([
      [null, null, null],
      [null, null, null],
      [null, '名额', 7],
      [null, '=1+1', ID_NUMBER],
    ]);
    expect((await opened.desk.formulas('sheet')).map(({ formula }) => formula)).toEqual(['=VILLAGE.QUOTA(7)']);
  });

  it('writes over 0 cells where 1 of 4 is filled, by a value or by an array', async () => {
    const opened = await open();
    opened.select(cell('得分', 2, 1));
    await unchangedBy(opened, () => opened.desk.insertAtSelection([[1], [2]]), 'not-blank');
    await expect(opened.desk.insertAtSelection([[1], [2]])).rejects.toMatchObject({
      message: expect.stringContaining('“得分”的B3') as string,
    });
    opened.select(cell('登记', 3, 1));
    await opened.desk.insertAtSelection([[1, 2]]);
    await unchangedBy(opened, () => opened.desk.insertAtSelection([[1, 2]]), 'not-blank');
  });

  it.each([
    ['right', 0, 16_383],
    ['lower', 1_048_575, 0],
  ])('says that 2 rows of 2 do not fit at the %s edge of the sheet', async (_, row, column) => {
    const opened = await open();
    opened.select(cell('空表', row, column));
    await unchangedBy(
      opened,
      () =>
        opened.desk.insertAtSelection([
          [1, 2],
          [3, 4],
        ]),
      'not-blank',
    );
  });
}

function describeListening(open: Open): void {
  it('tells 1 of 2 changes to a listener that stops between them', async () => {
    const { desk } = await open();
    const told: string[] = [];
    const listening = (name: string): { readonly heard: Promise<void>; readonly stop: () => void } => {
      let stop = (): void => undefined;
      const heard = new Promise<void>((resolve) => {
        stop = desk.onChange(() => {
          told.push(name);
          resolve();
        });
      });
      return { heard, stop };
    };
    const first = listening('first');
    await desk.changeCells([date(1, '2022.3.5', 44625)]);
    await first.heard;
    first.stop();
    const second = listening('second');
    await desk.changeCells([date(2, '2022-03-06', 44626)]);
    await second.heard;
    expect(told).toEqual(['first', 'second']);
  });
}

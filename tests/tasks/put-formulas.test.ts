import type { CellValue } from '../../src/engine';
import { openTables } from '../../src/tasks/open-ledger';
import {
  ledgerInWorkbook,
  putLedgerAtSelection,
  putLedgerOnSheet,
  putSpillingTable,
  type ScoredYear,
} from '../../src/tasks/put-formulas';
import { ledgerFormula } from '../../src/tasks/ledger-formula';
import { HostFailure } from '../../src/workbook/port';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { NOTHING_ASKED } from './opened';

const LEDGER = `
  # 登记
  日期 户号 项目 数量
  2022-03-05 0101 J1 2
  # 空表
`;
const WORDS = { name: '台账代号', notes: ['请不要删'] };

function opened(): { readonly desk: OpenWorkbook; readonly year: ScoredYear; readonly formula: string } {
  const tables = tablesOf(LEDGER);
  const outcome = openTables(tables, NOTHING_ASKED);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return {
    desk: new OpenWorkbook(tables, () => '台账 1行 #0a'),
    year: { result: outcome.result, tables },
    formula: ledgerFormula(outcome.result, tables),
  };
}

const select = (desk: OpenWorkbook, row: number, column: number, rows = 1): void => {
  desk.selected = { sheet: '登记', row, column, rows, columns: 1 };
};
const at = (desk: OpenWorkbook, sheet: string, row: number, column: number): CellValue =>
  desk.tables.find((table) => table.sheet === sheet)?.rows[row]?.[column] ?? null;

describe('putLedgerAtSelection', () => {
  it('writes 1 formula into the selected cell, beside the table, and calls it 台账', async () => {
    const { desk, year, formula } = opened();
    select(desk, 5, 11);
    expect(await putLedgerAtSelection(desk, year, WORDS)).toMatchObject({
      ticket: '台账',
      ownSheet: false,
      place: { sheet: '登记', row: 5, column: 11 },
    });
    expect(at(desk, '登记', 5, 11)).toBe(formula);
    expect(desk.names.get('台账')).toMatchObject({ sheet: '登记', row: 5, column: 11 });
  });

  it.each([
    ['a filled cell', 1, 1, 1],
    ['2 cells', 5, 11, 2],
    ['a blank cell in the rows to come', 9, 3, 1],
    ['a blank cell far below a table', 900, 0, 1],
  ])('adds 1 sheet of its own where the selection is %s', async (_, row, column, rows) => {
    const { desk, year, formula } = opened();
    select(desk, row, column, rows);
    const before = desk.tables;
    expect(await putLedgerAtSelection(desk, year, WORDS)).toEqual({
      ticket: '台账',
      ownSheet: true,
      place: { sheet: '台账代号', row: 0, column: 1 },
    });
    expect(desk.tables.slice(0, -1)).toEqual(before);
    expect(desk.tables.at(-1)).toEqual({
      sheet: '台账代号',
      generated: true,
      rows: [['台账代号', formula], ['请不要删']],
    });
  });

  it('says why where Excel does nothing, and writes 0 cells', async () => {
    const { desk, year } = opened();
    desk.failure = new HostFailure('busy', 'Excel 正忙');
    await expect(putLedgerAtSelection(desk, year, WORDS)).rejects.toMatchObject({ reason: 'busy' });
  });

  it('takes the second of 3 names where a cell of the clerk’s has the first', async () => {
    const { desk, year } = opened();
    desk.names.set('台账', { sheet: '登记', row: 0, column: 0 });
    select(desk, 5, 11);
    expect((await putLedgerAtSelection(desk, year, WORDS)).ticket).toBe('台账代号');
  });

  it('uses the address of 1 cell where no name can be had', async () => {
    const { desk, year } = opened();
    desk.refusesNames = true;
    select(desk, 5, 11);
    expect((await putLedgerAtSelection(desk, year, WORDS)).ticket).toBe("'登记'!$L$6");
    expect((await putLedgerOnSheet(desk, year, WORDS)).ticket).toBe("'台账代号'!$B$1");
  });
});

describe('putSpillingTable', () => {
  it('adds 1 sheet with 1 formula in A1, the first row kept on screen, 5 columns wide', async () => {
    const { desk } = opened();
    expect(
      await putSpillingTable(desk, { id: 'SCORETABLE', ticket: '台账', columns: 5 }, { name: '得分表', notes: [] }),
    ).toBe('得分表');
    expect(at(desk, '得分表', 0, 0)).toBe('=VILLAGE.SCORETABLE(台账)');
    expect(desk.added.at(-1)).toMatchObject({
      mark: 'village-points formulas 得分表',
      columnWidths: [14, 14, 11, 11, 11],
      frozenRows: 1,
      print: { orientation: 'portrait' },
    });
    await putSpillingTable(desk, { id: 'SCORETABLE', ticket: '台账', columns: 15 }, { name: '得分表', notes: [] });
    expect(desk.added.at(-1)?.print.orientation).toBe('landscape');
  });
});

describe('ledgerInWorkbook', () => {
  it('finds 1 cell by its name, before one without, and none in a workbook without', async () => {
    const { desk, formula } = opened();
    expect(await ledgerInWorkbook(desk, await desk.formulas('workbook'))).toBeNull();
    desk.put('登记', 5, 11, formula);
    desk.put('空表', 0, 0, '=VILLAGE.QUOTA(5)');
    expect(await ledgerInWorkbook(desk, await desk.formulas('workbook'))).toBe("'登记'!$L$6");
    desk.put('空表', 1, 0, formula);
    desk.names.set('我的台账', { sheet: '空表', row: 1, column: 0 });
    expect(await ledgerInWorkbook(desk, await desk.formulas('workbook'))).toBe('我的台账');
  });
});

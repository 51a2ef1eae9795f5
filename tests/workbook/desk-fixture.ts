// The workbook that everyone who implements the desk is tried on, and what is asked of it again and again.
import type { CellValue } from '../../src/engine';
import type { CellPlace, Desk, SelectedRange } from '../../src/workbook/desk';
import type { Workbook } from '../../src/workbook/port';
import type { Calculate } from '../support/open-workbook';
import { valueAt } from './conformance';

/** Cells from A1 on; a text that begins with `=VILLAGE.` is a formula. */
export type DeskSheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
};

export type OpenDesk = {
  readonly workbook: Workbook;
  readonly desk: Desk;
  /** A person selects cells. */
  readonly select: (range: SelectedRange) => void;
  /** Somebody else puts a value into a cell. */
  readonly put: (sheet: string, row: number, column: number, value: CellValue) => Promise<void> | void;
  /** Somebody else defines a name for a cell; `null`: for one that is gone since. */
  readonly define: (name: string, place: CellPlace | null) => void;
  /** The person opens another workbook, which is in front then, or brings the first one to the front again. */
  readonly another?: { readonly open: (sheets: readonly DeskSheet[]) => void; readonly back: () => void };
};

export type DeskHost = {
  /** `cells`: one without formulas of ours, without names, in which hidden sheets are shown as they are. */
  readonly supports?: 'all' | 'cells';
  /** One pane may see several workbooks, one after the other: `another` is there. */
  readonly severalWorkbooks?: true;
  readonly open: (sheets: readonly DeskSheet[], calculate: Calculate) => Promise<OpenDesk>;
};

export const ID_NUMBER = '330102199001011234';

export const SHEETS: readonly DeskSheet[] = [
  {
    name: '登记',
    rows: [
      ['日期', '户号', '数量'],
      ['2022.3.5', '０１０１', '２'],
      ['2022-03-06', ID_NUMBER, 1],
      ['=VILLAGE.QUOTA(63)', null, null],
    ],
  },
  {
    name: '得分',
    rows: [
      ['台账', '=VILLAGE.LEDGER(A1:C9)'],
      ['=VILLAGE.SCORES(B1)', null],
      [null, null],
      ['合计', '=VILLAGE.TOTAL(B1,"0999")'],
    ],
  },
  { name: '空表', rows: [] },
  { name: '旧账', rows: [['一'], ['=VILLAGE.QUOTA(5)']], hidden: true },
];

/** One value, an array of two rows, an error. */
export const calculate: Calculate = (formula) => {
  if (formula.includes('LEDGER(')) return '台账 1行 #0a';
  if (formula.includes('SCORES('))
    return [
      [105, '0101'],
      [104.5, '0102'],
    ];
  return formula.includes('0999') ? '#N/A' : Number(/\d+/u.exec(formula)?.[0]);
};

export type Open = () => Promise<OpenDesk>;

/** A workbook whose cells can be changed, by the desk and by somebody else. */
export type OpenedCells = Pick<OpenDesk, 'workbook' | 'put'> & { readonly desk: Pick<Desk, 'changeCells'> };
export type OpenCells = () => Promise<OpenedCells>;

export async function cellsOf(
  { workbook }: Pick<OpenDesk, 'workbook'>,
  sheet: string,
  size: { readonly rows: number; readonly columns: number },
): Promise<readonly (readonly CellValue[])[]> {
  const table = (await workbook.readTables()).find((each) => each.sheet === sheet);
  if (table === undefined) throw new Error(`no sheet ${sheet}`);
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (__, column) => valueAt(table, row, column)),
  );
}

/** What `action` did to none of the sheets. */
export async function unchangedBy(
  opened: Pick<OpenDesk, 'workbook'>,
  action: () => Promise<unknown>,
  reason: string,
): Promise<void> {
  const before = await opened.workbook.readTables();
  await expect(action()).rejects.toMatchObject({ reason });
  expect(await opened.workbook.readTables()).toEqual(before);
}

export const cell = (sheet: string, row: number, column: number): SelectedRange => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

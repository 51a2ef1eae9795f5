// What every adapter of the port must do: one suite, run by the test of each of them.
import { isBlank, type CellTable, type CellValue } from '../../src/engine';
import type { Workbook } from '../../src/workbook/port';
import { rowsOf, xlsxOf } from './package-builder';
import { awardModel, cell, modelOf } from './sheet-models';

export type WorkbookHost = {
  /** A workbook with the content of this .xlsx file. */
  readonly open: (fixture: Uint8Array) => Promise<Workbook>;
  /** The same workbook after it was stored and opened again. */
  readonly reopen: (workbook: Workbook) => Promise<Workbook>;
  /** Whether it calculates the formulas that a file has no value for. */
  readonly calculates: boolean;
};

const LEDGER_ROWS = `${rowsOf([['加减分登记'], ['户号', '户主', '日期', '项目', '分值']])}<row r="3">
<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3"><v>44625</v></c><c r="D3" t="str"><f>"J"&amp;1</f><v>J1</v></c><c r="E3"><v>0.5</v></c></row><row r="4">
<c r="A4" t="s"><v>2</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4"><f>SUM(E3:E3)</f></c><c r="E4"><f>E3*2</f><v>1</v></c></row>`;

const FIXTURE = xlsxOf({
  sheets: [
    { name: '加减分登记', rows: LEDGER_ROWS, after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' },
    { name: '参数', rows: '<row r="3"><c r="C3"><v>5</v></c></row>', state: 'hidden' },
    { name: '旧表', rows: '<row r="1"><c r="A1"><v>7</v></c></row>', state: 'veryHidden' },
    { name: '空表' },
    { name: '__proto__', rows: '<row r="1"><c r="A1"><v>9</v></c></row>' },
  ],
  strings:
    '<si><t>0101</t></si><si><r><t>张</t></r><r><t xml:space="preserve">三 </t></r></si><si><t xml:space="preserve"> 两行\n&amp;&lt;</t></si>',
});

/** The value at 0-based sheet coordinates, blanks as `null`. */
export function valueAt(table: CellTable, row: number, column: number): CellValue {
  const value = table.rows[row - (table.top ?? 0)]?.[column - (table.left ?? 0)];
  return isBlank(value) ? null : value;
}

export function describeWorkbook(adapter: string, host: WorkbookHost): void {
  const tableNamed = async (workbook: Workbook, name: string): Promise<CellTable> => {
    const found = (await workbook.readTables()).find(({ sheet }) => sheet === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const names = async (workbook: Workbook): Promise<readonly string[]> =>
    (await workbook.readTables()).map(({ sheet }) => sheet);
  const shared = { host, tableNamed, names };
  describe(`readTables of ${adapter}`, () => describeReading(shared));
  describe(`addSheets of ${adapter}`, () => {
    describeAdding(shared);
    describeContent(shared);
  });
}

type Shared = {
  readonly host: WorkbookHost;
  readonly tableNamed: (workbook: Workbook, name: string) => Promise<CellTable>;
  readonly names: (workbook: Workbook) => Promise<readonly string[]>;
};

const cellOf = (place: string, value: number, format: number): string =>
  `<c r="${place}" s="${format}"><v>${value}</v></c>`;

/** Rows 2 to 6: struck, half struck, not struck, struck beside a blank cell that is not, blank and struck. */
const STRUCK = xlsxOf({
  sheets: [
    {
      name: '登记',
      rows: `<row r="2">${cellOf('B2', 1, 1)}${cellOf('C2', 2, 1)}</row><row r="3">${cellOf('B3', 3, 1)}${cellOf('C3', 4, 0)}</row><row r="4">${cellOf('B4', 5, 0)}</row><row r="5">${cellOf('B5', 6, 1)}<c r="C5" s="0"/></row><row r="6"><c r="B6" s="1"/></row><row r="7">${cellOf('B7', 7, 2)}</row>`,
    },
    { name: '全划', rows: `<row r="1">${cellOf('A1', 1, 1)}</row>` },
    { name: '没划', rows: `<row r="1">${cellOf('A1', 1, 0)}</row>` },
  ],
  styles:
    '<fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><strike val="0"/><sz val="11"/></font></fonts><cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
});

function describeReading({ host, tableNamed, names }: Shared): void {
  it('gives 5 sheets in the order of the workbook, a sheet named __proto__ too', async () => {
    expect(await names(await host.open(FIXTURE))).toEqual(['加减分登记', '参数', '旧表', '空表', '__proto__']);
  });

  it('tells 3 rows of 7 whose filled cells are all struck through', async () => {
    const tables = await (await host.open(STRUCK)).readTables();
    expect(tables.map(({ struck }) => struck)).toEqual([[1, 4], [0], []]);
  });

  it('says that 2 of 5 sheets are hidden and 0 are generated', async () => {
    const tables = await (await host.open(FIXTURE)).readTables();
    expect(tables.map(({ hidden }) => hidden === true)).toEqual([false, true, true, false, false]);
    expect(tables.map(({ generated }) => generated === true)).toEqual([false, false, false, false, false]);
  });

  it('gives texts, numbers, serial dates, truth values and 1 error text as they are', async () => {
    const table = await tableNamed(await host.open(FIXTURE), '加减分登记');
    expect([0, 1, 2, 3, 4].map((column) => valueAt(table, 2, column))).toEqual(['0101', '张三 ', 44625, 'J1', 0.5]);
    expect([0, 1, 2, 3, 4].map((column) => valueAt(table, 3, column))).toEqual([
      ' 两行\n&<',
      true,
      '#N/A',
      host.calculates ? 0.5 : null,
      1,
    ]);
  });

  it(`${host.calculates ? 'calculates 1 formula that the file has no value for: 0.5' : 'lists 1 formula without a value'} at D4`, async () => {
    const table = await tableNamed(await host.open(FIXTURE), '加减分登记');
    expect([table.uncached, valueAt(table, 3, 3)]).toEqual(host.calculates ? [[], 0.5] : [[[3, 3]], null]);
  });

  it('gives 1 merge in sheet coordinates', async () => {
    expect((await tableNamed(await host.open(FIXTURE), '加减分登记')).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
    ]);
  });

  it('finds the 5 at C3 of a sheet with nothing else, and 0 filled cells in an empty one', async () => {
    const workbook = await host.open(FIXTURE);
    expect(valueAt(await tableNamed(workbook, '参数'), 2, 2)).toBe(5);
    expect((await tableNamed(workbook, '空表')).rows.flat().filter((value) => !isBlank(value))).toEqual([]);
  });

  it('says that days are counted from 1904', async () => {
    const late = xlsxOf({ sheets: [{ name: '登记', rows: rowsOf([[43163]]) }], before: '<workbookPr date1904="1"/>' });
    const [table] = await (await host.open(late)).readTables();
    expect([table.date1904, valueAt(table, 0, 0)]).toEqual([true, 43163]);
  });
}

function describeAdding({ host, names }: Shared): void {
  const plain = (name: string): ReturnType<typeof modelOf> =>
    modelOf(name, [[cell('标题', 'title')], [cell(1, 'integer')]]);

  it('puts 2 sheets after the last one and returns their names', async () => {
    const workbook = await host.open(FIXTURE);
    expect(await workbook.addSheets([plain('年终评比'), plain('年度积分排名')])).toEqual(['年终评比', '年度积分排名']);
    const all = ['加减分登记', '参数', '旧表', '空表', '__proto__', '年终评比', '年度积分排名'];
    expect(await names(workbook)).toEqual(all);
    expect(await names(await host.reopen(workbook))).toEqual(all);
  });

  it('numbers a name that is taken (2), then (3), whatever its case', async () => {
    const workbook = await host.open(xlsxOf({ sheets: [{ name: 'Awards' }] }));
    expect(await workbook.addSheets([plain('awards'), plain('AWARDS')])).toEqual(['awards(2)', 'AWARDS(3)']);
    expect(await workbook.addSheets([plain('Awards')])).toEqual(['Awards(4)']);
  });

  it('cuts a name of 40 characters to 31 and takes out 3 that no sheet name may have', async () => {
    const workbook = await host.open(FIXTURE);
    const [long, odd] = await workbook.addSheets([plain('评'.repeat(40)), plain("一/二:三?'")]);
    expect([long, odd]).toEqual(['评'.repeat(31), '一_二_三__']);
    expect((await names(await host.reopen(workbook))).slice(-2)).toEqual([long, odd]);
  });

  it('leaves the 5 tables that were there as they were', async () => {
    const workbook = await host.open(FIXTURE);
    const before = await workbook.readTables();
    await workbook.addSheets([awardModel('年终评比', 3)]);
    expect((await workbook.readTables()).length).toBe(6);
    expect((await workbook.readTables()).slice(0, 5)).toEqual(before);
    expect((await (await host.reopen(workbook)).readTables()).slice(0, 5)).toEqual(before);
  });

  it('marks the 1 sheet added as generated, and still after storing', async () => {
    const workbook = await host.open(FIXTURE);
    await workbook.addSheets([plain('年终评比')]);
    const marked = async (from: Workbook): Promise<readonly boolean[]> =>
      (await from.readTables()).map(({ generated }) => generated === true);
    expect(await marked(workbook)).toEqual([false, false, false, false, false, true]);
    expect(await marked(await host.reopen(workbook))).toEqual([false, false, false, false, false, true]);
  });

  it('leaves 1 sheet without a mark to the clerk: not generated, read like any other', async () => {
    const workbook = await host.open(FIXTURE);
    await workbook.addSheets([
      {
        ...plain('花名册'),
        mark: null,
        validations: [
          { top: 1, left: 0, bottom: 9, right: 0, allow: { kind: 'list', choices: ['是', '否'] }, message: '请选' },
        ],
      },
    ]);
    const last = (await (await host.reopen(workbook)).readTables()).at(-1);
    expect([last?.sheet, last?.generated, last?.rows]).toEqual(['花名册', false, [['标题'], [1]]]);
  });

  it('adds nothing for 0 models', async () => {
    const workbook = await host.open(FIXTURE);
    expect(await workbook.addSheets([])).toEqual([]);
    expect((await names(workbook)).length).toBe(5);
  });

  it('leaves the workbook with 5 sheets when the second of 2 models cannot be painted, and adds the next one', async () => {
    const workbook = await host.open(FIXTURE);
    await expect(workbook.addSheets([plain('一'), modelOf('二', [[cell(Number.NaN, 'points')]])])).rejects.toThrow();
    expect((await names(await host.reopen(workbook))).length).toBe(5);
    expect(await workbook.addSheets([plain('一')])).toEqual(['一']);
  });
}

function describeContent({ host, tableNamed }: Shared): void {
  const written = async (values: readonly (string | number | null)[]): Promise<readonly CellValue[]> => {
    const workbook = await host.open(FIXTURE);
    await workbook.addSheets([
      modelOf(
        '新表',
        values.map((value) => [cell(value, typeof value === 'number' ? 'points' : 'text')]),
      ),
    ]);
    const table = await tableNamed(await host.reopen(workbook), '新表');
    return values.map((_, row) => valueAt(table, row, 0));
  };

  it('keeps 6 texts that look like formulas as text', async () => {
    const texts = ['=1+1', '+86', '-3', '@SUM(A1)', '="0101"', '=HYPERLINK("x")'];
    expect(await written(texts)).toEqual(texts);
  });

  it('keeps 8 texts of every kind to the character', async () => {
    const texts = ['0101', ' 前后有空格 ', '一行\n二行', '𠮷野家👍', '<b>&"\'', '_x000B_', 'a\tb', '长'.repeat(32_767)];
    expect(await written(texts)).toEqual(texts);
  });

  it('keeps 6 numbers to the last digit', async () => {
    const numbers = [0, 1150.5, 0.1, -38.25, 1e-7, 1e308];
    expect(await written(numbers)).toEqual(numbers);
  });

  it('leaves a cell of no value blank', async () => {
    expect(await written(['上', null, '', '下'])).toEqual(['上', null, null, '下']);
  });

  it('merges 4 areas of an award sheet and fills its cells', async () => {
    const workbook = await host.open(FIXTURE);
    await workbook.addSheets([awardModel('年终评比', 3)]);
    const table = await tableNamed(await host.reopen(workbook), '年终评比');
    expect(table.merges).toEqual([0, 1, 7, 8].map((row) => ({ top: row, left: 0, bottom: row, right: 6 })));
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => valueAt(table, 4, column))).toEqual([
      2,
      2,
      '欧阳建国',
      1149,
      '一等奖',
      50,
      null,
    ]);
    expect([0, 1, 5].map((column) => valueAt(table, 6, column))).toEqual(['合计', 3, 150]);
  });
}

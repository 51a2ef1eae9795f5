// Cells changed on the bytes of a workbook: what the desk's suite wants, that nothing else is another, and that no
// stored result of a formula is left stale.
import type { CellTable, CellValue } from '../../../src/engine';
import { openWorkbookFile } from '../../../src/workbook/file';
import { valueAt } from '../conformance';
import { describeChanging } from '../desk-conformance';
import { deskFile } from '../desk-file';
import { calculate, SHEETS, type OpenedCells } from '../desk-fixture';
import { rowsOf, xlsxOf, type WorkbookParts } from '../package-builder';
import { change, changed } from './changed-parts';

async function opened(): Promise<OpenedCells> {
  const workbook = openWorkbookFile(deskFile(SHEETS, calculate), { name: 'desk.xlsx' });
  const tables = new Map((await workbook.readTables()).map((table) => [table.sheet, table]));
  const put = (sheet: string, row: number, column: number, value: CellValue): void => {
    void workbook.changeCells([
      {
        sheet,
        row,
        column,
        before: valueAt(tables.get(sheet) as CellTable, row, column),
        after: value,
        format: 'text',
      },
    ]);
  };
  return { workbook, desk: workbook, put };
}

describe('changeCells of a workbook file', () => describeChanging(opened));

const STYLES =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="2" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="14" fontId="0"/></cellXfs>';
describe('the parts of a workbook file', () => {
  it('differ in 1 cell of 1 part when a number becomes another', async () => {
    const { others, sheet } = await changed(
      {
        sheets: [
          {
            name: '登记',
            rows: rowsOf([
              ['甲', 1],
              ['乙', 2],
            ]),
            after: '<phoneticPr fontId="1"/>',
          },
        ],
      },
      change(1, 1, 2, 3.5),
    );
    expect(others).toEqual(['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain(
      `<sheetData>${rowsOf([
        ['甲', 1],
        ['乙', 3.5],
      ])}</sheetData><phoneticPr fontId="1"/>`,
    );
  });

  it('get 2 new looks that differ from the cell’s own in the format only: a date in a text cell, a text in a plain one', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>2022.3.5</t></is></c><c r="B1"><v>101</v></c><c r="C1" s="2"><v>1</v></c></row>';
    const { others, sheet, styles } = await changed(
      { sheets: [{ name: '登记', rows }], styles: STYLES },
      change(0, 0, '2022.3.5', 44625, 'date'),
      change(0, 1, 101, '0101', 'text'),
      change(0, 2, 1, 44626, 'date'),
    );
    expect(others.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(sheet).toContain(
      '<row r="1"><c r="A1" s="3"><v>44625</v></c><c r="B1" s="4" t="inlineStr"><is><t xml:space="preserve">0101</t></is></c><c r="C1" s="2"><v>44626</v></c></row>',
    );
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs count="5">',
    );
    expect(styles).toContain(
      '<xf numFmtId="164" applyNumberFormat="1" fontId="2"><alignment horizontal="center"/></xf><xf numFmtId="49" applyNumberFormat="1" fontId="0"/></cellXfs>',
    );
  });

  it('take cells and rows at their places: 1 between cells, 1 row between rows, 1 behind, in prefixes and rows without numbers', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c r="A1"><x:v>1</x:v></x:c><x:c r="C1"><x:v>3</x:v></x:c></x:row><x:row r="4"/></x:sheetData></x:worksheet>';
    const { tables, sheet: text } = await changed(
      { sheets: [{ name: '登记' }], parts: { 'xl/worksheets/sheet1.xml': sheet } },
      change(0, 1, null, 2),
      change(2, 0, null, 5),
      change(3, 3, null, '四', 'text'),
      change(8, 0, null, 9),
    );
    expect(text).toContain('<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c><x:c r="C1">');
    expect(tables[0].rows).toEqual([[1, 2, 3], [], [5], [null, null, null, '四'], [], [], [], [], [9]]);
  });

  it('give 1 list of cells that was closed in its start tag its first 2 rows', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    const { tables } = await changed(
      { sheets: [{ name: '登记' }], parts: { 'xl/worksheets/sheet1.xml': sheet } },
      change(1, 0, null, '二', 'text'),
      change(0, 0, null, '一', 'text'),
    );
    expect(tables[0].rows).toEqual([['一'], ['二']]);
  });
});

describe('a sheet', () => {
  const rows = rowsOf([['甲', 1]]);
  const protection = (attributes: string): WorkbookParts => ({
    sheets: [{ name: '登记', rows, after: `<sheetProtection sheet="1"${attributes}/>` }],
  });

  it('with 1 password is refused, without one it is written', async () => {
    await expect(changed(protection(' password="CC3D"'), change(0, 1, 1, 2))).rejects.toMatchObject({
      reason: 'protected',
    });
    await expect(changed(protection(' hashValue="YQ=="'), change(0, 1, 1, 2))).rejects.toMatchObject({
      reason: 'protected',
    });
    expect((await changed(protection(''), change(0, 1, 1, 2))).tables[0].rows).toEqual([['甲', 2]]);
  });

  it('keeps the 2 heads of its Excel table', async () => {
    const link =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': link,
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="t" ref="A1:B2"/>',
    };
    const table: WorkbookParts = {
      sheets: [
        {
          name: '登记',
          rows: rowsOf([
            ['甲', '乙'],
            [1, 2],
          ]),
        },
      ],
      parts,
    };
    await expect(changed(table, change(0, 1, '乙', '丙', 'text'))).rejects.toMatchObject({ reason: 'denied' });
    expect((await changed(table, change(1, 1, 2, 3))).tables[0].rows).toEqual([
      ['甲', '乙'],
      [1, 3],
    ]);
  });

  it('that is changed twice in 1 cell at once is left alone', async () => {
    await expect(
      changed({ sheets: [{ name: '登记', rows }] }, change(0, 1, 1, 2), change(0, 1, 1, 3)),
    ).rejects.toMatchObject({ reason: 'changed-meanwhile' });
  });

  it('of 1 .csv is converted, then changed', async () => {
    const workbook = openWorkbookFile(new TextEncoder().encode('户号,户主\n1,张三\n'), { name: '登记.csv' });
    await workbook.changeCells([change(1, 1, '张三', '李四', 'text')]);
    expect((await openWorkbookFile(workbook.toBytes(), { name: '登记.xlsx' }).readTables())[0].rows[1][1]).toBe('李四');
  });
});

describe('the refusals of 6 changes', () => {
  it('name 5 of them with why, and without those the 1 that is left is made', async () => {
    const rows = `${rowsOf([['甲', 1, 2, 3]])}<row r="2"><c r="A2"><f>B1*2</f><v>2</v></c></row>`;
    const locked = '<sheetProtection sheet="1" password="CC3D"/>';
    const workbook = openWorkbookFile(
      xlsxOf({
        sheets: [
          { name: '登记', rows },
          { name: '锁着', rows: rowsOf([[1]]), after: locked },
        ],
      }),
      { name: 'a.xlsx' },
    );
    const changes = [
      change(0, 1, 1, 9),
      change(0, 2, 2, 9),
      change(0, 3, 7, 9),
      change(1, 0, 2, 9),
      { ...change(0, 0, 1, 9), sheet: '锁着' },
      { ...change(0, 0, 1, 9), sheet: '没有' },
    ];
    const refusals = await workbook.refusals(changes);
    expect(refusals.map(({ change: refused, refusal }) => [changes.indexOf(refused), refusal.kind]).sort()).toEqual([
      [0, 'used-by-formula'],
      [2, 'not-as-shown'],
      [3, 'filled-by-formula'],
      [4, 'locked-sheet'],
      [5, 'no-such-sheet'],
    ]);
    expect(refusals.find(({ change: refused }) => refused === changes[0])?.refusal).toMatchObject({
      formula: { sheet: '登记', row: 1, column: 0 },
    });
    const kept = new Set(refusals.map(({ change: refused }) => refused));
    await workbook.changeCells(changes.filter((each) => !kept.has(each)));
    expect((await workbook.readTables())[0].rows[0]).toEqual(['甲', 1, 9, 3]);
    expect(await workbook.refusals([])).toEqual([]);
  });

  it('are 0 where a formula of SUMIF ends before the cell, 1 where it goes on', async () => {
    const rows = `${rowsOf([
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ])}<row r="4"><c r="D4"><f>SUMIF(A1:A2,"甲",B1)</f><v>1</v></c></row>`;
    const workbook = openWorkbookFile(xlsxOf({ sheets: [{ name: '登记', rows }] }), { name: 'a.xlsx' });
    expect([
      (await workbook.refusals([change(1, 1, 2, 9)])).length,
      (await workbook.refusals([change(2, 1, 3, 9)])).length,
    ]).toEqual([1, 0]);
  });
});

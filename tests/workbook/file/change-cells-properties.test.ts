// Random changes of the cells and sheets of a small workbook: what is read afterwards is what was written, every other
// part is as before, changes taken back give the cells that were there, and what is not read again is what reading
// would give.
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { isBlank, type CellTable, type CellValue } from '../../../src/engine';
import type { CellChange } from '../../../src/workbook/desk';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { valueAt } from '../conformance';
import { rowsOf, xlsxOf } from '../package-builder';
import { awardModel } from '../sheet-models';

const LOOKS = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>';
const SHARED =
  '<row r="3"><c r="B3" t="s" s="1"><v>1</v></c><c r="D3" t="b"><v>1</v></c></row><row r="7" spans="1:3"><c r="A7" s="1"/><c r="C7"><v>44625</v></c></row>';
const BYTES = xlsxOf({
  sheets: [
    { name: '花名册', rows: rowsOf([['户号', '户主', null, '常住'], [101, '张三', 0.5, '是'], [], [102, '李四']]) },
    { name: '登记', rows: SHARED, head: '<dimension ref="B3:D7"/>' },
    { name: '空表' },
  ],
  strings: '<si><t>一</t></si><si><r><t>二</t></r></si>',
  styles: LOOKS,
});
const open = (bytes: Uint8Array) => openWorkbookFile(bytes, { name: 'a.xlsx' });

/** What stands in each changed cell afterwards. */
const VALUES: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -5, max: 50_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('0101', '=1+1', ' 空 格 ', '330102199001010018', '<&>"', 'a\nb', '_x0041_'),
);
const PLACES = fc.uniqueArray(fc.record({ sheet: fc.nat(), row: fc.nat(9), column: fc.nat(5), value: VALUES }), {
  minLength: 1,
  maxLength: 20,
  selector: ({ sheet, row, column }) => `${sheet % 3} ${row} ${column}`,
});

function changesOf(
  tables: readonly CellTable[],
  places: readonly { sheet: number; row: number; column: number; value: CellValue }[],
): readonly CellChange[] {
  return places.map(({ sheet, row, column, value }) => {
    const table = tables[sheet % Math.min(3, tables.length)];
    return {
      sheet: table.sheet,
      row,
      column,
      before: valueAt(table, row, column),
      after: value,
      format: typeof value === 'number' ? 'number' : 'text',
    };
  });
}

const plain = (value: CellValue): CellValue => (isBlank(value) ? null : value);

describe('changeCells of a small workbook', () => {
  it('is read back as written in 60 random sets of changes, with every other part byte for byte, and is taken back whole', async () => {
    const tables = await open(BYTES).readTables();
    const before = unzipSync(BYTES);
    await fc.assert(
      fc.asyncProperty(PLACES, async (places) => {
        const changes = changesOf(tables, places);
        const workbook = open(BYTES);
        await workbook.changeCells(changes);
        const read = await open(workbook.toBytes()).readTables();
        expect(await workbook.readTables()).toEqual(read);
        const named = new Map(read.map((table) => [table.sheet, table]));
        for (const { sheet, row, column, after } of changes)
          expect(valueAt(named.get(sheet) as CellTable, row, column)).toBe(plain(after));
        const parts = unzipSync(workbook.toBytes());
        const others = Object.keys(before).filter(
          (name) => !Buffer.from(parts[name]).equals(Buffer.from(before[name])),
        );
        expect(others.every((name) => /^xl\/(?:styles|worksheets\/sheet\d+)\.xml$/.test(name))).toBe(true);
        expect(others.length).toBeLessThanOrEqual(new Set(changes.map(({ sheet }) => sheet)).size + 1);
        await workbook.changeCells(
          changes.map((change) => ({ ...change, before: change.after, after: change.before })),
        );
        expect(await open(workbook.toBytes()).readTables()).toEqual(tables);
        expect(await workbook.readTables()).toEqual(tables);
      }),
      { numRuns: 60 },
    );
  });
});

type Step = {
  readonly kind: 'change' | 'add' | 'plain';
  readonly places: readonly { sheet: number; row: number; column: number; value: CellValue }[];
};

const STEPS: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom('change', 'add', 'plain'), places: PLACES }),
  { minLength: 1, maxLength: 4 },
);

async function take(workbook: FileWorkbook, { kind, places }: Step): Promise<void> {
  const tables = await workbook.readTables();
  const rows = places.map(({ value }) => [value, null, '积分']);
  if (kind === 'add') await workbook.addSheets([awardModel('年终评比', places.length % 3)]);
  else if (kind === 'plain')
    await workbook.writePlainSheet({ name: '积分设置', rows, hidden: places.length % 2 === 0, isOurs: () => true });
  else await workbook.changeCells(changesOf(tables, places));
}

describe('the tables of a workbook that was written into', () => {
  /** With texts in a list, rows struck through and sheets of each kind; its formulas are left aside. */
  const RICH = xlsxOf({
    sheets: [
      {
        name: '花名册',
        rows: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row><row r="3"><c r="A3" s="1"><v>7</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="s"><v>1</v></c></row>',
      },
      { name: '登记', rows: rowsOf([[1, '二']]), state: 'hidden' },
      { name: '空表' },
    ],
    strings: '<si><t>一</t></si><si><r><rPr><strike/></rPr><t>二</t></r></si>',
    styles:
      '<fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
    before: '<workbookPr date1904="1"/>',
  });

  it('are those of reading its bytes, after each of up to 4 random steps, 60 times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(BYTES, RICH), STEPS, async (bytes, steps) => {
        const workbook = open(bytes);
        for (const step of steps) {
          await take(workbook, step);
          expect(await workbook.readTables()).toEqual(await open(workbook.toBytes()).readTables());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have 1 struck row less where the text that was struck is replaced', async () => {
    const workbook = open(RICH);
    expect((await workbook.readTables())[0].struck).toEqual([2, 3]);
    await workbook.changeCells(
      changesOf(await workbook.readTables(), [
        { sheet: 0, row: 3, column: 0, value: '三' },
        { sheet: 0, row: 2, column: 0, value: 8 },
      ]),
    );
    expect((await workbook.readTables())[0].struck).toEqual([2]);
    expect(await workbook.readTables()).toEqual(await open(workbook.toBytes()).readTables());
  });

  it('are the very 4 that were read, where 1 sheet is added to them', async () => {
    const workbook = open(new Uint8Array(readFileSync('tests/fixtures/rich-workbook.xlsx')));
    const before = await workbook.readTables();
    await workbook.addSheets([awardModel('年终评比', 2)]);
    await workbook.writePlainSheet({ name: '积分设置', rows: [['设置', 1]], hidden: true, isOurs: () => true });
    await workbook.writePlainSheet({ name: '积分设置', rows: [['设置', 2]], hidden: true, isOurs: () => true });
    const after = await workbook.readTables();
    expect(before.every((table, index) => after[index] === table)).toBe(true);
    expect(
      after.slice(before.length).map(({ sheet, generated, hidden, rows }) => [sheet, generated, hidden, rows.length]),
    ).toEqual([
      ['年终评比', true, false, 8],
      ['积分设置', false, true, 1],
    ]);
    expect(after).toEqual(await open(workbook.toBytes()).readTables());
  });
});

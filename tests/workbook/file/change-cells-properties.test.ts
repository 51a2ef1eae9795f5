// Random changes of the cells of a small workbook: what is read afterwards is what was written, every other part is as before, and
// changes taken back give the cells that were there.
import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { isBlank, type CellTable, type CellValue } from '../../../src/engine';
import type { CellChange } from '../../../src/workbook/desk';
import { openWorkbookFile } from '../../../src/workbook/file';
import { valueAt } from '../conformance';
import { rowsOf, xlsxOf } from '../package-builder';

const LOOKS = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>';
const SHARED = '<row r="3"><c r="B3" t="s" s="1"><v>1</v></c><c r="D3" t="b"><v>1</v></c></row><row r="7" spans="1:3"><c r="A7" s="1"/><c r="C7"><v>44625</v></c></row>';
const BYTES = xlsxOf({
  sheets: [{ name: '花名册', rows: rowsOf([['户号', '户主', null, '常住'], [101, '张三', 0.5, '是'], [], [102, '李四']]) }, { name: '登记', rows: SHARED, head: '<dimension ref="B3:D7"/>' }, { name: '空表' }],
  strings: '<si><t>一</t></si><si><r><t>二</t></r></si>', styles: LOOKS,
});
const open = (bytes: Uint8Array) => openWorkbookFile(bytes, { name: 'a.xlsx' });

/** What stands in each changed cell afterwards. */
const VALUES: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -5, max: 50_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.boolean(), fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('0101', '=1+1', ' 空 格 ', '330102199001010018', '<&>"', 'a\nb', '_x0041_'),
);
const PLACES = fc.uniqueArray(fc.record({ sheet: fc.nat(), row: fc.nat(9), column: fc.nat(5), value: VALUES }), { minLength: 1, maxLength: 20, selector: ({ sheet, row, column }) => `${sheet % 3} ${row} ${column}` });

function changesOf(tables: readonly CellTable[], places: readonly { sheet: number; row: number; column: number; value: CellValue }[]): readonly CellChange[] {
  return places.map(({ sheet, row, column, value }) => {
    const table = tables[sheet % Math.min(3, tables.length)];
    return { sheet: table.sheet, row, column, before: valueAt(table, row, column), after: value, format: typeof value === 'number' ? 'number' : 'text' };
  });
}

const plain = (value: CellValue): CellValue => (isBlank(value) ? null : value);

describe('changeCells of a small workbook', () => {
  it('is read back as written in 60 random sets of changes, with every other part byte for byte, and is taken back whole', async () => {
    const tables = await open(BYTES).readTables();
    const before = unzipSync(BYTES);
    await fc.assert(fc.asyncProperty(PLACES, async (places) => {
      const changes = changesOf(tables, places);
      const workbook = open(BYTES);
      await workbook.changeCells(changes);
      const read = await open(workbook.toBytes()).readTables();
      expect(await workbook.readTables()).toEqual(read);
      const named = new Map(read.map((table) => [table.sheet, table]));
      for (const { sheet, row, column, after } of changes) expect(valueAt(named.get(sheet) as CellTable, row, column)).toBe(plain(after));
      const parts = unzipSync(workbook.toBytes());
      const others = Object.keys(before).filter((name) => !Buffer.from(parts[name]).equals(Buffer.from(before[name])));
      expect(others.every((name) => /^xl\/(?:styles|worksheets\/sheet\d+)\.xml$/.test(name))).toBe(true);
      expect(others.length).toBeLessThanOrEqual(new Set(changes.map(({ sheet }) => sheet)).size + 1);
      await workbook.changeCells(changes.map((change) => ({ ...change, before: change.after, after: change.before })));
      expect((await open(workbook.toBytes()).readTables()).map(({ rows }) => rows)).toEqual(tables.map(({ rows }) => rows));
    }), { numRuns: 60 });
  });
});

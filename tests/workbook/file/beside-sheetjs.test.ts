import { read, write, type CellObject, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { openWorkbookFile } from '../../../src/workbook/file';
import { rowsOfSheet } from '../../../src/workbook/file/sheet-rows';

const text = fc.string({
  unit: fc.constantFrom('张', 'a', '&', '<', '"', ' ', '\n', '0', '_x41_', '，'),
  minLength: 1,
  maxLength: 6,
});
const cell: fc.Arbitrary<CellObject | null> = fc.oneof(
  fc.constant(null),
  text.map((v) => ({ t: 's' as const, v })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ t: 'n' as const, v: v === 0 ? 0 : v })),
  fc.integer({ min: -5, max: 60_000 }).map((v) => ({ t: 'n' as const, v })),
  fc.boolean().map((v) => ({ t: 'b' as const, v })),
  fc.constantFrom(0x07, 0x2a, 0x17).map((v) => ({ t: 'e' as const, v })),
);
const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

const BLANK: CellObject = { t: 'z' };

function bookOf(rows: readonly (readonly (CellObject | null)[])[]): WorkBook {
  const right = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => row.map((one) => one ?? BLANK));
  const range = `A1:${String.fromCharCode(64 + right)}${rows.length}`;
  return {
    SheetNames: ['登记'],
    Sheets: { 登记: { '!data': cells, '!ref': range, '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }] } },
  };
}

/** Rows without the blanks behind their last filled cell. */
function cut(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, value, at) => (value === null ? end : at + 1), 0),
    ),
  );
}

describe('openWorkbookFile beside SheetJS', () => {
  it('reads the same cells in 60 workbooks, their texts in a list and in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.boolean(), async (rows, listed) => {
        const bytes = new Uint8Array(
          write(bookOf(rows), { type: 'array', bookType: 'xlsx', bookSST: listed }) as ArrayBuffer,
        );
        const theirs = rowsOfSheet(read(bytes, { type: 'array', dense: true }).Sheets['登记'], [], {
          name: '登记',
          budget: { left: 10_000 },
        });
        const [table] = await openWorkbookFile(bytes, { name: 'x' }).readTables();
        expect([table.top, table.left, cut(table.rows)]).toEqual([theirs.top, theirs.left, cut(theirs.rows)]);
      }),
      { numRuns: 60 },
    );
  });
});

import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { newWorkbook, type NewSheet } from '../../../src/workbook/file/new-workbook';
import { openWorkbookFile } from '../../../src/workbook/file';

const BLANK: NewSheet = {
  name: '表',
  hidden: false,
  mark: null,
  rows: [],
  merges: [],
  widths: [],
  struck: new Set(),
};
const made = (...sheets: readonly Partial<NewSheet>[]): Uint8Array =>
  newWorkbook(
    sheets.map((sheet) => ({ ...BLANK, ...sheet })),
    false,
  );
/** As another reader has it. */
const other = (bytes: Uint8Array): WorkBook => read(bytes, { dense: true, cellNF: true, cellStyles: true });
const cellsOf = (book: WorkBook, name = '表'): CellObject[][] => book.Sheets[name]['!data'] as CellObject[][];

const TEXTS = [' 两端 ', '<&>"\'', 'a\nb', '_x0041_', '\u0000\u000b', '\ud83d\ude00', '=1+1', '__proto__'];

describe('newWorkbook', () => {
  it('writes values of 4 kinds and a formula without one', async () => {
    const row: (CellObject | undefined)[] = [
      { t: 'n', v: 1.5 },
      undefined,
      { t: 'b', v: true },
      { t: 'e', v: 0x2a },
      { t: 's', v: '好' },
      { t: 'z', f: 'NA()' },
    ];
    const bytes = made({ rows: [[], row] });
    expect(cellsOf(other(bytes))[1].map((cell) => cell && [cell.t, cell.v])).toEqual([
      ['n', 1.5],
      undefined,
      ['b', true],
      ['e', 0x2a],
      ['s', '好'],
      ['z', 0],
    ]);
    const [{ rows, top, uncached }] = await openWorkbookFile(bytes, { name: 'a.xlsx' }).readTables();
    expect([rows, top, uncached]).toEqual([[[1.5, null, true, '#N/A', '好']], 1, [[1, 5]]]);
  });

  it('writes 8 texts so that 2 readers have them again', async () => {
    const bytes = made({ rows: TEXTS.map((v) => [{ t: 's', v }]) });
    const [{ rows }] = await openWorkbookFile(bytes, { name: 'a.xlsx' }).readTables();
    expect(rows.map(([text]) => text)).toEqual(TEXTS);
    expect(cellsOf(other(bytes)).map(([cell]) => cell.v)).toEqual(TEXTS);
  });

  it('keeps 1 carriage return, which reading XML would take for a line feed', async () => {
    const bytes = made({ rows: [[{ t: 's', v: '\r\n' }]] });
    expect((await openWorkbookFile(bytes, { name: 'a.xlsx' }).readTables())[0].rows).toEqual([['\r\n']]);
  });

  it('gives 5 cells their number formats, the day of the person’s own computer by its number', () => {
    const codes = ['m/d/yy', 'yyyy"年"m"月"', 'General', '0.0', 'yyyy"年"m"月"'];
    const bytes = made({ rows: [codes.map((z) => ({ t: 'n', v: 44625, z }))] });
    expect(cellsOf(other(bytes))[0].map(({ z }) => z)).toEqual(codes);
  });

  it('strikes 1 row of 2 through, number formats and all', async () => {
    const cell: CellObject = { t: 'n', v: 1, z: '0.0' };
    const bytes = made({ rows: [[cell], [cell]], struck: new Set([1]) });
    const [{ struck }] = await openWorkbookFile(bytes, { name: 'a.xlsx' }).readTables();
    expect(struck).toEqual([1]);
    expect(cellsOf(other(bytes)).map(([{ z }]) => z)).toEqual(['0.0', '0.0']);
  });

  it('keeps merges, 2 widths, a hidden sheet, its mark and the days of 1904', async () => {
    const mark = '说“好”"';
    const sheets = [
      { ...BLANK, name: '甲<&', hidden: true, mark },
      {
        ...BLANK,
        name: '乙',
        rows: [[{ t: 's' as const, v: '题' }]],
        merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
        widths: [8, 20],
      },
    ];
    const bytes = newWorkbook(sheets, true);
    const { Workbook, SheetNames, Sheets } = other(bytes);
    expect([SheetNames, Workbook?.Sheets?.map(({ Hidden }) => Hidden), Workbook?.WBProps?.date1904]).toEqual([
      ['甲<&', '乙'],
      [1, 0],
      true,
    ]);
    expect(Sheets['乙']['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 1, c: 2 } }]);
    expect(Sheets['乙']['!cols']?.map(({ width }) => Number((width ?? 0).toFixed(2)))).toEqual([8.71, 20.71]);
    expect(Workbook?.Names?.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet])).toEqual([
      ['VillagePoints.Sheet', '"说“好”"""', 0],
    ]);
    expect((await openWorkbookFile(bytes, { name: 'a.xlsx' }).readTables()).map((table) => table.generated)).toEqual([
      true,
      false,
    ]);
  });

  it('makes the same bytes of the same 2 sheets', () => {
    const twice = [0, 1].map(() => made({ rows: [[{ t: 'n', v: 1 }]] }, { name: '二' }));
    expect(twice[0]).toEqual(twice[1]);
  });
});

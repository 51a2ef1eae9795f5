// Cells changed in workbooks of formats that are not written: the formulas of the file that was opened are asked, then
// and later.
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../../src/engine';
import type { CellChange } from '../../../src/workbook/desk';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { zipOf } from '../package-builder';
import { awardModel } from '../sheet-models';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const cellXml = (value: number, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;

function odsOf(tables: string, more: Record<string, string> = {}): FileWorkbook {
  const content = `<office:document-content ${NAMES}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return openWorkbookFile(
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<m/>',
      ...more,
      'content.xml': content,
    }),
    { name: 'a.ods' },
  );
}

const tableOf = (name: string, cells: string, more = ''): string =>
  `<table:table table:name="${name}" ${more}><table:table-row>${cells}</table:table-row></table:table>`;
const change = (sheet: string, column: number, before: CellValue, after: CellValue): CellChange => ({
  sheet,
  row: 0,
  column,
  before,
  after,
  format: 'number',
});

/** 登记: A1 1, B1 2, C1 = A1 and 30 more; without formulas as SheetJS writes .xls. */
function bookOf(bookType: BookType): FileWorkbook {
  const sheet: WorkSheet = utils.aoa_to_sheet([[1, 2, 31]]);
  const bytes = new Uint8Array(
    write({ SheetNames: ['登记'], Sheets: { 登记: sheet } }, { type: 'array', bookType }) as ArrayBuffer,
  );
  return openWorkbookFile(bytes, { name: `a.${bookType}` });
}

describe('changeCells of a converted workbook', () => {
  it.each(['xls', 'ods'] as const)(
    'changes 1 cell of an .%s, which is a new .xlsx then, and takes it back',
    async (type) => {
      const workbook = bookOf(type);
      const before = await workbook.readTables();
      await workbook.changeCells([change('登记', 1, 2, 5)]);
      expect([workbook.outputExtension, (await workbook.readTables())[0].rows]).toEqual(['.xlsx', [[1, 5, 31]]]);
      expect(await openWorkbookFile(workbook.toBytes(), { name: 'a.xlsx' }).readTables()).toEqual(
        await workbook.readTables(),
      );
      await workbook.changeCells([change('登记', 1, 5, 2)]);
      expect((await workbook.readTables())[0].rows).toEqual(before[0].rows);
    },
  );

  it('asks the 1 formula of the .ods that it was, before it is converted and after a change and 1 sheet more', async () => {
    const workbook = odsOf(tableOf('登记', cellXml(1) + cellXml(2) + cellXml(31, 'table:formula="of:=[.A1]+30"')));
    const denied = { reason: 'denied', message: expect.stringContaining('“登记”的A1被公式“登记”的C1用到') as string };
    await expect(workbook.changeCells([change('登记', 1, 2, 5), change('登记', 0, 1, 7)])).rejects.toMatchObject(
      denied,
    );
    expect((await workbook.readTables())[0].rows).toEqual([[1, 2, 31]]);
    await workbook.changeCells([change('登记', 1, 2, 5)]);
    await workbook.addSheets([awardModel('年终评比', 1)]);
    await expect(workbook.changeCells([change('登记', 0, 1, 7)])).rejects.toMatchObject(denied);
    await expect(workbook.changeCells([change('登记', 2, 31, 7)])).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
    expect((await workbook.readTables())[0].rows).toEqual([[1, 5, 31]]);
  });

  it('knows 2 sheets by the names that they had and by those that they have', async () => {
    const workbook = odsOf(
      tableOf('一:二', cellXml(1)) + tableOf('一_二', cellXml(2) + cellXml(1, 'table:formula="of:=[$\'一:二\'.A1]"')),
    );
    await expect(workbook.changeCells([change('一:二', 0, 1, 7)])).rejects.toMatchObject({
      message: expect.stringContaining('“一:二”的A1被公式“一_二”的B1用到') as string,
    });
    await workbook.changeCells([change('一_二', 0, 2, 3), change('一:二', 4, null, 9)]);
    expect((await workbook.readTables()).map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['一_二(2)', [[1, null, null, null, 9]]],
      ['一_二', [[3, 1]]],
    ]);
    await expect(workbook.changeCells([change('一_二(2)', 0, 1, 7)])).rejects.toMatchObject({ reason: 'denied' });
    await workbook.changeCells([change('一:二', 4, 9, 8), change('一_二', 0, 3, 4)]);
    expect((await workbook.readTables()).map(({ rows }) => rows[0][0])).toEqual([1, 4]);
  });

  it('leaves 1 sheet with a password alone, 1 formula without a value, and all of a signed file', async () => {
    const locked = odsOf(
      tableOf('锁着', cellXml(1), 'table:protected="true" table:protection-key="a="') +
        tableOf('没锁', cellXml(1) + '<table:table-cell table:formula="of:=1"/>', 'table:protected="true"'),
    );
    await expect(locked.changeCells([change('没锁', 0, 1, 2), change('锁着', 0, 1, 2)])).rejects.toMatchObject({
      reason: 'protected',
    });
    await expect(locked.changeCells([change('没锁', 1, null, 2)])).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
    expect(
      (await locked.refusals([change('没锁', 0, 1, 2), change('锁着', 0, 1, 2)])).map(({ refusal }) => refusal.kind),
    ).toEqual(['locked-sheet']);
    await locked.changeCells([change('没锁', 0, 1, 2)]);
    const signed = odsOf(tableOf('登记', cellXml(1)), { 'META-INF/documentsignatures.xml': '<s/>' });
    await expect(signed.changeCells([change('登记', 0, 1, 2)])).rejects.toMatchObject({ reason: 'signed' });
    await expect(signed.refusals([])).rejects.toMatchObject({ reason: 'signed' });
  });
});

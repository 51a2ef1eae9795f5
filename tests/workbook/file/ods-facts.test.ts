import { openWorkbookFile } from '../../../src/workbook/file';
import { readOdsFacts } from '../../../src/workbook/file/ods-facts';
import { zipOf } from '../package-builder';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';

function contentOf(tables: string, styles = ''): string {
  return `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function odsOf(content: string): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<m/>',
    'content.xml': content,
  });
}

const number = (value: number, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;

describe('readOdsFacts', () => {
  it('tells 1 hidden sheet, 1 mark and 1 formula without a value behind repeated rows and cells', () => {
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const first = `<table:table table:name="一"><table:table-row table:number-rows-repeated="3">${number(1)}</table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:formula="of:=1+1"/>${number(2, 'table:formula="of:=2"')}</table:table-row></table:table>`;
    const second =
      '<table:table table:name="二" table:style-name="ta2"><table:named-expressions><table:named-expression table:name="VillagePoints.Sheet" table:expression="&quot;award &quot;&quot;x&quot;&quot;&quot;"/></table:named-expressions></table:table>';
    expect(readOdsFacts(contentOf(first + second, style), 'content.xml').sheets).toEqual([
      {
        hidden: false,
        locked: false,
        mark: null,
        uncached: [[3, 2]],
        struck: new Map(),
        formulas: [
          { text: 'of:=1+1', row: 3, column: 2, rows: 1, columns: 1 },
          { text: 'of:=2', row: 3, column: 3, rows: 1, columns: 1 },
        ],
      },
      { hidden: true, locked: false, mark: 'award "x"', uncached: [], struck: new Map(), formulas: [] },
    ]);
  });

  it('tells how many cells 2 formulas stand in, and 1 sheet of 2 that asks for a password', () => {
    const rows = `<table:table-row table:number-rows-repeated="3">${number(1, 'table:formula="of:=1" table:number-columns-repeated="2"')}</table:table-row><table:table-row>${number(1, 'table:formula="of:={1}" table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="4"')}</table:table-row>`;
    const tables = `<table:table table:name="一" table:protected="true" table:protection-key="a=">${rows}</table:table><table:table table:name="二" table:protected="true"><table:table-row>${number(1)}</table:table-row></table:table>`;
    expect(readOdsFacts(contentOf(tables), 'content.xml').sheets).toMatchObject([
      {
        locked: true,
        formulas: [
          { text: 'of:=1', row: 0, column: 0, rows: 3, columns: 2 },
          { text: 'of:={1}', row: 3, column: 0, rows: 4, columns: 1 },
        ],
      },
      { locked: false, formulas: [] },
    ]);
  });

  it('tells what 2 names stand for, and that a 3rd is an expression', () => {
    const named = (name: string, address: string): string =>
      `<table:named-range table:name="${name}" table:cell-range-address="${address}"/>`;
    const names = `<table:named-expressions>${named('Base', '$一.$B$1')}<table:named-expression table:name="算" table:expression="of:=1"/></table:named-expressions><table:database-ranges><table:database-range table:name="册" table:target-range-address="一.A1:一.B9"/></table:database-ranges>`;
    const table = `<table:table table:name="一"><table:table-row>${number(1)}</table:table-row><table:named-expressions>${named('base', '$一.$B$2')}</table:named-expressions></table:table>`;
    expect(readOdsFacts(contentOf(table + names), 'content.xml').names).toEqual(
      new Map([
        ['base', ['$一.$B$2', '$一.$B$1']],
        ['算', ['']],
        ['册', ['一.A1:一.B9']],
      ]),
    );
  });

  it('tells 3 struck cells of 2 rows that repeat, blank ones left aside', () => {
    const styles =
      '<style:style style:name="ce1"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="ce2"><style:text-properties style:text-line-through-style="none"/></style:style>';
    const rows = `<table:table-row table:number-rows-repeated="2">${number(1, 'table:style-name="ce1"')}<table:table-cell table:style-name="ce1"/></table:table-row><table:table-row>${number(1, 'table:style-name="ce2"')}${number(1, 'table:style-name="ce1"')}</table:table-row>`;
    expect(
      readOdsFacts(contentOf(`<table:table table:name="一">${rows}</table:table>`, styles), 'content.xml').sheets[0]
        .struck,
    ).toEqual(
      new Map([
        [0, new Set([0])],
        [1, new Set([0])],
        [2, new Set([1])],
      ]),
    );
  });

  it('refuses 8,388,608 cells out of 1 that repeats, but not blank ones', () => {
    const table = (cell: string): string =>
      contentOf(
        `<table:table table:name="一"><table:table-row table:number-rows-repeated="8192">${cell}</table:table-row></table:table>`,
      );
    expect(() => readOdsFacts(table(number(1, 'table:number-columns-repeated="1024"')), 'content.xml')).toThrow(
      '单元格太多，没有读',
    );
    expect(
      readOdsFacts(table('<table:table-cell table:number-columns-repeated="16384"/>'), 'content.xml').sheets.length,
    ).toBe(1);
  });

  it('refuses what is broken, 257 levels deep, or declares entities', () => {
    expect(() => readOdsFacts('<a>', 'content.xml')).toThrow('文件里的“content.xml”已经损坏');
    expect(() => readOdsFacts('<a>'.repeat(257), 'content.xml')).toThrow('嵌套超过256层');
    expect(() => readOdsFacts('<!DOCTYPE a><a/>', 'content.xml')).toThrow('DOCTYPE');
  });
});

describe('openWorkbookFile of .ods', () => {
  it('keeps 1 formula without a value in the list, in the new .xlsx too', async () => {
    const workbook = openWorkbookFile(
      odsOf(
        contentOf(
          `<table:table table:name="一"><table:table-row>${number(1)}<table:table-cell table:formula="of:=1+1"/></table:table-row></table:table>`,
        ),
      ),
      { name: 'a.ods' },
    );
    expect((await workbook.readTables())[0]).toMatchObject({ rows: [[1]], uncached: [[0, 1]] });
    expect((await openWorkbookFile(workbook.toBytes(), { name: 'out.xlsx' }).readTables())[0]).toMatchObject({
      rows: [[1]],
      uncached: [[0, 1]],
    });
  });

  it('says that 1 row of 2 is struck through, in the new .xlsx too', async () => {
    const style =
      '<style:style style:name="ce1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const rows = `<table:table-row>${number(1)}${number(2, 'table:style-name="ce1"')}</table:table-row><table:table-row>${number(3, 'table:style-name="ce1"')}${number(4, 'table:style-name="ce1"')}</table:table-row>`;
    const workbook = openWorkbookFile(
      odsOf(
        contentOf(
          `<table:table table:name="零"><table:table-row>${number(1)}</table:table-row></table:table><table:table table:name="一">${rows}</table:table>`,
          style,
        ),
      ),
      { name: 'a.ods' },
    );
    expect((await workbook.readTables()).map(({ struck }) => struck)).toEqual([[], [1]]);
    const again = await openWorkbookFile(workbook.toBytes(), { name: 'out.xlsx' }).readTables();
    expect(again.map(({ rows: read, struck }) => [read, struck])).toEqual([
      [[[1]], []],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [1],
      ],
    ]);
  });

  it('changes 1 sheet name that .xlsx does not allow, and keeps __proto__', async () => {
    const table = (name: string): string =>
      `<table:table table:name="${name}"><table:table-row>${number(1)}</table:table-row></table:table>`;
    const workbook = openWorkbookFile(odsOf(contentOf(table('一:二') + table('__proto__'))), { name: 'a.ods' });
    expect((await workbook.readTables()).map(({ sheet }) => sheet)).toEqual(['一:二', '__proto__']);
    expect(
      (await openWorkbookFile(workbook.toBytes(), { name: 'out.xlsx' }).readTables()).map(({ sheet, rows }) => [
        sheet,
        rows,
      ]),
    ).toEqual([
      ['一_二', [[1]]],
      ['__proto__', [[1]]],
    ]);
  });

  it('takes no sheet from a table without content, as SheetJS does: 1 of 2', async () => {
    const content = contentOf(
      `<table:table table:name="零"/><table:table table:name="一"><table:table-row>${number(1)}</table:table-row></table:table>`,
    );
    expect((await openWorkbookFile(odsOf(content), { name: 'a.ods' }).readTables()).map(({ sheet }) => sheet)).toEqual([
      '一',
    ]);
  });

  it('counts days from 1904 in the new .xlsx too', async () => {
    const content = contentOf(
      `<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="一"><table:table-row>${number(43163)}</table:table-row></table:table>`,
    );
    const workbook = openWorkbookFile(odsOf(content), { name: 'a.ods' });
    expect((await workbook.readTables())[0]).toMatchObject({ date1904: true, rows: [[43163]] });
    expect((await openWorkbookFile(workbook.toBytes(), { name: 'out.xlsx' }).readTables())[0]).toMatchObject({
      date1904: true,
      rows: [[43163]],
    });
  });

  it('adds 0 sheets to a signed one', async () => {
    const signed = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<m/>',
      'META-INF/documentsignatures.xml': '<s/>',
      'content.xml': contentOf('<table:table table:name="一"></table:table>'),
    });
    await expect(openWorkbookFile(signed, { name: 'a.ods' }).addSheets([])).rejects.toMatchObject({ reason: 'signed' });
  });
});

import { openWorkbookFile } from '../../../src/workbook/file';
import type { HostFailure } from '../../../src/workbook/port';
import { OFFICE, PACKAGE, rowsOf, xlsxOf, xlsxParts, zipOf } from '../package-builder';
import { cell, modelOf } from '../sheet-models';
import { outcomeOf } from './outcome-of';

const MODEL = modelOf('年终评比', [[cell('标题', 'title')]]);

describe('openWorkbookFile of damaged workbooks', () => {
  const whole = xlsxOf({ sheets: [{ name: '登记', rows: rowsOf([['户号', 1]]) }], strings: '<si><t>x</t></si>' });
  const broken = (parts: Record<string, string>): Uint8Array =>
    zipOf({ ...xlsxParts({ sheets: [{ name: '登记', rows: rowsOf([[1]]) }] }), ...parts });

  it('says that a file cut anywhere is incomplete', async () => {
    for (const length of [5, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      expect(await outcomeOf(whole.slice(0, length))).toBe(
        'unreadable: 文件不完整，可能没有拷贝完或下载完：请从原处重新拷贝一份，再试一次',
      );
    }
  });

  it.each([
    ['xl/workbook.xml', '<workbook><sheets>'],
    ['_rels/.rels', '<Relationships'],
    ['[Content_Types].xml', 'x'],
    ['xl/_rels/workbook.xml.rels', '<a></b>'],
  ])('names the part %s when it is broken', async (part, content) => {
    expect(await outcomeOf(broken({ [part]: content }))).toBe(
      `unreadable: 文件里的“${part}”已经损坏，读不出来：请用 WPS 或 Excel 打开它，提示修复就选修复，另存为 .xlsx 后再试`,
    );
  });

  it.each([
    ['ends early', '在第1行附近', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      'refers to text 99',
      '在第1行附近',
      `<worksheet xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>`,
    ],
    [
      'has row 4,000,000,000',
      '',
      '<worksheet><sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'has column ZZZ',
      '在第1行附近',
      '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('names the sheet, and the row where there is one, when it %s', async (_, place, content) => {
    expect(await outcomeOf(broken({ 'xl/worksheets/sheet1.xml': content }))).toBe(
      `unreadable: 工作表“登记”${place}已经损坏，读不出来：请用 WPS 或 Excel 打开它，提示修复就选修复，另存为 .xlsx 后再试`,
    );
  });

  it('names the sheet whose relationship is missing', async () => {
    expect(
      await outcomeOf(broken({ 'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"/>` })),
    ).toMatch(/^unreadable: 工作表“登记”已经损坏/);
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml'])(
    'reads no entity declarations in %s',
    async (part) => {
      const content = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
      const bytes = zipOf({ ...xlsxParts({ sheets: [{ name: '登记' }], styles: '' }), [part]: content });
      const workbook =
        part === 'xl/styles.xml' ? openWorkbookFile(bytes, { name: 'x' }).addSheets([MODEL]) : outcomeOf(bytes);
      const failure = await Promise.resolve(workbook).catch(
        (error: HostFailure) => `${error.reason}: ${error.message}`,
      );
      expect(failure).toBe(
        'unreadable: 文件里有实体声明（DOCTYPE），正常的工作簿没有它，为了安全没有读：请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试',
      );
    },
  );

  it('stops at 257 elements inside each other', async () => {
    const deep = `<workbook>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</workbook>`;
    expect(await outcomeOf(broken({ 'xl/workbook.xml': deep }))).toMatch(/^unreadable: 文件内部嵌套超过256层/);
  });

  it('reads 1 cell of a sheet that claims 1,048,576 rows and 16,384 columns, merged', async () => {
    const claim =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    const [table] = await openWorkbookFile(broken({ 'xl/worksheets/sheet1.xml': claim }), { name: 'x' }).readTables();
    expect([table.rows, table.merges]).toEqual([[[1]], []]);
  });

  it('reads 2 cells that lie 1,048,575 rows apart', async () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData></worksheet>';
    const [table] = await openWorkbookFile(broken({ 'xl/worksheets/sheet1.xml': far }), { name: 'x' }).readTables();
    expect([table.rows.length, table.rows[1], table.rows[1_048_575]]).toEqual([1_048_576, [], [2]]);
  });
});

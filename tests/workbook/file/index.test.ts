import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { openWorkbookFile } from '../../../src/workbook/file';
import { valueAt } from '../conformance';
import { PACKAGE, rowsOf, xlsxOf, zipOf } from '../package-builder';
import { cell, modelOf } from '../sheet-models';
import { outcomeOf } from './outcome-of';

const MODEL = modelOf('年终评比', [[cell('标题', 'title')]]);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/${name}`));
const text = (content: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(content, encoding));

describe('openWorkbookFile', () => {
  it.each([
    ['small.xls', 'xls'],
    ['small.ods', 'ods'],
  ])('reads the 2 sheets of %s with their merge, hidden flag and mark', async (name, format) => {
    const workbook = openWorkbookFile(fixture(name), { name: 'misnamed.xlsx' });
    const [ledger, old] = await workbook.readTables();
    expect([workbook.format, workbook.outputExtension, workbook.convertsToXlsx]).toEqual([format, '.xlsx', true]);
    expect([ledger.sheet, ledger.hidden, ledger.generated, old.sheet, old.hidden, old.generated]).toEqual([
      '加减分登记',
      false,
      false,
      '参数',
      true,
      true,
    ]);
    expect(ledger.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect([old.top, old.left, valueAt(old, 3, 2)]).toEqual([2, 2, 1]);
    expect([0, 1, 2, 3, 4].map((column) => valueAt(ledger, 2, column))).toEqual([
      '0101',
      '张三',
      44625,
      'J1 好人好事',
      0.5,
    ]);
    expect([0, 1, 2, 3, 4, 5].map((column) => valueAt(ledger, 5, column))).toEqual([
      '0104',
      '#N/A',
      '2022年3月5日',
      '行一\n行二',
      1e-7,
      3,
    ]);
  });

  it.each(['small.xls', 'small.ods'])(
    'writes %s as a new .xlsx with the same 2 tables and the sheet added',
    async (name) => {
      const workbook = openWorkbookFile(fixture(name), { name });
      const tables = await workbook.readTables();
      expect(await workbook.addSheets([MODEL])).toEqual(['年终评比']);
      const again = openWorkbookFile(workbook.toBytes(), { name: 'out.xlsx' });
      expect(again.format).toBe('xlsx');
      expect((await again.readTables()).slice(0, 2)).toEqual(tables);
      expect((await again.readTables())[2]).toMatchObject({ sheet: '年终评比', generated: true });
    },
  );

  const CSV = '户号,户主,日期,分值\r\n0101,张三,2022-03-05,0.5\r\n="0102","李,四",1/3,-1\r\n';
  const CSV_ROWS = [
    ['户号', '户主', '日期', '分值'],
    ['0101', '张三', '2022-03-05', '0.5'],
    ['0102', '李,四', '1/3', '-1'],
  ];
  const GB18030 = Uint8Array.from([
    0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xd6, 0xf7, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0x82, 0x35, 0x9a, 0x32, 0x0a,
  ]);

  it.each([
    ['UTF-8', text(CSV)],
    ['UTF-8 with a mark', text(`\ufeff${CSV}`)],
    ['UTF-16', text(`\ufeff${CSV.replaceAll(',', '\t').replace('李\t四', '李,四')}`, 'utf16le')],
  ])('reads 3 lines of a CSV in %s as the texts that they are', async (_, bytes) => {
    const [table] = await openWorkbookFile(bytes, { name: 'C:\\台账\\加减分.登记.csv' }).readTables();
    expect([table.sheet, table.rows]).toEqual(['加减分.登记', CSV_ROWS]);
  });

  it('reads a CSV in GB18030 with a name of 4 bytes', async () => {
    const [table] = await openWorkbookFile(GB18030, { name: 'a.csv' }).readTables();
    expect(table.rows).toEqual([
      ['户号', '户主'],
      ['1', '张𠮷'.replace('𠮷', new TextDecoder('gb18030').decode(GB18030.slice(14, 18)))],
    ]);
  });

  it('takes no CSV for another format by its first 2 letters', async () => {
    for (const head of ['ID', 'TABLE', 'PK', '1', 'MM', '{']) {
      const [table] = await openWorkbookFile(text(`${head};\n\n1;2\n`), { name: 'a.csv' }).readTables();
      expect(table.rows).toEqual([[head], [], ['1', '2']]);
    }
  });

  it('keeps a CSV’s 0101 and 2.50 as they are in the new .xlsx', async () => {
    const workbook = openWorkbookFile(text('0101,2.50,=1+1\n'), { name: '登记.csv' });
    await workbook.addSheets([MODEL]);
    expect((await openWorkbookFile(workbook.toBytes(), { name: 'out' }).readTables())[0].rows).toEqual([
      ['0101', '2.50', '=1+1'],
    ]);
  });

  it('reads 3 shared texts in step though the first is closed in its start tag', async () => {
    const bytes = xlsxOf({
      sheets: [
        {
          name: '一',
          rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        },
      ],
      strings: '<si/><si><t/><phoneticPr fontId="1"/></si><si><t>三</t></si>',
    });
    expect((await openWorkbookFile(bytes, { name: 'x' }).readTables())[0].rows).toEqual(
      [[null, null, '三']].map((row) => row.slice(2)),
    );
  });

  it('reads 𠮷 written as a number in 3 places: a cell, a shared text, a sheet name', async () => {
    const bytes = xlsxOf({
      sheets: [
        {
          name: '&#x20BB7;',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>&#x20bb7;&#30000;</t></is></c><c r="B1" t="s"><v>0</v></c></row>',
        },
      ],
      strings: '<si><r><t>张</t></r><r><t>&#134071;</t></r></si>',
    });
    const [{ sheet, rows }] = await openWorkbookFile(bytes, { name: 'x' }).readTables();
    expect([sheet, rows]).toEqual(['𠮷', [['𠮷田', '张𠮷']]]);
  });

  it('reads 3 cells with comments, line breaks and > within their tags', async () => {
    const rows =
      '<row\nr="1"><!--<c r="A1"><v>9</v></c>--><c\r\nr="A1" x=">"><v>1</v></c\n><c r="B1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c><c x=">5" r="C1"><v>3</v></c></row>';
    expect(
      (await openWorkbookFile(xlsxOf({ sheets: [{ name: '一', rows }] }), { name: 'x' }).readTables())[0].rows,
    ).toEqual([[1, 'a<b', 3]]);
  });

  it('makes 1e999 and NaN an error text, and keeps 32,767 characters', async () => {
    const long = '长'.repeat(32_767);
    const bytes = xlsxOf({
      sheets: [
        {
          name: '一',
          rows: `<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1" t="inlineStr"><is><t>${long}</t></is></c><c r="D1"><v>1e308</v></c></row>`,
        },
      ],
    });
    expect((await openWorkbookFile(bytes, { name: 'x' }).readTables())[0].rows).toEqual([
      ['#NUM!', '#NUM!', long, 1e308],
    ]);
  });
});

describe('openWorkbookFile of what is no workbook', () => {
  const SAVE = '请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试';

  it.each([
    ['an empty file', new Uint8Array(0), 'not-a-workbook: 文件是空的，里面什么也没有：请从原处重新拷贝一份，再试一次'],
    [
      'a PDF',
      text('%PDF-1.7\n'),
      'not-a-workbook: 这是PDF 文件，不是 Excel 或 WPS 的工作簿：请改用台账的工作簿文件（.xlsx）',
    ],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'not-a-workbook: 这是图片，不是 Excel 或 WPS 的工作簿：请改用台账的工作簿文件（.xlsx）',
    ],
    [
      'a web page named .xls',
      text('<html><table><tr><td>1</td></tr></table></html>'),
      `not-a-workbook: 这是网页（有些系统导出的 .xls 其实是网页），不是 Excel 或 WPS 的工作簿：${SAVE}`,
    ],
    [
      'an XML table named .xls',
      text('<?xml version="1.0"?><Workbook/>'),
      `not-a-workbook: 这是XML 表格（有些系统导出的 .xls 其实是 XML），不是 Excel 或 WPS 的工作簿：${SAVE}`,
    ],
    [
      'a zip of pictures',
      zipOf({ 'a.png': 'x' }),
      'not-a-workbook: 这是压缩包，不是 Excel 或 WPS 的工作簿：请先解压，再用里面的台账',
    ],
    [
      'bytes of nothing known',
      Uint8Array.from([0, 1, 2, 3, 0xff, 0xfe, 0]),
      `not-a-workbook: 看不出这是什么文件，它不是 Excel、WPS 的工作簿，也不是 CSV 文本：${SAVE}`,
    ],
    [
      'text in no known encoding',
      Uint8Array.from([0x41, 0x2c, 0xff, 0xff, 0x0a]),
      `unreadable: 这个文本文件不是 UTF-8，也不是 GB18030（GBK），读出来会是乱码：${SAVE}`,
    ],
  ])('says in 1 line what %s is', async (_, bytes, expected) => {
    expect(await outcomeOf(bytes)).toBe(expected);
  });

  it('refuses a file of more than 256 MB before it looks into it', async () => {
    expect(await outcomeOf(new Uint8Array(256 * 1024 * 1024 + 1))).toBe(
      'too-large: 文件有257MB，最大只能是256MB，没有读：请只留下台账的表，另存为新文件后再试',
    );
  });

  it('knows an .xlsb by its content type', async () => {
    expect(
      await outcomeOf(
        xlsxOf({ sheets: [{ name: '一' }], mainType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      ),
    ).toBe(`not-a-workbook: 这是Excel 的二进制工作簿（.xlsb），读不了：${SAVE}`);
  });

  it('knows a Word document and slides by their content type', async () => {
    const document = (type: string): Uint8Array =>
      xlsxOf({ sheets: [{ name: '一' }], mainType: `application/vnd.openxmlformats-officedocument.${type}.main+xml` });
    expect(await outcomeOf(document('wordprocessingml.document'))).toMatch(/^not-a-workbook: 这是文字文档/);
    expect(await outcomeOf(document('presentationml.presentation'))).toMatch(/^not-a-workbook: 这是演示文稿/);
  });

  it('says that a workbook of 0 sheets has none', async () => {
    expect(await outcomeOf(xlsxOf({ sheets: [] }))).toBe(
      'not-a-workbook: 工作簿里一张工作表也没有：请用 WPS 或 Excel 打开它，提示修复就选修复，另存为 .xlsx 后再试',
    );
  });
});

describe('openWorkbookFile of locked and signed workbooks', () => {
  const LOCKED = 'encrypted: 文件设了打开密码，读不了：请在 WPS 或 Excel 里打开它，取消打开密码，保存后再试';

  /** The container that Excel and WPS put an encrypted .xlsx in. */
  function containerOf(streams: readonly string[]): Uint8Array {
    type Builder = {
      utils: { cfb_new: () => unknown; cfb_add: (to: unknown, name: string, content: Uint8Array) => void };
      write: (from: unknown, options: object) => Uint8Array;
    };
    const builder = CFB as Builder;
    const container = builder.utils.cfb_new();
    for (const name of streams) builder.utils.cfb_add(container, `/${name}`, new Uint8Array(5000));
    return new Uint8Array(builder.write(container, { type: 'array' }));
  }

  it.each(['locked.xls', 'locked.ods'])('says that %s has an opening password', async (name) => {
    expect(await outcomeOf(fixture(name))).toBe(LOCKED);
  });

  it('says that an .xlsx in its 2 encrypted streams has an opening password', async () => {
    expect(await outcomeOf(containerOf(['EncryptionInfo', 'EncryptedPackage']))).toBe(LOCKED);
  });

  it('says that a zip whose first entry is encrypted has an opening password', async () => {
    const bytes = xlsxOf({ sheets: [{ name: '一' }] });
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[directory + 8] |= 1;
    expect(await outcomeOf(bytes)).toBe(LOCKED);
  });

  it('tells a Word document of the old format from a workbook', async () => {
    expect(await outcomeOf(containerOf(['WordDocument']))).toMatch(/^not-a-workbook: 这是文字文档/);
    expect(await outcomeOf(containerOf(['Nothing']))).toMatch(/^not-a-workbook: 这是别的程序的文件/);
  });

  it('reads a signed workbook but adds 0 sheets to it', async () => {
    const link = `<Relationship Id="rId9" Type="${PACKAGE}/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`;
    const bytes = xlsxOf({
      sheets: [{ name: '一', rows: rowsOf([[1]]) }],
      packageLinks: link,
      parts: { '_xmlsignatures/origin.sigs': '' },
    });
    const workbook = openWorkbookFile(bytes, { name: 'x' });
    expect((await workbook.readTables())[0].rows).toEqual([[1]]);
    await expect(workbook.addSheets([MODEL])).rejects.toMatchObject({
      reason: 'signed',
      message: '工作簿带有数字签名，添加新表会使签名失效，所以没有改动它：请把它另存为一份不带签名的副本，再对副本操作',
    });
    expect(workbook.toBytes()).toBe(bytes);
  });
});

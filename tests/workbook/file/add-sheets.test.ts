import { unzipSync, strFromU8 } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file';
import { MAIN, OFFICE, PACKAGE, rowsOf, xlsxOf, xlsxParts, zipOf } from '../package-builder';
import { awardModel, cell, modelOf } from '../sheet-models';

async function withSheets(
  bytes: Uint8Array,
  models: Parameters<ReturnType<typeof openWorkbookFile>['addSheets']>[0],
): Promise<Record<string, Uint8Array>> {
  const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsx' });
  await workbook.addSheets(models);
  return unzipSync(workbook.toBytes());
}

describe('addSheets of packages as other programs write them', () => {
  const sheet = modelOf('新表', [[cell('标题', 'title')], [cell(1, 'integer')]]);

  it('keeps the prefix x: of all 4 lists and declares r: where only the sheets declare it', async () => {
    const prefixed = (root: string, body: string): string => `<x:${root} xmlns:x="${MAIN}">${body}</x:${root}>`;
    const bytes = zipOf({
      ...xlsxParts({ sheets: [{ name: '一' }], styles: '' }),
      'xl/workbook.xml': prefixed(
        'workbook',
        `<x:sheets><x:sheet name="一" sheetId="1" rel:id="rId1" xmlns:rel="${OFFICE}"/></x:sheets>`,
      ),
      'xl/worksheets/sheet1.xml': prefixed(
        'worksheet',
        '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>',
      ),
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"/>`,
    });
    const after = await withSheets(bytes, [sheet]);
    expect(strFromU8(after['xl/workbook.xml'])).toContain(
      `<x:sheet xmlns:rel="${OFFICE}" name="新表" sheetId="2" rel:id="rId3"/></x:sheets><x:definedNames><x:definedName name="VillagePoints.Sheet"`,
    );
    expect(strFromU8(after['xl/styles.xml'])).toMatch(
      /^<x:styleSheet [^>]*><x:fonts count="3"><x:font>.*<\/x:cellXfs><\/x:styleSheet>$/s,
    );
    expect((await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ rows }) => rows)).toEqual([
      [[7]],
      [['标题'], [1]],
    ]);
  });

  it('writes the strict dialect into a strict workbook', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = Object.entries(
      xlsxParts({ sheets: [{ name: '一', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] }),
    );
    const after = await withSheets(
      zipOf(Object.fromEntries(parts.map(([path, text]) => [path, strict(String(text))]))),
      [sheet],
    );
    expect(
      Object.values(after)
        .map((part) => strFromU8(part))
        .filter(
          (text) =>
            text.includes('schemas.openxmlformats.org/spreadsheetml') ||
            text.includes('schemas.openxmlformats.org/officeDocument'),
        ),
    ).toEqual([]);
    expect(strFromU8(after['xl/worksheets/sheet2.xml'])).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(strFromU8(after['xl/_rels/workbook.xml.rels'])).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles"',
    );
    expect((await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ rows }) => rows)).toEqual([
      [[7]],
      [['标题'], [1]],
    ]);
  });

  it('makes a styles part where there is none, with 2 fills before its own', async () => {
    const after = await withSheets(xlsxOf({ sheets: [{ name: '一' }] }), [awardModel('年终评比', 1)]);
    expect(strFromU8(after['xl/styles.xml'])).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
    );
    expect(strFromU8(after['[Content_Types].xml'])).toContain('<Override PartName="/xl/styles.xml"');
  });

  it('finds parts of odd case, with leading slash, backslash or absolute target, and does not rename them', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path === 'xl/workbook.xml' ? '/xl\\Workbook.XML' : path,
        String(text).replace('Target="worksheets/', 'Target="/xl/worksheets/'),
      ]),
    );
    const after = await withSheets(zipOf(renamed), [sheet]);
    expect(Object.keys(after)).toContain('/xl\\Workbook.XML');
    expect(
      (await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ sheet: name }) => name),
    ).toEqual(['一', '新表']);
  });

  it('opens the workbook part wherever the package says it is', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }] });
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path.replace('xl/', 'book/'),
        String(text).replaceAll('xl/', 'book/'),
      ]),
    );
    expect(Object.keys(await withSheets(zipOf(moved), [sheet]))).toContain('book/worksheets/sheet2.xml');
  });

  it('keeps a part in UTF-16 in UTF-16, with its mark', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }] });
    const text = String(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16');
    const after = await withSheets(
      zipOf({ ...parts, 'xl/workbook.xml': new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) }),
      [sheet],
    );
    expect(Buffer.from(after['xl/workbook.xml']).toString('utf16le')).toMatch(/^\ufeff<\?xml.*name="新表"/s);
  });

  it('keeps the macros of an .xlsm and its extension', async () => {
    const macros = new Uint8Array([1, 2, 3, 254, 255]);
    const bytes = xlsxOf({
      sheets: [{ name: '一' }],
      mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      parts: { 'xl/vbaProject.bin': macros },
    });
    const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsm' });
    await workbook.addSheets([sheet]);
    expect([workbook.format, workbook.outputExtension, workbook.convertsToXlsx]).toEqual(['xlsm', '.xlsm', false]);
    expect(unzipSync(workbook.toBytes())['xl/vbaProject.bin']).toEqual(macros);
  });

  it('puts 2 names before calcPr, where spreadsheets look for them', async () => {
    const after = await withSheets(xlsxOf({ sheets: [{ name: '一' }], after: '<calcPr calcId="1"/>' }), [sheet]);
    expect(strFromU8(after['xl/workbook.xml'])).toMatch(
      /<\/sheets><definedNames>(<definedName [^>]*>[^<]*<\/definedName>){2}<\/definedNames><calcPr/,
    );
  });

  it('takes the next free rId and sheet number where 2 are taken by others', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }] });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId3" Type="${OFFICE}/theme" Target="theme.xml"/></Relationships>`,
    );
    const after = await withSheets(
      zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': links, 'xl/worksheets/sheet2.xml': '<left/>' }),
      [sheet],
    );
    expect(strFromU8(after['xl/_rels/workbook.xml.rels'])).toContain(
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"/>',
    );
    expect([
      strFromU8(after['xl/worksheets/sheet2.xml']),
      strFromU8(after['xl/workbook.xml']).includes('name="新表" sheetId="2" r:id="rId4"'),
    ]).toEqual(['<left/>', true]);
  });

  it('widens 12 characters to 14.67 in a workbook whose columns are counted in 9 points', async () => {
    const after = await withSheets(
      xlsxOf({ sheets: [{ name: '一' }], styles: '<fonts count="1"><font><sz val="9"/></font></fonts>' }),
      [sheet],
    );
    expect(strFromU8(after['xl/worksheets/sheet2.xml'])).toContain('width="14.67"');
  });

  it('hides the mark, and doubles 2 quotation marks and 1 apostrophe', async () => {
    const after = await withSheets(xlsxOf({ sheets: [{ name: '一' }] }), [
      { ...sheet, name: "甲'乙", mark: 'a "b" <c>' },
    ]);
    expect(strFromU8(after['xl/workbook.xml'])).toContain(
      `<definedName name="VillagePoints.Sheet" localSheetId="1" hidden="1">"a ""b"" &lt;c&gt;"</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'甲''乙'!$1:$1</definedName>`,
    );
  });

  it('throws for a mark of 256 characters', async () => {
    await expect(
      withSheets(xlsxOf({ sheets: [{ name: '一' }] }), [{ ...sheet, mark: 'x'.repeat(256) }]),
    ).rejects.toThrow('at most 255');
  });

  it('adds members with the prefix x: to lists that have it', async () => {
    const list = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts></x:styleSheet>`;
    const after = await withSheets(
      zipOf({ ...xlsxParts({ sheets: [{ name: '一' }], styles: '' }), 'xl/styles.xml': list }),
      [sheet],
    );
    expect(strFromU8(after['xl/styles.xml'])).toMatch(/<x:fonts count="3"><x:font\/><x:font><x:sz val="18"\/>/);
  });

  it('counts a chart sheet among the tabs but not among the 2 tables', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }, { name: '图' }, { name: '二' }] });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '/worksheet" Target="worksheets/sheet2.xml"',
      '/chartsheet" Target="../xl/./chartsheets/sheet1.xml"',
    );
    const bytes = zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': links,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    expect((await openWorkbookFile(bytes, { name: 'x' }).readTables()).map(({ sheet: name }) => name)).toEqual([
      '一',
      '二',
    ]);
    expect(strFromU8((await withSheets(bytes, [sheet]))['xl/workbook.xml'])).toContain(
      'name="VillagePoints.Sheet" localSheetId="3"',
    );
  });

  it('follows 1 target that climbs out of its folder', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一', rows: rowsOf([[7]]) }] });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'Target="worksheets/',
      'Target="../xl/worksheets/',
    );
    expect(
      (await openWorkbookFile(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': links }), { name: 'x' }).readTables())[0]
        .rows,
    ).toEqual([[7]]);
  });

  it('refuses 2 parts of one name, and 2 sheets of one part', () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }, { name: '二' }] });
    expect(() => openWorkbookFile(zipOf({ ...parts, 'XL/workbook.xml': 'x' }), { name: 'x' })).toThrow(
      '文件里的“XL/workbook.xml”已经损坏',
    );
    const links = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    expect(() => openWorkbookFile(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': links }), { name: 'x' })).toThrow(
      '工作表“二”已经损坏',
    );
  });

  it('reads a day written as 2022-03-05 as 44625, or as 43163 counted from 1904', async () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2022-03-05</v></c></row>';
    const dayIn = async (before: string): Promise<unknown> =>
      (await openWorkbookFile(xlsxOf({ before, sheets: [{ name: '一', rows }] }), { name: 'x' }).readTables())[0].rows;
    expect([await dayIn(''), await dayIn('<workbookPr date1904="1"/>')]).toEqual([[[44625]], [[43163]]]);
  });
});

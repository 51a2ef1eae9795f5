import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file';
import { MAIN, OFFICE, xlsxOf, xlsxParts, zipOf } from '../package-builder';
import { awardModel, modelOf, cell } from '../sheet-models';

const RICH = new Uint8Array(readFileSync('tests/fixtures/rich-workbook.xlsx'));
const TOUCHED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function withAwards(bytes: Uint8Array, models = [awardModel('年终评比', 13), awardModel('年度积分排名', 63)]): Promise<Record<string, Uint8Array>> {
  const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsx' });
  await workbook.addSheets(models);
  return unzipSync(workbook.toBytes());
}

describe('addSheets of a rich workbook', () => {
  const before = unzipSync(RICH);

  it('keeps 31 of 35 parts byte for byte, adds 2 and drops 0', async () => {
    const after = await withAwards(RICH);
    const kept = Object.keys(before).filter((path) => Buffer.from(before[path]).equals(Buffer.from(after[path] ?? [])));
    expect(Object.keys(before).filter((path) => !kept.includes(path)).sort()).toEqual(TOUCHED);
    expect([Object.keys(before).length, kept.length]).toEqual([35, 31]);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual(['xl/worksheets/sheet5.xml', 'xl/worksheets/sheet6.xml']);
  });

  it.each(TOUCHED)('keeps every element of %s, with its attributes and order', async (path) => {
    const after = await withAwards(RICH);
    expect(withoutAdded(strFromU8(after[path]), path)).toBe(strFromU8(before[path]));
  });

  it('counts 8 fonts where 4 were, and 1 number format more than 3', async () => {
    const styles = strFromU8((await withAwards(RICH))['xl/styles.xml']);
    expect(/<fonts count="8">/.test(styles)).toBe(true);
    expect(/<numFmts count="4">.*numFmtId="167" formatCode="0\.0"\/><\/numFmts>/.test(styles)).toBe(true);
    expect(styles.match(/<cellXfs count="(\d+)">(.*)<\/cellXfs>/s)?.slice(1).map((text, index) => (index === 0 ? Number(text) : text.match(/<xf /g)?.length))).toEqual([20, 20]);
  });

  it('keeps the first sheet active and selects no other', async () => {
    const after = await withAwards(RICH);
    expect(strFromU8(after['xl/workbook.xml'])).toContain('activeTab="0"');
    expect(strFromU8(after['xl/worksheets/sheet5.xml'])).not.toContain('tabSelected');
  });

  it('gives the very bytes back when 0 sheets were added', () => {
    expect(openWorkbookFile(RICH, { name: 'ledger.xlsx' }).toBytes()).toBe(RICH);
  });

  it('adds to what it wrote: 4 sheets after 2 runs, with 8 names of which none doubles', async () => {
    const first = openWorkbookFile(RICH, { name: 'ledger.xlsx' });
    await first.addSheets([awardModel('年终评比', 3), awardModel('年度积分排名', 3)]);
    const second = openWorkbookFile(first.toBytes(), { name: 'ledger.xlsx' });
    expect(await second.addSheets([awardModel('年终评比', 3), awardModel('年度积分排名', 3)])).toEqual(['年终评比(2)', '年度积分排名(2)']);
    const names = [...strFromU8(unzipSync(second.toBytes())['xl/workbook.xml']).matchAll(/<definedName name="([^"]+)" localSheetId="([4-7])"/g)];
    expect([names.length, new Set(names.map(([tag]) => tag)).size]).toEqual([8, 8]);
  });
});

/** The text without what addSheets puts into it, counts as they were. */
function withoutAdded(text: string, path: string): string {
  const old = strFromU8(unzipSync(RICH)[path]);
  const chunks = text.split(/(?=<)/);
  const wanted = old.split(/(?=<)/);
  let next = 0;
  const kept: string[] = [];
  for (const chunk of chunks) {
    const same = (left: string, right: string): boolean => left.replace(/ count="\d+"/, '') === right.replace(/ count="\d+"/, '');
    if (next < wanted.length && same(chunk, wanted[next])) kept.push(wanted[next++]);
  }
  return kept.join('');
}

describe('addSheets of packages as other programs write them', () => {
  const sheet = modelOf('新表', [[cell('标题', 'title')], [cell(1, 'integer')]]);

  it('keeps the prefix x: of all 4 lists and declares r: where only the sheets declare it', async () => {
    const prefixed = (root: string, body: string): string => `<x:${root} xmlns:x="${MAIN}">${body}</x:${root}>`;
    const bytes = zipOf({
      ...xlsxParts({ sheets: [{ name: '一' }], styles: '' }),
      'xl/workbook.xml': prefixed('workbook', `<x:sheets><x:sheet name="一" sheetId="1" rel:id="rId1" xmlns:rel="${OFFICE}"/></x:sheets>`),
      'xl/worksheets/sheet1.xml': prefixed('worksheet', '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>'),
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"/>`,
    });
    const after = await withAwards(bytes, [sheet]);
    expect(strFromU8(after['xl/workbook.xml'])).toContain(`<x:sheet xmlns:rel="${OFFICE}" name="新表" sheetId="2" rel:id="rId3"/></x:sheets><x:definedNames><x:definedName name="VillagePoints.Sheet"`);
    expect(strFromU8(after['xl/styles.xml'])).toMatch(/^<x:styleSheet [^>]*><x:fonts count="3"><x:font>.*<\/x:cellXfs><\/x:styleSheet>$/s);
    expect((await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ rows }) => rows)).toEqual([[[7]], [['标题'], [1]]]);
  });

  it('writes the strict dialect into a strict workbook', async () => {
    const strict = (text: string): string => text.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = Object.entries(xlsxParts({ sheets: [{ name: '一', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] }));
    const after = await withAwards(zipOf(Object.fromEntries(parts.map(([path, text]) => [path, strict(String(text))]))), [sheet]);
    expect(Object.values(after).map((part) => strFromU8(part)).filter((text) => text.includes('schemas.openxmlformats.org/spreadsheetml') || text.includes('schemas.openxmlformats.org/officeDocument'))).toEqual([]);
    expect(strFromU8(after['xl/worksheets/sheet2.xml'])).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
    expect(strFromU8(after['xl/_rels/workbook.xml.rels'])).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles"');
    expect((await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ rows }) => rows)).toEqual([[[7]], [['标题'], [1]]]);
  });

  it('makes a styles part where there is none, with 2 fills before its own', async () => {
    const after = await withAwards(xlsxOf({ sheets: [{ name: '一' }] }), [awardModel('年终评比', 1)]);
    expect(strFromU8(after['xl/styles.xml'])).toContain('<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">');
    expect(strFromU8(after['[Content_Types].xml'])).toContain('<Override PartName="/xl/styles.xml"');
  });

  it('finds parts of odd case, with leading slash, backslash or absolute target, and does not rename them', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] });
    const renamed = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path === 'xl/workbook.xml' ? '/xl\\Workbook.XML' : path, String(text).replace('Target="worksheets/', 'Target="/xl/worksheets/')]));
    const after = await withAwards(zipOf(renamed), [sheet]);
    expect(Object.keys(after)).toContain('/xl\\Workbook.XML');
    expect((await openWorkbookFile(zipOf(after), { name: 'again' }).readTables()).map(({ sheet: name }) => name)).toEqual(['一', '新表']);
  });

  it('opens the workbook part wherever the package says it is', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }] });
    const moved = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path.replace('xl/', 'book/'), String(text).replaceAll('xl/', 'book/')]));
    expect(Object.keys(await withAwards(zipOf(moved), [sheet]))).toContain('book/worksheets/sheet2.xml');
  });

  it('keeps a part in UTF-16 in UTF-16, with its mark', async () => {
    const parts = xlsxParts({ sheets: [{ name: '一' }] });
    const text = String(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16');
    const after = await withAwards(zipOf({ ...parts, 'xl/workbook.xml': new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) }), [sheet]);
    expect(Buffer.from(after['xl/workbook.xml']).toString('utf16le')).toMatch(/^\ufeff<\?xml.*name="新表"/s);
  });

  it('keeps the macros of an .xlsm and its extension', async () => {
    const macros = new Uint8Array([1, 2, 3, 254, 255]);
    const bytes = xlsxOf({ sheets: [{ name: '一' }], mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', parts: { 'xl/vbaProject.bin': macros } });
    const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsm' });
    await workbook.addSheets([sheet]);
    expect([workbook.format, workbook.outputExtension, workbook.convertsToXlsx]).toEqual(['xlsm', '.xlsm', false]);
    expect(unzipSync(workbook.toBytes())['xl/vbaProject.bin']).toEqual(macros);
  });

  it('puts 2 names before calcPr, where spreadsheets look for them', async () => {
    const after = await withAwards(xlsxOf({ sheets: [{ name: '一' }], after: '<calcPr calcId="1"/>' }), [sheet]);
    expect(strFromU8(after['xl/workbook.xml'])).toMatch(/<\/sheets><definedNames>(<definedName [^>]*>[^<]*<\/definedName>){2}<\/definedNames><calcPr/);
  });
});

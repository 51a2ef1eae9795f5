// Files that no ledger can be read from, one for each sentence that says so: what a clerk may drop by mistake, or after damage.
import { CFB } from '@e965/xlsx';
import { rowsOf, xlsxOf, xlsxParts, zipOf } from '../workbook/package-builder';
import type { LedgerFile } from './built-page';
import { fixture } from './page-suite';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The library types none of it. */
type Builder = {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Uint8Array;
};

/** An old container with one stream of that name. */
function containerOf(stream: string): Uint8Array {
  const { utils, write } = CFB as Builder;
  const container = utils.cfb_new();
  utils.cfb_add(container, `/${stream}`, Buffer.from('x'.repeat(64)));
  return Uint8Array.from(write(container, { type: 'buffer' }));
}

const SHEETS = { sheets: [{ name: '登记', rows: rowsOf([['户号', 1]]) }] };
const broken = (parts: Readonly<Record<string, string>>): Uint8Array => zipOf({ ...xlsxParts(SHEETS), ...parts });

const FILES: Readonly<Record<string, Uint8Array>> = {
  '空的.xlsx': new Uint8Array(),
  '通知.pdf': text('%PDF-1.7 x'),
  '照片.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  '通知.doc': containerOf('WordDocument'),
  '课件.ppt': containerOf('PowerPoint Document'),
  '邮件.msg': containerOf('__properties_version1.0'),
  '缺件.xlsx': zipOf({ 'word/document.xml': '<a/>', '[Content_Types].xml': '<Types/>' }),
  '导出.xls': text('<html><table><tr><td>1</td></tr></table></html>'),
  '导出.xml': text('<?xml version="1.0"?><Workbook/>'),
  '照片.zip': zipOf({ 'a.png': 'x' }),
  '台账.rar': text('Rar!\x1a\x07\x01\x00'),
  '不明.dat': Uint8Array.from([0, 1, 2, 3, 0xff, 0xfe, 0]),
  '乱码.csv': Uint8Array.from([0x41, 0x2c, 0xff, 0xff, 0x0a]),
  '密码.xls': fixture('locked.xls').bytes,
  '密码.ods': fixture('locked.ods').bytes,
  '密码.xlsx': fixture('default-password-agile.xlsx').bytes,
  '半截.xlsx': xlsxOf(SHEETS).slice(0, 300),
  '坏头.xlsx': broken({ 'xl/workbook.xml': '<workbook><sheets>' }),
  '坏表.xlsx': broken({
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>',
  }),
  '实体.xlsx': broken({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>' }),
  '太深.xlsx': broken({ 'xl/workbook.xml': `<workbook>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</workbook>` }),
  '部件多.xlsx': zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, part) => [`p${part}`, 'x']))),
  '炸弹.xlsx': broken({ 'xl/worksheets/sheet1.xml': ' '.repeat(40_000_000) }),
};

export const FAILING_FILES: readonly LedgerFile[] = Object.entries(FILES).map(([name, bytes]) => ({ name, bytes }));

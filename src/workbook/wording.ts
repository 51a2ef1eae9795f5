// The Chinese sentences of every host failure: what is wrong with the file and how to mend it, one line each.
import { HostFailure, type HostFailureReason } from './port';

const SAVE_AS_XLSX = '请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试';
const COPY_AGAIN = '请从原处重新拷贝一份，再试一次';
const REPAIR = '请用 WPS 或 Excel 打开它，提示修复就选修复，另存为 .xlsx 后再试';
const KEEP_LEDGERS_ONLY = '请只留下台账的表，另存为新文件后再试';

/** What a file turned out to be that is no workbook. */
export type ForeignKind = 'pdf' | 'picture' | 'word' | 'slides' | 'web-page' | 'xml-table' | 'archive' | 'numbers' | 'binary-workbook' | 'mail-or-other';

const FOREIGN_NAMES: Readonly<Record<ForeignKind, string>> = {
  pdf: 'PDF 文件',
  picture: '图片',
  word: '文字文档',
  slides: '演示文稿',
  'web-page': '网页（有些系统导出的 .xls 其实是网页）',
  'xml-table': 'XML 表格（有些系统导出的 .xls 其实是 XML）',
  archive: '压缩包',
  numbers: 'Numbers 表格',
  'binary-workbook': 'Excel 的二进制工作簿（.xlsb）',
  'mail-or-other': '别的程序的文件',
};

/** One function per failure; each makes the error to throw. Sizes are whole numbers of the unit that the name says. */
export const failures = {
  emptyFile: () => fail('not-a-workbook', `文件是空的，里面什么也没有：${COPY_AGAIN}`),
  foreignFile: (kind: ForeignKind) => fail('not-a-workbook', `这是${FOREIGN_NAMES[kind]}，${kind === 'binary-workbook' ? '读不了' : '不是 Excel 或 WPS 的工作簿'}：${mendOf(kind)}`),
  unknownContent: () => fail('not-a-workbook', `看不出这是什么文件，它不是 Excel、WPS 的工作簿，也不是 CSV 文本：${SAVE_AS_XLSX}`),
  noSheets: () => fail('not-a-workbook', `工作簿里一张工作表也没有：${REPAIR}`),
  encrypted: () => fail('encrypted', '文件设了打开密码，读不了：请在 WPS 或 Excel 里打开它，取消打开密码，保存后再试'),
  signed: () => fail('signed', '工作簿带有数字签名，添加新表会使签名失效，所以没有改动它：请把它另存为一份不带签名的副本，再对副本操作'),
  truncated: () => fail('unreadable', `文件不完整，可能没有拷贝完或下载完：${COPY_AGAIN}`),
  damaged: () => fail('unreadable', `文件已经损坏，读不出来：${REPAIR}；打不开就${COPY_AGAIN.slice(1)}`),
  damagedPart: (part: string) => fail('unreadable', `文件里的“${part}”已经损坏，读不出来：${REPAIR}`),
  damagedSheet: (sheet: string) => fail('unreadable', `工作表“${sheet}”已经损坏，读不出来：${REPAIR}`),
  entityDeclarations: () => fail('unreadable', `文件里有实体声明（DOCTYPE），正常的工作簿没有它，为了安全没有读：${SAVE_AS_XLSX}`),
  nestedTooDeep: (depth: number) => fail('unreadable', `文件内部嵌套超过${depth}层，正常的工作簿不会这样，没有读：${SAVE_AS_XLSX}`),
  unknownEncoding: () => fail('unreadable', `这个文本文件不是 UTF-8，也不是 GB18030（GBK），读出来会是乱码：${SAVE_AS_XLSX}`),
  fileTooLarge: (megabytes: number) => fail('too-large', `文件超过${megabytes}MB，没有读：${KEEP_LEDGERS_ONLY}`),
  contentTooLarge: (megabytes: number) => fail('too-large', `文件展开后超过${megabytes}MB，没有读：${KEEP_LEDGERS_ONLY}`),
  squeezedTooMuch: (ratio: number) => fail('too-large', `文件展开后是原来的${ratio}倍以上，正常的工作簿不会这样，为了安全没有读：${SAVE_AS_XLSX}`),
  tooManyParts: (count: number) => fail('too-large', `文件里的部件超过${count}个，正常的工作簿不会这样，没有读：${SAVE_AS_XLSX}`),
  tooManyCells: () => fail('too-large', `单元格太多，没有读：请删去台账以外的表和空行空列，另存为新文件后再试`),
  tooManySheets: (count: number) => fail('sheet-limit', `工作簿里的工作表已经有${count}张，不能再添加：请删去不用的表，另存后再试`),
} as const;

function fail(reason: HostFailureReason, message: string): HostFailure {
  return new HostFailure(reason, message);
}

function mendOf(kind: ForeignKind): string {
  if (kind === 'web-page' || kind === 'xml-table' || kind === 'numbers' || kind === 'binary-workbook') return SAVE_AS_XLSX;
  if (kind === 'archive') return '请先解压，再用里面的台账';
  return '请改用台账的工作簿文件（.xlsx）';
}

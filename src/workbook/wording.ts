// The Chinese sentences of every host failure: what is wrong with the file or the open workbook and how to mend it, one line each.
import type { Refusal } from './desk';
import { HostFailure, type HostFailureReason } from './port';

const SAVE_AS_XLSX = '请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试';
const COPY_AGAIN = '请从原处重新拷贝一份，再试一次';
const REPAIR = '请用 WPS 或 Excel 打开它，提示修复就选修复，另存为 .xlsx 后再试';
const TRY_AGAIN = '请稍等片刻再试一次';
const NOTHING_CHANGED = '没有改动任何单元格';
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
  /** `row`: near which one, from 1; 0 when nobody knows. */
  damagedSheet: (sheet: string, row = 0) => fail('unreadable', `工作表“${sheet}”${row === 0 ? '' : `在第${row}行附近`}已经损坏，读不出来：${REPAIR}`),
  openQuotation: (line: number) => fail('unreadable', `文件第${line}行开头的引号没有配对，后面的内容会连成一格，所以没有读：请用 WPS 或 Excel 打开它，补上或删去引号，保存后再试`),
  entityDeclarations: () => fail('unreadable', `文件里有实体声明（DOCTYPE），正常的工作簿没有它，为了安全没有读：${SAVE_AS_XLSX}`),
  nestedTooDeep: (depth: number) => fail('unreadable', `文件内部嵌套超过${depth}层，正常的工作簿不会这样，没有读：${SAVE_AS_XLSX}`),
  unknownEncoding: () => fail('unreadable', `这个文本文件不是 UTF-8，也不是 GB18030（GBK），读出来会是乱码：${SAVE_AS_XLSX}`),
  fileTooLarge: (megabytes: number, most: number) => fail('too-large', `文件有${megabytes}MB，最大只能是${most}MB，没有读：${KEEP_LEDGERS_ONLY}`),
  contentTooLarge: (megabytes: number, most: number) => fail('too-large', `文件展开后有${megabytes}MB，最大只能是${most}MB，没有读：${KEEP_LEDGERS_ONLY}`),
  squeezedTooMuch: (ratio: number) => fail('too-large', `文件展开后是原来的${ratio}倍以上，正常的工作簿不会这样，为了安全没有读：${SAVE_AS_XLSX}`),
  tooManyParts: (count: number) => fail('too-large', `文件里的部件超过${count}个，正常的工作簿不会这样，没有读：${SAVE_AS_XLSX}`),
  tooManyCells: () => fail('too-large', `单元格太多，没有读：请删去台账以外的表和空行空列，另存为新文件后再试`),
  protectedWorkbook: () => fail('protected', '工作簿的结构受保护，不能添加、改名或删除工作表：请在“审阅”里撤销“保护工作簿”，再试一次'),
  protectedSheet: (sheet: string) => fail('protected', `工作表“${sheet}”受密码保护，${NOTHING_CHANGED}：请在“审阅”里撤销“保护工作表”，再试一次`),
  noSuchSheet: (sheet: string) => fail('no-such-sheet', `工作表“${sheet}”已经不在了，可能被删除或改了名：请重新核对台账`),
  changedMeanwhile: (sheet: string, cell: string) => fail('changed-meanwhile', `“${sheet}”的${cell}已经不是刚才看到的内容，${NOTHING_CHANGED}：请重新核对，再改`),
  usedByFormula: (cell: string, formula: string) => fail('denied', `${cell}被公式${formula}用到，改了以后公式的得数不会跟着变，${NOTHING_CHANGED}：请在 WPS 或 Excel 里改好、保存，再试一次`),
  headOfTable: (sheet: string, cell: string) => fail('denied', `“${sheet}”的${cell}是一张“表格”的列名，${NOTHING_CHANGED}：请在 WPS 或 Excel 里改它`),
  notBlank: (sheet: string, cell: string) => fail('not-blank', `“${sheet}”的${cell}里有内容，为了不盖掉它，没有插入：请选一个四周空白的单元格，再试一次`),
  offSheet: () => fail('not-blank', '选中的单元格太靠边，放不下：请往左或往上选一个空白单元格，再试一次'),
  noCellSelected: () => fail('not-blank', '选中的不是一块单元格：请先点一个单元格，再试一次'),
  clerksOwnSheet: (sheet: string) => fail('not-blank', `工作表“${sheet}”里有村积分不认识的内容，为了不盖掉它，没有写入：请把这张表改个名字，再试一次`),
  nameTakenMeanwhile: () => fail('changed-meanwhile', '别人同时在添加工作表，新表没有添加：请稍等片刻再试一次'),
  cancelled: () => fail('cancelled', '已经停止读取，工作簿没有改动：要接着用，请重新读取'),
  halfChanged: (sheet: string) => fail('unknown', `“${sheet}”改动时中断，也没能改回去，可能只改了一部分：请先按 Ctrl+Z 看看能否撤销，再重新核对这张表`),
  unprotected: (sheets: string) => fail('unknown', `${NOTHING_CHANGED}，但“${sheets}”的保护可能没能恢复：请在“审阅”里看看，需要的话重新点“保护工作表”`),
  notWritten: () => fail('unknown', '新表没有写成，是本程序的毛病，台账没有坏，也没有改动：请把台账另存为 .xlsx 后再试，还不行请告诉维护人员'),
  leftOver: (draft: string) => fail('unknown', `没有全部写成，也没能收回，原有的表没有改动：名字是“${draft}”的表没有写完，请关闭面板再打开，它会被删掉；已经出现的新表是写完的，可以留用，也可以删掉`),
  tooManySheets: (count: number) => fail('sheet-limit', `工作簿里的工作表已经有${count}张，不能再添加：请删去不用的表，另存后再试`),
} as const;

/** What the program that has the workbook open would not do; `program`: the name that the clerk knows it by. */
export function programFailures(program: 'Excel' | 'WPS 表格') {
  // A Latin name stands apart from what follows it.
  const name = program === 'Excel' ? 'Excel ' : program;
  return {
    cellEdit: () => fail('cell-edit', `有单元格正在编辑，${name}现在不接受操作：请先按回车键结束编辑，再试一次`),
    busy: () => fail('busy', `${name}正忙，这一步没有做成：${TRY_AGAIN}`),
    sessionEnded: () => fail('busy', `与 ${name}的连接断开了，这一步没有做成：请重新打开工作簿，再试一次`),
    denied: () => fail('denied', `${name}不允许这一步操作：请看看工作簿是不是只读、受保护或者正被别人占用，解除后再试`),
    rowTooLarge: (sheet: string) => fail('too-large', `工作表“${sheet}”里有一行内容太长，${name}传不过来：请把这一行里过长的文字缩短，再试一次`),
    sheetTooLarge: () => fail('too-large', `要写入的表太大，${name}一次接不下，没有写入：请减少要写的行数，再试一次`),
    unknownHostFailure: () => fail('unknown', `${name}没有完成这一步操作：${TRY_AGAIN}；还不行就保存工作簿，关掉 ${name}重新打开`),
    anotherWorkbook: (book: string) => fail('changed-meanwhile', `${name}里现在打开的是另一本工作簿，不是刚才读的“${book}”，${NOTHING_CHANGED}：请切换回那一本，或者点“重新读取”改用这一本`),
    notWrittenThrough: (sheet: string) => fail('unknown', `${name}没有把内容写进“${sheet}”，已经改回原样：请看看工作簿是不是只读或受保护，解除后再试`),
  } as const;
}

/** Why one cell is left as it is, the others changed; `formula`: which one looks at it. */
export function leftBecause(kind: Refusal['kind'], formula: string): string {
  switch (kind) {
    case 'no-such-sheet':
      return '这张表已经不在了';
    case 'not-as-shown':
      return '这一格已经不是刚才看到的内容';
    case 'locked-sheet':
      return '这张表设了密码，先撤销“保护工作表”才能改';
    case 'head-of-table':
      return '这一格是一张“表格”的列名';
    case 'filled-by-formula':
      return '这一格是公式算出来的';
    case 'used-by-formula':
      return `公式${formula}要用这一格，在这里改了，公式的得数不会跟着变`;
  }
}

function fail(reason: HostFailureReason, message: string): HostFailure {
  return new HostFailure(reason, message);
}

function mendOf(kind: ForeignKind): string {
  if (kind === 'web-page' || kind === 'xml-table' || kind === 'numbers' || kind === 'binary-workbook') return SAVE_AS_XLSX;
  if (kind === 'archive') return '请先解压，再用里面的台账';
  return '请改用台账的工作簿文件（.xlsx）';
}

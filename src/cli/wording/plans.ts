// What the command line says about `--scheme`.
import { visible } from '../terminal-text';

/** What a file is that is called .json. */
export type OtherDocument = 'xlsx' | 'docx' | 'xls' | 'pdf' | 'zip';

const RENAMED: Readonly<Record<OtherDocument, string>> = {
  xlsx: '其实是Excel工作簿，只是名字写成了别的：方案在“积分方案”表里的，把名字改回 .xlsx 再用；要方案文件的，用 village-points scheme show 加 --json 从工作簿写出来',
  xls: '其实是老格式的Office文件（.xls 或 .doc），只是名字写成了别的：是工作簿的，把名字改回 .xls 再用',
  docx: '其实是Word文档，只是名字写成了别的：条文要写成方案文件才能用，可以先用 village-points scheme new 写一份样子照着填',
  pdf: '其实是PDF文档，只是名字写成了别的：条文要写成方案文件才能用，可以先用 village-points scheme new 写一份样子照着填',
  zip: '其实是压缩包，只是名字写成了别的：请先解压，再写出里面 .json 或 .xlsx 文件的路径',
};

export const plans = {
  unknown: (asked: string, meant: string | null, known: readonly string[]) =>
    `没有“${visible(asked)}”这个积分方案${meant === null ? '' : `，是不是 ${meant}`}：现成的有 ${known.join('、')}；自己写的方案，请写出 .json 文件的路径`,
  wrong: (path: string, first: string, count: number) =>
    `方案文件 ${visible(path)} 有${count}处错误，没有算：${first}${count > 1 ? `（还有${count - 1}处，改好这一处再看）` : ''}`,
  faultySheet: (name: string, first: string, count: number) =>
    `${visible(name)} 的方案有${count}处错误，没有算：${first}${count > 1 ? `（还有${count - 1}处，用 village-points scheme check 查看）` : ''}；改好再算，或者用 --scheme 写明别的方案`,
  noSheet: (name: string) => `${visible(name)} 里没有“积分方案”表，请用 village-points scheme put 放一张，或写出 .json 方案文件的路径`,
  hasSheet: (name: string) => `${visible(name)} 里已经有“积分方案”表，没有写：请在表里直接改，或者先删去（或改名）再放`,
  notKept: (path: string) => `方案 ${visible(path)} 有些文字太长，放不进表格，没有写：请改短些，或者用 --scheme 直接用方案文件`,
  unreadable: (path: string, first: string, count: number) =>
    `方案 ${visible(path)} 有${count}处错误，写不成文字：${first}${count > 1 ? `（还有${count - 1}处，用 village-points scheme check 查看）` : ''}`,
  /** `is`: what the file is by its content. */
  renamed: (path: string, is: OtherDocument) => `方案文件 ${visible(path)} ${RENAMED[is]}`,
  notText: (path: string) => `方案文件 ${visible(path)} 不是UTF-8编码的文字，请用记事本等编辑器另存，编码选UTF-8`,
  warning: (text: string) => `方案提醒：${text}`,
} as const;

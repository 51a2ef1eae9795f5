// What the command line says about `--scheme`.
import { visible } from '../terminal-text';

export const plans = {
  unknown: (asked: string, meant: string | null, known: readonly string[]) =>
    `没有“${visible(asked)}”这个积分方案${meant === null ? '' : `，是不是 ${meant}`}：现成的有 ${known.join('、')}；自己写的方案，请写出 .json 文件的路径`,
  wrong: (path: string, first: string, count: number) =>
    `方案文件 ${visible(path)} 有${count}处错误，没有算：${first}${count > 1 ? `（还有${count - 1}处，改好这一处再看）` : ''}`,
  unreadable: (path: string, first: string, count: number) =>
    `方案 ${visible(path)} 有${count}处错误，写不成文字：${first}${count > 1 ? `（还有${count - 1}处，用 village-points scheme check 查看）` : ''}`,
  notText: (path: string) => `方案文件 ${visible(path)} 不是UTF-8编码的文字，请用编辑器另存为UTF-8`,
  warning: (text: string) => `方案提醒：${text}`,
} as const;

// What `notice` says besides the notice itself.
import { dayInWords, monthInWords, nounsOf, type CountedDay, type LocalDate, type Month, type Scheme } from '../../engine';
import { visible } from '../terminal-text';

export type NoticeSummary = {
  readonly month: Month;
  readonly posted: LocalDate;
  readonly end: CountedDay;
  readonly households: number;
  readonly unassessed: number;
  readonly honours: { readonly name: string; readonly named: number; readonly open: number } | null;
};

export const noticeWords = {
  summary: ({ month, posted, end, households, unassessed, honours }: NoticeSummary, scheme: Scheme) => {
    const { one } = nounsOf(scheme);
    const named = honours === null ? '' : `${honours.name}${honours.named}${one}${honours.open === 0 ? '' : `，另有${honours.open}${one}得分相同，待评议`}\n`;
    return `${monthInWords(month)}公示：${households}${one}${unassessed === 0 ? '' : `，其中${unassessed}${one}本月未评`}\n${named}${dayInWords(posted)}张榜，${end.certain ? '' : '不早于'}${dayInWords(end.day)}24时截止${end.certain ? '' : '（放假安排还没有公布）'}\n`;
  },
  written: (path: string, sheets: string, converted: boolean) =>
    `已写出 ${visible(path)}，新增工作表：${visible(sheets)}\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
} as const;

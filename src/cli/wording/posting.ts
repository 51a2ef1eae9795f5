// What `notice --post` says, and why it posts nothing.
import { ARCHIVE_SHEET, lastDayOf, dayInWords, monthInWords, POSTING_SHEET, type Month } from '../../engine';

export const postingWords = {
  notOver: (month: Month) =>
    `${monthInWords(month)}还没有过完，${dayInWords(lastDayOf(month) + 1)}起才能张榜；张榜的日子用 --date 写，只看草稿的去掉 --post`,
  open: (month: Month, missing: string) =>
    `${monthInWords(month)}还不能张榜：${missing}没有计入得分；用 village-points check 查看，改好再张榜，只看草稿的去掉 --post`,
  damaged: (count: number) =>
    `归档明细里有${count}次公示缺行或者被改过，以前月份的更正算不准；请先照备份把归档明细恢复原样（village-points check 会说是哪几次），再张榜`,
  unchanged: (text: string, month: Month) =>
    `${monthInWords(month)}已经公示过，积分没有变化，不用再张榜；只要表的，去掉 --post：notice --month ${text}`,
  privateIds: (count: number) =>
    `有${count}户的户号像身份证号或电话号码，不能写进归档明细；请先在花名册里换成自己编的户号（例如 0101）`,
  posted: (version: number, households: number, corrections: number) =>
    `已记进“${POSTING_SHEET}”（第${version}版，${households}户）和“${ARCHIVE_SHEET}”${corrections === 0 ? '' : `；以前月份的更正${corrections}处，写在备注里`}\n`,
  gap: (months: readonly string[]) => `提醒：${months.join('、')}还没有公示登记，以前没有登记的月份不会有更正\n`,
  gone: (count: number) => `提醒：归档明细里有${count}行的户号不在花名册上，这些户以前的更正算不出来；换过户号的，请在归档明细里一起换\n`,
} as const;

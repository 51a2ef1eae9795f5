// The words of a month's notice: what is posted on the village's board, and the same to be pasted into a chat.
import { monthOfYear, yearOfMonth } from '../../basis/calendar';
import type { EarnerNouns } from '../earner-nouns';
import { dayInWords, figureInWords, monthsInWords } from '../phrases';

export const NOTICE_HEADERS = { number: '序号', monthScore: '当月积分', soFar: '累计积分' } as const;

/** Of the copy that the village keeps. */
export const NOTICE_FILE_HEADERS = { excess: '超出', corrected: '更正' } as const;
export const NOTICE_FILE_SIGNATURES = ['评分小组组长：', '驻村干部：', '村务监督委员会：', '村委会(盖章)：'] as const;
export const NOTICE_FILE_NOTE = '这张表写明了分项得分、余额和全部名次，留在村里存档，不要张贴；“超出”是超过加分上限、没有计入的分。';

export const UNASSESSED = '未评';
export const NEWLY_IN = '新参评';
export const OBJECTED = '异议核实中';
export const BEST_HEADING = '光荣榜';
export const NO_GROUP = '未写小组';
export const NOTICE_SIGNATURES = ['村民委员会（盖章）：', '公示日期：'] as const;

/** `3月公示` */
export function noticeSheetName(month: number): string {
  return `${monthOfYear(month)}月公示`;
}

/** `3月积分存档` */
export function noticeFileName(month: number): string {
  return `${monthOfYear(month)}月积分存档`;
}

/** `油房村2022年3月乡村治理积分公示` */
export function noticeTitle(village: string, month: number): string {
  return `${village}${yearOfMonth(month)}年${monthOfYear(month)}月乡村治理积分公示`;
}

/** `3月更正 +0.5`; of a year before that of the notice `上年12月更正 −2`. */
export function correctionRemark(month: number, points: number, ofYearBefore: boolean): string {
  return `${ofYearBefore ? '上年' : ''}${monthOfYear(month)}月更正 ${points < 0 ? '−' : '+'}${figureInWords(Math.abs(points), 6)}`;
}

export type NoticeDays = { readonly posted: number; readonly last: number; readonly certain: boolean };

/** `公示期：2022年11月8日至11月11日24时`; before the days off are announced `不早于`. */
export function noticeDaysLine({ posted, last, certain }: NoticeDays): string {
  return certain ? `公示期：${dayInWords(posted)}至${dayInWords(last)}24时` : `公示期：${dayInWords(posted)}起，不早于${dayInWords(last)}24时截止`;
}

export function noticeCountLine(households: number, unassessed: number, who: EarnerNouns): string {
  return `共${households}${who.one}${unassessed === 0 ? '' : `，其中${unassessed}${who.one}本月未评`}`;
}

/** `一组（50户）` */
export function groupBand(group: string, count: number, who: EarnerNouns): string {
  return `${group === '' ? NO_GROUP : group}（${count}${who.one}）`;
}

export function bestHeading(count: number, who: EarnerNouns): string {
  return `${BEST_HEADING}：累计积分前${count}${who.one}`;
}

export type NoticeNotes = {
  readonly first: number;
  readonly month: number;
  readonly days: NoticeDays;
  readonly redeems: boolean;
  readonly masked: boolean;
  readonly outside: number;
  /** Earlier months were corrected; of them of a year before; households whose correction is in no line. */
  readonly corrected: boolean;
  readonly correctedBefore: boolean;
  readonly correctedOutside: number;
};

export function noticeNotes({ first, month, days, redeems, masked, outside, ...more }: NoticeNotes, who: EarnerNouns): readonly string[] {
  return [
    `累计积分是${monthsInWords(first, month)}各月积分之和${redeems ? '；兑换物品只减余额，不减累计积分' : ''}。`,
    `对积分有异议的，请在${dayInWords(days.last)}24时以前向村民委员会提出；核实有误的，更正后重新公示。`,
    ...(days.certain ? [] : [`${yearOfMonthOfDay(days)}的放假安排还没有公布，截止日期以村民委员会通知为准，不早于上面写的日期。`]),
    ...(more.corrected ? [`“更正”是以前公示过的月份查实后加减的分，${more.correctedBefore ? '今年的已算进累计积分，上年的记在上年；都不在当月积分里' : '已算进累计积分，不在当月积分里'}。`] : []),
    ...(more.correctedOutside === 0 ? [] : [`另有${more.correctedOutside}${who.one}以前月份的积分有更正，本月不在表中，到村民委员会查。`]),
    ...(masked ? [`姓名隐去了一个字；认不准自家的，按${who.id}到村民委员会查。`] : []),
    ...(outside === 0 ? [] : [`另有${outside}${who.one}本月没有参加积分，不在表中。`]),
  ];
}

function yearOfMonthOfDay({ last }: NoticeDays): string {
  return dayInWords(last).slice(0, 5);
}

/** `1 张三 100.5 累计203（未评）` */
export function noticeEntry([place, name, month, soFar, remark]: readonly (string | number | undefined)[]): string {
  return `${place} ${name} ${month} 累计${soFar}${remark === '' || remark === undefined ? '' : `（${remark}）`}`;
}

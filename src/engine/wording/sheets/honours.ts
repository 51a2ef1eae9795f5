// The words of a month's honours: the list on the board, and the village's own copy with the flags.
import { monthOfYear, yearOfMonth } from '../../basis/calendar';
import type { EarnerNouns } from '../earner-nouns';

export const HONOUR_HEADERS = { monthScore: '当月积分', how: '说明', flag: '红旗编号', given: '授旗日期', signed: '领旗人签字', returned: '交回日期' } as const;

export const GRANTED = '评议授予';
export const SUBSTITUTE = '替补';

const SHORT = '示范户';

/** `3月示范户`, `3月示范户存档` */
export function honoursSheetName(month: number, name: string, forFile: boolean): string {
  return `${monthOfYear(month)}月${name.endsWith(SHORT) ? SHORT : name}${forFile ? '存档' : ''}`;
}

/** `油房村2022年3月乡村治理示范户` */
export function honoursTitle(village: string, month: number, name: string): string {
  return `${village}${yearOfMonth(month)}年${monthOfYear(month)}月${name}`;
}

export function honoursCountLine({ named, open, made }: { readonly named: number; readonly open: number; readonly made: string }, who: EarnerNouns): string {
  return `共${named}${who.one}${open === 0 ? '' : `，另有${open}${who.one}待评议`}；制表日期：${made}`;
}

export function openBand(count: number, who: EarnerNouns): string {
  return `待评议（${count}${who.one}）`;
}

export function refusedBand(count: number, who: EarnerNouns): string {
  return `经评议不授予（${count}${who.one}）`;
}

export function honoursOrderNote({ least, most }: { readonly least: number; readonly most: number }, who: EarnerNouns): string {
  return `按当月积分从高到低评${least}至${most}${who.one}，得分相同的不拆开；年终加分不算在当月积分内。`;
}

/** Why nobody is named, or the list is open. */
export function honoursOpenNote({ tooFew, least }: { readonly tooFew: boolean; readonly least: number }, who: EarnerNouns): string {
  return tooFew ? `本月参评的不足${least}${who.one}，由评议小组决定。` : '待评议的得分相同，由评议小组决定。';
}

/** `评定的有16户，方案规定10至15户：请在“荣誉登记”里核对` */
export function honoursRangeNote({ named, least, most }: { readonly named: number; readonly least: number; readonly most: number }, who: EarnerNouns): string {
  return `评定的有${named}${who.one}，方案规定${least}至${most}${who.one}，请核对“荣誉登记”。`;
}

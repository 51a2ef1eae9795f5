// What `explain` says besides the lines' own sentences.
import { formatDay, formatMonth, partsOfDay, type LocalDate, type Month } from '../../engine';
import { visible } from '../terminal-text';

export const explainWords = {
  unknown: (asked: string, near: readonly string[]) =>
    `台账里没有“${visible(asked)}”这一户${near.length === 0 ? '' : `，最接近的是 ${near.join('、')}`}，请用 --household 写花名册里的户号`,
  ambiguous: (asked: string, candidates: readonly string[]) =>
    `“${visible(asked)}”不止一户：${candidates.slice(0, 6).join('、')}${candidates.length > 6 ? `等${candidates.length}户` : ''}，请用 --household 写户号`,
  noLines: '这段时间没有任何计分的记录',
  month: (month: Month) => formatMonth(month),
  /** `3月5日`: the year is the heading's. */
  day: (serial: number) => {
    const { month, day } = partsOfDay(serial);
    return `${month}月${day}日`;
  },
  monthSum: '当月合计',
  place: (sheet: string, row: number | null) => (row === null ? sheet : `${sheet} 第${row}行`),
  yearTotal: (total: string) => `全年总积分 ${total}`,
  monthTotal: (month: Month, total: string) => `${formatMonth(month)} 得分 ${total}`,
  /** `why`: the reason for no tier, where it is known. */
  standing: (rank: number, tied: boolean, award: { readonly tier: string | null; readonly why: string | null } | null) => {
    const reason = award === null || award.why === null ? '' : `（${award.why}）`;
    if (rank === 0) return `没有列入排名${reason}`;
    return `第${rank}名${tied ? '（并列）' : ''}${award === null ? '' : `，${award.tier ?? `没有评上等次${reason}`}`}`;
  },
  lapse: (note: string) => `余额变动：${note}`,
  /** What a month gives can be used in the next one: the heading ends a month before the redemptions do. */
  takenUntil: (asOf: Month, until: Month) => `得分计到${formatMonth(asOf)}，兑换扣到${formatMonth(until)}底，再往后的兑换还没有扣`,
  /** `points` below 0: goods that came back. `later`: not in the balance yet. */
  redemption: ({ day, goods, points, place, later }: { readonly day: LocalDate | null; readonly goods: string; readonly points: string; readonly place: string; readonly later: boolean }) =>
    `${later ? '还没有扣的' : ''}兑换登记：${day === null ? '日期读不出' : formatDay(day)}${goods === '' ? '' : ` ${goods}`} ${points.startsWith('-') ? `退回${points.slice(1)}` : `用去${points}`}分（${place}）`,
} as const;

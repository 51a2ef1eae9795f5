// The words of named results (警告信, 诫勉谈话): who is on a list, when and why, and the sheet that lists them.
import { type EarnerNouns } from '../earner-nouns';
import { formatDay } from '../../basis/calendar';
import { periodText } from '../../ledger/dates/read-period';
import type { NamedResult, ResultCase } from '../../ranking/list-results';
import { conditionsInWords } from './award-kinds';
import { dayInWords, periodInWords } from '../phrases';

export const RESULT_SHEET = '处理名单';
export const RESULT_HEADERS = { number: '序号', result: '处理', when: '时间', why: '原因' } as const;
const NOT_PUBLIC = '（不公开）';

export function resultTitle(village: string, year: number): string {
  return `${village}${year}年度${RESULT_SHEET}`;
}

/** `2024年度`, `2024年第一季度`, of a veto its day. `year`: the plan's. */
export function resultTime({ first, months, veto }: ResultCase, year: number): string {
  if (veto !== null) return dayInWords(veto.day);
  return months === 12 ? `${year}年度` : periodInWords(periodText(first, months));
}

/** `得分不满75分`, `V1 违法`; conditions on what is `sensitive` (ids) are not named. */
export function resultCause({ rule }: NamedResult, { veto }: ResultCase, sensitive: readonly string[]): string {
  return veto === null ? conditionsInWords(rule.when, sensitive) : veto.name;
}

/** `警告信：2024年度得分不满75分（依据：方案六）`, for the household itself: everything is named. */
export function resultInWords(result: NamedResult, one: ResultCase, year: number): string {
  const { name, clause, sensitive } = result.rule;
  const when = one.veto === null ? resultTime(one, year) : `${formatDay(one.veto.day)} `;
  return `${name}${sensitive ? NOT_PUBLIC : ''}：${when}${resultCause(result, one, [])}${clause === '' ? '' : `（依据：方案${clause}）`}`;
}

/** What a list rests on; '' for a list that only vetoes lead to and that cites no clause. */
export function resultNote({ rule }: NamedResult, sensitive: readonly string[]): string {
  const basis = rule.clause === '' ? '' : `（依据：方案${rule.clause}）`;
  if (rule.when.length === 0) return basis === '' ? '' : `${rule.name}：登记了规定的事项的${basis}。`;
  return `${rule.name}：${PER[rule.per]}${conditionsInWords(rule.when, sensitive)}的${basis}。`;
}

const PER = { month: '每月', 'two-months': '每两个月', quarter: '每季度', 'half-year': '每半年', year: '全年' } as const;

/** What the lists that are not made public hold, of which nothing more is said. */
export function hiddenResults(count: number, who: EarnerNouns): string {
  return `另有不公开的处理${count}件，用 explain 逐${who.one}查看。`;
}

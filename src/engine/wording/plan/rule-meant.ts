// Rules of another place than where they were written: what stands in a file enters, the rule that is probably meant leaves, in Chinese.
import type { SchemeProblem } from '../../scheme/problem';
import { SCHEME_WORDS } from './scheme-fields';

/** `两年一届` written as a period or a way of reckoning; `scaledPer` by the name of a period. '' where nothing shows what is meant. */
export function valueMeant({ path, value }: SchemeProblem): string {
  const written = String(value).toLowerCase();
  if (/two-?years|bienn|[2-9]-?years|[两二三四五]年/u.test(written)) return '几年一届、几年的得分加起来评的，在 "year" 里写 "termYears"（几年）和 "termFrom"（从哪年起）；';
  if (!path.endsWith('.scaledPer')) return '';
  if (written === 'year' || written === SCHEME_WORDS['year']) return '是不是 "whole-year"？';
  return PERIODS.some((per) => per === written || SCHEME_WORDS[per] === written) ? '每一期各自折算写 "period"，一期多长由 "year" 的 "period" 定；' : '';
}

const PERIODS = ['month', 'two-months', 'quarter', 'half-year'];

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(base|基础分|基础积分)$/u, '基础分的上限就是它的满分（"base" 的 "total"，或类别的 "max"），不用再封顶；基础分和加分合起来封顶写 "earned"'],
  [/^(balance|redemption|redeemable|余额|可兑换.*)$/u, '余额封顶请在 "redemption" 里写 "ceiling"'],
  [/^(total|year|all|总分|总积分|年度得分|全年得分)$/u, '得分封顶写 "score"'],
  [/^(bonuses|加分|全部加分)$/u, '全部加分封顶写 "bonus"'],
  [/^(deductions|减分|扣分|全部减分)$/u, '全部减分封顶写 "deduction"'],
];

/** What a cap on something that is neither an item nor a group means; '' where nothing shows it. */
export function capMeant({ value }: SchemeProblem): string {
  const found = SUBJECTS.find(([words]) => words.test(String(value).trim().toLowerCase()));
  return found === undefined ? '' : found[1];
}

// Rules of another place than where they were written: what stands in a file enters, the rule that is probably meant leaves, in Chinese.
import type { SchemeProblem } from '../../scheme/problem';
import { SCHEME_WORDS } from './scheme-fields';

/** `两年一届` written as a period or a way of reckoning; `scaledPer` by the name of a period. '' where nothing shows what is meant. */
export function valueMeant({ path, value }: SchemeProblem): string {
  const written = String(value).toLowerCase();
  if (/two-?years|bienn|[2-9]-?years|[两二三四五]年/u.test(written)) return '几年一届、几年的得分加起来评的，在 "year" 里写 "termYears"（几年）和 "termFrom"（从哪年起）；';
  const kind = /(?:^|\.)items\[\d+\]\.kind$/u.test(path) ? KINDS_CALLED.find(([words]) => words.test(written)) : undefined;
  if (kind !== undefined) return `是不是 "${kind[1]}"？`;
  if (!path.endsWith('.scaledPer')) return '';
  if (written === 'year' || written === SCHEME_WORDS['year']) return '是不是 "whole-year"？';
  return PERIODS.some((per) => per === written || SCHEME_WORDS[per] === written) ? '每一期各自折算写 "period"，一期多长由 "year" 的 "period" 定；' : '';
}

const KINDS_CALLED: readonly (readonly [RegExp, string])[] = [
  [/扣|减|penalty|minus/u, 'deduction'],
  [/奖|加|reward|plus/u, 'bonus'],
  [/冻结|暂停/u, 'freeze'],
  [/否决/u, 'veto'],
];

const BOUNDS = /^(?:notBelow|atLeast|above|atMost|below|最低得分|最低分|不少于|多于|不多于|少于)$/u;

/** Where a bound on a score belongs that stands at awards, a tier, a result or a veto; '' for another key, and where it may stand. */
export function keyMeant({ path, value, facts }: SchemeProblem): string {
  const key = String(value);
  if (!BOUNDS.test(key)) return '';
  const upper = /^(?:atMost|below|不多于|少于)$/u.test(key);
  const bound = `[{ "${['above', 'atMost', 'below'].includes(key) ? key : upper ? 'atMost' : 'atLeast'}": 60 }]`;
  if (/(?:^|\.)(?:results|vetoes)\[\d+\]\.[^.]+$/u.test(path)) return `界限写在 "when" 里，如 "when": ${bound}；`;
  if (/(?:^|\.)awards\.tiers\[\d+\]\.[^.]+$/u.test(path) && !upper) return `这种评奖的等次不能各有各的分数：各等次一样的，写在 "awards" 的 "conditions" 里，如 "conditions": ${bound}；各等次不同的，"kind" 写 "thresholds"（按条件）；`;
  const known = facts.known;
  return /(?:^|\.)awards\.[^.]+$/u.test(path) && typeof known === 'object' && known.includes('conditions') ? `评奖的得分要求写在 "conditions" 里，如 "conditions": ${bound}；` : '';
}

const PERIODS = ['month', 'two-months', 'quarter', 'half-year'];

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(base|基础分|基础积分)$/u, '一期的基础分，上限就是它的满分（"base" 的 "total"，或类别的 "max"），不用再封顶；几期的基础分加起来另有上限的，现在不能单独封顶，写 "earned"（基础分和加分合起来封顶），或者让基础分按年评'],
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

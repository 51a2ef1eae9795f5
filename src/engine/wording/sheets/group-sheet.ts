// The words of the ranking of groups: name, title, headers, and how the figures were found.
import { type EarnerNouns } from '../earner-nouns';
import type { GroupRankingRule, PeriodKind } from '../../scheme/types';

const SUM = '总积分';

export function groupHeaders(who: EarnerNouns) {
  return { period: '期', households: who.count, ranked: `参加排名${who.count}`, sum: SUM, mean: '平均分', 'per-household': `${who.one}均积分` } as const;
}

export function groupSheetName(name: string): string {
  return `${name}积分排名`;
}

/** Whose sum it is: of the year, or of a period. */
export function groupSumHeader({ per }: GroupRankingRule): string {
  return per === 'year' ? SUM : '当期得分合计';
}

/** How often the groups are ranked anew. */
const EACH: Readonly<Record<PeriodKind, string>> = { month: '（各月）', 'two-months': '（每两个月）', quarter: '（各季度）', 'half-year': '（各半年）', year: '' };

export function groupRankingTitle({ village, year, name, per }: { readonly village: string; readonly year: number; readonly name: string; readonly per: PeriodKind }): string {
  return `${village}${year}年度${groupSheetName(name)}${EACH[per]}`;
}

const COMPARED: Readonly<Record<GroupRankingRule['by'], (sum: string, who: EarnerNouns) => string>> = {
  sum: (sum, who) => `比各${who.one}${sum}之和`,
  mean: (sum, who) => `比各${who.one}${sum}的平均：${sum === YEARLY ? '总积分' : '得分合计'}除以参加排名的${who.count}`,
  'per-household': (sum, who) => `比${who.one}均${sum === YEARLY ? '积分：总积分' : '得分：得分合计'}除以花名册上的${who.count}，没有参加排名的${who.one}也算在${who.count}里`,
};
const YEARLY = '年度总积分';

/** `running`: the period that is not over yet, '' for none; `alone`: how many households have no group in the roster. */
export function groupNotes({ by, name, clause, per }: GroupRankingRule, running: string, alone: number, who: EarnerNouns): readonly string[] {
  const basis = clause === '' ? '' : `（依据：方案${clause}）`;
  return [
    `${COMPARED[by](per === 'year' ? YEARLY : '当期得分', who)}${basis}；相同的名次并列，按准确分数比较，表中分数最多保留两位小数。`,
    ...(running === '' ? [] : [`只排已经过完的各期，${running}还没有过完，没有排。`]),
    ...(alone === 0 ? [] : [`花名册没有写${name}的${alone}${who.one}不在内。`]),
  ];
}

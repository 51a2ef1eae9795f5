// The words of the ranking of groups: name, title, headers, and how the figures were found.
import type { GroupRankingRule } from '../scheme/types';

export const GROUP_HEADERS = { households: '户数', ranked: '参加排名户数', sum: '总积分', mean: '平均分', 'per-household': '户均积分' } as const;

export function groupSheetName(name: string): string {
  return `${name}积分排名`;
}

export function groupRankingTitle({ village, year, name }: { readonly village: string; readonly year: number; readonly name: string }): string {
  return `${village}${year}年度${groupSheetName(name)}`;
}

const COMPARED: Readonly<Record<GroupRankingRule['by'], string>> = {
  sum: '比各户年度总积分之和',
  mean: '比各户年度总积分的平均：总积分除以参加排名的户数',
  'per-household': '比户均积分：总积分除以花名册上的户数，没有参加排名的户也算在户数里',
};

/** `alone`: how many households have no group in the roster. */
export function groupNotes({ by, name, clause }: GroupRankingRule, alone: number): readonly string[] {
  const basis = clause === '' ? '' : `（依据：方案${clause}）`;
  return [
    `${COMPARED[by]}${basis}；相同的名次并列，按准确分数比较，表中分数最多保留两位小数。`,
    ...(alone === 0 ? [] : [`花名册没有写${name}的${alone}户不在内。`]),
  ];
}

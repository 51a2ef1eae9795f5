// The words of an empty ledger: what its sheets are called and what is refused when it is typed into them.
import type { PeriodKind } from '../../scheme/types';

/** Header words of the period of an assessment. */
export const PERIOD_HEADERS: Readonly<Record<PeriodKind, string>> = { month: '月份', 'two-months': '双月', quarter: '季度', 'half-year': '半年', year: '年度' };

/** What follows 基础分评定 in the name of the second sheet and the ones after it. */
export const PERIOD_SUFFIXES: Readonly<Record<PeriodKind, string>> = { month: '(每月)', 'two-months': '(双月)', quarter: '(季度)', 'half-year': '(半年)', year: '(年度)' };

export const TEMPLATE_WORDS = {
  yes: '是',
  no: '否',
  bonus: '加分',
  deduction: '减分',
  pickOne: '请从列表里选一个',
  pickItem: '请从列表里选一个项目。各项目是什么，见方案',
  day: '请写日期，如 2022-03-05',
  count: '请写数量，要大于0',
  points: '请写消耗的积分，要大于0',
  figure: (max: string) => `请写0到${max}的分数`,
} as const;

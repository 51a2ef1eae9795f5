// The header rows of the spilled lists, and the few words in them.
import { HEADERS, UNDECIDED, type EarnerNouns } from '../../engine';

export const HEADS = {
  tier: HEADERS.tier,
  total: HEADERS.total,
  periodScore: '得分',
  explain: ['日期', '项目', '条款', '原始分', '计入分', '超出分', '说明'],
  awards: ({ id, head }: EarnerNouns) => [HEADERS.rank, id, head, HEADERS.total, HEADERS.tier, HEADERS.prize, HEADERS.tie],
  honours: ({ id, head }: EarnerNouns) => [id, head, '当月得分', '结果'],
  quota: [HEADERS.tier, '名额', '每户奖品(元)', '合计(元)'],
  problems: ['代码', '表', '行', '问题'],
  board: ({ id, group, head }: EarnerNouns) => [HEADERS.rank, id, group, head, HEADERS.base, HEADERS.bonus, HEADERS.annual, HEADERS.deduction, '得分'],
} as const;

/** 户号, 户主, the periods, then what the whole year is called. */
export function scoreTableHead({ id, head }: EarnerNouns, periods: readonly string[], part: string): readonly string[] {
  return [id, head, ...periods, part === '总分' ? HEADERS.total : part === '余额' ? part : `全年${part}`];
}

export const REMARK = HEADERS.remark;
export const UNDECIDED_HONOUR = UNDECIDED;
export const TOTAL_LABEL = '合计';
export const NO_PROBLEMS = '台账没有发现问题';
/** CAPLEFT where no cap limits what is asked. */
export const UNCAPPED = '不封顶';

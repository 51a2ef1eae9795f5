// Plan A as the compared implementations know it, written out by hand and in half points so that none
// of them leans on the engine. What leaves a run is an Outcome: the figures that all must agree on.

export type Counting = 'each' | 'once-a-month' | 'once-a-year' | 'honour';
export type Group = 'monthly' | 'annual' | 'deduction';
export type ItemRule = {
  readonly code: string;
  readonly name: string;
  readonly group: Group;
  readonly halves: number;
  readonly counting: Counting;
};

type ItemLine = readonly [code: string, name: string, group: Group, points: number, counting?: Counting];

const LINES: readonly ItemLine[] = [
  ['J1', '好人好事、宣传宣讲', 'monthly', 0.5],
  ['J2', '志愿服务、检查评比等村务', 'monthly', 0.5],
  ['J3a', '清理蓝棚顶、废旧房、杂物堆、田间废弃物、管线', 'monthly', 1, 'once-a-month'],
  ['J3b', '认领公共区域并管护', 'monthly', 1, 'once-a-month'],
  ['J4', '庭院栽花植绿', 'monthly', 1, 'once-a-month'],
  ['J5', '区/镇荣誉', 'monthly', 1, 'honour'],
  ['J6', '承包地经营权流转', 'annual', 20, 'once-a-year'],
  ['J7', '为村集体招贤纳士', 'annual', 10, 'once-a-year'],
  ['J8', '招商引资或购捐农资达10万元以上', 'annual', 20, 'once-a-year'],
  ['J9', '解决急难险重、重大事件突出', 'annual', 20],
  ['K1', '言论背离政策、拒不配合镇村工作', 'deduction', 5],
  ['K2', '封建迷信、造谣传谣', 'deduction', 1],
  ['K3', '“等靠要”', 'deduction', 1],
  ['K4a', '乱搭乱建', 'deduction', 1],
  ['K4b', '乱搭乱建拒不整改', 'deduction', 10],
  ['K5', '邻里矛盾', 'deduction', 1],
  ['K6a', '故意破坏公共设施', 'deduction', 1],
  ['K6b', '私吞侵占集体财产', 'deduction', 10],
  ['K7', '非法上访、重大群体性上访', 'deduction', 5],
  ['K8', '破坏生态、污染环境', 'deduction', 2],
];

export const ITEMS: readonly ItemRule[] = LINES.map(([code, name, group, points, counting = 'each']) => ({
  code,
  name,
  group,
  halves: points * 2,
  counting,
}));

export const HONOURS: readonly string[] = ['新乡贤好乡亲', '最美家庭', '清洁文明户'];

export const BASE_HALVES = 200;
export const MONTHLY_CAP_HALVES = 10;
export const ANNUAL_CAP_HALVES = 100;
export const YEAR = 2022;
/** The serials of 1 January and 31 December 2022. */
export const FIRST_DAY = 44562;
export const LAST_DAY = 44926;

/** Tiers: 0 none, 1..3 the plan's three, −1 undecided. Index = household in roster order. */
export type Outcome = { readonly halves: Int32Array; readonly rank: Int32Array; readonly tier: Int8Array };

/** The first difference between two outcomes, in words; `null` when there is none. */
export function differenceOf(a: Outcome, b: Outcome): string | null {
  for (const figure of ['halves', 'rank', 'tier'] as const) {
    if (a[figure].length !== b[figure].length)
      return `${figure}: ${a[figure].length} against ${b[figure].length} households`;
    for (let household = 0; household < a[figure].length; household++) {
      if (a[figure][household] !== b[figure][household]) {
        return `${figure} of household ${household}: ${a[figure][household]} against ${b[figure][household]}`;
      }
    }
  }
  return null;
}

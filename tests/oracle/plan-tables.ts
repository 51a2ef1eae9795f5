// The two plans as their own tables print them, typed once more by hand: the second scorer must not
// read the scheme files that the engine reads.

export type PlanItem = {
  readonly id: string;
  readonly kind: 'monthly' | 'annual' | 'deduction' | 'freeze';
  readonly points: number;
  /** Counts at most once per household and month, or year; `null`: every row, times its count. */
  readonly once: 'month' | 'year' | null;
  /** Each honour counts every month that it lasts. */
  readonly lasts: boolean;
  /** Its whole name, then the phrases that name it in ledgers. */
  readonly names: readonly string[];
};

function item(id: string, kind: PlanItem['kind'], points: number, names: readonly string[]): PlanItem {
  return { id, kind, points, names, once: ONCE[id] ?? null, lasts: id === 'J5' };
}

const ONCE: Readonly<Record<string, 'month' | 'year'>> = {
  J3a: 'month',
  J3b: 'month',
  J4: 'month',
  J6: 'year',
  J7: 'year',
  J8: 'year',
};

export const PLAN_A_ITEMS: readonly PlanItem[] = [
  item('J1', 'monthly', 0.5, ['好人好事、宣传宣讲', '好人好事', '宣传宣讲']),
  item('J2', 'monthly', 0.5, ['志愿服务、检查评比等村务', '志愿服务', '检查评比等村务']),
  item('J3a', 'monthly', 1, [
    '清理蓝棚顶、废旧房、杂物堆、田间废弃物、管线',
    '清理蓝棚顶',
    '废旧房',
    '杂物堆',
    '田间废弃物',
    '管线',
  ]),
  item('J3b', 'monthly', 1, ['认领公共区域并管护']),
  item('J4', 'monthly', 1, ['庭院栽花植绿']),
  item('J5', 'monthly', 1, ['区/镇荣誉']),
  item('J6', 'annual', 20, ['承包地经营权流转']),
  item('J7', 'annual', 10, ['为村集体招贤纳士(劳动关系约定1年以上)', '为村集体招贤纳士']),
  item('J8', 'annual', 20, ['招商引资或购捐农资达10万元以上']),
  item('J9', 'annual', 20, ['解决急难险重、重大事件突出(镇政府认定)', '解决急难险重', '重大事件突出']),
  item('K1', 'deduction', 5, ['言论背离政策、拒不配合镇村工作', '言论背离政策', '拒不配合镇村工作']),
  item('K2', 'deduction', 1, ['封建迷信、造谣传谣', '封建迷信', '造谣传谣']),
  item('K3', 'deduction', 1, ['“等靠要”', '等靠要']),
  item('K4a', 'deduction', 1, ['乱搭乱建']),
  item('K4b', 'deduction', 10, ['乱搭乱建拒不整改']),
  item('K5', 'deduction', 1, ['邻里矛盾']),
  item('K6a', 'deduction', 1, ['故意破坏公共设施']),
  item('K6b', 'deduction', 10, ['私吞侵占集体财产']),
  item('K7', 'deduction', 5, ['非法上访、重大群体性上访', '非法上访', '重大群体性上访']),
  item('K8', 'deduction', 2, ['破坏生态、污染环境(含秸秆焚烧)', '破坏生态', '污染环境']),
  item('K9', 'freeze', 0, ['违法违纪']),
];

export const HONOURS: readonly string[] = ['新乡贤好乡亲', '最美家庭', '清洁文明户'];

export const MONTHLY_CAP = 5;
export const ANNUAL_CAP = 50;
export const FULL_BASE = 100;

/** What can be assessed: a sub-item belongs to its category. */
export type PlanTarget = {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly category: string | null;
};

function target(id: string, name: string, max: number, category: string | null = null): PlanTarget {
  return { id, name, max, category };
}

export const PLAN_A_CATEGORIES: readonly PlanTarget[] = [
  target('1', '爱党爱国', 10),
  target('2', '人居环境', 30),
  target('3', '遵纪守法', 20),
  target('4', '乡风文明', 20),
  target('5', '示范带动', 20),
];

export const PLAN_A_SUB_ITEMS: readonly PlanTarget[] = [
  target('1.1', '宣传政策、发放资料', 2, '1'),
  target('1.2', '会议发言', 2, '1'),
  target('1.3', '考上大学/入党/入伍', 2, '1'),
  target('1.4', '抢救救灾救人', 4, '1'),
  target('2.1', '庭院三不见', 6, '2'),
  target('2.2', '室内三整齐', 6, '2'),
  target('2.3', '厨房三要', 6, '2'),
  target('2.4', '厕所三无', 6, '2'),
  target('2.5', '室外三归', 6, '2'),
  target('3.1', '村规民约', 5, '3'),
  target('3.2', '支持两委、参加集体活动', 5, '3'),
  target('3.3', '不大操大办', 5, '3'),
  target('3.4', '举报违法犯罪属实', 5, '3'),
  target('4.1', '拥护党的领导', 10, '4'),
  target('4.2', '家庭和睦、邻里和谐、不搞迷信', 10, '4'),
  target('5.1', '致富项目、建言被采纳', 10, '5'),
  target('5.2', '乡村建设行动', 5, '5'),
  target('5.3', '垃圾分类、四防活动', 5, '5'),
];

export const PLAN_A_TOTAL: PlanTarget = target('total', '基础分', FULL_BASE);

/** Plan B's aspects: two each quarter, three once a year. */
export const PLAN_B_ASPECTS: readonly (PlanTarget & { readonly periods: 4 | 1 })[] = [
  { ...target('环境整治', '环境整治', 40), periods: 4 },
  { ...target('文明新风', '文明新风', 40), periods: 4 },
  { ...target('党的建设', '党的建设', 20), periods: 1 },
  { ...target('民生保障', '民生保障', 20), periods: 1 },
  { ...target('遵纪守法', '遵纪守法', 20), periods: 1 },
];

export const PLAN_B_MINIMUM = 140;
export const PLAN_B_STARS = [
  { name: '五星级文明户', percent: 10 },
  { name: '四星级文明户', percent: 20 },
  { name: '三星级文明户', percent: 30 },
] as const;

export const PLAN_A_TIERS = [
  { name: '一等奖', percent: 20, prize: 50 },
  { name: '二等奖', percent: 30, prize: 30 },
  { name: '三等奖', percent: 50, prize: 20 },
] as const;
export const PLAN_A_QUOTA_PERCENT = 20;

export const TARGETS: Readonly<Record<string, PlanTarget>> = Object.fromEntries(
  [...PLAN_A_CATEGORIES, ...PLAN_A_SUB_ITEMS, PLAN_A_TOTAL, ...PLAN_B_ASPECTS].map((each) => [each.id, each]),
);

export function planItem(id: string): PlanItem {
  const found = PLAN_A_ITEMS.find((each) => each.id === id);
  if (!found) throw new Error(`no item ${id} in the plan`);
  return found;
}

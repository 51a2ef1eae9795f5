// Figures of plans that once came out wrong without a word, each in the smallest plan and ledger that shows it.
import { figuresOf, linesOf, resultOf, totalsOf } from './little-plan';

const ROSTER = `
  # 花名册
  户号 户主
  001 张一
  002 李二
  003 王三
`;

describe('tiers that begin at 0', () => {
  const plan = (keys: object) => ({
    items: [
      {
        id: 'F',
        name: '服务',
        unit: '小时',
        tiers: [
          { from: 0, points: 1 },
          { from: 2.5, points: 2 },
        ],
        ...keys,
      },
    ],
  });
  const hours = `${ROSTER}
    # 登记
    日期 户号 积分项目 数量
    2025-03-01 001 服务 1
    2025-03-02 001 服务 1
    2025-03-03 001 服务 3
    2025-04-03 001 服务 1
  `;

  it('pay the lowest tier to every row: 1, 1, 2 and 1 make 5', () => {
    expect(totalsOf(plan({}), hours)).toEqual({ 张一: 5, 李二: 0, 王三: 0 });
  });

  it('pay it once a month where counts are added up: 1, 0, 1 and 1 make 3', () => {
    expect(linesOf(plan({ tierPer: 'month' }), hours)).toEqual([
      '1 = 1 + 0 counted',
      '0 = 0 + 0 counted',
      '1 = 1 + 0 counted',
      '1 = 1 + 0 counted',
    ]);
  });
});

describe('`/` in an assessment', () => {
  const months = (second: string) => `${ROSTER}
    # 2025年1月
    户号 户主 卫生 绿化
    001 张一 10 4
    002 李二 10 4
    003 王三 10 4
    # 2025年2月
    户号 户主 卫生 绿化
    ${second}
    # 2025年3月
    户号 户主 卫生 绿化
    001 张一 10 4
    002 李二 10 4
    003 王三 10 4
  `;
  const plan = (combine: string) => ({
    year: { kind: 'sum-of-periods', period: 'quarter' },
    base: {
      withoutTable: 'none',
      categories: [
        { name: '卫生', max: 10, period: 'month', combine },
        { name: '绿化', max: 4, period: 'month', combine },
      ],
    },
  });

  it('is left out of a mean, which 0 is not: 14, 10 2/3 and 12 2/3', () => {
    const totals = totalsOf(plan('mean'), months('001 张一 / /\n002 李二 0 0\n003 王三 / 0'));
    expect(Object.values(totals).map((total) => Math.round(total * 3))).toEqual([42, 28, 38]);
  });

  it('is not the last of 3 figures', () => {
    const last = plan('last');
    expect(
      totalsOf(
        last,
        `${months('001 张一 10 4\n002 李二 7 3\n003 王三 10 4').split('# 2025年3月')[0]}# 2025年3月\n户号 户主 卫生 绿化\n001 张一 9 4\n002 李二 / /\n003 王三 10 /`,
      ),
    ).toEqual({ 张一: 13, 李二: 10, 王三: 14 });
  });

  it('adds 0 to a sum without a problem, and is said to be what it is in 1 line', () => {
    const sum = {
      base: {
        withoutTable: 'none',
        categories: [
          { name: '卫生', max: 10 },
          { name: '绿化', max: 4 },
        ],
      },
    };
    const text = months('001 张一 / 4\n002 李二 10 4\n003 王三 10 4');
    expect(totalsOf(sum, text)).toEqual({ 张一: 32, 李二: 42, 王三: 42 });
    expect(linesOf(sum, text).filter((line) => line.endsWith('not-applicable'))).toEqual(['0 = 0 + 0 not-applicable']);
  });
});

describe('somebody whose first quarter is still to come', () => {
  it.each([
    { kind: 'sum-of-periods', period: 'quarter' },
    { kind: 'sum-of-periods', period: 'quarter', minPeriods: 1 },
    { kind: 'mean-of-scores', period: 'quarter' },
  ])('has 0 periods and no rank: %p', (year) => {
    const plan = {
      year,
      participants: { presentAt: 'period-start' },
      base: { categories: [{ name: '纪律', max: 20, period: 'quarter', given: true }] },
      items: [{ id: 'J', name: '好事', points: 1 }],
    };
    const found = figuresOf(
      plan,
      '# 花名册\n户号 户主 小组 加入月份\n001 张一 一组 2024-12\n002 李二 一组 2025-02\n# 登记\n日期 户号 项目 数量\n2025-01-05 001 好事 1\n2025-03-05 001 好事 1',
    );
    expect(found.map(({ head, rank }) => [head, rank])).toEqual([
      ['张一', 1],
      ['李二', null],
    ]);
  });
});

describe('the highest of 3 rows', () => {
  const plan = {
    items: [1, 2, 4].map((points) => ({ id: `T${points}`, name: `第${points}类`, points, group: 'photo' })),
    groups: [{ id: 'photo', name: '投放晒图', highestPer: 'day' }],
  };

  it('is row 4 for both of those that give way, also for row 2 that gave way to row 3', () => {
    expect(
      linesOf(
        plan,
        `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2020-12-01 001 T1 1\n2020-12-01 001 T2 1\n2020-12-01 001 T4 1`,
      ),
    ).toEqual(['1 = 0 + 1 not-highest → 4', '2 = 0 + 2 not-highest → 4', '4 = 4 + 0 counted']);
  });
});

describe('rows that the plan multiplies by 0', () => {
  const plan = (counted: string) => ({
    items: [{ id: 'A', name: '较轻微违规', kind: 'deduction', points: 2, repeatFactors: [0, 0, 1] }],
    awards: {
      kind: 'thresholds',
      tiers: [{ name: '满3次', conditions: [{ of: 'deduction', in: counted, atLeast: 3 }] }, { name: '其余' }],
    },
  });
  const rows = (id: string, count: number) =>
    Array.from({ length: count }, (_, at) => `2024-0${at + 1}-01 ${id} A 1`).join('\n');

  it.each(['rows', 'units'])('are no %s: 1 of 3 counts, and 3 of 5', (counted) => {
    const found = figuresOf(
      plan(counted),
      `${ROSTER}\n# 登记\n日期 户号 项目 数量\n${rows('001', 3)}\n${rows('002', 5)}`,
    );
    expect(found.map(({ tier }) => tier)).toEqual(['其余', '满3次', '其余']);
  });
});

describe('a plan without redemption', () => {
  it('has no account and a balance that is not there, not 0', () => {
    const text = `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2024-01-01 001 J 1`;
    const plan = { items: [{ id: 'J', name: '好事', points: 1 }] };
    expect([resultOf(plan, text).account, figuresOf(plan, text)[0].balance]).toEqual([null, null]);
    expect([
      resultOf({ ...plan, redemption: {} }, text).account === null,
      figuresOf({ ...plan, redemption: {} }, text)[0].balance,
    ]).toEqual([false, 1]);
  });
});

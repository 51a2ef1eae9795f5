import { scoreReport } from '../../../src/cli/json/score-report';
import { resultOf } from '../../faults/little-plan';
import { PLAN_A, PLAN_B } from '../../support/little-ledgers';
import { month, scored } from '../../tasks/opened';

const MONTHS = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const ordinary = (text: string) => ({
  month: `2022-${text}`,
  status: 'scored',
  base: 100,
  bonusRaw: 0,
  bonus: 0,
  annual: 0,
  deduction: 0,
  score: 100,
});

describe('scoreReport', () => {
  it('prints Plan A: 5 households, 10 months, the quota and 2 problems', async () => {
    const report = scoreReport(await scored(PLAN_A), null);
    expect(Object.keys(report)).toEqual(['scheme', 'year', 'asOf', 'households', 'awards', 'problems', 'coverage']);
    expect(report).toMatchObject({ scheme: 'fengsheng', year: 2022, asOf: '2022-12' });
    expect(
      report.households.map((household) => [
        household.id,
        household.total,
        household.rank,
        household.tied,
        household.tier,
      ]),
    ).toEqual([
      ['0101', 1025, 1, false, '三等奖'],
      ['0102', 995, 5, false, null],
      ['0201', 1000.5, 2, false, null],
      ['0202', 1000, 3, true, null],
      ['0203', 1000, 3, true, null],
    ]);
    expect(report.awards).toEqual({
      residentHouseholds: 4,
      quota: 1,
      tiers: [
        { name: '一等奖', places: 0, prize: 50, awarded: 0 },
        { name: '二等奖', places: 0, prize: 30, awarded: 0 },
        { name: '三等奖', places: 1, prize: 20, awarded: 1 },
      ],
      undecided: [],
      cost: 20,
    });
    expect(report.problems).toEqual([
      { code: 'points-mismatch', severity: 'warning', sheet: '加减分登记', row: 7, column: '分值', value: 4 },
      { code: 'unknown-household', severity: 'error', sheet: '加减分登记', row: 9, column: '户号', value: '0999' },
    ]);
  });

  it('prints a household of Plan A with its 13 keys', async () => {
    const [household] = scoreReport(await scored(PLAN_A), null).households;
    expect(household).toEqual({
      id: '0101',
      head: '张三',
      group: '一组',
      resident: true,
      months: MONTHS.map((text) => ({
        ...ordinary(text),
        ...(text === '03' ? { bonusRaw: 5.5, bonus: 5, score: 105 } : {}),
        ...(text === '12' ? { annual: 20, score: 120 } : {}),
      })),
      annualRaw: 20,
      annual: 20,
      total: 1025,
      balance: 1015,
      frozen: false,
      rank: 1,
      tied: false,
      tier: '三等奖',
    });
    expect(Object.keys(household)).toEqual([
      'id',
      'head',
      'group',
      'resident',
      'months',
      'annualRaw',
      'annual',
      'total',
      'balance',
      'frozen',
      'rank',
      'tied',
      'tier',
    ]);
  });

  it('lists 1 month alone and leaves the year as it is', async () => {
    const result = await scored(PLAN_A);
    const report = scoreReport(result, month('2022-05'));
    expect(report.households[1]).toEqual({
      ...scoreReport(result, null).households[1],
      months: [{ ...ordinary('05'), deduction: 5, score: 95 }],
    });
  });

  it('prints a resident who left in June as not resident, with 4 months', async () => {
    const text = PLAN_A.replace('常住 上年结转', '常住 上年结转 退出月份').replace(
      '0203 孙七 二组 是 0',
      '0203 孙七 二组 是 0 2022-06',
    );
    const household = scoreReport(await scored(text), null).households[4];
    expect(household).toMatchObject({ resident: false, total: 400 });
    expect('months' in household && household.months.length).toBe(4);
  });

  it('prints an unassessed month with 0 points, an undecided tier, a freeze on 31 December and null for no balance', async () => {
    const text = `
      # 基础分评定
      月份 户号 爱党爱国 人居环境 遵纪守法 乡风文明 示范带动
      2022-11 0101 10 30 20 20 20
      2022-12 0101 10 30 20 20 20
      2022-11 0102 10 30 20 20 20
      2022-12 0102 · · · · ·
      # 加减分登记
      日期 户号 项目 止期
      2022-12-05 0102 K9 2023-01-05`;
    const { households } = scoreReport(await scored(text, { residents: 63 }), null);
    expect(households[1]).toMatchObject({ frozen: true, balance: 100, tier: null });
    expect('months' in households[1] && households[1].months[1]).toEqual({
      ...ordinary('12'),
      status: 'unassessed',
      base: 0,
      score: 0,
    });
    const tie = await scored('# 登记\n日期 户号 项目\n2022-12-05 0101 J1\n2022-12-05 0102 J1\n2022-12-06 0103 J1', {
      residents: 5,
    });
    expect(scoreReport(tie, null).households.map((household) => household.tier)).toEqual([
      '待评议',
      '待评议',
      '待评议',
    ]);
    expect(scoreReport(tie, null).awards).toMatchObject({ undecided: ['0101', '0102', '0103'], cost: 0 });
  });

  it('prints Plan B: 3 of 4 households with 5 aspects, null for a quarter not assessed', async () => {
    const report = scoreReport(await scored(PLAN_B), null);
    expect(Object.keys(report)).toEqual(['scheme', 'year', 'households', 'awards', 'problems', 'coverage']);
    expect(report.households).toHaveLength(3);
    expect(report.households[0]).toEqual({
      id: '0101',
      head: '张三',
      group: '一组',
      aspects: [
        { name: '环境整治', periods: [38, 40, 36, 39], score: 38.25 },
        { name: '文明新风', periods: [40, 40, 40, 40], score: 40 },
        { name: '党的建设', periods: [18], score: 18 },
        { name: '民生保障', periods: [20], score: 20 },
        { name: '遵纪守法', periods: [20], score: 20 },
      ],
      bonus: 6,
      deduction: 1,
      total: 141.25,
      rank: 1,
      tier: null,
      tied: false,
    });
    expect(Object.keys(report.households[0])).toEqual([
      'id',
      'head',
      'group',
      'aspects',
      'bonus',
      'deduction',
      'total',
      'rank',
      'tier',
      'tied',
    ]);
    expect(report.households[1]).toMatchObject({
      total: 135,
      rank: 2,
      aspects: [{ periods: [40, 30, null, null], score: 35 }, {}, {}, {}, {}],
    });
    expect(report.households[2]).toMatchObject({ id: '0103', rank: null, tied: false, tier: null });
    expect(report.awards).toEqual({
      ranked: 2,
      tiers: [
        { name: '五星级文明户', awarded: 0 },
        { name: '四星级文明户', awarded: 0 },
        { name: '三星级文明户', awarded: 0 },
      ],
    });
  });

  it('prints no phone that stands beside a name or a group', async () => {
    const noted = (text: string) => text.replace('张三 一组', '张三13812345678 一组13812345678');
    for (const text of [PLAN_A, PLAN_B]) {
      const [household] = scoreReport(await scored(noted(text)), null).households;
      expect(household).toMatchObject({ head: '张三（号码已隐去）', group: '一组（号码已隐去）' });
    }
  });

  it('prints null as the cost of 2 kinds of awards without prizes', () => {
    const ledger = '# 登记\n日期 户号 项目\n2024-01-05 01 J1';
    const costs = [
      { kind: 'thresholds', tiers: [{ name: '优秀户', atLeast: 1 }] },
      { kind: 'places', tiers: [{ name: '十佳户', places: 1 }] },
    ].map(
      (awards) =>
        scoreReport(resultOf({ items: [{ id: 'J1', name: '好人好事', points: 1 }], awards }, ledger), null).awards,
    );
    expect(costs).toMatchObject([{ cost: null }, { cost: null }]);
  });

  it('prints null awards for a plan without them', async () => {
    const result = await scored(PLAN_A);
    expect(scoreReport({ ...result, awards: null }, null)).toMatchObject({
      awards: null,
      households: [{ tier: null }, {}, {}, {}, {}],
    });
  });
});

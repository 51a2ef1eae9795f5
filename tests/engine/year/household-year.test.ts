import type { Month } from '../../../src/engine/basis/calendar';
import { parseDay, parseMonth } from '../../../src/engine/basis/calendar';
import { formatPoints } from '../../../src/engine/basis/points';
import { HouseholdYear, householdYears } from '../../../src/engine/year/household-year';
import { resultOf } from '../../faults/little-plan';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { SIX, yearOf } from '../sheets/posted';

const monthAt = (text: string): Month => parseMonth(text) as Month;

describe('HouseholdYear', () => {
  it('reads total, rank, tie and tier of 6 households as the columns have them', () => {
    const year = yearOf(fengsheng, SIX, { residents: 15 });
    const rows = householdYears(year).map((one) => [
      one.id,
      formatPoints(one.total, year.scores.scale),
      one.rank,
      one.tied,
      one.tier,
      one.prize,
      one.whyNone,
    ]);
    expect(rows).toEqual([
      ['0101', '1204', 1, false, '一等奖', 50, null],
      ['0102', '1203', 2, false, '二等奖', 30, null],
      ['0103', '1202', 3, false, '三等奖', 20, null],
      ['0104', '1201.5', 4, false, null, null, 'outside-quota'],
      ['0105', '1200.5', 5, true, null, null, 'outside-quota'],
      ['0106', '1200.5', 5, true, null, null, 'outside-quota'],
    ]);
  });

  it('has 10 months in force from March on, none before, and what 3 of them came to', () => {
    const year = yearOf(fengsheng, '户 0101 甲\n记 2022-03-03 0101 J1 ×4\n记 2022-12-03 0101 J1');
    const one = new HouseholdYear(year, 0);
    const { scale } = year.scores;
    expect([one.monthsInForce, one.months.length, one.month(monthAt('2022-02'))]).toEqual([10, 10, null]);
    expect(one.month(monthAt('2023-01'))).toBeNull();
    const march = one.month(monthAt('2022-03'));
    expect(march === null ? null : [march.assessed, march.bonus / scale, march.score / scale]).toEqual([true, 2, 102]);
    const quarter = one.period(monthAt('2022-01'), 3);
    expect([quarter.inForce, quarter.score / scale]).toEqual([true, 102]);
    expect(one.period(monthAt('2022-01'), 2).inForce).toBe(false);
  });

  it('says of 1 household what a floor gave back and what lapsed apart, and of another the last day of its freeze', () => {
    const plan = {
      items: [
        { id: 'J1', name: '好人好事', points: 1 },
        { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 2 },
        { id: 'K9', name: '暂停兑换', kind: 'freeze' },
      ],
      redemption: { floor: 0, ceiling: 4 },
    };
    const ledger = `
      # 花名册
      户号 户主 小组
      01 张三 一组
      02 李四 一组
      # 登记
      日期 户号 项目 数量 截止日期
      2024-01-05 01 K1 1
      2024-02-05 01 J1 7
      2024-12-01 02 K9 1 2025-03-31
      2024-12-05 02 J1 1
    `;
    const result = resultOf(plan, ledger);
    const { scale } = result.scores;
    const [first, second] = householdYears(result);
    const { balance } = first;
    expect(balance === null ? null : [balance.raised / scale, balance.lapsed / scale, balance.left / scale]).toEqual([
      2, 3, 4,
    ]);
    expect([first.frozenUntil, second.frozen, second.frozenUntil]).toEqual([null, true, parseDay('2025-03-31')]);
  });

  it('has what 2 of 4 quarters were assessed with, null for the others', () => {
    const year = yearOf(
      longyuzhuang,
      '户 0101 甲\n评 2022-Q1 0101 环境整治=38 文明新风=40\n评 2022-Q2 0101 环境整治=36 文明新风=40',
    );
    const [first] = new HouseholdYear(year, 0).aspects;
    expect(first.periods.map((figure) => (figure === null ? null : figure / year.scores.scale))).toEqual([
      38,
      36,
      null,
      null,
    ]);
    expect([first.assessed, first.score / year.scores.scale]).toEqual([2, 37]);
  });
});

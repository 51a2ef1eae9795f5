import { HouseholdYear } from '../../../src/engine/year/household-year';
import { problemSentence } from '../../../src/engine/wording/problems/problems';
import { resultOf } from '../../faults/little-plan';

const LEDGER = `
  # 登记
  日期 户号 项目 止期
  2023-03-03 01 J1 ·
  2023-04-03 01 V1 ·
  2024-03-03 01 J1 ·
  2024-03-03 02 J1 ·
  # 兑换
  日期 户号 物品 消耗积分
  2023-05-20 01 盐 4
  2024-05-20 01 盐 5
`;

function yearOf(effect: object) {
  return resultOf(
    {
      items: [
        { id: 'J1', name: '好人好事', points: 10 },
        { id: 'V1', name: '严重违纪', kind: 'veto', effects: [{ effect: 'out', ...effect }] },
      ],
      redemption: {},
    },
    LEDGER,
  );
}

describe('a veto that puts a household out of the awards alone', () => {
  it('leaves 11 points to redeem, without a word on 2 redemptions, and no rank until it is lifted', () => {
    const year = yearOf({ until: 'open', redemption: 'kept' });
    const one = new HouseholdYear(year, 0);
    expect([one.rank, one.isOut, one.frozen]).toEqual([null, true, false]);
    expect((one.balance?.left ?? 0) / (one.balance?.earned ?? 1)).toBe(0.55);
    expect(year.problems.filter(({ code }) => code === 'redeemed-while-frozen')).toEqual([]);
  });

  it('leaves the balance of a veto of 1 year alone at its end', () => {
    const { balance } = new HouseholdYear(yearOf({ redemption: 'kept' }), 0);
    expect([balance?.lapsed, (balance?.left ?? 0) / (balance?.earned ?? 1)]).toEqual([0, 0.55]);
  });

  it('says of 2 redemptions of who is out altogether that it is out', () => {
    const said = yearOf({ until: 'open' }).problems.filter(({ code }) => code === 'redeemed-while-frozen');
    expect(said.map((one) => problemSentence(one))).toEqual([
      expect.stringContaining('兑换时，已按一票否决退出，不得兑换（2023年4月3日'),
      expect.stringContaining('核对退出的起止日期和兑换日期'),
    ]);
  });
});

import { costByList, priceDifference } from '../../../../src/engine/ledger/rows/goods-prices';
import { problemSentence } from '../../../../src/engine/wording/problems/problems';
import { resultOf } from '../../../faults/little-plan';
import type { Micro } from '../../../../src/engine/basis/points';

const PRICES = [
  { goods: '洗衣液', points: 30 },
  { goods: '盐', points: 5 },
  { goods: '84消毒液', points: 8 },
  { goods: '大米（5公斤）', points: 40 },
  { goods: '大米（10公斤）', points: 75 },
];

function difference(goods: string, points: number, count?: number): unknown {
  const taken = {
    goods,
    points: (points * 1_000_000) as Micro,
    ...(count === undefined ? {} : { count: count * 1000 }),
  };
  return priceDifference(PRICES, taken);
}

describe('priceDifference', () => {
  it.each([
    ['洗衣液', 30, undefined],
    ['洗衣液（蓝瓶）', 60, 2],
    ['洗衣液2瓶', 60, undefined],
    ['洗衣液 两瓶', 60, 2],
    ['洗衣液×2、盐3袋', 75, undefined],
    ['洗衣液，盐', 35, 1],
    ['84消毒液', 8, undefined],
    ['84消毒液2', 16, undefined],
    ['大米(10公斤)', 75, undefined],
  ])('passes %s at %d points, 数量 %s', (goods, points, count) => {
    expect(difference(goods, points, count)).toBeNull();
  });

  it.each([
    ['洗衣液', 25, undefined, 30],
    ['洗衣液', 30, 2, 60],
    ['盐3袋', 20, undefined, 15],
    ['洗衣液、盐', 30, undefined, 35],
  ])('says what %s, handed out for %d points, 数量 %s, costs: %d', (goods, points, count, cost) => {
    expect(difference(goods, points, count)).toEqual({ kind: 'cost', cost });
  });

  it('says which of 2 goods the list does not have, that a name may mean 2 things of it, and that there is none', () => {
    expect(difference('盐、毛巾', 15)).toEqual({ kind: 'unlisted', goods: '毛巾' });
    expect(difference('大米', 40)).toEqual({ kind: 'unlisted', goods: '大米' });
    expect(difference('', 40)).toEqual({ kind: 'unlisted', goods: '' });
    expect(priceDifference([], { goods: '毛巾', points: 5_000_000 as Micro })).toBeNull();
  });
});

describe('priceDifference, of 32,000 characters in one cell', () => {
  it.each([`a${' '.repeat(32_000)}b`, '1'.repeat(32_000), '一'.repeat(32_000)])('finds no price', (goods) => {
    expect(difference(goods, 30)).toEqual({ kind: 'unlisted', goods });
  });
});

describe('costByList', () => {
  it.each([
    ['洗衣液', undefined, 30],
    ['洗衣液', 2000, 60],
    ['洗衣液2瓶', undefined, 60],
    ['洗衣液2瓶', 1000, 60],
    ['洗衣液2瓶', 2000, 60],
    ['洗衣液2瓶', 3000, null],
    ['洗衣液、盐', undefined, 35],
    ['洗衣液、盐', 2000, null],
    ['毛巾', 1000, null],
  ])('says what %s with 数量 %s costs: %s points', (goods, count, cost) => {
    expect(costByList(PRICES, { goods, ...(count === undefined ? {} : { count }) })).toBe(cost);
  });
});

describe('readRedemptions', () => {
  it('deducts 30 × 2 by the list where the sheet has goods and 数量 alone, and names the goods without a price', () => {
    const { account, problems } = resultOf(
      { items: [{ id: 'J1', name: '好人好事', points: 100 }], redemption: { usableAtOnce: true, prices: PRICES } },
      `
      # 登记
      日期 户号 项目
      2024-05-03 01 J1
      # 物品兑换
      日期 户号 物品 数量
      2024-05-20 01 洗衣液 2
      2024-05-21 01 毛巾 1
      `,
    );
    expect(Number(account?.balance[0]) / Number(account?.earned[0])).toBe(0.4);
    const said = problems.filter(({ severity }) => severity === 'error').map((one) => problemSentence(one));
    expect(said).toEqual([
      expect.stringContaining('第3行：这一行没有写用了多少积分，按方案的价目也算不出“毛巾”该用多少'),
    ]);
  });
});

describe('keepAccount', () => {
  it('deducts 3 redemptions as written and says of 2 that they are not by the price list', () => {
    const { account, problems } = resultOf(
      {
        items: [{ id: 'J1', name: '好人好事', points: 100 }],
        redemption: { usableAtOnce: true, prices: PRICES },
      },
      `
      # 登记
      日期 户号 项目
      2024-05-03 01 J1
      # 兑换
      日期 户号 物品 消耗积分
      2024-05-20 01 洗衣液 30
      2024-05-21 01 盐 6
      2024-05-22 01 毛巾 10
      `,
    );
    expect(Number(account?.balance[0]) / Number(account?.earned[0])).toBe(0.54);
    const said = problems.filter(({ code }) => code === 'redemption-against-terms').map((one) => problemSentence(one));
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('第3行“消耗积分”栏（D3）');
    expect(said[0]).toContain('兑换了“盐”，用去6分，按价目是5分。');
    expect(said[1]).toContain('兑换了“毛巾”，方案的价目里没有它。');
  });
});

describe('redemptionProblems', () => {
  it('says 2 terms of 1 redemption that keeps to neither', () => {
    const { problems } = resultOf(
      { items: [{ id: 'J1', name: '好人好事', points: 100 }], redemption: { multipleOf: 5, timesAtMost: 1 } },
      `
      # 登记
      日期 户号 项目
      2024-04-03 01 J1
      # 兑换
      日期 户号 物品 消耗积分
      2024-05-20 01 盐 5
      2024-05-21 01 盐 6
      `,
    );
    const said = problems.filter(({ code }) => code === 'redemption-against-terms').map((one) => problemSentence(one));
    expect(said).toEqual([
      expect.stringContaining('第3行“消耗积分”栏（D3）：户号01这一户2024年5月21日兑换了6分，不是5分的倍数'),
      expect.stringContaining('又兑换了一次，规定每年最多1次'),
    ]);
  });
});

import { goodsRedeemed } from '../../../../src/engine/ledger/events/redeemed-events';
import { problemSentence } from '../../../../src/engine/wording/problems/problems';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, withRules } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

describe('goodsRedeemed', () => {
  it.each([
    ['兑换大米', '大米'],
    ['积分兑换', ''],
    ['积分兑换（大米5斤）', '大米5斤'],
    ['用积分换购洗衣粉', '洗衣粉'],
    ['积分超市兑换：毛巾2条', '毛巾2条'],
    ['大米兑换', '大米'],
    ['兑换商品', ''],
    ['领取食用油', '食用油'],
    [' 兑 换 香皂', '香皂'],
  ])('knows 1 redemption in %j, of %j', (text, goods) => {
    expect(goodsRedeemed(text)).toBe(goods);
  });

  it.each([
    ['违规兑换'],
    ['兑换时不排队'],
    ['协助积分兑换'],
    ['宣传兑换办法'],
    ['大米'],
    ['志愿服务'],
    [''],
    [`兑换${'大米'.repeat(30)}`],
  ])('knows 0 redemptions in %j', (text) => {
    expect(goodsRedeemed(text)).toBeNull();
  });
});

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
`;
const EVENTS = ledgerOf`
  # 积分收支
  日期 | 户号 | 事由 | 分值 | 状态
  2022-03-05 | '0101 | 好人好事 | 0.5 |
  2022-03-06 | '0101 | 兑换大米 | -30 |
  2022-03-07 | '0102 | 积分兑换 | 扣20分 |
  2022-03-08 | '0102 | 兑换洗衣粉 | -10 | 作废
  2022-03-09 | '0102 | 兑换毛巾 | 15 |
  2022-03-10 | '0102 | 违规兑换 | -5 |
`;

describe('withRedeemedEvents', () => {
  it('deducts 2 rows that hand points in, and leaves 1 with a plus and 1 that only speaks of it in error', () => {
    const { events, redemptions, problems, tables } = tell([...ROSTER, ...EVENTS], fengsheng);
    expect([events, redemptions]).toEqual([
      ['2022-03-05 0101 J1'],
      ['2022-03-06 0101 30分 大米', '2022-03-07 0102 20分'],
    ]);
    expect([problems, tables[1]]).toEqual([
      ['unknown-item 积分收支!6 事由 兑换毛巾', 'unknown-item 积分收支!7 事由 违规兑换'],
      'events 积分收支 1–7 rows:6',
    ]);
  });

  it('deducts 12 points in a column of deductions', () => {
    const { redemptions, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 加分事项 | 加分分值 | 扣分事项 | 扣分分值
      2022-03-05 | '0101 | 好人好事 | 0.5 | 兑换毛巾 | 12
    `,
      ],
      fengsheng,
    );
    expect([redemptions, problems]).toEqual([['2022-03-05 0101 12分 毛巾'], []]);
  });

  it('deducts 1 of 2 rows once that 兑换登记 has too, and says which', () => {
    const { ledger, redemptions } = tell(
      [
        ...ROSTER,
        ...EVENTS.map((table) => ({ ...table, rows: table.rows.slice(0, 4) })),
        ...ledgerOf`
      # 兑换登记
      日期 | 户号 | 物品 | 消耗积分
      2022-03-06 | '0101 | 大米 | 30
    `,
      ],
      fengsheng,
    );
    expect(redemptions).toEqual(['2022-03-06 0101 30分 大米', '2022-03-07 0102 20分']);
    expect(ledger.problems.map((each) => problemSentence(each))).toEqual([
      '“积分收支”表第3行“事由”栏（C3）：“兑换大米”是兑换，兑换登记里已经有同一户、同一天、同样多的一行。只扣除一次，这一行不算。是同一次兑换的，删去这一行；是两次的，把这一行移到兑换登记。',
    ]);
  });

  it('deducts 0 rows of a plan without redemption', () => {
    const { redemptions, problems } = tell(
      [...ROSTER, ...EVENTS.map((table) => ({ ...table, rows: table.rows.slice(0, 3) }))],
      withRules(fengsheng, { redemption: null }),
    );
    expect([redemptions, problems]).toEqual([[], ['unknown-item 积分收支!3 事由 兑换大米']]);
  });
});

import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
`;

describe('withoutDittos', () => {
  it('reads 5 marks as the cells above, over a sub-total and a repeated header', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 户主 | 项目 | 数量
      2022.3.5 | '0101 | 张三 | J1 | 1
      〃 | 〃 | 〃 | J2 | 1
      小计 | | | | 2
      日期 | 户号 | 户主 | 项目 | 数量
      同上 | ″ | 同 上 | 同前 | 2
      2022.3.6 | '0102 | 李四 | " | 1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events).toEqual(['2022-03-05 0101 J1', '2022-03-05 0101 J2', '2022-03-05 0101 J2 ×2', '2022-03-06 0102 J2']);
    expect(problems).toEqual([]);
  });

  it('leaves a mark in the first row an error, and 1 in the count', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 项目 | 数量
      2022.3.5 | 〃 | J1 | 1
      2022.3.6 | '0101 | J1 | 〃
      〃 | '0101 | J1 | 1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events).toEqual(['2022-03-06 0101 J1']);
    expect(problems).toEqual(['unknown-household 登记!2 户号 〃', 'invalid-count 登记!3 数量 〃']);
  });

  it('adds no household where there is no 花名册, and reads 1 redemption of the household above', () => {
    const { households, redemptions } = tell(
      ledgerOf`
      # 登记
      日期 | 户主 | 项目
      2022.3.5 | 张三 | J1
      〃 | 〃 | J2
      # 兑换登记
      兑换日期 | 户主 | 物品 | 消耗积分
      2022.3.6 | 张三 | 盐 | 1
      〃 | 〃 | 米 | 2
    `,
      fengsheng,
      { year: 2022 },
    );
    expect(households).toHaveLength(1);
    expect(redemptions).toEqual(['2022-03-06 张三 1分 盐', '2022-03-06 张三 2分 米']);
  });
});

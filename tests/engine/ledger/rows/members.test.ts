import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

describe('members of households', () => {
  const roster = ledgerOf`
    # 花名册
    户号 | 户主 | 家庭成员
    '0101 | 张三 | 张三
    '0101 | 张三 | 张小三
    '0102 | 李四 | 李小四、王花
    '0103 | 赵六 | 王花
  `;

  it('reads 4 rows of the roster as 3 households, without a problem', () => {
    const { households, problems } = tell(roster, fengsheng, { year: 2022 });
    expect([households.length, problems]).toEqual([3, []]);
  });

  it('reads 3 rows of 2 households where 小组 stands in the first row of each', () => {
    const merged = ledgerOf`
      # 花名册
      户主 | 小组 | 家庭成员 | 是否常住
      张三 | 一组 | 张三 | 是
      ^ | | 张小三 | ^
      李四 | 二组 | 李四 | 是
    `;
    expect(tell(merged, fengsheng, { year: 2022 }).households.length).toBe(2);
  });

  it('finds the household by the 1 member whom a row names, and not by a name that two have', () => {
    const { events, problems } = tell(
      [
        ...roster,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 户主 | 家庭成员 | 项目
      2022-03-05 | | | 张小三 | J1
      2022-03-05 | | 李小四 | | J1
      2022-03-06 | | | 王花 | J1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events).toEqual(['2022-03-05 0101 J1', '2022-03-05 0102 J1']);
    expect(problems.map((each) => each.split(' ')[0])).toEqual(['ambiguous-household']);
  });

  it('voids no row by the name of a member, and takes 2 members for no duplicate', () => {
    const { events, problems } = tell(
      [
        ...roster,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 户主 | 家庭成员 | 项目
      2022-03-05 | '0101 | 张三 | 张小三 | J1
      2022-03-05 | '0101 | 张三 | 张大姐 | J1
      2022-03-06 | '0101 | 张小三 | | J1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect([events.length, problems]).toEqual([3, []]);
  });

  it('takes 2 members under 户主 for no duplicate, and 1 member twice for one', () => {
    const { events, problems } = tell(
      [
        ...ledgerOf`
      # 花名册
      户号 | 户主 | 家庭成员
      '0101 | 张三 | 张一、张二
    `,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 户主 | 项目
      2022-03-05 | | 张一 | J1
      2022-03-05 | | 张二 | J1
      2022-03-05 | '0101 | 张三 | J1
      2022-03-05 | | 张 二 | J1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events.length).toBe(4);
    expect(problems).toEqual(['possible-duplicate 登记!5 项目']);
  });
});

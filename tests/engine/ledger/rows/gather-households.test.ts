import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

describe('gatherHouseholds', () => {
  it('takes the 3 distinct 户号 of the other tables, in order of appearance, all resident', () => {
    const { households, ledger } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 户主 | 项目
        2022-03-05 | '0102 | 李四 | J1
        2022-03-05 | '0101 | | J1
        2022-03-05 | '0102 | 李四 | J2
        合计 | 3 | | 3
        # 兑换
        日期 | 户号 | 户主 | 小组 | 物品 | 积分
        2022-04-20 | '0101 | 张三 | 一组 | 大米 | 3
        2022-04-20 | '0103 | 王五 | 一组 | 大米 | 3
      `,
      fengsheng,
    );
    expect(households).toEqual(['0102 李四 常住', '0101 张三 一组 常住', '0103 王五 一组 常住']);
    expect(ledger.roster.stated).toBe(false);
  });

  it.each(['990102/720315465', '990102(720315465)'])('gathers 1 household, masked, of the number %s', (head) => {
    expect(
      tell(
        [
          {
            sheet: '登记',
            rows: [
              ['日期', '户主', '项目'],
              ['2022-03-05', head, 'J1'],
            ],
          },
        ],
        fengsheng,
      ).households,
    ).toEqual([expect.stringMatching(/^（号码已隐去）\)? （号码已隐去）\)? 常住$/u)]);
  });

  it('gathers 1 household beside an error value, a formula without a value and a number of rows', () => {
    const { households, problems } = tell(
      [
        {
          sheet: '登记',
          rows: [
            ['日期', '户号', '户主', '项目'],
            ['2022-03-05', '0101', '张三', 'J1'],
            ['2022-03-06', '#N/A', '#N/A', 'J1'],
            ['2022-03-07', null, null, 'J1'],
            [null, '2条', null, 3],
          ],
          uncached: [
            [3, 1],
            [3, 2],
          ],
        },
      ],
      fengsheng,
    );
    expect(households).toEqual(['0101 张三 常住']);
    expect(problems).toEqual(['unknown-household 登记!3 户号 #N/A', 'unknown-household 登记!4 户号']);
  });

  it('takes one name in 2 groups for 2 households, and cannot tell a row without 小组', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 小组 | 户主 | 项目
        2022-03-05 | 一组 | 张三 | J1
        2022-03-05 | 二组 | 张三 | J1
        2022-03-06 | | 张三 | J1
        2022-03-06 | | 李四 | J1
        2022-03-07 | 一组 | 李四 | J1
      `,
      fengsheng,
    );
    expect(ledger.roster.households.map(({ id, group }) => `${id} ${group}`)).toEqual([
      '一组张三 一组',
      '二组张三 二组',
      '李四 一组',
    ]);
    expect(problems).toEqual(['ambiguous-household 登记!4 户主 张三']);
  });

  it('takes a name in another group than the one with a 户号 for 1 more household', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 户主 | 小组 | 项目
        2022-03-05 | '0101 | 张三 | 一组 | J1
        2022-03-05 | | 张三 | 二组 | J1
        2022-03-06 | | 张三 | 一组 | J1
      `,
      fengsheng,
    );
    expect(ledger.roster.households.map(({ id, group }) => `${id} ${group}`)).toEqual(['0101 一组', '张三 二组']);
    expect(problems).toEqual([]);
  });

  it('finds the rows of 1 household that are named by 户号 here and by 户主 there', () => {
    const { households, events } = tell(
      ledgerOf`
        # 一月
        日期 | 户号 | 户主 | 项目
        2022-01-05 | '0101 | 张三 | J1
        # 二月
        日期 | 户主 | 项目
        2022-02-05 | 张三 | J1
      `,
      fengsheng,
    );
    expect(households).toEqual(['0101 张三 常住']);
    expect(events).toEqual(['2022-01-05 0101 J1', '2022-02-05 0101 J1']);
  });

  it('takes the numbers 101 and the text 0101 for 1 household', () => {
    const { households, events } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目
        2022-01-05 | '0101 | J1
        2022-01-06 | 101 | J1
      `,
      fengsheng,
    );
    expect(households).toEqual(['0101 常住']);
    expect(events).toHaveLength(2);
  });

  it('keeps the number 101 apart from 2 texts that it may be', () => {
    const rows = [
      ['日期', '户号', '项目'],
      [44625, 101, 'J1'],
      [44625, '0101', 'J1'],
      [44625, '00101', 'J1'],
      [44625, '101 ', 'J2'],
    ];
    expect(tell([{ sheet: '登记', rows }], fengsheng).households).toEqual(['101 常住', '0101 常住', '00101 常住']);
  });
});

import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const roster = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
`;

const read = (header: string, date: string, month: string | number) =>
  tell(
    [
      ...roster,
      ...ledgerOf`
        # 加减分登记
        日期 | 户号 | 项目 | ${header}
        2022-03-20 | '0101 | J2 | 
        ${date} | '0101 | K5 | ${month}
      `,
    ],
    fengsheng,
    { year: 2022 },
  );

describe('所属月份 beside a date', () => {
  it.each([
    ['所属月份', '3月', '2022-03-31'],
    ['计入月份', '2022-03', '2022-03-31'],
    ['更正月份', 3, '2022-03-31'],
    ['所属月份', '2022年3月', '2022-03-31'],
    ['所属月份', '', '2022-04-12'],
    ['所属月份', '4月', '2022-04-12'],
    ['月份', '3月', '2022-04-12'],
  ])('counts a row of 12 April under %s “%s” on %s', (header, month, day) => {
    const { events, problems } = read(header, '2022-04-12', month);
    expect(events).toContain(`${day} 0101 K5`);
    expect(problems).toEqual([]);
  });

  it('takes 12月 beside 6 February 2023 for the December before', () => {
    const { events } = read('所属月份', '2023-02-06', '12月');
    expect(events).toContain('2022-12-31 0101 K5');
  });

  it.each([['5月'], ['2022-12'], ['2023年1月']])('turns down 1 row of 12 April that is to count in %s', (month) => {
    const { events, problems } = read('所属月份', '2022-04-12', month);
    expect(events).toEqual(['2022-03-20 0101 J2']);
    expect(problems).toEqual([`counts-in-later 加减分登记!3 所属月份 ${month}`]);
  });

  it('turns down 1 row whose month cannot be read, at that cell', () => {
    const { events, problems } = read('所属月份', '2022-04-12', '春上');
    expect(events).toEqual(['2022-03-20 0101 J2']);
    expect(problems).toEqual(['invalid-date 加减分登记!3 所属月份 春上']);
  });

  it('says of 1 row whose date cannot be read that it is the date', () => {
    expect(read('所属月份', '年底', '3月').problems).toEqual(['invalid-date 加减分登记!3 日期 年底']);
  });
});

import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
`;

describe('datesOf', () => {
  it('reads 2日, a bare 3 and a number 4 on the sheet of a month', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 2月
      日期 | 户号 | 项目
      2日 | '0101 | J1
      '3 | '0101 | J2
      4 | '0101 | J1
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events).toEqual(['2022-02-02 0101 J1', '2022-02-03 0101 J2', '2022-02-04 0101 J1']);
    expect(problems).toEqual([]);
  });

  it('says of 2 rows of a span that they count on its first day', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 项目
      3月上旬 | '0101 | J1
      2022.3.5-3.7 | '0101 | J2
      2022.3.8 | '0101 | J2
    `,
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(events).toEqual(['2022-03-01 0101 J1', '2022-03-05 0101 J2', '2022-03-08 0101 J2']);
    expect(problems).toEqual(['date-approximate 登记!2 日期 3月上旬', 'date-approximate 登记!3 日期 2022.3.5-3.7']);
  });
});

describe('AmbiguousDates', () => {
  const ledger = tell(
    [
      ...ROSTER,
      ...ledgerOf`
    # 登记
    日期 | 户号 | 项目
    3.5 | '0101 | J1
    3.1 | '0101 | J1
    4.2 | '0101 | J2
    # 兑换登记
    兑换日期 | 户号 | 物品 | 消耗积分
    4.1 | '0101 | 盐 | 5
  `,
    ],
    fengsheng,
    { year: 2022 },
  );

  it('raises 1 error and asks 1 question for a column in which 2 rows may be two days', () => {
    expect(ledger.events).toEqual(['2022-03-05 0101 J1']);
    expect(ledger.problems).toEqual(['date-ambiguous 登记!3 日期 3.1', 'date-ambiguous 兑换登记!2 兑换日期 4.1']);
    expect(ledger.ledger.problems[0].facts).toEqual({
      role: 'events',
      rows: 2,
      first: '2022-03-01',
      second: '2022-03-10',
    });
    expect(
      ledger.ledger.questions.map(({ kind, sheet, word, rows, firstRows }) => [kind, sheet, word, rows, firstRows]),
    ).toEqual([
      ['dates', '登记', '日期', 2, [3, 4]],
      ['dates', '兑换登记', '兑换日期', 1, [2]],
    ]);
  });

  it('keeps the household of the 2 rows among the faults, and deducts the redemption as of the last month', () => {
    expect(ledger.ledger.faults.map(({ household, problem }) => [household, problem.code])).toEqual([
      [0, 'date-ambiguous'],
      [0, 'date-ambiguous'],
    ]);
    expect(ledger.redemptions).toEqual(['? 0101 5分 盐']);
  });
});

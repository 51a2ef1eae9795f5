import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
`;

describe('readDecisions', () => {
  it.each([
    '户号 等次 决定日期 决定机构',
    '户编号 结果 决定日期 评议机构',
    '户号 评议结果 评议日期 决定机构',
    '编号 等次 决定日期 决定机构',
  ])('reads 2 decisions under the headers %j', (headers) => {
    const rows = [
      headers.split(' '),
      ['0101', ' 一等奖 ', '2022年12月31日', '村民代表会议'],
      ['0102', '不评', 44926, ''],
    ];
    const { decisions, problems } = tell([...ROSTER, { sheet: '评议决定', rows }], fengsheng);
    expect(decisions).toEqual(['0101 一等奖 2022-12-31 村民代表会议', '0102 不评 2022-12-31']);
    expect(problems).toEqual([]);
  });

  it('reads 1 decision that has only 户号 and 等次 in a sheet 评议决定', () => {
    expect(
      tell(
        [
          ...ROSTER,
          {
            sheet: '评议决定',
            rows: [
              ['户号', '户主', '等次'],
              ['0101', '张三', '一等奖'],
            ],
          },
        ],
        fengsheng,
      ).decisions,
    ).toEqual(['0101 一等奖']);
  });

  it('passes over a household with nothing decided, and reports 1 unknown and 1 unreadable date', () => {
    const { decisions, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
        # 评议决定
        户号 | 户主 | 等次 | 决定日期 | 决定机构
        '0101 | 张三 | | |
        '9999 | | 一等奖 | 2022-12-31 | 村民代表会议
        '0102 | 李四 | 一等奖 | 年底 | 村民代表会议
        合计 | | 2
      `,
      ],
      fengsheng,
    );
    expect(decisions).toEqual([]);
    expect(problems).toEqual(['unknown-household 评议决定!3 户号 9999', 'invalid-date 评议决定!4 决定日期 年底']);
  });
});

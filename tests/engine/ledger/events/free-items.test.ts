import { ledgerOf } from '../../../support/ledger-of';
import { longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';
import { readRows, ROSTER } from './event-rows-read';

describe('readEvents of items that the plan does not name', () => {
  it('reads 2 free items by 类别, else by their sign, and asks for points where there are none', () => {
    const { events, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户编号 | 类别 | 事由 | 分值
        2023-03-01 | '0101 | 加分 | 拾金不昧 | 3
        2023-03-02 | '0101 | 减分 | 乱倒垃圾 | 2
        2023-03-03 | '0101 | 减分 | 乱停车 | -2
        2023-03-04 | '0101 | | 帮厨 | 1.5
        2023-03-05 | '0101 | | 争吵 | -0.5
        2023-03-06 | '0101 | 扣分 | 争吵 | ’
        2023-03-07 | '0101 | 加分 | 帮厨 |
        2023-03-08 | '0101 | 奖励 | 帮厨 | ２
        2023-03-09 | '0101 | 加分 | 帮厨 | 若干
        2023-03-10 | '0101 | 加分 | 冲账 | -3
        2023-03-11 | '0101 | 加分 | 捐款 | 1000000
      `,
      longyuzhuang,
    );
    expect(events).toEqual([
      '2023-03-01 0101 加分 「拾金不昧」 3分',
      '2023-03-02 0101 减分 「乱倒垃圾」 2分',
      '2023-03-03 0101 减分 「乱停车」 2分',
      '2023-03-04 0101 加分 「帮厨」 1.5分',
      '2023-03-05 0101 减分 「争吵」 0.5分',
      '2023-03-08 0101 加分 「帮厨」 2分',
    ]);
    expect(problems).toEqual([
      'missing-points 登记!7 分值 ’',
      'missing-points 登记!8 分值',
      'missing-points 登记!10 分值 若干',
      'invalid-points 登记!11 分值 -3',
      'invalid-points 登记!12 分值 1000000',
    ]);
  });

  it.each([
    ['季度', '2023年第一季度', '四季度'],
    ['日期', '2023年1季度', '第4季'],
    ['考核季度', '一季度', 'Q4'],
  ])('reads 2 rows by the quarter under %j, as of its first day', (header, first, last) => {
    const rows = [
      [header, '户主', '加分事项', '加分', '减分事项', '减分'],
      [first, '李四', '孝老爱亲', 1, null, null],
      [last, '李四', null, null, '焚烧秸秆', 0.5],
    ];
    const { events, problems } = tell([...ROSTER, { sheet: '2023年登记', rows }], longyuzhuang);
    expect(events).toEqual(['2023-01-01 0102 加分 「孝老爱亲」 1分', '2023-10-01 0102 减分 「焚烧秸秆」 0.5分']);
    expect(problems).toEqual([]);
  });

  it('reminds of 1 quarter where the plan counts by the month', () => {
    expect(readRows('日期 户号 项目', ['一季度', '0101', 'J1']).problems).toEqual([
      'date-approximate 登记!2 日期 一季度',
    ]);
  });

  it('reads 2 free items that are named nowhere but in the note', () => {
    const { events } = tell(
      ledgerOf`
        # 登记
        日期 | 户编号 | 类别 | 分值 | 备注
        2023-03-01 | '0101 | 加分 | 3 | 拾金不昧
        2023-03-02 | '0101 | 减分 | 2 |
      `,
      longyuzhuang,
    );
    expect(events).toEqual(['2023-03-01 0101 加分 「拾金不昧」 3分', '2023-03-02 0101 减分 2分']);
  });
});

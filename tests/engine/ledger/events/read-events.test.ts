import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';
import { readRows, ROSTER } from './event-rows-read';

describe('readEvents', () => {
  it.each([
    '日期 户号 项目 数量',
    '发生日期 户编号 积分项目 次数',
    '登记日期 编号 项目编号 件数',
    '时间 户号 事由 数量',
    '月份 户号 积分项目(名称) 件次',
    '日　期 户\n号 项目： 数量(次)',
    '日期* “户号” 项目 数量',
  ])('reads 1 row under the headers %j', (headers) => {
    const rows = [headers.split(' '), [44625, '0101', 'J1', 2]];
    expect(tell([...ROSTER, { sheet: '登记', rows }], fengsheng).events).toEqual(['2022-03-05 0101 J1 ×2']);
  });

  it('reads rows split over 上半年, 下半年 and 3 sheets of a month together, in the order of sheets', () => {
    const { events, problems, tables } = tell(
      ledgerOf`
        # 上半年
        日期 | 户号 | 项目
        1月5日 | '0101 | J1
        # 下半年
        日期 | 户号 | 项目
        7月5日 | '0101 | J1
        # 10月
        日期 | 户号 | 项目
        2022年10月5日 | '0101 | J1
        # 11月
        日期 | 户号 | 项目
        2022.11.5 | '0101 | J1
        # 12月加减分
        户号 | 项目
        '0101 | J1
      `,
      fengsheng,
      { year: 2022 },
    );
    expect(tables).toHaveLength(5);
    expect(events).toEqual([
      '2022-01-05 0101 J1',
      '2022-07-05 0101 J1',
      '2022-10-05 0101 J1',
      '2022-11-05 0101 J1',
      '2022-12-01 0101 J1',
    ]);
    expect(problems).toEqual([]);
  });

  it('gives 1 error a row, the first in the order household, item, date, count, end date', () => {
    const { problems, events } = readRows(
      '日期 户号 项目 数量 止期',
      ['年底', '9999', 'J99', 0, '早'],
      ['年底', '0101', 'J99', 0, '早'],
      ['年底', '0101', 'K9', 0, '早'],
      [44625, '0101', 'K9', 0, '早'],
      [44625, '0101', 'K9', 1, '早'],
      [44625, '0101', 'K9', 1, 44624],
      [44625, '0101', 'K9', 1, 44626],
    );
    expect(problems).toEqual([
      'unknown-household 登记!2 户号 9999',
      'unknown-item 登记!3 项目 J99',
      'invalid-date 登记!4 日期 年底',
      'invalid-count 登记!5 数量 0',
      'invalid-date 登记!6 止期 早',
      'invalid-date 登记!7 止期 44624',
    ]);
    expect(events).toEqual(['2022-03-05 0101 K9 至2022-03-06']);
  });

  it('silences the 2 warnings of a row in error', () => {
    const { problems } = readRows(
      '日期 户号 项目 数量 分值',
      ['年底', '0101', 'J1', 2, 9],
      [44625, '0101', 'K9', 'x', 9],
      [44626, '0101', 'J1', 0, 9],
    );
    expect(problems).toEqual([
      'invalid-date 登记!2 日期 年底',
      'invalid-count 登记!3 数量 x',
      'invalid-count 登记!4 数量 0',
    ]);
  });

  it('keeps 3 faults that it is known whose they are, with the month where the date can be read', () => {
    const { ledger } = readRows(
      '日期 户号 项目 数量',
      ['年底', '0101', 'J1', 1],
      [44625, '0102', 'J99', 1],
      [44625, '0102', 'J1', 0],
      [44625, '9999', 'J1', 1],
    );
    expect(ledger.faults.map(({ household, month, role }) => [household, month, role])).toEqual([
      [0, null, 'events'],
      [1, 2022 * 12 + 2, 'events'],
      [1, 2022 * 12 + 2, 'events'],
    ]);
  });

  it.each([['作废'], ['已作废'], ['撤销'], ['冲销'], ['作废（录错）'], [' 作 废 ']])(
    'shows 1 voided row of state %j without a problem',
    (status) => {
      const { events, problems } = readRows('日期 户号 项目 数量 分值 状态', [44625, '0101', 'J1', 1, 9, status]);
      expect(events).toEqual(['2022-03-05 0101 J1 作废']);
      expect(problems).toEqual([]);
    },
  );

  it.each([['有效'], ['正常'], [''], [null], ['未作废']])('counts 1 row of state %j', (status) => {
    expect(readRows('日期 户号 项目 状态', [44625, '0101', 'J1', status]).events).toEqual(['2022-03-05 0101 J1']);
  });

  it('says nothing of 2 voided rows that could not be read anyway', () => {
    expect(
      readRows('日期 户号 项目 状态', ['年底', '0101', 'J1', '作废'], [44625, '9999', 'J1', '撤销']).problems,
    ).toEqual([]);
  });

  it('takes 4 rows for one household where the date and 户号 cells are merged down', () => {
    const { events, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 数量
        2022-03-05 | '0101 | J1 | 2
        ^ | ^ | J2 | ^
        ^ | ^ | K5 | 1
        2022-03-06 | ^ | J4 |
      `,
      fengsheng,
    );
    expect(events).toEqual([
      '2022-03-05 0101 J1 ×2',
      '2022-03-05 0101 J2 ×2',
      '2022-03-05 0101 K5',
      '2022-03-06 0101 J4',
    ]);
    expect(problems).toEqual([]);
  });

  it('passes over 3 rows that hold nothing but blanks however they are written', () => {
    const { events, problems, ledger } = readRows(
      '日期 户号 项目 备注',
      [null, null, null, null],
      ['', ' ', '　', '\u00a0'],
      [],
      [44625, '0101', 'J1', null],
    );
    expect(events).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(ledger.tables[1].rowsRead).toBe(1);
  });

  it('reports a blank date, household and item in 3 rows that are filled otherwise', () => {
    const { problems } = readRows(
      '日期 户号 户主 项目 数量',
      [null, '0101', '张三', 'J1', 1],
      [44625, null, null, 'J1', 1],
      [44625, '0101', null, null, 1],
    );
    expect(problems).toEqual(['invalid-date 登记!2 日期', 'unknown-household 登记!3 户号', 'unknown-item 登记!4 项目']);
  });

  it('reads rows in the 1904 system 1,462 days on', () => {
    const { events } = tell(
      ledgerOf`
        # 登记 [1904]
        日期 | 户号 | 项目
        43163 | '0101 | J1
        20220306 | '0101 | J2
      `,
      fengsheng,
    );
    expect(events).toEqual(['2022-03-05 0101 J1', '2022-03-06 0101 J2']);
  });

  it('calls a formula without a value by its name in 3 columns', () => {
    const rows = [
      ['日期', '户号', '项目', '数量'],
      ['#N/A', '0101', 'J1', 1],
      [44625, '0101', '#REF!', 1],
      [44625, '0101', 'J1', '#VALUE!'],
    ];
    const { problems } = tell(
      [
        ...ROSTER,
        {
          sheet: '登记',
          rows,
          uncached: [
            [1, 0],
            [2, 2],
            [3, 3],
          ],
        },
      ],
      fengsheng,
    );
    expect(problems).toEqual([
      'formula-without-value 登记!2 日期 #N/A',
      'formula-without-value 登记!3 项目 #REF!',
      'formula-without-value 登记!4 数量 #VALUE!',
    ]);
  });

  it('reads rows in any order to the same 3 events', () => {
    const rows = [
      [44625, '0101', 'J1'],
      [44620, '0102', 'K5'],
      [44630, '0101', 'J4'],
    ];
    const one = readRows('日期 户号 项目', ...rows).events;
    expect([...readRows('日期 户号 项目', ...[...rows].reverse()).events].sort()).toEqual([...one].sort());
  });

  it('keeps the events of each household side by side, by day', () => {
    const { ledger } = readRows(
      '日期 户号 项目',
      [44630, '0102', 'J1'],
      [44625, '0101', 'J1'],
      [44620, '0102', 'K5'],
      [44625, '0101', 'J2'],
    );
    expect([...ledger.events.offsets]).toEqual([0, 2, 4, 4]);
    expect([...ledger.events.day]).toEqual([44625, 44625, 44620, 44630]);
    expect([...ledger.events.row]).toEqual([3, 5, 4, 2]);
  });
});

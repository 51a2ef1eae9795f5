import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';
const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
`;

/** The sheet with these rows (as in Excel, from 1) struck through. */
const struck = (tables: readonly CellTable[], sheet: string, ...rows: readonly number[]): readonly CellTable[] =>
  tables.map((table) => (table.sheet === sheet ? { ...table, struck: rows.map((row) => row - 1) } : table));

describe('SetAside', () => {
  it('counts 1 of 4 events: not the one with a voiding remark, not those struck through, and says so 3 times', () => {
    const { events, problems } = tell(
      struck(
        [
          ...ROSTER,
          ...ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 备注
        2022-03-05 | '0101 | J1 | 作废旧家电回收
        2022-03-06 | '0101 | J1 | 记错了，作废
        2022-03-07 | '0102 | J1 |
        2022-03-08 | '0999 | J99 |
      `,
        ],
        '登记',
        4,
        5,
      ),
      fengsheng,
    );
    expect(events).toEqual(['2022-03-05 0101 J1', '2022-03-06 0101 J1 作废', '2022-03-07 0102 J1 作废']);
    expect(problems).toEqual([
      'row-set-aside 登记!3 备注 记错了，作废',
      'row-set-aside 登记!4 2022-03-07',
      'row-set-aside 登记!5 2022-03-08',
    ]);
  });

  it('says nothing of 2 rows that the status voids, whatever their remark says', () => {
    const { events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 项目 | 状态 | 备注
      2022-03-05 | '0101 | J1 | 作废 | 录错
      2022-03-06 | '0999 | J1 | 撤销 |
    `,
      ],
      fengsheng,
    );
    expect(events).toEqual(['2022-03-05 0101 J1 作废']);
    expect(problems).toEqual([]);
  });

  it('says once for 2 rows that wait, and asks once for 3 rows of an unknown word on 2 sheets', () => {
    const { ledger, events, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 上半年登记
      日期 | 户号 | 项目 | 状态
      2022-03-05 | '0101 | J1 | 待审
      2022-03-06 | '0101 | J2 | 待审
      2022-03-07 | '0101 | J2 | 甲类
      2022-03-08 | '0102 | J2 | 甲 类
      合计 | 4 | | 甲类
      # 下半年登记
      日期 | 户号 | 项目 | 状态
      2022-07-05 | '0101 | J1 | 已审核
      2022-07-06 | '0102 | J1 | 甲类
    `,
      ],
      fengsheng,
    );
    expect(events.filter((line) => !line.endsWith('作废'))).toEqual(['2022-07-05 0101 J1']);
    expect(problems).toEqual(
      ['row-set-aside 上半年登记!3 状态 待审', 'status-unknown 上半年登记!5 状态 甲类'].map((line) =>
        line.replace('!3', '!2').replace('!5', '!4'),
      ),
    );
    expect(ledger.problems[0].facts).toEqual({
      role: 'events',
      why: 'status',
      rows: 2,
      places: ['上半年登记!2', '上半年登记!3'],
    });
    expect(ledger.questions).toEqual([
      {
        kind: 'status',
        sheet: '上半年登记',
        word: '甲类',
        column: 3,
        rows: 3,
        firstRows: [4, 5],
        sheets: ['上半年登记', '下半年登记'],
        choices: [
          { value: '计', label: '计分' },
          { value: '不计', label: '不计分' },
        ],
        suggested: null,
      },
    ]);
  });

  it('deducts 1 redemption of an unknown status, which is asked about, and not 1 that is turned down', () => {
    const { redemptions, problems } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
      # 登记
      日期 | 户号 | 项目
      2022-03-05 | '0101 | J1
      # 兑换登记
      日期 | 户号 | 物品 | 消耗积分 | 状态 | 备注
      2022-03-06 | '0101 | 大米 | 5 | 甲类 |
      2022-03-06 | '0101 | 洗衣粉 | 6 | 驳回 |
      2022-03-06 | '0101 | 毛巾 | 7 | 已领取 |
      2022-03-06 | '0101 | 肥皂 | 8 | | 退回
    `,
      ],
      fengsheng,
    );
    expect(redemptions).toEqual(['2022-03-06 0101 5分 大米', '2022-03-06 0101 7分 毛巾']);
    expect(problems).toEqual([
      'row-set-aside 兑换登记!5 备注 退回',
      'row-set-aside 兑换登记!3 状态 驳回',
      'status-unknown 兑换登记!2 状态 甲类',
    ]);
  });

  it('takes 1 struck row of a roster for no household, and 1 of an assessment for no figure', () => {
    const tables = [
      ...ROSTER,
      ...ledgerOf`
      # 基础分评定
      月份 | 户号 | 基础分
      2022-03 | '0101 | 90
      2022-03 | '0102 | 80
    `,
    ];
    expect(tell(struck(tables, '花名册', 3), fengsheng).households).toEqual(['0101 张三 一组 常住']);
    const { records, problems } = tell(struck(tables, '基础分评定', 3), fengsheng);
    expect([records, problems]).toEqual([['2022-03 0101 基础分=90'], ['row-set-aside 基础分评定!3 2022-03']]);
  });
});

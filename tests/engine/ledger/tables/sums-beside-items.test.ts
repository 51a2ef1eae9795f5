import { ledgerOf } from '../../../support/ledger-of';
import { tell } from '../../../support/told-ledger';
import { bonus, schemeOf } from '../../scheme/plan-of';

const ITEMS = [
  bonus('J1', '庭院整洁', { points: 3 }),
  bonus('J2', '最美庭院', { points: 8 }),
  { id: 'J3', name: '受表彰', typed: true, from: 0 },
];
const plan = schemeOf({ items: ITEMS });

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主
  '01 | 张三
  '02 | 李四
`;

describe('withoutSums', () => {
  it.each(['合计', '小计', '总分'])('reads 2 rows with %s beside columns of items, and compares it', (header) => {
    const { events, problems, ledger } = tell(
      [
        ...ROSTER,
        {
          sheet: '登记',
          rows: [
            ['日期', '户号', '户主', '庭院整洁', '最美庭院', header],
            ['2024-03-05', '01', '张三', 3, 8, 11],
            ['2024-03-20', '02', '李四', 3, null, 3],
          ],
        },
      ],
      plan,
    );
    expect(events).toEqual(['2024-03-05 01 J1', '2024-03-05 01 J2', '2024-03-20 02 J1']);
    expect(problems).toEqual([]);
    expect(ledger.tables.flatMap(({ role, ownFigures }) => ownFigures.map((own) => [role, own.header]))).toEqual([
      ['events', header],
    ]);
  });

  it('reads 2 rows by 分值 where 加分合计 stands beside it', () => {
    const { events, problems, ledger } = tell(
      [
        ...ROSTER,
        ...ledgerOf`
        # 登记
        日期 | 户号 | 户主 | 项目 | 分值 | 加分合计
        2024-03-05 | '01 | 张三 | 受表彰 | 5 |
        2024-03-20 | '01 | 张三 | 受表彰 | 2 | 7
      `,
      ],
      plan,
    );
    expect(events).toEqual(['2024-03-05 01 J3 5分', '2024-03-20 01 J3 2分']);
    expect(problems).toEqual([]);
    expect(ledger.tables.flatMap(({ ownFigures }) => ownFigures.map((own) => own.header))).toEqual(['加分合计']);
  });

  it.each(['加分登记', '加分台账', '五月'])('takes 合计 of 2 rows for no base points in a sheet called %s', (sheet) => {
    const rows = [
      ['日期', '户主', '加分项目', '分值', '合计'],
      ['2024-03-05', '张三', '受表彰', 5, 5],
      ['2024-03-06', '张三', '受表彰', 2, 7],
    ];
    const { events, ledger } = tell([...ROSTER, { sheet, rows }], plan);
    expect(events).toEqual(['2024-03-05 01 J3 5分', '2024-03-06 01 J3 2分']);
    expect(ledger.tables.map(({ role }) => role)).toEqual(['roster', 'events']);
  });

  it.each(['合计', '总分', '本月合计'])(
    'takes %s beside 加分 and 减分 for no base points of a plan that has 100',
    (header) => {
      const own = schemeOf({ base: { total: 100 }, items: ITEMS, freeItems: {} });
      const rows = [
        ['月份', '户主', '基础分', '加分事项', '加分', '减分事项', '减分', header],
        ['2024-03', '张三', 90, '受表彰', 5, '乱扔垃圾', 2, 93],
        ['2024-03', '李四', 80, null, null, '吵架', 1, 79],
      ];
      const { records, events, ledger } = tell([...ROSTER, { sheet: '三月', rows }], own);
      expect(records).toEqual(['2024-03 01 基础分=90', '2024-03 02 基础分=80']);
      expect(events).toHaveLength(3);
      expect(ledger.tables.flatMap(({ ownFigures }) => ownFigures.map((one) => one.header))).toEqual([header]);
    },
  );

  it('loses no row of 2 that name no item of the plan beside 加分 and 合计', () => {
    const rows = [
      ['日期', '户主', '加分内容', '加分', '合计'],
      ['2024-03-05', '张三', '帮邻居收麦', 5, 5],
      ['2024-03-06', '张三', '修路', 10, 15],
    ];
    const { problems } = tell([...ROSTER, { sheet: '加分登记', rows }], plan);
    expect(problems.filter((one) => one.includes('unknown-item'))).toHaveLength(2);
  });
});

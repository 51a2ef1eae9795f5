// Columns under headers that the reader does not know by heart: items as columns, bonus and deduction side
// by side, other words. Each is read, or an error names it.
import { ledgerOf } from '../support/ledger-of';
import { everybody, HEADS, names, readLittle, rightOrLoud, ROSTER } from './little-reading';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The same list in every month of 2024. */
function monthly(header: readonly string[], row: (head: string) => readonly (string | number | null)[]) {
  return MONTHS.map((month) => ({
    sheet: `2024年${month}月`,
    rows: [header, ...HEADS.map((head) => [head, ...row(head)])],
  }));
}

describe('columns of items', () => {
  const counted = (head: string): readonly (string | number | null)[] =>
    head === '何三妹' ? [null, '√', 3] : head === '石宝田' ? [2, null, null] : [null, null, null];
  const points = (head: string): number => 100 + (head === '何三妹' ? 2 : head === '石宝田' ? -2 : 0);

  // 何三妹 100 + 0.5 + 3 × 0.5, 石宝田 100 − 2 × 1, each month.
  it('beside base points count 12 times, √ as 1', () => {
    const sheets = monthly(['户主', '基础分', '邻里矛盾', '宣传宣讲', '检查评比等村务', '得分'], (head) => [
      100,
      ...counted(head),
      points(head),
    ]);
    expect(readLittle([...ROSTER, ...sheets])).toMatchObject({
      totals: everybody(1200, { 何三妹: 1224, 石宝田: 1176 }),
      errors: [],
    });
  });

  it('alone count 12 times', () => {
    const sheets = monthly(['户主', '邻里矛盾', '宣传宣讲', '检查评比等村务'], counted);
    expect(readLittle([...ROSTER, ...sheets])).toMatchObject({
      totals: everybody(1200, { 何三妹: 1224, 石宝田: 1176 }),
      errors: [],
    });
  });

  it('of 1 month count beside a register', () => {
    const tables = [
      ...ROSTER,
      ...ledgerOf`
      # 记分
      日期 | 户主 | 项目 | 数量
      2024-01-06 | 何三妹 | 好人好事 | 1
      2024-12-06 | 彭国富 | 好人好事 | 1
      # 12月
      户主 | 基础分 | 宣传宣讲 | 邻里矛盾
      何三妹 | 100 | 1 |
      彭国富 | 100 | | 4
      卢秋生 | 100 | |
      蒋小兰 | 100 | |
      石宝田 | 100 | |
    `,
    ];
    expect(readLittle(tables).totals).toEqual(everybody(100, { 何三妹: 101, 彭国富: 96.5 }));
  });
});

describe('figures without items', () => {
  it('in a monthly list are 1 error a column and sheet at least', () => {
    const sheets = monthly(['户主', '基础分', '加分', '减分', '本月得分'], (head) => [
      100,
      head === '卢秋生' ? 2 : null,
      head === '蒋小兰' ? 1 : null,
      head === '卢秋生' ? 102 : head === '蒋小兰' ? 99 : 100,
    ]);
    const reading = readLittle([...ROSTER, ...sheets]);
    expect(MONTHS.filter((month) => !names(reading, `2024年${month}月`))).toEqual([]);
  });
});

const REGISTER = [
  ['2024-01-06', '何三妹', '宣传宣讲', 0.5, null, null],
  ['2024-06-02', '卢秋生', '志愿服务', 0.5, '私吞侵占集体财产', 10],
  ['2024-12-06', '彭国富', '宣传宣讲', 0.5, null, null],
];

describe('bonus and deduction in one row', () => {
  it.each([
    [['日期', '户主', '项目', '加分', '扣分事项', '扣分']],
    [['日期', '户主', '加分事项', '加分分值', '扣分事项', '扣分分值']],
    [['时间', '户名', '奖分项目', '奖分', '罚分项目', '罚分']],
  ])('count both: 0.5 and −10 under %s', (header) => {
    expect(readLittle([...ROSTER, { sheet: '记分', rows: [header, ...REGISTER] }])).toMatchObject({
      totals: everybody(1200, { 何三妹: 1200.5, 卢秋生: 1190.5, 彭国富: 1200.5 }),
      errors: [],
    });
  });
});

describe('a reason with plus and minus', () => {
  const tables = [
    ...ROSTER,
    ...ledgerOf`
    # 记分
    日期 | 户主 | 事由 | 加分 | 减分
    2024-01-05 | 何三妹 | 宣传宣讲 | 3 |
    2024-01-06 | 彭国富 | 邻里矛盾 | | 4
    2024-01-09 | 石宝田 | 志愿服务 | | 0.5
  `,
  ];

  it("counts the plan's points and says 2 mismatches", () => {
    const reading = readLittle(tables);
    expect(reading.totals).toEqual(everybody(100, { 何三妹: 100.5, 彭国富: 99 }));
    expect(reading.warnings.filter((warning) => warning.includes('points-mismatch'))).toEqual([
      '记分!2 points-mismatch',
      '记分!3 points-mismatch',
    ]);
  });

  it('does not count a bonus in the column of deductions: 1 error', () => {
    expect(readLittle(tables).errors).toHaveLength(1);
    expect(names(readLittle(tables), '记分', 4)).toBe(true);
  });
});

describe('sheets with other headers', () => {
  const second = [
    ['户主', '加减分内容', '得分值', '何时'],
    ['石宝田', '承包地经营权流转', 20, '2024-05-01'],
    ['蒋小兰', '邻里矛盾', -1, '2024-05-02'],
    ['何三妹', '好人好事', 0.5, '2024-05-03'],
  ];

  it('count beside the known one, or 1 error names the sheet', () => {
    const tables = [
      ...ROSTER,
      {
        sheet: '记分',
        rows: [
          ['日期', '户主', '项目', '数量'],
          ['2024-01-06', '何三妹', '好人好事', 1],
          ['2024-12-06', '彭国富', '好人好事', 1],
        ],
      },
      { sheet: '补充', rows: second },
    ];
    expect(
      rightOrLoud(
        readLittle(tables),
        '补充',
        everybody(1200, { 何三妹: 1201, 彭国富: 1200.5, 石宝田: 1220, 蒋小兰: 1199 }),
      ),
    ).not.toBe('silent');
  });

  it('of the second half-year move asOf to September', () => {
    const tables = [
      ...ROSTER,
      ...ledgerOf`
      # 上半年
      日期 | 户主 | 项目 | 数量
      2024-01-05 | 何三妹 | 宣传宣讲 | 1
      # 下半年
      时间 | 户主姓名 | 加分事项 | 加分分值 | 扣分事项 | 扣分分值
      2024-08-05 | 何三妹 | 承包地经营权流转 | 20 | |
      2024-09-05 | 彭国富 | | | 邻里矛盾 | 1
    `,
    ];
    expect(readLittle(tables)).toMatchObject({
      asOf: '2024-09',
      totals: everybody(900, { 何三妹: 900.5, 彭国富: 899 }),
    });
  });

  it.each(['項目', '加减分事项', '行为', '具体内容'])('the item under %s is read in 3 rows', (word) => {
    const rows = [
      ['日期', '户号', '户主', word, '数量'],
      ['2024-01-06', '0101', '何三妹', '好人好事', 1],
      ['2024-06-06', '0202', '石宝田', '志愿服务', 2],
      ['2024-12-06', '0102', '彭国富', '邻里矛盾', 1],
    ];
    expect(readLittle([...ROSTER, { sheet: '加减分登记', rows }])).toMatchObject({
      totals: everybody(1200, { 何三妹: 1200.5, 石宝田: 1201, 彭国富: 1199 }),
      errors: [],
    });
  });
});

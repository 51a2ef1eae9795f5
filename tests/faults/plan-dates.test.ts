// What is said of a past day must not depend on the month that is asked for: plans whose balances and vetoes once did.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, resultOf } from './little-plan';

const ROSTER = `
  # 花名册
  户号 户主 小组
  01 张三 一组
  02 李四 一组
`;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2022-${String(at + 1).padStart(2, '0')}`);
const balances = (plan: object, text: string, months: readonly string[]) =>
  months.map((month) => figuresOf(plan, text, month)[0].balance);

describe('points above the base', () => {
  const plan = (period: string) => ({
    year: { kind: 'sum-of-periods', period },
    base: { categories: [{ name: '基础积分', max: 20, period, given: true }] },
    items: [
      { id: 'J1', name: '参加义务劳动', points: 5 },
      { id: 'K1', name: '焚烧秸秆', kind: 'deduction', points: 3 },
    ],
    redemption: { of: 'above-base' },
  });
  const rows = `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2022-01-05 01 J1 1\n2022-08-05 01 K1 1\n2022-12-05 01 J1 1`;

  it.each(['month', 'two-months', 'quarter', 'half-year', 'year'])(
    'are 5, from August 2 and in December 7, of a base by the %s',
    (period) => {
      expect(balances(plan(period), rows, MONTHS)).toEqual([5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2, 7]);
    },
  );

  it('owe nothing to a quarter that nobody has assessed yet: 3 of January stay 3 in February', () => {
    const assessed = {
      ...plan('quarter'),
      base: { withoutTable: 'none', categories: [{ name: '基础积分', max: 20, period: 'quarter' }] },
    };
    const text = `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2022-01-05 01 J1 1\n2022-04-05 01 J1 1\n# 2022年第一季度\n户号 户主 基础积分\n01 张三 18\n02 李四 20`;
    expect(balances(assessed, text, ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05'])).toEqual([3, 3, 3, 8, 8]);
  });
});

const XUTANG = {
  year: { kind: 'sum-of-periods', period: 'year' },
  base: { categories: [{ name: '基础积分', max: 20, period: 'year', given: true }] },
  items: [
    { id: 'J1', name: '参加义务劳动', points: 5 },
    { id: 'K1', name: '焚烧秸秆', kind: 'deduction', points: 5 },
    { id: 'K2', name: '违反社会公德', kind: 'deduction', points: 20 },
  ],
  deductions: { from: 'base' },
  vetoes: [{ name: '基础积分扣完出局', when: [{ of: 'base', atMost: 0 }], effects: [{ effect: 'out' }] }],
  redemption: { of: 'bonus' },
};

describe('a deduction that the base of the year covers', () => {
  it('leaves all 25 of the bonus at every month from February on', () => {
    const text = `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2022-02-05 01 J1 5\n2022-02-20 01 K1 1`;
    expect(balances(XUTANG, text, MONTHS.slice(1))).toEqual(MONTHS.slice(1).map(() => 25));
  });
});

describe('a base that is used up on 20 April', () => {
  const text = `${ROSTER}
    # 登记
    日期 户号 项目 数量
    2022-02-05 01 J1 5
    2022-04-20 01 K2 1
    2022-02-05 02 J1 1
    # 兑换登记
    日期 户号 物品 分值
    2022-04-19 01 肥皂 5
    2022-08-10 01 洗衣粉 20
  `;

  it('puts the household out from that day on, whatever month is asked: 5 months say the same', () => {
    for (const month of ['2022-04', '2022-06', '2022-08', '2022-09', '2022-12']) {
      const { scores, account, ranking } = resultOf(XUTANG, text, month);
      expect([
        month,
        scores.sanctions?.out[0],
        scores.sanctions?.outDay[0],
        account?.frozenUntil[0],
        ranking.rank[0],
      ]).toEqual([month, 3, 44671, 44926, 0]);
    }
    expect(resultOf(XUTANG, text, '2022-03').scores.sanctions?.out[0]).toBe(-1);
  });

  it('takes 20 that are not there and says both of row 3, at 3 months, and nothing of row 2', () => {
    for (const month of ['2022-08', '2022-09', '2022-12']) {
      expect([month, figuresOf(XUTANG, text, month)[0].balance]).toEqual([month, -20]);
      const said = resultOf(XUTANG, text, month)
        .problems.filter(({ sheet }) => sheet === '兑换登记')
        .map(({ code, row }) => `${row} ${code}`);
      expect([month, said]).toEqual([month, ['3 over-redeemed', '3 redeemed-while-frozen']]);
    }
  });
});

describe('a veto by figures', () => {
  const plan = (when: object, per: string) => ({
    items: [
      { id: 'J1', name: '好事', points: 5 },
      { id: 'K1', name: '违规', kind: 'deduction', points: 5 },
    ],
    vetoes: [{ name: '一票', per, when: [when], effects: [{ effect: 'out' }] }],
  });
  const rows = `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2022-01-05 01 J1 1\n2022-02-07 01 K1 1\n2022-02-09 01 K1 1\n2022-05-09 01 J1 4`;
  const outAt = (when: object, per: string, months: readonly string[]) =>
    months.map((month) => resultOf(plan(when, per), rows, month).scores.sanctions?.out[0]);

  it.each<[string, object]>([
    ['2 rows', { of: 'K1', in: 'rows', atLeast: 2 }],
    ['10 points', { of: 'deduction', atLeast: 10 }],
  ])('that only rises takes effect on the day it is reached: %s on 9 February', (_what, when) => {
    expect(outAt(when, 'year', ['2022-01', '2022-02', '2022-12'])).toEqual([-1, 1, 1]);
    expect(resultOf(plan(when, 'year'), rows, '2022-12').scores.sanctions?.outDay[0]).toBe(44601);
  });

  it('that may still turn is decided when its period is over: 0 of 3 months for the half-year that ends at 15', () => {
    const below = { of: 'score', below: 1 };
    expect(outAt(below, 'half-year', ['2022-02', '2022-05', '2022-06'])).toEqual([-1, -1, -1]);
    expect(outAt(below, 'quarter', ['2022-01', '2022-02', '2022-03', '2022-12'])).toEqual([-1, -1, 2, 2]);
  });
});

describe('the example of a base that is used up in docs/SCHEMES.md', () => {
  it('puts out who loses all 20', () => {
    const page = readFileSync(join(__dirname, '../../docs/SCHEMES.md'), 'utf8');
    const example = /```json\n(?<json>[^`]*基础分用完[^`]*)```/u.exec(page)?.groups?.['json'] ?? '';
    const items = [
      { id: 'K2', name: '违反社会公德', kind: 'deduction', points: 20 },
      { id: 'K1', name: '焚烧秸秆', kind: 'deduction', points: 5 },
    ];
    const { scores } = resultOf(
      { ...(JSON.parse(example) as object), items },
      `${ROSTER}\n# 登记\n日期 户号 项目 数量\n2022-04-05 01 K2 1\n2022-04-05 02 K1 3`,
    );
    expect([...(scores.sanctions?.out ?? [])]).toEqual([3, -1]);
  });
});

import { loadedCase, loadedPlan, valueOf, type LoadedCase } from './loaded-case';

function ask(name: string, id: string, ...args: readonly unknown[]): unknown {
  const { formulas, ticket } = loadedCase(name);
  return valueOf(formulas.call(id, ticket, ...(args as never[])));
}

describe('AWARDS', () => {
  it('spills a dividend with 8 shares', () => {
    const rows = ask('plan-7-dividend', 'AWARDS', 2022) as readonly (readonly unknown[])[];
    expect(rows.map((row) => [row[1], row[5]])).toEqual([
      ['户号', '奖品价值(元)'],
      ['0107', 24443],
      ['0106', 24196],
      ['0105', 23949],
      ['0104', 23702],
      ['0103', 23455],
      ['0102', 22221],
      ['0108', 19969],
      ['0101', 3195],
    ]);
  });

  it('spills 3 winners by conditions with their prizes', () => {
    const rows = ask('thresholds-of-the-year', 'AWARDS', 2022) as readonly (readonly unknown[])[];
    expect(rows.slice(1).map((row) => [row[1], row[4], row[5]])).toEqual([
      ['0101', '优秀户', 100],
      ['0102', '优秀户', 100],
      ['0104', '合格户', 30.5],
    ]);
  });
});

/** Stars of each quarter: 甲 has more in the second, 乙 in the year. */
function stars(year: object | null): LoadedCase {
  const plan = {
    id: 'p',
    name: '方案',
    ...(year === null ? {} : { year }),
    items: [{ id: 'X', name: '获评星数', points: 1 }],
    awards: {
      kind: 'thresholds',
      per: 'quarter',
      tiers: [
        { name: '金星', atLeast: 5, prize: 30 },
        { name: '铜星', atLeast: 1 },
      ],
    },
  };
  return loadedPlan(plan, [
    '花名册',
    [
      ['户号', '户主'],
      ['01', '甲'],
      ['02', '乙'],
    ],
    '登记',
    [
      ['日期', '户号', '项目', '数量'],
      ['2023-02-01', '02', 'X', 9],
      ['2023-05-01', '01', 'X', 6],
      ['2023-06-01', '02', 'X', 4],
    ],
  ]);
}

describe('tiers of 2 quarters', () => {
  it('stand in AWARDS by the rank and the score of the last quarter that is over', () => {
    const { formulas, ticket } = stars(null);
    expect(formulas.call('AWARDS', ticket, 2023)).toEqual([
      ['名次', '户号', '户主', '4至6月得分', '等次', '奖品价值(元)', '并列说明'],
      [1, '01', '甲', 6, '金星', 30, ''],
      [2, '02', '乙', 4, '铜星', '', ''],
    ]);
    expect(formulas.call('AWARDS', ticket, '2023Q1')).toEqual([
      ['名次', '户号', '户主', '1至3月得分', '等次', '奖品价值(元)', '并列说明'],
      [1, '02', '乙', 9, '金星', 30, ''],
    ]);
  });

  it('stand in SCOREBOARD beside the quarter’s own rank, and not in that of a month', () => {
    const { formulas, ticket } = stars(null);
    expect(
      (formulas.call('SCOREBOARD', ticket, '2023Q2') as readonly (readonly unknown[])[]).map((row) => [
        row[0],
        row[1],
        row[8],
        row[9],
      ]),
    ).toEqual([
      ['名次', '户号', '得分', '等次'],
      [1, '01', 6, '金星'],
      [2, '02', 4, '铜星'],
    ]);
    expect((formulas.call('SCOREBOARD', ticket, '2023-05') as readonly (readonly unknown[])[])[0]).toHaveLength(9);
  });

  it('head the columns of SCORETABLE where the plan scores by quarters', () => {
    const byQuarter = stars({ kind: 'sum-of-periods', period: 'quarter' });
    expect(byQuarter.formulas.call('SCORETABLE', byQuarter.ticket)).toEqual([
      ['户号', '户主', '2023Q1', '2023Q2', '年度总积分'],
      ['01', '甲', 0, 6, 6],
      ['02', '乙', 9, 4, 13],
    ]);
  });
});

describe('TIER', () => {
  it('gives the tier of month 3 up to March and that of month 4 for the year', () => {
    const { formulas, ticket } = loadedCase('plan-3-waste-grades');
    const tier = (when: unknown): unknown => valueOf(formulas.call('TIER', ticket, '0101', when));
    expect([tier('2022-03'), tier(2022)]).toEqual(['一类', '三类']);
  });

  it('gives the lowered tier of 1 household and no tier to 1 that a veto bars', () => {
    expect([ask('vetoes', 'TIER', '0104', 2022), ask('vetoes', 'TIER', '0103', 2022)]).toEqual(['二等', '']);
  });
});

describe('BALANCE', () => {
  it('gives 45 points up to March and 5 at the end of a year in which 35 expired', () => {
    const { formulas, ticket } = loadedCase('points-that-expire');
    const balance = (when: unknown): unknown => valueOf(formulas.call('BALANCE', ticket, '0101', when));
    expect([balance('2022-03'), balance(2022)]).toEqual([45, 5]);
  });

  it('says of a plan without redemption that there is none: 0 figures', () => {
    expect(ask('vetoes', 'BALANCE', '0101', 2022)).toMatch(/没有积分兑换/u);
  });
});

import { loadedCase, loadedPlan, valueOf } from './loaded-case';

describe('a year that begins in July', () => {
  const { formulas, ticket } = loadedCase('year-from-july', [['年度', 2023]]);
  const call = (id: string, ...args: readonly unknown[]): unknown => valueOf(formulas.call(id, ticket, ...args));

  it('is meant by 2023: 149 points, rank 1 and tier 一等', () => {
    expect([
      call('SCORE', '0101', 2023),
      call('TOTAL', '0101', 2023),
      call('TOTAL', '0101', '2023年度'),
      call('RANK', '0101', 2023),
      call('TIER', '0101', 2023),
    ]).toEqual([149, 149, 149, 1, '一等']);
    expect([call('SCORE', '0101', 2024), call('RANK', '0102', '2023')]).toEqual([2, 3]);
  });

  it('holds the months 2023-07 and 2024-06 and the quarter 2024Q1: 10, 12 and 50 points', () => {
    expect([
      call('SCORE', '0101', '2023-07'),
      call('SCORE', '0101', '2024-06'),
      call('SCORE', '0101', '2024Q1'),
      call('SCORE', '0101', '6月'),
    ]).toEqual([10, 12, 50, 12]);
    expect([
      call('BALANCE', '0101', '2024-05'),
      call('CAPLEFT', '0101', '2023-09', 'J1'),
      call('CAPLEFT', '0101', '2024-05', 'J1'),
    ]).toEqual([127, 0, 3]);
  });

  it('explains March 2024 in 2 lines and ranks 4 households of the year 2023', () => {
    const explained = formulas.call('EXPLAIN', ticket, '0101', '2024-03') as readonly (readonly unknown[])[];
    expect(explained.slice(1).map((row) => [row[0], row[4]])).toEqual([
      ['2024-03', 10],
      ['2023-11-05', 20],
    ]);
    expect(
      (formulas.call('SCOREBOARD', ticket, 2023) as readonly (readonly unknown[])[]).slice(1).map((row) => row[1]),
    ).toEqual(['0101', '0104', '0102', '0103']);
  });

  it('names the months of a quarter that nobody is in force in, and of a year without rows: 2 messages', () => {
    const plan = {
      id: 'p',
      name: '方案',
      items: [{ id: 'J1', name: '好人好事', points: 2 }],
      year: { kind: 'sum-of-months', startMonth: 7 },
    };
    const july = loadedPlan(
      plan,
      [
        '登记',
        [
          ['日期', '户号', '项目'],
          ['2023-10-05', '0101', 'J1'],
        ],
      ],
      [
        ['年度', 2023],
        ['起始月份', '2023-10'],
      ],
    );
    expect(valueOf(july.formulas.call('SCORE', july.ticket, '0101', '2023Q3'))).toBe(
      '#N/A 2023年第三季度（2023年7月至9月）不在这户的参评月份内，或者还没有登记',
    );
    expect(valueOf(july.formulas.call('SCORE', july.ticket, '0101', '2023-03'))).toBe(
      '#N/A 台账里没有2022年度（2022年7月至2023年6月）可以计分的记录',
    );
  });

  it('refuses a quarter that lies in two years of a plan from September: 1 message', () => {
    const plan = {
      id: 'p',
      name: '方案',
      items: [{ id: 'J1', name: '好人好事', points: 2 }],
      year: { kind: 'sum-of-months', startMonth: 9 },
    };
    const september = loadedPlan(plan, [
      '登记',
      [
        ['日期', '户号', '项目'],
        ['2023-09-05', '0101', 'J1'],
      ],
    ]);
    const score = (period: string): unknown => september.formulas.call('SCORE', september.ticket, '0101', period);
    expect([score('2023Q3'), score('2023-09')]).toEqual([
      '#VALUE! 方案的一年从9月起，“2023Q3”跨了两个年度：请按月写，如 "2022-03"',
      2,
    ]);
  });
});

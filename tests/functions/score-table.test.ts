import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { Formulas } from './formulas';
import { loadedCase, valueOf } from './loaded-case';

type Rows = readonly (readonly (string | number)[])[];

const formulas = new Formulas();
const A = formulas.ledger(PLAN_A);
const B = formulas.ledger(PLAN_B);
const tableOf = (ticket: unknown, ...args: readonly unknown[]): Rows =>
  formulas.call('SCORETABLE', ticket, ...args) as Rows;

/** What SCORE says of each cell below the table's own headers, '' for its errors of `#N/A`. */
function scoredAlone(of: Formulas, ticket: unknown, table: Rows, part: string): Rows {
  const periods = table[0].slice(2, -1);
  return table
    .slice(1)
    .map(([id]) =>
      periods.map((period) =>
        String(of.call('SCORE', ticket, id, period, part)).startsWith('#N/A')
          ? ''
          : (of.call('SCORE', ticket, id, period, part) as number),
      ),
    );
}

describe('SCORETABLE', () => {
  it('shows 5 households by the 10 months in force and the year, heads before them', () => {
    const table = tableOf(A);
    expect(table[0]).toEqual([
      '户号',
      '户主',
      ...['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}`),
      '年度总积分',
    ]);
    expect(table[1]).toEqual(['0101', '张三', 105, 100, 100, 100, 100, 100, 100, 100, 100, 120, 1025]);
    expect(table.slice(1).map((row) => [row[0], row[12]])).toEqual([
      ['0101', 1025],
      ['0102', 995],
      ['0201', 1000.5],
      ['0202', 1000],
      ['0203', 1000],
    ]);
  });

  it('shows 3 months and their total up to May', () => {
    expect(tableOf(A, '2022-05').slice(0, 3)).toEqual([
      ['户号', '户主', '2022-03', '2022-04', '2022-05', '年度总积分'],
      ['0101', '张三', 105, 100, 100, 305],
      ['0102', '李四', 100, 100, 95, 295],
    ]);
  });

  it('shows 1 part of every month, and balances month by month', () => {
    expect(tableOf(A, null, '减分')[2]).toEqual(['0102', '李四', 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 5]);
    expect(tableOf(A, null, '减分')[0][12]).toBe('全年减分');
    expect(
      tableOf(A, 2022, '余额')
        .slice(0, 2)
        .map((row) => [row[2], row[3], row[12]]),
    ).toEqual([
      ['2022-03', '2022-04', '余额'],
      [95, 195, 1015],
    ]);
    expect(formulas.call('SCORETABLE', B, null, '余额')).toBe('#N/A 这个方案没有积分兑换');
  });

  it('shows 4 quarters where periods are averaged, blanks and no errors for those that were not assessed', () => {
    expect(tableOf(B)).toEqual([
      ['户号', '户主', '2023Q1', '2023Q2', '2023Q3', '2023Q4', '年度总积分'],
      ['0101', '张三', 78, 86, 75, 79, 141.25],
      ['0102', '李四', 80, 70, '', '', 135],
      ['0103', '王五', 80, '', '', '', 140],
      ['0104', '赵六', '', '', '', '', ''],
    ]);
  });

  it('grows by 1 row with the roster and by 1 month with the ledger', () => {
    const before = [
      ['户号', '户主'],
      ['0101', '张三'],
    ];
    const events = [
      ['日期', '户号', '项目'],
      ['2022-03-05', '0101', 'J1'],
    ];
    const shape = (roster: Rows, rows: Rows): readonly number[] => {
      const table = tableOf(formulas.call('LEDGER', 'fengsheng', roster, rows));
      return [table.length, table[0].length];
    };
    expect([
      shape(before, events),
      shape([...before, ['0102', '李四']], [...events, ['2022-04-01', '0101', 'J1']]),
    ]).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });

  it.each([
    ['mean-of-half-years', ['2023H1', '2023H2'], ['户号', '户主']],
    ['members-and-groups', null, ['编号', '姓名']],
    ['year-from-july-of-means', ['2023Q3', '2023Q4', '2024Q1', '2024Q2'], ['户号', '户主']],
    ['year-from-july-of-half-years', ['2023H2', '2024H1'], ['户号', '户主']],
    ['plan-2-party-members', [], ['编号', '姓名']],
    ['village-total', null, ['户号', '户主']],
    ['year-from-july', null, ['户号', '户主']],
  ])(
    'says of %s in every cell what SCORE says of its own headers, and TOTAL of the year: 0 differences',
    (name, periods, heads) => {
      const { formulas: own, ticket } = loadedCase(name);
      const table = own.call('SCORETABLE', ticket) as Rows;
      expect(table[0].slice(0, 2)).toEqual(heads);
      if (periods !== null) expect(table[0].slice(2, -1)).toEqual(periods);
      expect(table.slice(1).map((row) => row.slice(2, -1))).toEqual(scoredAlone(own, ticket, table, ''));
      const totals = table.slice(1).map(([id]) => valueOf(own.call('TOTAL', ticket, id)));
      expect(table.slice(1).map((row) => row[row.length - 1])).toEqual(
        totals.map((total) => (String(total).startsWith('#N/A') ? '' : total)),
      );
    },
  );
});

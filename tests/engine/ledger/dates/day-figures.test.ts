import { dayFiguresOf, dayInFigure } from '../../../../src/engine/ledger/dates/day-figures';

type Cell = string | number | null;
const figuresOf = (cells: readonly Cell[], answered = false): string =>
  dayFiguresOf({ rows: cells.map((cell) => [cell]), column: 0, first: 0, last: cells.length - 1 }, answered);

describe('dayInFigure', () => {
  it.each([
    [3.5, { month: 3, day: 5, other: null }],
    [3.1, { month: 3, day: 1, other: 10 }],
    [3.2, { month: 3, day: 2, other: 20 }],
    [3.3, { month: 3, day: 3, other: 30 }],
    [2.3, { month: 2, day: 3, other: null }],
    [12.31, { month: 12, day: 31, other: null }],
    [3.05, { month: 3, day: 5, other: null }],
  ])('reads %d as the 1 or 2 days that it may be', (value, read) => {
    expect(dayInFigure(value)).toEqual(read);
  });

  it.each([[3], [13.1], [0.5], [3.32], [2.30001], [-3.5], [3.001]])('takes %d for no day: 0 readings', (value) => {
    expect(dayInFigure(value)).toBeNull();
  });
});

describe('dayFiguresOf', () => {
  it('takes 2 numbers for months and days, serials and texts beside them or not', () => {
    expect([figuresOf([3.5, 3.15]), figuresOf([3.5, 44625, '3月6日', null, 20220305])]).toEqual([
      'month-day',
      'month-day',
    ]);
  });

  it('asks about 3.1, unless 1 answer is known', () => {
    expect([figuresOf([3.5, 3.1]), figuresOf([3.1, 3.5]), figuresOf([3.5, 3.1], true)]).toEqual([
      'asked',
      'asked',
      'month-day',
    ]);
  });

  it('takes none for days where 1 of them cannot be', () => {
    expect([
      figuresOf([3.5, 3.32]),
      figuresOf([3.1, 2]),
      figuresOf([3.5, 0.5]),
      figuresOf([44625]),
      figuresOf([]),
    ]).toEqual(['no-days', 'no-days', 'no-days', 'no-days', 'no-days']);
  });
});

import { builtinSchemes, DateReader, monthOf, type CellValue, type Scheme } from '../../src/engine';
import { periodAsked } from '../../src/functions/asked-period';

const [scheme] = builtinSchemes();
const july: Scheme = { ...scheme, yearStart: 7 };

function read(cell: CellValue, of: Scheme = scheme, date1904 = false): string {
  const period = periodAsked(cell, { year: 2022, scheme: of, dates: new DateReader(2022, of), date1904 });
  return period === null ? 'none' : `${period.kind} ${Math.floor(period.first / 12)}-${(period.first % 12) + 1}`;
}

describe('periodAsked', () => {
  it.each<readonly [CellValue, string]>([
    ['2022-03', 'month 2022-3'],
    ['2022.3', 'month 2022-3'],
    ['2022/3', 'month 2022-3'],
    ['2022年3月', 'month 2022-3'],
    [202203, 'month 2022-3'],
    ['202203', 'month 2022-3'],
    [44625, 'month 2022-3'],
    ['2022-3-5', 'month 2022-3'],
    [3, 'month 2022-3'],
    ['3', 'month 2022-3'],
    ['03', 'month 2022-3'],
    ['3月', 'month 2022-3'],
    ['三月份', 'month 2022-3'],
    [' １２ ', 'month 2022-12'],
    [2022.3, 'month 2022-3'],
    [2022.12, 'month 2022-12'],
    [2022.05, 'month 2022-5'],
    ['2022.1', 'month 2022-1'],
    ['2023Q1', 'quarter 2023-1'],
    ['2023-q4', 'quarter 2023-10'],
    ['一季度', 'quarter 2022-1'],
    ['2022年第2季度', 'quarter 2022-4'],
    ['1-3月', 'quarter 2022-1'],
    ['2023年4月至6月', 'quarter 2023-4'],
    ['上半年', 'half-year 2022-1'],
    ['下半年', 'half-year 2022-7'],
    ['2023H2', 'half-year 2023-7'],
    ['2023年上半年', 'half-year 2023-1'],
    ['7-12月', 'half-year 2022-7'],
    ['1—2月', 'two-months 2022-1'],
    ['2023年11—12月', 'two-months 2023-11'],
    ['第二双月', 'two-months 2022-3'],
    [2022, 'year 2022-1'],
    ['2023', 'year 2023-1'],
    ['2023年度', 'year 2023-1'],
    ['全年', 'year 2022-1'],
  ])('reads %j as the period %s, and not as another of 5 kinds', (cell, period) => {
    expect(read(cell)).toBe(period);
  });

  it.each<readonly [CellValue]>([
    [13],
    ['13'],
    [0.5],
    [1999],
    [2022.1],
    ['2-3月'],
    ['1-4月'],
    ['2022年2—3月'],
    ['昨天'],
    ['上月'],
    [true],
    [''],
    [null],
  ])('reads %j as 0 periods: nobody could be sure', (cell) => {
    expect(read(cell)).toBe('none');
  });

  it('takes 3 periods without a year from a year that begins in July, and the months of a stated year from the calendar', () => {
    expect(['3', '上半年', 7, '下半年', '2022H1', 2022].map((cell) => read(cell, july))).toEqual([
      'month 2023-3',
      'half-year 2023-1',
      'month 2022-7',
      'half-year 2022-7',
      'half-year 2022-1',
      'year 2022-7',
    ]);
  });

  it('reads 3 and 2022 alike in a workbook of 1904, and 43163 as a day of March', () => {
    expect([3, 2022, 43163].map((cell) => read(cell, scheme, true))).toEqual([
      'month 2022-3',
      'year 2022-1',
      `month ${2022}-${(monthOf(2022, 3) % 12) + 1}`,
    ]);
  });
});

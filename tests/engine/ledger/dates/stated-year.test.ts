import { CALENDAR_YEARS } from '../../../../src/engine/scheme/plan-year';
import { formatDay } from '../../../../src/engine/basis/calendar';
import { DateReader, statedYear } from '../../../../src/engine/ledger/dates/read-date';

const told = (day: number): string | number => (day > 0 ? formatDay(day) : day);

describe('statedYear', () => {
  it.each([
    [44625, 2022],
    [20230101, 2023],
    ['2023年3月', 2023],
    ['２０２３-03-05', 2023],
    ['202301', 2023],
    ['3月5日', 0],
    ['2023', 0],
    ['年底', 0],
    [3, 0],
    [null, 0],
    ['', 0],
    ['22.3.5', 2022],
    ['23-3-5', 2023],
    ['99.3.5', 0],
    ['12月5日', 0],
    ['春节', 0],
  ])('finds in %j the year %i', (cell, year) => {
    expect(statedYear(cell, false, CALENDAR_YEARS)).toBe(year);
  });
});

describe('a year that begins in July', () => {
  const july = { yearStart: 7 };

  it('places 6月5日 of the year 2022 in 2023, and 7月5日 in 2022', () => {
    const reader = new DateReader(2022, july);
    expect(['6月5日', '7月5日', '2023-07-05'].map((cell) => told(reader.day(cell, false)))).toEqual([
      '2023-06-05',
      '2022-07-05',
      '2023-07-05',
    ]);
    expect(told(reader.endDay('2月', false))).toBe('2023-02-28');
  });

  it('finds in 2023-06-30 the year 2022 and in 2023-07-01 the year 2023', () => {
    expect(['2023-06-30', '2023年7月1日', 20230630].map((cell) => statedYear(cell, false, july))).toEqual([
      2022, 2023, 2022,
    ]);
  });
});

import { monthOf } from '../../src/engine';
import { settledYear } from '../../src/cli/settle-year';

const CALENDAR = { yearStart: 1 };
const JULY = { yearStart: 7 };
const nothing = { year: null, start: null, asOf: null, month: null };

describe('settledYear', () => {
  it('takes the year of --year, else of --as-of, else of --month, else none', () => {
    expect(settledYear({ ...nothing, year: 2022 }, CALENDAR)).toBe(2022);
    expect(settledYear({ ...nothing, asOf: monthOf(2022, 3) }, CALENDAR)).toBe(2022);
    expect(settledYear({ ...nothing, month: monthOf(2021, 12) }, CALENDAR)).toBe(2021);
    expect(settledYear(nothing, CALENDAR)).toBeNull();
  });

  it('takes 2023-06 for the year 2022 of a plan whose years begin in July, and 2023-07 for 2023', () => {
    expect(settledYear({ ...nothing, year: 2022, asOf: monthOf(2023, 6) }, JULY)).toBe(2022);
    expect(settledYear({ ...nothing, month: monthOf(2023, 6) }, JULY)).toBe(2022);
    expect(settledYear({ ...nothing, month: monthOf(2023, 7) }, JULY)).toBe(2023);
    expect(settledYear({ ...nothing, year: 2022, start: monthOf(2023, 6) }, JULY)).toBe(2022);
  });

  it.each([
    [
      { ...nothing, year: 2022, asOf: monthOf(2023, 9) },
      CALENDAR,
      '--as-of 2023-09 不在2022年，请让它和 --year（或 --as-of）是同一年',
    ],
    [
      { ...nothing, year: 2022, month: monthOf(2023, 9) },
      CALENDAR,
      '--month 2023-09 不在2022年，请让它和 --year（或 --as-of）是同一年',
    ],
    [
      { ...nothing, year: 2022, asOf: monthOf(2022, 6) },
      JULY,
      '--as-of 2022-06 不在2022年度（方案的一年到2023-06为止），请让它和 --year（或 --as-of）是同一年',
    ],
    [
      { ...nothing, year: 2022, start: monthOf(2023, 1) },
      CALENDAR,
      '--start 2023-01 晚于要算到的 2022-12，请改早起始月份，或者换一年（--year）',
    ],
    [
      { ...nothing, asOf: monthOf(2022, 2), start: monthOf(2022, 3) },
      CALENDAR,
      '--start 2022-03 晚于要算到的 2022-02，请改早起始月份，或者换一年（--year）',
    ],
    [
      { ...nothing, year: 2022, start: monthOf(2023, 7) },
      JULY,
      '--start 2023-07 晚于要算到的 2023-06，请改早起始月份，或者换一年（--year）',
    ],
  ])('refuses %j of %j', (asked, plan, message) => {
    expect(() => settledYear(asked, plan)).toThrow(message);
  });
});

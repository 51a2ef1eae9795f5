import { formatMonth, monthOf, monthsLater } from '../../../src/engine/basis/calendar';
import {
  CALENDAR_YEARS,
  firstMonthOfYear,
  lastMonthOfYear,
  monthInYear,
  planYearOf,
} from '../../../src/engine/scheme/plan-year';

const JULY = { yearStart: 7 };

describe('firstMonthOfYear and lastMonthOfYear', () => {
  it('run from 2023-07 to 2024-06, of the calendar from 2023-01 to 2023-12', () => {
    expect(
      [JULY, CALENDAR_YEARS].map(
        (plan) => `${formatMonth(firstMonthOfYear(plan, 2023))} ${formatMonth(lastMonthOfYear(plan, 2023))}`,
      ),
    ).toEqual(['2023-07 2024-06', '2023-01 2023-12']);
  });
});

describe('planYearOf', () => {
  it('gives every month of 10 years and 12 first months to the year that it lies in', () => {
    for (let yearStart = 1; yearStart <= 12; yearStart++) {
      for (let month = monthOf(2020, 1); month < 2030 * 12; month = monthsLater(month, 1)) {
        const year = planYearOf({ yearStart }, month);
        expect(firstMonthOfYear({ yearStart }, year) <= month && month <= lastMonthOfYear({ yearStart }, year)).toBe(
          true,
        );
      }
    }
  });
});

describe('monthInYear', () => {
  it('takes 6 months before July for the next calendar year', () => {
    expect([7, 12, 1, 6].map((month) => formatMonth(monthInYear(JULY, 2023, month)))).toEqual([
      '2023-07',
      '2023-12',
      '2024-01',
      '2024-06',
    ]);
    expect([1, 12].map((month) => formatMonth(monthInYear(CALENDAR_YEARS, 2023, month)))).toEqual([
      '2023-01',
      '2023-12',
    ]);
  });
});

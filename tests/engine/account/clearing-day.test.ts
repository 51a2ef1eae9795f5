import { clearingDay } from '../../../src/engine/account/clearing-day';
import { formatDay } from '../../../src/engine/basis/calendar';
import { monthAt } from '../../support/ledger-columns';

const dayIn = (rule: { readonly month: number; readonly day: number }, month: string): string | null => {
  const day = clearingDay(rule, monthAt(month));
  return day === null ? null : formatDay(day);
};

describe('clearingDay', () => {
  it('is 10 January of every year, and in no other month', () => {
    expect(dayIn({ month: 1, day: 10 }, '2024-01')).toBe('2024-01-10');
    expect(dayIn({ month: 1, day: 10 }, '2024-02')).toBeNull();
  });

  it('is the month’s last day where it has no 29th', () => {
    expect(dayIn({ month: 2, day: 29 }, '2024-02')).toBe('2024-02-29');
    expect(dayIn({ month: 2, day: 29 }, '2023-02')).toBe('2023-02-28');
  });

  it('is 0 days in a plan that has none', () => {
    expect(clearingDay(null, monthAt('2024-01'))).toBeNull();
  });
});

import { formatDay, formatMonth, type LocalDate, monthOf, parseDay } from '../../../src/engine/basis/calendar';
import { WorkCalendar } from '../../../src/engine/basis/workdays';
import { dutiesOf } from '../../../src/engine/year/duties';
import { periodStates } from '../../../src/engine/year/period-states';
import type { Posting } from '../../../src/engine/year/posting';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../sheets/posted';

const USUAL_CALENDAR = { noticeDays: 3, scoreBy: 3, postBy: 10, redeemOn: 20, clause: '' };
const day = (text: string) => parseDay(text) as LocalDate;
const posted = (month: number, on: string, end: string, archived: string | null = null): Posting => ({
  period: { kind: 'month', first: monthOf(2022, month) },
  version: 1,
  posted: day(on),
  ends: day(end),
  archived: archived === null ? null : day(archived),
});
const VILLAGE = '户 0101 张三\n记 2022-09-05 0101 J1\n记 2022-10-05 0101 J1';

function dutiesOn(on: string, postings: readonly Posting[], redeems = true): readonly string[] {
  const states = periodStates(yearOf(fengsheng, VILLAGE), postings, day(on));
  const asked = { day: day(on), calendar: USUAL_CALENDAR, workdays: new WorkCalendar(), redeems, objections: [] };
  return dutiesOf(states, asked).map(({ kind, period, by, urgency, days, certain }) =>
    [
      urgency,
      kind,
      period === null ? '' : formatMonth(period.first),
      by === null ? '' : formatDay(by),
      days,
      certain ? '' : 'or later',
    ]
      .join(' ')
      .trim(),
  );
}

const SEPTEMBER = posted(9, '2022-10-09', '2022-10-12', '2022-10-13');

describe('dutiesOf', () => {
  it('leaves 2 days for October’s list on 8 November, and suggests the 21st: the 20th is a Sunday', () => {
    expect(dutiesOn('2022-11-08', [SEPTEMBER])).toEqual([
      'due post 2022-10 2022-11-10 2',
      'next redeem  2022-11-21 13',
      'next score 2022-11 2022-12-03 25',
    ]);
  });

  it.each([
    ['2022-11-10', 'due post 2022-10 2022-11-10 0'],
    ['2022-11-11', 'late post 2022-10 2022-11-10 1'],
  ])('holds the 10th itself for in time: on %s %s', (on, first) => {
    expect(dutiesOn(on, [SEPTEMBER])[0]).toBe(first);
  });

  it('puts 2 late things before what comes next, and a month without rows has 2 days to be late for', () => {
    expect(dutiesOn('2022-12-05', [SEPTEMBER])).toEqual([
      'late post 2022-10 2022-11-10 25',
      'late score 2022-11 2022-12-03 2',
      'due post 2022-11 2022-12-10 5',
      'next redeem  2022-12-20 15',
      'next score 2022-12 2023-01-03 29',
    ]);
  });

  it('says that a notice ends, then that it may be archived, and nothing of 2 months that are', () => {
    const october = posted(10, '2022-11-08', '2022-11-11');
    expect(dutiesOn('2022-11-11', [SEPTEMBER, october], false)).toEqual([
      'next notice-end 2022-10 2022-11-11 0',
      'next score 2022-11 2022-12-03 22',
    ]);
    expect(dutiesOn('2022-11-12', [SEPTEMBER, october], false)[0]).toBe('due archive 2022-10  0');
  });

  it('has 1 objection to answer in 10 days, and 1 that was right to be posted again', () => {
    const filed = { sheet: '异议登记', row: 2, household: 0, period: null, answered: null, reposted: null };
    const objections = [
      { ...filed, filed: day('2022-11-01'), result: 'open' as const },
      { ...filed, filed: day('2022-11-02'), result: 'upheld' as const },
      { ...filed, filed: day('2022-11-03'), result: 'rejected' as const },
      { ...filed, filed: day('2022-12-03'), result: 'open' as const },
    ];
    const on = (date: string) =>
      dutiesOf([], {
        day: day(date),
        calendar: USUAL_CALENDAR,
        workdays: new WorkCalendar(),
        redeems: false,
        objections,
      }).map(({ kind, urgency, days, household }) => [kind, urgency, days, household]);
    expect(on('2022-11-11')).toEqual([
      ['answer', 'due', 0, 0],
      ['repost', 'due', 0, 0],
    ]);
    expect(on('2022-11-12')[0]).toEqual(['answer', 'late', 1, 0]);
  });

  it.each([
    ['2022-03-20', '2022-03-21'],
    ['2026-02-20', '2026-02-24'],
    ['2026-09-20', '2026-09-20'],
    ['2026-06-20', '2026-06-22'],
    ['2022-03-22', '2022-04-20'],
  ])('redeems on the 20th or the next working day: on %s the next is %s', (on, next) => {
    const asked = {
      day: day(on),
      calendar: USUAL_CALENDAR,
      workdays: new WorkCalendar(),
      redeems: true,
      objections: [],
    };
    expect(dutiesOf([], asked).map(({ by }) => by && formatDay(by))).toEqual([next]);
  });
});

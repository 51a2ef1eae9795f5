import { LegalHoliday } from 'tyme4ts';
import { formatDay, type LocalDate, parseDay, partsOfDay } from '../../../src/engine/basis/calendar';
import { type CountedDay, shippedYears, type StatedDays, WorkCalendar } from '../../../src/engine/basis/workdays';

const china = new WorkCalendar();

describe('WorkCalendar', () => {
  it('says of each of the 4,748 days of 2014 to 2026 what a second package says', () => {
    let days = 0;
    const differing: string[] = [];
    for (let day = on('2014-01-01'); day <= on('2026-12-31'); day = (day + 1) as LocalDate) {
      days++;
      if (china.isWorkday(day) !== worksByTyme(day)) differing.push(formatDay(day));
    }
    expect(days).toBe(4748);
    expect(differing).toEqual([]);
  });

  it('knows 2004 to 2026, and rests nothing on the year after', () => {
    expect(shippedYears()).toEqual({ first: 2004, last: 2026 });
    expect([
      china.isCertain(on('2026-12-24')),
      china.isCertain(on('2026-12-25')),
      china.isCertain(on('2003-06-02')),
    ]).toEqual([true, false, false]);
  });

  it('names 7 October 2023 国庆节 as a make-up day of no name, 1 October as 国庆节', () => {
    expect([china.nameOf(on('2023-10-01')), china.nameOf(on('2023-10-07')), china.nameOf(on('2023-10-11'))]).toEqual([
      '国庆节',
      '',
      null,
    ]);
  });

  it('takes the word of the village for its 3 days before what was announced', () => {
    const stated = { first: on('2022-10-08'), last: on('2022-10-10'), work: false, name: '村里丰收节' };
    const village = new WorkCalendar([stated]);
    expect(village.isWorkday(on('2022-10-08'))).toBe(false);
    expect(village.nameOf(on('2022-10-10'))).toBe('村里丰收节');
    expect(china.isWorkday(on('2022-10-08'))).toBe(true);
  });
});

describe('noticeEnd', () => {
  it.each([
    ['2022-04-08', '2022-04-11', 'Friday to Monday'],
    ['2022-04-20', '2022-04-24', 'Saturday rolls on to a Sunday that is a make-up day'],
    ['2022-04-27', '2022-05-05', 'over 劳动节'],
    ['2022-09-28', '2022-10-08', 'over 国庆节 to a make-up Saturday'],
    ['2022-12-29', '2023-01-03', 'over New Year'],
    ['2023-09-27', '2023-10-07', 'over 中秋 and 国庆'],
    ['2026-02-12', '2026-02-24', 'over 春节'],
  ])('gives a notice of 3 days posted on %s until %s: %s', (posted, end) => {
    expect(told(china.noticeEnd(on(posted), 3))).toBe(end);
  });

  it('says “not before 4 January” of a notice of 3 days before a year that is not announced', () => {
    expect(told(china.noticeEnd(on('2026-12-29'), 3))).toBe('2027-01-04 at the earliest');
  });

  it('is certain of the same notice once the village states 1 January to 3 January and 1 October', () => {
    const stated = [off('2027-01-01', '2027-01-03', '元旦'), off('2027-10-01', '2027-10-07', '国庆节')];
    expect(told(new WorkCalendar(stated).noticeEnd(on('2026-12-29'), 3))).toBe('2027-01-04');
  });

  it('stays uncertain while the village states 1 of the 2 days that make a year known', () => {
    expect(told(new WorkCalendar([off('2027-01-01', '2027-01-03', '元旦')]).noticeEnd(on('2026-12-29'), 3))).toBe(
      '2027-01-04 at the earliest',
    );
  });
});

describe('nextWorkday', () => {
  it.each([
    ['2022-03-20', '2022-03-21'],
    ['2022-11-20', '2022-11-21'],
    ['2026-09-20', '2026-09-20'],
    ['2026-02-20', '2026-02-24'],
    ['2026-06-20', '2026-06-22'],
  ])('moves the 20th, %s, to %s', (day, next) => {
    expect(told(china.nextWorkday(on(day)))).toBe(next);
  });
});

function on(text: string): LocalDate {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day ${text}`);
  return day;
}

function off(first: string, last: string, name: string): StatedDays {
  return { first: on(first), last: on(last), work: false, name };
}

function told({ day, certain }: CountedDay): string {
  return `${formatDay(day)}${certain ? '' : ' at the earliest'}`;
}

function worksByTyme(date: LocalDate): boolean {
  const { year, month, day } = partsOfDay(date);
  const legal = LegalHoliday.fromYmd(year, month, day);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return legal?.isWork() ?? (weekday !== 0 && weekday !== 6);
}

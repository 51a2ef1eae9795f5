import { formatDay, monthOf } from '../../../../src/engine/basis/calendar';
import {
  AMBIGUOUS_DAY,
  BLANK_DAY,
  DateReader,
  INVALID_DAY,
  whyNoDay,
} from '../../../../src/engine/ledger/dates/read-date';

const told = (day: number): string | number => (day > 0 ? formatDay(day) : day);
const day = (cell: Parameters<DateReader['day']>[0], date1904 = false): string | number =>
  told(new DateReader(2022).day(cell, date1904));
const endDay = (cell: Parameters<DateReader['day']>[0]): string | number =>
  told(new DateReader(2022).endDay(cell, false));

describe('DateReader.day', () => {
  it.each([
    [44625, '2022-03-05'],
    [44625.75, '2022-03-05'],
    [36526, '2000-01-01'],
    [73050, '2099-12-31'],
    [20220305, '2022-03-05'],
    [202203, '2022-03-01'],
    ['2022-03-05', '2022-03-05'],
    ['2022-3-5', '2022-03-05'],
    ['2022/3/5', '2022-03-05'],
    ['2022.3.5', '2022-03-05'],
    ['2022年3月5日', '2022-03-05'],
    ['2022年03月05', '2022-03-05'],
    ['2022年3月5号', '2022-03-05'],
    ['20220305', '2022-03-05'],
    ['44625', '2022-03-05'],
    ['44625.5', '2022-03-05'],
    ['3月5日', '2022-03-05'],
    ['03月05号', '2022-03-05'],
    ['2022-03', '2022-03-01'],
    ['2022/3', '2022-03-01'],
    ['2022年3月', '2022-03-01'],
    ['2022年3月份', '2022-03-01'],
    ['3月', '2022-03-01'],
    ['3月份', '2022-03-01'],
    ['202203', '2022-03-01'],
    ['２０２２年３月５日', '2022-03-05'],
    ['２０２２－０３－０５', '2022-03-05'],
    ['　2022-03-05 ', '2022-03-05'],
    ['2022 年 3 月 5 日', '2022-03-05'],
    ['\u00a02022/3/5\t', '2022-03-05'],
    ['2022-03-05 10:30', '2022-03-05'],
    ['2022/3/5 8:05:09', '2022-03-05'],
    ['2022-03-05T10:30:00.000Z', '2022-03-05'],
    ['2022年3月5日 下午3:05', '2022-03-05'],
    ['2022年3月5日10时30分', '2022-03-05'],
    ['2022/3/5 9:00 AM', '2022-03-05'],
    ['3.5', '2022-03-05'],
    ['3-5', '2022-03-05'],
    ['3/5', '2022-03-05'],
    ['03.05', '2022-03-05'],
    ['1/12', '2022-01-12'],
    ['3.1', '2022-03-01'],
    ['三月五日', '2022-03-05'],
    ['一月八日', '2022-01-08'],
    ['十二月二十五日', '2022-12-25'],
    ['二〇二二年三月五日', '2022-03-05'],
    ['三月', '2022-03-01'],
    ['22.3.5', '2022-03-05'],
    ['22.7.1', '2022-07-01'],
    ['22/3/5', '2022-03-05'],
    ['22年3月5日', '2022-03-05'],
    ['2022、3、5', '2022-03-05'],
    ['2022。3。5', '2022-03-05'],
    ['2022 3 5', '2022-03-05'],
    ['2022.3.5日', '2022-03-05'],
    ['2022/03', '2022-03-01'],
    ['2022年3月5日 星期六', '2022-03-05'],
    ['2022年3月5日(星期六)', '2022-03-05'],
    ['2022年3月5日（周六）', '2022-03-05'],
    ['3月5日上午', '2022-03-05'],
    ['2022-3-5T10:00:00', '2022-03-05'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %j as %s', (cell, expected) => {
    expect(day(cell)).toBe(expected);
  });

  it.each([
    [36525],
    [73051],
    [0],
    [-1],
    [5],
    [2022],
    [2022.3],
    [20221301],
    [20220230],
    [202213],
    [19991231],
    [1e308],
    [NaN],
    [Infinity],
    [-Infinity],
    [true],
    [false],
    ['2022-13-45'],
    ['2022/13/1'],
    ['2022-02-30'],
    ['2023-02-29'],
    ['2022-00-10'],
    ['2月30日'],
    ['13月'],
    ['0月'],
    ['1999-12-31'],
    ['2100-01-01'],
    ['年底'],
    ['三月初五'],
    ['中秋节'],
    ['正月初三'],
    ['5/3/2022'],
    ['12.3.12'],
    ['3月32日'],
    ['3.32'],
    ['1.2.3'],
    ['2022.3.30-4.2'],
    ['3.7-3.5'],
    ['1月-3月'],
    ['三月'.repeat(2)],
    [3.5],
    [2],
    ['2022'],
    ['2022年'],
    ['5日'],
    ['#N/A'],
    ['2022-03-05、06'],
    ['-44625'],
    ['4.4625e4'],
    ['__proto__'],
    ['x'.repeat(32767)],
    [`2022-03-05${' '.repeat(32000)}x`],
  ])('takes %j for no day', (cell) => {
    expect(day(cell)).toBe(INVALID_DAY);
  });

  it.each([[null], [undefined], [''], ['  '], ['　'], ['\u00a0'], ['\n']])('takes %j for a blank', (cell) => {
    expect(day(cell)).toBe(BLANK_DAY);
  });

  it('counts 1,462 days on in the 1904 system, and reads 8 digits as they are', () => {
    expect(day(43163, true)).toBe('2022-03-05');
    expect(day('43163', true)).toBe('2022-03-05');
    expect(day(20220305, true)).toBe('2022-03-05');
    expect(day(73050, true)).toBe(INVALID_DAY);
  });

  it('reads 29 February of the year asked for, where it has one', () => {
    expect(told(new DateReader(2024).day('2月29日', false))).toBe('2024-02-29');
    expect(day('2月29日')).toBe(INVALID_DAY);
  });

  it('answers the same for the 2nd cell of one text', () => {
    const reader = new DateReader(2022);
    expect([reader.day('3月5日', false), reader.day('3月5日', false)]).toEqual([44625, 44625]);
  });
});

describe('DateReader.isApproximate', () => {
  it.each([
    ['3月上旬', '2022-03-01'],
    ['3月中旬', '2022-03-11'],
    ['2022年3月下旬', '2022-03-21'],
    ['3月初', '2022-03-01'],
    ['3月底', '2022-03-21'],
    ['春节', '2022-02-01'],
    ['2023年春节', '2023-01-22'],
    ['国庆节', '2022-10-01'],
    ['2022.3.5-3.7', '2022-03-05'],
    ['2022年3月5日至7日', '2022-03-05'],
    ['2022-03-05至2022-03-08', '2022-03-05'],
    ['3月5-7日', '2022-03-05'],
    ['3.5~3.7', '2022-03-05'],
    ['第一季度', '2022-01-01'],
    ['2023年2季度', '2023-04-01'],
    ['二〇二三年第三季度', '2023-07-01'],
    ['Q4', '2022-10-01'],
    ['2022-Q2', '2022-04-01'],
  ])('takes %j for a span that begins on %s', (cell, first) => {
    const reader = new DateReader(2022);
    expect([told(reader.day(cell, false)), reader.isApproximate(cell), reader.hasApproximate]).toEqual([
      first,
      true,
      true,
    ]);
    expect(reader.endDay(cell, false)).toBe(INVALID_DAY);
  });

  it('finds in 3月5日 and in a number 1 day, and nothing approximate', () => {
    const reader = new DateReader(2022);
    expect([
      reader.day('3月5日', false),
      reader.isApproximate('3月5日'),
      reader.isApproximate(44625),
      reader.hasApproximate,
    ]).toEqual([44625, false, false, false]);
  });

  it('knows the day of 春节 for 21 years, and lays it in a year that begins in July', () => {
    expect(told(new DateReader(2022, { yearStart: 7 }).day('春节', false))).toBe('2023-01-22');
    expect([2014, 2015, 2035, 2036].map((year) => told(new DateReader(year).day('春节', false)))).toEqual([
      -1,
      '2015-02-19',
      '2035-02-08',
      -1,
    ]);
  });
});

describe('DateReader.of', () => {
  const march = new DateReader(2022).of({ month: monthOf(2022, 3), figures: 'no-days' });

  it('reads 4 spellings of a day on the sheet of a month, and a whole date as it stands', () => {
    expect(['5日', '5号', '5', 5, '2022-04-06', '4月6日'].map((cell) => told(march.day(cell, false)))).toEqual([
      '2022-03-05',
      '2022-03-05',
      '2022-03-05',
      '2022-03-05',
      '2022-04-06',
      '2022-04-06',
    ]);
    expect([32, '32日', 0, 3.5].map((cell) => march.day(cell, false))).toEqual([
      INVALID_DAY,
      INVALID_DAY,
      INVALID_DAY,
      INVALID_DAY,
    ]);
  });

  it('reads 3.5 as a day where the column is one of months and days, and leaves 3.1 open until 1 answer', () => {
    const asked = new DateReader(2022).of({ month: null, figures: 'asked' });
    const known = new DateReader(2022).of({ month: null, figures: 'month-day' });
    expect([3.5, 3.15, 3.1, 3.4, 44625, 13.5].map((cell) => told(asked.day(cell, false)))).toEqual([
      '2022-03-05',
      '2022-03-15',
      AMBIGUOUS_DAY,
      '2022-03-04',
      '2022-03-05',
      INVALID_DAY,
    ]);
    expect(told(known.day(3.1, false))).toBe('2022-03-01');
  });

  it('is the same 1 reader where a table says nothing', () => {
    const reader = new DateReader(2022);
    expect(reader.of({ month: null, figures: 'no-days' })).toBe(reader);
  });
});

describe('DateReader.endDay', () => {
  it.each([
    ['2022-02', '2022-02-28'],
    ['2024年2月', '2024-02-29'],
    ['4月', '2022-04-30'],
    [202212, '2022-12-31'],
    ['202212', '2022-12-31'],
    ['2022-03-05', '2022-03-05'],
    [44625, '2022-03-05'],
  ])('reads %j as the last day %s', (cell, expected) => {
    expect(endDay(cell)).toBe(expected);
  });
});

describe('whyNoDay', () => {
  it.each([
    [null, 'blank'],
    [' ', 'blank'],
    ['2022-02-30', 'no-such-day'],
    ['2022/13/1', 'no-such-day'],
    [20220230, 'no-such-day'],
    ['2月30日', 'no-such-day'],
    ['13月', 'no-such-day'],
    ['1999-12-31', 'out-of-range'],
    [36525, 'out-of-range'],
    [19991231, 'out-of-range'],
    ['2100年1月', 'out-of-range'],
    ['年底', 'unreadable'],
    [5, 'unreadable'],
    [NaN, 'unreadable'],
    [true, 'unreadable'],
  ])('says of %j that it is %s', (cell, why) => {
    expect(whyNoDay(cell)).toBe(why);
  });
});

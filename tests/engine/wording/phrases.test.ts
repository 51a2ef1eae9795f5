import { monthOf, parseDay } from '../../../src/engine/basis/calendar';
import {
  dayInWords,
  daysInWords,
  figureInWords,
  listed,
  monthInWords,
  periodInWords,
  quoted,
  yearSpan,
} from '../../../src/engine/wording/phrases';

describe('periodInWords', () => {
  it.each([
    ['2022-03', '2022年3月'],
    ['2022-Q1', '2022年第一季度'],
    ['2022-Q4', '2022年第四季度'],
    ['2022-B1', '2022年1—2月'],
    ['2022-H2', '2022年下半年'],
    ['2022', '2022年'],
    ['2022-03-05', '2022年3月5日'],
    ['上半年', '上半年'],
  ])('says %s as %s, 1 of the 8 forms', (text, words) => {
    expect(periodInWords(text)).toBe(words);
  });

  it.each([
    ['2024-Q1', '2024-03', '2024年第一季度（2024年1月至3月）'],
    ['2023-H2', '2023-12', '2023年下半年（2023年7月至12月）'],
    ['2023', '2024-06', '2023年度（2023年7月至2024年6月）'],
    ['2023-B4', '2023-08', '2023年7—8月'],
  ])('names the months of %s, which ends in %s, 1 of 4 in a year from July', (text, last, words) => {
    expect(periodInWords(text, last)).toBe(words);
  });
});

describe('yearSpan', () => {
  it('names the 12 months of a year from July 2023, and nothing of one from January', () => {
    expect(yearSpan(monthOf(2023, 7))).toBe('（2023年7月至2024年6月）');
    expect(yearSpan(monthOf(2023, 1))).toBe('');
  });
});

describe('quoted', () => {
  it('keeps 30 characters on 1 line', () => {
    expect(quoted(`${'长'.repeat(31)}`)).toBe(`“${'长'.repeat(30)}…”`);
    expect(quoted(' 好人\n 好事 ')).toBe('“好人 好事”');
    expect(quoted(`${'长'.repeat(25)}13812345678`)).toBe(`“${'长'.repeat(25)}（号码已隐…”`);
    expect(quoted(true)).toBe('“TRUE”');
    expect(quoted(-0.5)).toBe('“-0.5”');
  });
});

describe('figureInWords', () => {
  it.each([
    [5, '5'],
    [0.5, '0.5'],
    [-1.25, '-1.25'],
    [1e-7, '0'],
    [-1e-7, '0'],
    [0.1 + 0.2, '0.3'],
    [1e300, '1e+300'],
    [1000000, '1000000'],
  ])('writes %d as %s', (figure, text) => {
    expect(figureInWords(figure)).toBe(text);
  });
});

describe('listed', () => {
  it('ends with 等 when 2 of 3 are named', () => {
    expect(listed(['甲', '乙', '丙'], 2)).toBe('甲、乙等');
    expect(listed(['甲', '乙'], 2)).toBe('甲、乙');
  });
});

describe('daysInWords', () => {
  it('leaves the end open when there is 1 day only', () => {
    expect(daysInWords('2022-03-05', undefined)).toBe('2022年3月5日起');
    expect(daysInWords('2022-03-05', '2022-04-01')).toBe('2022年3月5日至2022年4月1日');
  });
});

describe('dayInWords and monthInWords', () => {
  it('write no leading zeros: 3月5日', () => {
    expect(dayInWords(parseDay('2022-03-05') as number)).toBe('2022年3月5日');
    expect(monthInWords(monthOf(2022, 3))).toBe('2022年3月');
  });
});

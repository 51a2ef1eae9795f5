import { countingOf, isUnclearUnit } from '../../../src/engine/scheme/counting';

describe('countingOf', () => {
  it.each([
    ['月', 'once-a-month'],
    ['每月', 'once-a-month'],
    [' 月 ', 'once-a-month'],
    ['年', 'once-a-year'],
    ['每年', 'once-a-year'],
    ['项荣誉·月', 'honour'],
    ['每项荣誉·月', 'honour'],
    ['项荣誉・月', 'honour'],
    ['项荣誉/月', 'honour'],
    ['件', 'each'],
    ['次', 'each'],
    ['人次', 'each'],
    ['', 'each'],
  ])('counts the unit %j as %s, in 1 way', (unit, counting) => {
    expect(countingOf(unit)).toBe(counting);
  });
});

describe('isUnclearUnit', () => {
  it('doubts 4 units that speak of a period and none of 6 others', () => {
    expect(['个月', '月次', '季度初', '每周'].filter(isUnclearUnit)).toHaveLength(4);
    expect(['月', '年', '项荣誉·月', '次', '件', '天'].filter(isUnclearUnit)).toEqual([]);
  });
});

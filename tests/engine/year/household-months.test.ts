import { monthsInForceOf } from '../../../src/engine/year/household-months';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../sheets/posted';

describe('monthsInForceOf', () => {
  it('counts the 10 months from the village’s start in March, and 4 of a household that left in June', () => {
    const year = yearOf(fengsheng, '户 0101 甲\n户 0102 乙 退出 2022-06\n记 2022-03-03 0101 J1\n记 2022-12-03 0101 J1');
    expect(monthsInForceOf(0, year.scores)).toBe(10);
    expect(monthsInForceOf(1, year.scores)).toBe(4);
  });
});

import { awardedYear } from '../../../src/engine/year/award-entries';
import { leftOutOf } from '../../../src/engine/year/left-out';
import { fengsheng } from '../../support/schemes';
import { SIX, yearOf } from '../sheets/posted';

describe('leftOutOf', () => {
  it('names 1 household above the last winner with its reason, as many as the year counts', () => {
    const year = awardedYear(yearOf(fengsheng, SIX.replace('0102 彭桂', '0102 彭桂 外出'), { residents: 15 }));
    expect(leftOutOf(year).map(({ one, why }) => [one.name, why])).toEqual([['彭桂', '不是常住户']]);
    expect(year.awards.skipped).toEqual([{ why: 'not-resident', count: 1 }]);
  });
});

import { lastRankNamed, passedOver } from '../../../src/engine/year/passed-over';
import { fengsheng, withRules } from '../../support/schemes';
import { SIX, yearOf } from '../sheets/posted';

describe('passedOver', () => {
  it('gives the reason of 1 of 6 who stands above the last winner, and none to those below', () => {
    const year = yearOf(fengsheng, SIX.replace('0102 彭桂', '0102 彭桂 外出'), { residents: 15 });
    expect(lastRankNamed(year)).toBe(4);
    expect(year.ledger.roster.households.map((_, household) => passedOver(year)(household))).toEqual([
      '',
      '没评上：不是常住户',
      '',
      '',
      '',
      '',
    ]);
  });

  it('speaks of persons where persons earn the points', () => {
    const year = yearOf({ ...fengsheng, earner: 'person' }, SIX.replace('0102 彭桂', '0102 彭桂 外出'), {
      residents: 15,
    });
    expect(passedOver(year)(1)).toBe('没评上：不是在册人员');
  });

  it('has nothing to say in 1 year without awards', () => {
    const year = yearOf(withRules(fengsheng, { awards: null }), SIX);
    expect([lastRankNamed(year), passedOver(year)(0)]).toEqual([0, '']);
  });
});

import { complaintsOf } from '../plan-of';

const complaints = (redemption: object): readonly string[] => complaintsOf({ redemption });

describe('checkRedemption', () => {
  it('takes needs of 2 kinds, fives, once a quarter and a clearing on 10 January', () => {
    expect(complaints({ needs: [{ atLeast: 100 }, { of: 'earned', atLeast: 300 }], multipleOf: 5, timesAtMost: 1, timesPer: 'quarter', clearedOn: '01-10' })).toEqual([]);
  });

  it('refuses a period of 0 times, a need of what there is not, and one of 100 with at most 60', () => {
    expect(complaints({ timesPer: 'quarter' })).toEqual(['key-alone redemption.timesPer']);
    expect(complaints({ needs: [{ of: 'hours', atLeast: 5 }] })).toEqual(['need-unknown redemption.needs[0].of']);
    expect(complaints({ needs: [{ atLeast: 100 }], ceiling: 60 })).toEqual(['need-above-ceiling redemption.needs[0].atLeast']);
  });

  it('refuses 4 days that no year has, and takes 29 February', () => {
    for (const clearedOn of ['02-30', '04-31', '13-01', '1-10']) expect([clearedOn, complaints({ clearedOn })]).toEqual([clearedOn, ['invalid-day redemption.clearedOn']]);
    expect(complaints({ clearedOn: '02-29' })).toEqual([]);
  });

  it('warns of points that last 12 months although a day of every year clears them', () => {
    expect(complaints({ expiresAfterMonths: 12, clearedOn: '01-10' })).toEqual(['(expiry-never redemption.expiresAfterMonths)']);
  });
});

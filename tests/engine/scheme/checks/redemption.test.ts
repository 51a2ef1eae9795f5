import { complaintsOf, problemsOf } from '../plan-of';

const clearing = (redemption: object) =>
  complaintsOf({ redemption }).filter((complaint) => complaint.includes('cleared-twice'));

describe('checkRedemption', () => {
  it('warns of 3 ways to clear what is left more than once a year, and of none of the 3 alone', () => {
    expect(clearing({ carryOver: false, clearedIn: 1 })).toEqual(['(cleared-twice redemption.clearedIn)']);
    expect(clearing({ carryOver: false, clearedOn: '01-10' })).toEqual(['(cleared-twice redemption.clearedOn)']);
    expect(clearing({ clearedIn: 6, clearedOn: '01-10' })).toEqual(['(cleared-twice redemption.clearedIn)']);
    expect([{ carryOver: false }, { clearedIn: 1 }, { clearedOn: '01-10' }].flatMap(clearing)).toEqual([]);
  });

  it('names both times, the year’s end of a year from July too', () => {
    const said = (keys: object) => problemsOf(keys as never).find(({ code }) => code === 'cleared-twice')?.facts;
    expect(said({ redemption: { carryOver: false, clearedOn: '01-10' } })).toEqual({
      times: ['年底（12月底）', '1月10日'],
    });
    expect(
      said({ year: { kind: 'sum-of-months', startMonth: 7 }, redemption: { carryOver: false, clearedIn: 9 } }),
    ).toEqual({ times: ['年底（6月底）', '9月底'] });
  });
});

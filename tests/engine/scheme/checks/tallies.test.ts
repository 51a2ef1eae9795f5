import { complaintsOf } from '../plan-of';

const items = [{ id: 'J1', name: '志愿服务', points: 2 }];

describe('checkTallies', () => {
  it('takes 2 tallies, and a need of one of them', () => {
    expect(
      complaintsOf({
        items,
        tallies: [
          { id: 'honour', name: '荣誉积分' },
          { id: 'hours', name: '服务时长', of: 'J1' },
        ],
        redemption: { needs: [{ of: 'hours', atLeast: 100 }] },
      }),
    ).toEqual([]);
  });

  it('refuses 2 of one id, a reserved id and what there is not', () => {
    expect(
      complaintsOf({
        items,
        tallies: [
          { id: 'a', name: '甲' },
          { id: 'a', name: '乙' },
        ],
      }),
    ).toEqual(['id-repeated tallies[1].id']);
    expect(
      complaintsOf({
        items,
        tallies: [
          { id: 'earned', name: '甲' },
          { id: 'b', name: '乙', of: 'J9' },
        ],
      }),
    ).toEqual(['id-reserved tallies[0].id', 'tally-subject-unknown tallies[1].of']);
    expect(complaintsOf({ items, redemption: { needs: [{ of: 'hours', atLeast: 100 }] } })).toEqual([
      'need-unknown redemption.needs[0].of',
    ]);
  });
});

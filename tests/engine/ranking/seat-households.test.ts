import type { SeatGroup } from '../../../src/engine/ranking/seat-households';
import { seatHouseholds, tierOfGroup } from '../../../src/engine/ranking/seat-households';
import { fengsheng } from '../../support/schemes';
import type { Standing } from '../../support/ranked';
import { ranked } from '../../support/ranked';

function seat(standings: readonly Standing[], places: readonly number[]): readonly SeatGroup[] {
  const { scores, ranking } = ranked(fengsheng, standings);
  return seatHouseholds(ranking.order, scores, { places, tieKeys: ['fewer-deductions', 'higher-base'] });
}

describe('seatHouseholds', () => {
  it('makes 1 group of a tie inside a tier, without asking the keys', () => {
    expect(seat([{ total: 9, deduction: 3 }, { total: 9 }], [2, 1])).toEqual([
      { households: [0, 1], places: [2, 0], beyond: 0, byKeys: false },
    ]);
  });

  it('splits a tie between 2 tiers by fewer deductions, then by the higher base', () => {
    const groups = seat(
      [
        { total: 9, deduction: 3 },
        { total: 9, deduction: 1, base: 5 },
        { total: 9, deduction: 1, base: 7 },
      ],
      [1, 1],
    );
    expect(groups.map(({ households, places, beyond }) => [households, places, beyond])).toEqual([
      [[2], [1, 0], 0],
      [[1], [0, 1], 0],
      [[0], [0, 0], 1],
    ]);
    expect(groups.every(({ byKeys }) => byKeys)).toBe(true);
  });

  it('keeps households that 2 keys cannot tell apart in one group, with the places they cover', () => {
    expect(seat([{ total: 9 }, { total: 8 }, { total: 8 }, { total: 8 }], [1, 1, 1])[1]).toEqual({
      households: [1, 2, 3],
      places: [0, 1, 1],
      beyond: 1,
      byKeys: true,
    });
  });

  it('stops behind the last place, here the 2nd', () => {
    expect(seat([{ total: 9 }, { total: 8 }, { total: 7 }, { total: 6 }], [1, 1])).toHaveLength(2);
    expect(seat([{ total: 9 }], [0, 0])).toEqual([]);
  });
});

describe('tierOfGroup', () => {
  const group = (places: readonly number[], beyond: number): SeatGroup => ({
    households: [],
    places,
    beyond,
    byKeys: false,
  });

  it('is the 1 tier that takes all, −1 for none, null across a boundary', () => {
    expect([
      tierOfGroup(group([0, 2], 0)),
      tierOfGroup(group([0, 0], 2)),
      tierOfGroup(group([1, 1], 0)),
      tierOfGroup(group([0, 1], 1)),
    ]).toEqual([1, -1, null, null]);
  });
});

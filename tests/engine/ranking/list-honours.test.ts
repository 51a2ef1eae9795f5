import { listHonours } from '../../../src/engine/ranking/list-honours';
import type { HonourList } from '../../../src/engine/ranking/types';
import { monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { scoresOf } from '../../support/score-lines';

/** Households h0, h1, … with these month scores in December: bases of an assessment. */
function list(bases: readonly number[], more: readonly string[] = []): HonourList | null {
  const rows = bases.flatMap((base, at) => [`户 h${at}`, `评 2022-12 h${at} ${base}`]);
  const { ledger, scores } = scoresOf(fengsheng, [...rows, ...more].join('\n'), { start: '2022-12' });
  return listHonours(ledger, scores, monthAt('2022-12'));
}

const falling = (count: number): number[] => Array.from({ length: count }, (_, at) => 100 - at);

describe('listHonours', () => {
  it('names the best 15 of 20 households when nothing ties', () => {
    expect(list(falling(20))).toEqual({
      name: '乡村治理示范户',
      households: Array.from({ length: 15 }, (_, at) => at),
      undecided: [],
    });
  });

  it('names 13 when the 14th to the 16th tie, and 15 when a tie ends with the 15th', () => {
    const three = falling(20).map((base, at) => (at >= 13 && at <= 15 ? 87 : base));
    expect(list(three)?.households).toHaveLength(13);
    expect(list(falling(20).map((base, at) => (at >= 13 && at <= 14 ? 87 : base)))?.households).toHaveLength(15);
  });

  it('leaves the 7 that tie from the 10th to the 16th open and names the 9 above', () => {
    const tied = falling(20).map((base, at) => (at >= 9 && at <= 15 ? 91 : base));
    expect(list(tied)).toEqual({
      name: '乡村治理示范户',
      households: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      undecided: [9, 10, 11, 12, 13, 14, 15],
    });
  });

  it('takes all 12 of a village of 12, and leaves 9 of 9 to the committee', () => {
    expect(list(falling(12))?.households).toHaveLength(12);
    expect(list(falling(9))).toEqual({
      name: '乡村治理示范户',
      households: [],
      undecided: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    });
  });

  it('ranks December without the 20 annual points of the last household', () => {
    expect(list(falling(20), ['记 2022-12-05 h19 J9'])?.households).not.toContain(19);
    expect(list(falling(20), ['记 2022-12-05 h19 J1 ×10'])?.households).not.toContain(19);
    expect(
      list(
        falling(16).map((base) => base - 5),
        ['记 2022-12-05 h15 J1 ×10'],
      )?.households,
    ).toContain(15);
  });

  it('leaves out 1 household that is not in force', () => {
    const { ledger, scores } = scoresOf(
      fengsheng,
      Array.from({ length: 11 }, (_, at) => `户 h${at} ${at === 0 ? '退出 2022-11' : ''}`).join('\n'),
    );
    expect(listHonours(ledger, scores, monthAt('2022-12'))?.households).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('is null for a plan that names 0 households', () => {
    const { ledger, scores } = scoresOf(longyuzhuang, '户 h0');
    expect(listHonours(ledger, scores, monthAt('2022-12'))).toBeNull();
  });

  it('names exactly 10 when the 11th to the 16th tie, ties among them in roster order', () => {
    const bases = falling(20).map((base, at) => (at >= 10 && at <= 15 ? 90 : base));
    [bases[0], bases[1], bases[2]] = [98, 100, 98];
    expect(list(bases)?.households).toEqual([1, 0, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

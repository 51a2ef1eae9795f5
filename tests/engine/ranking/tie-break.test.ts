import { levelTieOf, tieBreaksOf } from '../../../src/engine/ranking/tie-break';
import type { AwardRule } from '../../../src/engine/scheme/types';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { falling, ranked, type Ranked, type Standing } from '../../support/ranked';

const POINT = 1_000_000;
const quota = fengsheng.versions[0].rules.awards as Extract<AwardRule, { kind: 'quota' }>;

/** `>h4 fewer-deductions 2:0` where h4 stands ahead, `<` where behind. */
function breaks(village: Ranked, household: number): readonly string[] {
  return tieBreaksOf(village, household).map(
    ({ key, own, other, theirs, ahead }) =>
      `${ahead ? '<' : '>'}h${other} ${key} ${own / (key === 'more-months' ? 1 : POINT)}:${theirs / (key === 'more-months' ? 1 : POINT)}`,
  );
}

/** 25 households: 5 places, 1 / 2 / 2. */
const village = (top: readonly Standing[], more: readonly string[] = []): Ranked =>
  ranked(fengsheng, [...top, ...falling(25 - top.length, 50)], more);

describe('tieBreaksOf', () => {
  it('names the key and both figures, for the 1 household ahead and the 1 behind', () => {
    const two = village([
      { total: 90, deduction: 2 },
      { total: 90, deduction: 0 },
      { total: 80 },
      { total: 70 },
      { total: 60 },
    ]);
    expect([0, 1, 2].map((household) => breaks(two, household))).toEqual([
      ['>h1 fewer-deductions 2:0'],
      ['<h0 fewer-deductions 0:2'],
      [],
    ]);
  });

  it('takes the nearest of 4 households over 3 tiers, and the second key where the first is equal', () => {
    const four = village([
      { total: 90, deduction: 1, base: 7 },
      { total: 90, deduction: 0 },
      { total: 90, deduction: 1, base: 5 },
      { total: 90, deduction: 3 },
      { total: 70 },
    ]);
    expect([1, 0, 2, 3].map((household) => breaks(four, household))).toEqual([
      ['<h0 fewer-deductions 0:1'],
      ['>h1 fewer-deductions 1:0', '<h3 fewer-deductions 1:3'],
      ['>h1 fewer-deductions 1:0', '<h3 fewer-deductions 1:3'],
      ['>h2 fewer-deductions 3:1'],
    ]);
    const base = village([
      { total: 90, base: 7 },
      { total: 90, base: 5 },
    ]);
    expect([0, 1].map((household) => breaks(base, household))).toEqual([
      ['<h1 higher-base 7:5'],
      ['>h0 higher-base 5:7'],
    ]);
  });

  it('leaves out 1 household that cannot win, whatever its figures', () => {
    expect(
      [0, 1, 2].map((household) =>
        breaks(
          village([{ total: 90, deduction: 1 }, { total: 90 }, { total: 90, deduction: 2 }], ['户 h1 外 外出']),
          household,
        ),
      ),
    ).toEqual([['<h2 fewer-deductions 1:2'], [], ['>h0 fewer-deductions 2:1']]);
  });

  it('compares months where the plan does', () => {
    const months = ranked(
      withRules(fengsheng, { awards: { ...quota, tieKeys: ['more-months'] } }),
      [{ total: 90 }, { total: 90 }, ...falling(23, 50)],
      ['户 h1 晚 加入 2022-06'],
    );
    expect(breaks(months, 1)).toEqual(['>h0 more-months 7:12']);
  });

  it('says nothing of 0 keys, of equal ones, and of a plan by positions', () => {
    const level = village([{ total: 90 }, { total: 90 }]);
    expect([
      breaks(level, 0),
      breaks(
        ranked(withRules(fengsheng, { awards: { ...quota, tieKeys: [] } }), [
          { total: 90, deduction: 1 },
          { total: 90 },
          ...falling(23, 50),
        ]),
        0,
      ),
    ]).toEqual([[], []]);
    expect(breaks(ranked(longyuzhuang, [{ total: 150, deduction: 1 }, { total: 150 }, ...falling(8, 20)]), 0)).toEqual(
      [],
    );
  });
});

describe('levelTieOf', () => {
  it('names the 1 household that both keys leave equal across a boundary, and who else is settled by them', () => {
    const open = village([{ total: 90 }, { total: 90 }, { total: 90, deduction: 4 }]);
    expect([0, 2].map((household) => levelTieOf(open, household))).toEqual([
      { keys: ['fewer-deductions', 'higher-base'], others: [1] },
      null,
    ]);
    expect(breaks(open, 0)).toEqual(['<h2 fewer-deductions 0:4']);
  });
});

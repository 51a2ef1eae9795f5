import { rankGroups } from '../../../src/engine/ranking/rank-groups';
import { bonus, schemeOf } from '../scheme/plan-of';
import { yearOf } from '../sheets/posted';

const PLAN = schemeOf({ items: [bonus('J1', '好人好事')] });
const inGroup = (group: string) => ({ group });
const year = yearOf(
  PLAN,
  '户 1 甲\n户 2 乙\n户 3 丙\n户 4 丁\n记 2022-03-01 1 J1 ×10\n记 2022-03-02 3 J1 ×6\n记 2022-03-02 4 J1 ×6',
  {
    households: { 1: inGroup('一组'), 2: inGroup('一组'), 3: inGroup('二组'), 4: inGroup('') },
  },
);

const standingsBy = (by: 'sum' | 'mean' | 'per-household'): readonly string[] =>
  rankGroups({ by, per: 'year', name: '小组', clause: '' }, year.ledger, {
    figures: year.scores.total,
    ranking: year.ranking,
  }).map(
    ({ name, sum, divisor, rank, tied }) => `${rank} ${name} ${sum / year.scores.scale}/${divisor}${tied ? ' =' : ''}`,
  );

describe('rankGroups', () => {
  it('puts 10 before 6 by the sum, and 6 of 1 before 10 of 2 by the mean', () => {
    expect(standingsBy('sum')).toEqual(['1 一组 10/1', '2 二组 6/1']);
    expect(standingsBy('mean')).toEqual(['1 二组 6/1', '2 一组 10/2']);
  });

  it('counts all 2 households of the roster per household, also the 1 that is not ranked', () => {
    const ranking = { ...year.ranking, rank: Int32Array.from([1, 0, 2, 2]) };
    const of = (by: 'mean' | 'per-household'): readonly number[] =>
      rankGroups({ by, per: 'year', name: '小组', clause: '' }, year.ledger, {
        figures: year.scores.total,
        ranking,
      }).map(({ divisor }) => divisor);
    expect(of('mean')).toEqual([1, 1]);
    expect(of('per-household')).toEqual([1, 2]);
  });

  it('compares 10 over 3 and 20 over 6 as equal, in the order of the roster', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => `户 ${id} 户${id}`).join('\n');
    const tied = yearOf(PLAN, `${rows}\n记 2022-03-01 1 J1 ×10\n记 2022-03-01 4 J1 ×20`, {
      households: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => [id, inGroup(id <= 3 ? '乙组' : '甲组')])),
    });
    expect(
      rankGroups({ by: 'mean', per: 'year', name: '小组', clause: '' }, tied.ledger, {
        figures: tied.scores.total,
        ranking: tied.ranking,
      }).map(({ name, rank, tied: shared }) => [name, rank, shared]),
    ).toEqual([
      ['乙组', 1, true],
      ['甲组', 1, true],
    ]);
  });
});

import { groupStandings } from '../../../src/engine/ranking/group-standings';
import { bonus, schemeOf } from '../scheme/plan-of';
import { yearOf } from '../sheets/posted';

const ROWS =
  '户 1 甲\n户 2 乙\n户 3 丙 加入 2022-04\n记 2022-01-02 1 J1 ×9\n记 2022-02-02 2 J1 ×7\n记 2022-05-02 3 J1 ×6\n记 2022-08-02 1 J1 ×50';
const households = { 1: { group: '东片' }, 2: { group: '西片' }, 3: { group: '西片' } };
const standings = (keys: object) => {
  const scheme = schemeOf({ items: [bonus('J1', '好人好事')], groupRanking: keys });
  return groupStandings(yearOf(scheme, ROWS, { households }));
};
const told = (keys: object): readonly string[] =>
  (standings(keys)?.periods ?? []).flatMap(({ first, groups }) =>
    groups.map(
      ({ rank, name, ranked, sum, divisor }) => `${(first % 12) + 1} ${rank} ${name} ${ranked} ${sum / 1e6}/${divisor}`,
    ),
  );

describe('groupStandings', () => {
  it('ranks 2 groups anew in each of the 2 quarters that are over, by who is there in it', () => {
    expect(told({ by: 'mean', per: 'quarter' })).toEqual([
      '1 1 东片 1 9/1',
      '1 2 西片 1 7/1',
      '4 1 西片 2 6/2',
      '4 2 东片 1 0/1',
    ]);
    expect(standings({ by: 'mean', per: 'quarter' })?.running?.months).toBe(3);
  });

  it('divides by all 2 households of the roster, also by the 1 that joins in a later quarter', () => {
    expect(told({ by: 'per-household', per: 'quarter' })[1]).toBe('1 2 西片 1 7/2');
  });

  it('ranks the year once where no period is stated, and has nothing of a plan that ranks 0 groups', () => {
    expect(told({ by: 'sum' })).toEqual(['1 1 东片 1 59/1', '1 2 西片 2 13/1']);
    expect(standings({ by: 'sum' })?.running).toBeNull();
    expect(groupStandings(yearOf(schemeOf({ items: [bonus('J1', '好人好事')] }), ROWS))).toBeNull();
  });
});

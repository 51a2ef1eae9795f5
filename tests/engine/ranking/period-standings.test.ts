import { periodStandings } from '../../../src/engine/ranking/period-standings';
import { numberOf } from '../../../src/engine/basis/points';
import { resultOf } from '../../faults/little-plan';

const stars = (year: object, per: string) => ({
  year,
  items: [{ id: 'X', name: '获评星数', points: 1 }],
  awards: {
    kind: 'thresholds',
    per,
    tiers: [
      { name: '金星', atLeast: 10 },
      { name: '铜星', atLeast: 5 },
    ],
  },
});
const LEDGER = `
  # 花名册
  户号 户主 小组 加入月份
  01 张三 一组 ·
  02 李四 一组 ·
  03 王五 一组 2023-07
  # 登记
  日期 户号 项目 数量
  2023-04-20 01 X 11
  2023-05-20 02 X 11
  2023-08-10 02 X 6
  2023-09-10 03 X 2
`;

function standing(plan: object, asOf: string | null = null): readonly string[] {
  const result = resultOf(plan, LEDGER.replaceAll('·', ''), asOf);
  return periodStandings(result).map(
    ({ first, months, score, ranking, tiers }) =>
      `${(first % 12) + 1}+${months}: ${[0, 1, 2].map((at) => `${numberOf(score[at], result.scores.scale)} ${ranking.rank[at]}${ranking.tied[at] === 1 ? '=' : ''} ${tiers?.[at] ?? '-'}`).join(', ')}`,
  );
}

describe('periodStandings', () => {
  it('gives score, rank and tier of 2 quarters that are over', () => {
    const expected = ['4+3: 11 1= 金星, 11 1= 金星, 0 0 -', '7+3: 0 3 -, 6 1 铜星, 2 2 -'];
    expect(standing(stars({ kind: 'sum-of-periods', period: 'quarter' }, 'quarter'))).toEqual(expected);
    expect(standing(stars({ kind: 'sum-of-months' }, 'quarter'))).toEqual(expected);
    expect(standing(stars({ kind: 'sum-of-months' }, 'quarter'), '2023-08')).toEqual(expected.slice(0, 1));
  });

  it('ranks the half-years of a plan that scores them and gives tiers for the year, and nothing of a plan of months: 1 and 0', () => {
    const ofYear = {
      year: { kind: 'sum-of-periods', period: 'half-year' },
      items: [{ id: 'X', name: '获评星数', points: 1 }],
    };
    expect(standing(ofYear)).toEqual(['1+6: 11 1= -, 11 1= -, 0 0 -']);
    expect(standing({ items: ofYear.items })).toEqual([]);
  });
});

import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';
import { linesAfter } from '../../../support/score-lines';
import { bonus, schemeOf } from '../../scheme/plan-of';

const refusing = (of: string) =>
  schemeOf({
    items: [bonus('A', '甲'), bonus('B', '乙')],
    caps: [{ of, per: 'month', points: 10, excess: 'refuse' }],
  });

function counted(of: string, ...rows: readonly string[]): number {
  const text = rows.map((row) => `记 2022-03-${row}`).join('\n');
  return linesAfter(SCORING_STEPS, refusing(of), `户 0101 张三\n${text}`, { asOf: '2022-03' })
    .map((line) => Number(/ = (\d+) /u.exec(line)?.[1]))
    .reduce((sum, points) => sum + points, 0);
}

describe('linesInOrder', () => {
  it.each(['A', 'bonus'])(
    'counts 10 of 5, 6 and 4 on one day under a cap of %s, in whatever order the rows stand',
    (of) => {
      const rows = ['02 0101 A ×5', '02 0101 A ×6', '02 0101 A ×4'];
      expect(counted(of, ...rows)).toBe(10);
      expect(counted(of, ...[...rows].reverse())).toBe(10);
    },
  );

  it('lets an earlier day come first, then the item that stands first in the plan: 5, not 6 or 7', () => {
    expect(counted('bonus', '03 0101 A ×6', '02 0101 A ×5')).toBe(5);
    expect(counted('bonus', '02 0101 B ×7', '02 0101 A ×5')).toBe(5);
  });

  it('credits 10 of 5, 6 and 4 of one day in the month of posting too', () => {
    const scheme = schemeOf({
      items: [bonus('A', '甲', { group: 'g' })],
      groups: [{ id: 'g', name: '年终', postedIn: 12 }],
      caps: [{ of: 'g', per: 'year', points: 10, excess: 'refuse' }],
    });
    const rows = '户 0101 张三\n记 2022-03-02 0101 A ×5\n记 2022-03-02 0101 A ×6\n记 2022-03-02 0101 A ×4';
    expect(linesAfter(SCORING_STEPS, scheme, rows).filter((line) => line.startsWith('2022-12'))).toEqual([
      '2022-12 annual A 6 = 6 + 0 counted',
      '2022-12 annual A 5 = 0 + 5 group-cap',
      '2022-12 annual A 4 = 4 + 0 counted',
    ]);
  });
});

import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';
import { linesAfter } from '../../../support/score-lines';
import { bonus, schemeOf } from '../../scheme/plan-of';

const K = { id: 'K', name: '失信', kind: 'deduction', points: 10 };
const items = [bonus('J', '守信', { points: 10 }), bonus('L', '志愿', { points: 5 }), K];

const lines = (keys: object, text: string, asOf = '2022-12') =>
  linesAfter(SCORING_STEPS, schemeOf({ items, ...keys }), `户 0101 张三\n${text}`, { asOf });

describe('running', () => {
  it('cuts 5 of 10 points at 25, in the order of days, and goes on from there', () => {
    expect(
      lines({ running: { most: 25 } }, '记 2022-05-05 0101 K\n记 2022-04-05 0101 J\n记 2022-02-05 0101 J ×2'),
    ).toEqual([
      '2022-02 bonus J 20 = 20 + 0 counted',
      '2022-04 bonus J 10 = 5 + 5 running',
      '2022-05 deduction K -10 = -10 + 0 counted',
    ]);
  });

  it('lets a deduction take no more than is there above 5, and nothing from a score that is below', () => {
    const rows = ['01-05 0101 K', '02-05 0101 J', '03-05 0101 K', '04-05 0101 K', '05-05 0101 L'];
    const text = rows.map((row) => `记 2022-${row}`).join('\n');
    expect(lines({ running: { least: 5 } }, text)).toEqual([
      '2022-01 deduction K -10 = 0 + -10 running',
      '2022-02 bonus J 10 = 10 + 0 counted',
      '2022-03 deduction K -10 = -5 + -5 running',
      '2022-04 deduction K -10 = 0 + -10 running',
      '2022-05 bonus L 5 = 5 + 0 counted',
    ]);
  });

  it('takes the deduction of a day before its 2 bonuses, and these in the order of the plan', () => {
    const text = '记 2022-02-01 0101 J\n记 2022-02-05 0101 L\n记 2022-02-05 0101 J\n记 2022-02-05 0101 K';
    expect(lines({ running: { least: 0, most: 12 } }, text)).toEqual([
      '2022-02 bonus J 10 = 10 + 0 counted',
      '2022-02 bonus L 5 = 2 + 3 running',
      '2022-02 bonus J 10 = 10 + 0 counted',
      '2022-02 deduction K -10 = -10 + 0 counted',
    ]);
  });

  it('counts a base that is given at the start of its year, and one of 20 that is assessed at the end of its month', () => {
    const given = {
      base: { total: 20, period: 'year', given: true },
      year: { kind: 'sum-of-periods', period: 'year' },
    };
    expect(lines({ ...given, running: { most: 25 } }, '记 2022-02-05 0101 J').slice(0, 2)).toEqual([
      '2022-12 base 基础分 20 = 20 + 0 given',
      '2022-02 bonus J 10 = 5 + 5 running',
    ]);
    const text = '评 2022-02 0101 20\n记 2022-02-05 0101 J\n记 2022-03-05 0101 K';
    expect(lines({ base: { total: 20 }, running: { most: 25 } }, text, '2022-03')).toContain(
      '2022-02 floor 逐笔限额 -5 = -5 + 0 running',
    );
  });

  it('begins at 0 again where the score is cleared on a day', () => {
    const year = { kind: 'sum-of-months', clearedOn: '03-31' };
    expect(
      lines({ year, running: { most: 15 } }, '记 2022-03-05 0101 J\n记 2022-04-05 0101 J\n记 2022-05-05 0101 J'),
    ).toEqual([
      '2022-03 bonus J 10 = 10 + 0 counted',
      '2022-03 floor 年度得分 -10 = -10 + 0 cleared',
      '2022-04 bonus J 10 = 10 + 0 counted',
      '2022-05 bonus J 10 = 5 + 5 running',
    ]);
  });
});

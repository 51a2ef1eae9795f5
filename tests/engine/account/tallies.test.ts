import { keepTallies } from '../../../src/engine/account/tallies';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import type { Scheme } from '../../../src/engine/scheme/types';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { schemeOf } from '../scheme/plan-of';

const scheme = schemeOf({
  items: [
    { id: 'J1', name: '志愿服务', points: 2, unit: '小时', group: 'inner' },
    { id: 'J2', name: '好人好事', points: 5 },
  ],
  groups: [{ id: 'inner', within: 'outer' }, { id: 'outer' }],
  caps: [{ of: 'J1', per: 'month', points: 4 }],
  tallies: [
    { id: 'honour', name: '荣誉积分' },
    { id: 'hours', name: '服务时长', of: 'J1' },
    { id: 'all', name: '全部服务', of: 'outer' },
  ],
});

function tallied(text: string, asOf: string): readonly (readonly number[])[] {
  return talliedBy(scheme, text, asOf);
}

function talliedBy(plan: Scheme, text: string, asOf: string): readonly (readonly number[])[] {
  const ledger = ledgerOf(plan, text);
  const years = [2022, 2023].map((year) =>
    scoreYear(ledger, plan, { year, start: monthAt('2022-03'), asOf: monthAt(year === 2023 ? asOf : '2022-12') }),
  );
  return keepTallies(ledger, years).map(({ figures }) => [...figures]);
}

describe('keepTallies', () => {
  it('adds 2 years up: points as capped, hours as written, those of a group within another too', () => {
    expect(
      tallied('户 0101 张三\n记 2022-03-05 0101 J1 ×6\n记 2023-01-05 0101 J2 1\n记 2023-02-05 0101 J1 1', '2023-02'),
    ).toEqual([[11], [7], [7]]);
  });

  it('counts 3 of 5 hours and a half where only whole hours under the cap of a row count, and 5.5 as written', () => {
    const plan = schemeOf({
      items: [{ id: 'J1', name: '志愿服务', points: 1, unit: '小时', wholeUnits: 'down' }],
      caps: [{ of: 'J1', per: 'event', points: 2 }],
      tallies: [
        { id: 'hours', name: '服务时长', of: 'J1', counts: 'counted' },
        { id: 'all', name: '全部时长', of: 'J1' },
      ],
    });
    const text =
      '户 0101 张三\n记 2023-01-05 0101 J1 ×3\n记 2023-01-06 0101 J1 ×1.5\n记 2023-02-07 0101 J1 ×0.5\n记 2023-03-08 0101 J1 ×0.5';
    expect(talliedBy(plan, text, '2023-02')).toEqual([[3], [5]]);
    expect(talliedBy(plan, text, '2023-03')).toEqual([[3], [5.5]]);
  });

  it('leaves out 1 row after asOf, 1 before the start and those of months that the household is not in force', () => {
    expect(
      tallied(
        '户 0101 张三 退出 2023-01\n记 2022-02-05 0101 J1 1\n记 2022-04-05 0101 J1 1\n记 2023-02-05 0101 J1 1\n记 2023-06-05 0101 J1 1',
        '2023-05',
      ),
    ).toEqual([[2], [1], [1]]);
  });
});

import { parseDay } from '../../../../src/engine/basis/calendar';
import type { Scheme } from '../../../../src/engine/scheme/types';
import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';
import { scoreYear } from '../../../../src/engine/scoring/score-year';
import { ledgerOf, monthAt } from '../../../support/ledger-columns';
import { linesAfter } from '../../../support/score-lines';
import { bonus, schemeOf } from '../../scheme/plan-of';

const veto = (id: string, ...effects: readonly object[]) => ({ id, name: `否决${id}`, kind: 'veto', effects });

function planWith(items: readonly object[], more: object = {}): Scheme {
  return schemeOf({ items: [bonus('J', '好事', { points: 10 }), ...items], redemption: {}, ...more });
}

const lines = (scheme: Scheme, text: string, asOf = '2022-12') =>
  linesAfter(SCORING_STEPS, scheme, `户 0101 张三\n${text}`, { asOf });

describe('vetoes', () => {
  it('takes 40 of a quarter of 100 away where it may come to 60', () => {
    const plan = planWith([veto('V', { effect: 'score-at-most', points: 60, per: 'quarter' })]);
    expect(lines(plan, '记 2022-01-05 0101 J ×10\n记 2022-03-05 0101 V\n记 2022-04-05 0101 J ×9')).toEqual([
      '2022-01 bonus J 100 = 100 + 0 counted',
      '2022-03 veto V 0 = 0 + 0 veto',
      '2022-03 veto V -40 = -40 + 0 veto-limit',
      '2022-04 bonus J 90 = 90 + 0 counted',
    ]);
  });

  it('leaves 50 points below the limit of 60, and a voided veto without effect', () => {
    const plan = planWith([veto('V', { effect: 'score-at-most', points: 60 })]);
    expect(lines(plan, '记 2022-01-05 0101 J ×5\n记 2022-03-05 0101 V')).toHaveLength(2);
    expect(lines(plan, '记 2022-01-05 0101 J ×9\n记 2022-03-05 0101 V 作废')).toHaveLength(2);
  });

  it('limits the month before the year, and lets the lower of 2 limits decide', () => {
    const limit = (points: number, per: string) => ({ effect: 'score-at-most', points, per });
    const plan = planWith([veto('V', limit(100, 'year'), limit(30, 'month'), limit(50, 'month'))]);
    const text = '记 2022-01-05 0101 J ×5\n记 2022-01-06 0101 V\n记 2022-06-05 0101 J ×9';
    expect(lines(plan, text).filter((line) => line.endsWith('veto-limit'))).toEqual([
      '2022-01 veto V -20 = -20 + 0 veto-limit',
      '2022-12 veto V -20 = -20 + 0 veto-limit',
    ]);
  });

  it('lets a deduction of 5 deduct and veto', () => {
    const plan = planWith([
      { id: 'K', name: '打架', kind: 'deduction', points: 5, effects: [{ effect: 'score-at-most', points: 0 }] },
    ]);
    expect(lines(plan, '记 2022-01-05 0101 J\n记 2022-02-05 0101 K').map((line) => line.split(' = ')[0])).toEqual([
      '2022-01 bonus J 10',
      '2022-02 deduction K -5',
      '2022-12 veto K -5',
    ]);
  });

  it('drops 1 tier, not 3, for a row that lasts 3 months', () => {
    const plan = planWith([
      {
        id: 'K',
        name: '占道',
        kind: 'deduction',
        points: 5,
        counting: 'lasting',
        effects: [{ effect: 'drop-tiers', tiers: 1 }],
      },
    ]);
    const ledger = ledgerOf(plan, '户 0101 张三\n记 2022-03-05 0101 K 止 2022-05-31');
    const { sanctions } = scoreYear(ledger, plan, {
      year: 2022,
      start: monthAt('2022-01'),
      asOf: monthAt('2022-12'),
    });
    expect(sanctions?.dropped.reduce((sum, tiers) => sum + tiers, 0)).toBe(1);
  });

  it('is brought about by figures: 3 deductions in a quarter', () => {
    const three = {
      name: '三次违约',
      per: 'quarter',
      when: [{ of: 'K', in: 'rows', atLeast: 3 }],
      effects: [{ effect: 'out' }],
    };
    const plan = planWith([{ id: 'K', name: '违约', kind: 'deduction', points: 1 }], { vetoes: [three] });
    const text =
      '记 2022-01-05 0101 K\n记 2022-03-05 0101 K\n记 2022-04-05 0101 K\n记 2022-05-05 0101 K\n记 2022-06-05 0101 K';
    expect(lines(plan, text).filter((line) => line.includes('veto'))).toEqual(['2022-06 veto 三次违约 0 = 0 + 0 veto']);
    expect(lines(plan, text, '2022-05').filter((line) => line.includes('veto'))).toEqual([]);
  });

  it('sees 55 of a base of 60 that 5 fell on, and all 10 of the bonus, though deductions use that up first', () => {
    const veto = (of: string, below: number) => ({
      name: `${of}不足${below}`,
      when: [{ of, below }],
      effects: [{ effect: 'out' }],
    });
    const plan = schemeOf({
      base: { categories: [{ id: '1', name: '守法', max: 5, given: true }] },
      items: [bonus('J', '好事', { points: 10 }), { id: 'K', name: '违约', kind: 'deduction', points: 5, on: '1' }],
      deductions: { from: 'bonus' },
      vetoes: [veto('base', 55.5), veto('base', 55), veto('bonus', 10)],
    });
    expect(lines(plan, '记 2022-01-05 0101 J\n记 2022-03-05 0101 K').filter((line) => line.includes('veto'))).toEqual([
      '2022-12 veto base不足55.5 0 = 0 + 0 veto',
    ]);
  });

  it('counts for a group what groups within it earned: 2 + 1 rows of 3', () => {
    const inner = { id: 'inner', name: '里', within: 'outer' };
    const three = { name: '三次', when: [{ of: 'outer', in: 'rows', atLeast: 3 }], effects: [{ effect: 'out' }] };
    const plan = schemeOf({
      items: [bonus('A', '甲', { group: 'inner' }), bonus('B', '乙', { group: 'outer' })],
      groups: [inner, { id: 'outer', name: '外' }],
      vetoes: [three],
    });
    const text = '记 2022-01-05 0101 A\n记 2022-02-05 0101 A\n记 2022-03-05 0101 B';
    expect(lines(plan, text).filter((line) => line.includes('veto'))).toEqual(['2022-03 veto 三次 0 = 0 + 0 veto']);
  });

  it('keeps the 4 other effects by household and month', () => {
    const plan = planWith(
      [
        veto('A', { effect: 'disqualify' }),
        veto('B', { effect: 'drop-tiers', tiers: 2 }),
        veto('C', { effect: 'clear-balance' }),
        veto('D', { effect: 'out' }),
      ],
      {
        awards: {
          kind: 'places',
          tiers: [
            { name: '一等', places: 1 },
            { name: '二等', places: 1 },
          ],
        },
      },
    );
    const ledger = ledgerOf(
      plan,
      '户 0101 甲\n户 0102 乙\n记 2022-02-05 0102 A\n记 2022-03-05 0102 B\n记 2022-04-05 0102 C\n记 2022-05-05 0102 D\n记 2022-06-05 0102 D',
    );
    const { sanctions, valid } = scoreYear(ledger, plan, {
      year: 2022,
      start: monthAt('2022-01'),
      asOf: monthAt('2022-12'),
    });
    if (sanctions === null) throw new Error('no sanctions');
    expect([
      sanctions.disqualified.indexOf(1),
      sanctions.dropped.indexOf(2),
      sanctions.clearings,
      sanctions.cleared.indexOf(1),
      [...sanctions.out],
    ]).toEqual([13, 14, [{ household: 1, day: parseDay('2022-04-05') }], 16, [-1, 4]]);
    expect([...valid]).toEqual([1, 0]);
  });

  it('costs a plan without vetoes 0 steps', () => {
    expect(lines(schemeOf({ items: [bonus('J', '好事')] }), '记 2022-01-05 0101 J')).toEqual([
      '2022-01 bonus J 1 = 1 + 0 counted',
    ]);
    expect(
      scoreYear(ledgerOf(schemeOf({}), '户 0101 甲'), schemeOf({}), { year: 2022, start: null, asOf: null }).sanctions,
    ).toBeNull();
  });
});

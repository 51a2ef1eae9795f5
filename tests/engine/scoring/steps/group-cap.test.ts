import { bonus, schemeOf } from '../../scheme/plan-of';
import { each } from '../../../../src/engine/scoring/steps/each';
import { groupCap } from '../../../../src/engine/scoring/steps/group-cap';
import { honours } from '../../../../src/engine/scoring/steps/honours';
import { onceAMonth } from '../../../../src/engine/scoring/steps/once-a-month';
import { onceAYear } from '../../../../src/engine/scoring/steps/once-a-year';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const steps = [rows, each, onceAMonth, onceAYear, honours, groupCap];

describe('group-cap', () => {
  it('counts 5 of 7 bonus points when J1–J5 share a monthly cap of 5', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-12-05 0101 J1 ×6
      记 2022-12-06 0101 J3a
      记 2022-12-07 0101 J5 「最美家庭」
      记 2022-12-08 0101 J2 ×4`,
      ),
    ).toEqual([
      '2022-12 bonus J1 3 = 3 + 0 counted',
      '2022-12 bonus J3a 1 = 1 + 0 counted',
      '2022-12 bonus J5 1 = 1 + 0 counted',
      '2022-12 bonus J2 2 = 0 + 2 group-cap',
    ]);
  });

  it('lets an honour of October count before the 10 good deeds of November', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-11-05 0101 J1 ×10
      记 2022-10-07 0101 J5 「最美家庭」 止 2022-11-30`,
      ).slice(1),
    ).toEqual(['2022-11 bonus J5 1 = 1 + 0 counted', '2022-11 bonus J1 5 = 4 + 1 group-cap']);
  });

  it('takes nothing from deductions, which stand in no group, nor from 40 points of the annual group', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×10
      记 2022-03-05 0101 K4b
      记 2022-03-05 0101 J9 ×2`,
      ),
    ).toEqual([
      '2022-03 bonus J1 5 = 5 + 0 counted',
      '2022-03 annual J9 40 = 40 + 0 counted',
      '2022-03 deduction K4b 10 = 10 + 0 counted',
    ]);
  });

  it('nests 5 a month inside 8 a year', () => {
    const scheme = withRules(fengsheng, {
      caps: [
        ...fengsheng.versions[0].rules.caps,
        {
          subject: { kind: 'group', id: 'monthly' },
          per: 'year',
          scope: 'household',
          refuses: false,
          points: 8,
          clause: '',
        },
      ],
    });
    expect(
      linesAfter(
        steps,
        scheme,
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×12
      记 2022-04-05 0101 J1 ×12`,
      ),
    ).toEqual(['2022-03 bonus J1 6 = 5 + 1 group-cap', '2022-04 bonus J1 6 = 3 + 3 group-cap']);
  });

  it('works with 1 monthly cap alone, month by month and group by group', () => {
    const { groups, items } = fengsheng.versions[0].rules;
    const scheme = withRules(fengsheng, {
      groups: [
        groups[0],
        { id: 'third', name: '', clause: '', postedIn: null, within: null, highestPer: null, repeat: null },
        groups[1],
      ],
      items: items.map((item) => (item.id === 'J2' ? { ...item, group: 'third' } : item)),
      caps: ['monthly', 'third'].map((id) => ({
        subject: { kind: 'group', id },
        per: 'month',
        scope: 'household',
        refuses: false,
        points: 1,
        clause: '',
      })),
    });
    expect(
      linesAfter(
        steps,
        scheme,
        `
      户 0101 张三
      记 2022-02-05 0101 J1 ×2
      记 2022-03-05 0101 J1 ×2
      记 2022-12-05 0101 J1 ×2
      记 2022-01-05 0101 J2 ×3
      记 2022-02-05 0101 J2 ×3
      记 2022-03-05 0101 J9
      记 2022-12-06 0101 J2 ×3`,
      ).map((line) => line.slice(8)),
    ).toEqual([
      'bonus J2 1.5 = 1 + 0.5 group-cap',
      'bonus J1 1 = 1 + 0 counted',
      'bonus J2 1.5 = 1 + 0.5 group-cap',
      'bonus J1 1 = 1 + 0 counted',
      'annual J9 20 = 20 + 0 counted',
      'bonus J1 1 = 1 + 0 counted',
      'bonus J2 1.5 = 1 + 0.5 group-cap',
    ]);
  });

  it('caps all bonuses at 3 where the items’ group lies in a group that holds no item of its own', () => {
    const scheme = schemeOf({
      items: [bonus('J1', '甲', { group: 'inner' })],
      groups: [{ id: 'inner', within: 'outer' }, { id: 'outer' }],
      caps: [{ of: 'bonus', per: 'month', points: 3 }],
    });
    expect(linesAfter(steps, scheme, '户 0101 张三\n记 2022-03-05 0101 J1 ×5')).toEqual([
      '2022-03 bonus J1 5 = 3 + 2 group-cap',
    ]);
  });
});

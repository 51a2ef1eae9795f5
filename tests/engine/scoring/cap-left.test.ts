import { numberOf } from '../../../src/engine/basis/points';
import type { Scheme } from '../../../src/engine/scheme/types';
import { capLeft } from '../../../src/engine/scoring/cap-left';
import { monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { scoresOf } from '../../support/score-lines';

/** Points left for the first household, `null` where no cap limits. */
function left(scheme: Scheme, text: string, month: string, item: string | null): number | null {
  const year = scoresOf(scheme, text);
  const points = capLeft(
    year,
    0,
    monthAt(month),
    item === null ? null : scheme.items.findIndex(({ id }) => id === item),
  );
  return points === null ? null : numberOf(points, year.scores.scale);
}

const HOUSEHOLD = '户 0101 张三';

describe('capLeft', () => {
  it('leaves 2 of the 5 points a month when J1–J5 have counted 3', () => {
    const ledger = `${HOUSEHOLD}
      记 2022-03-05 0101 J1 ×4
      记 2022-03-06 0101 J3a
      记 2022-04-05 0101 J1 ×10`;
    expect(['J1', 'J2', 'J5', null].map((item) => left(fengsheng, ledger, '2022-03', item))).toEqual([2, 2, 2, 2]);
    expect(left(fengsheng, ledger, '2022-04', 'J2')).toBe(0);
    expect(left(fengsheng, ledger, '2022-05', null)).toBe(5);
  });

  it('leaves 10 of the 50 points a year when 40 are noted, whatever the month', () => {
    const ledger = `${HOUSEHOLD}
      记 2022-03-05 0101 J9 ×2`;
    expect(['2022-03', '2022-12'].map((month) => left(fengsheng, ledger, month, 'J8'))).toEqual([10, 10]);
  });

  it('knows 0 limits for a deduction, for a voided row and for a plan without caps', () => {
    const ledger = `${HOUSEHOLD}
      记 2022-03-05 0101 J1 ×4 作废`;
    expect(left(fengsheng, ledger, '2022-03', 'K4b')).toBeNull();
    expect(left(fengsheng, ledger, '2022-03', 'J1')).toBe(5);
    expect(left(longyuzhuang, HOUSEHOLD, '2022-03', null)).toBeNull();
  });

  it('takes the least of an item’s own 2 a month and 3 a year and its group’s 5', () => {
    const caps = [
      ...fengsheng.versions[0].rules.caps,
      {
        subject: { kind: 'item', id: 'J1' },
        per: 'month',
        scope: 'household',
        refuses: false,
        points: 2,
        clause: '',
      } as const,
      {
        subject: { kind: 'item', id: 'J1' },
        per: 'year',
        scope: 'household',
        refuses: false,
        points: 3,
        clause: '',
      } as const,
    ];
    const scheme = withRules(fengsheng, { caps });
    const ledger = `${HOUSEHOLD}
      记 2022-03-05 0101 J1 ×9
      记 2022-04-05 0101 J2 ×10`;
    expect(['2022-03', '2022-04', '2022-05'].map((month) => left(scheme, ledger, month, 'J1'))).toEqual([0, 0, 1]);
    expect(left(scheme, ledger, '2022-03', 'J2')).toBe(3);
  });

  it('adds up 5 of a group and 2 of an item that stands alone when no item is named', () => {
    const caps = [
      ...fengsheng.versions[0].rules.caps,
      {
        subject: { kind: 'item', id: 'K1' },
        per: 'month',
        scope: 'household',
        refuses: false,
        points: 2,
        clause: '',
      } as const,
    ];
    expect(left(withRules(fengsheng, { caps }), HOUSEHOLD, '2022-03', null)).toBe(7);
  });

  it('leaves 1 of the village’s 6 for whoever still has 5 of its own', () => {
    const rules = fengsheng.versions[0].rules;
    const caps = [
      ...rules.caps,
      {
        subject: { kind: 'item', id: 'J1' },
        per: 'month',
        scope: 'village',
        refuses: false,
        points: 6,
        clause: '',
      } as const,
    ];
    const ledger = `${HOUSEHOLD}
      户 0102 李四
      记 2022-03-05 0102 J1 ×10
      记 2022-03-06 0101 J1 ×2`;
    const scheme = withRules(fengsheng, { caps });
    expect([
      left(scheme, ledger, '2022-03', 'J1'),
      left(scheme, ledger, '2022-04', 'J1'),
      left(scheme, ledger, '2022-03', 'J2'),
    ]).toEqual([0, 5, 4]);
    expect(left(scheme, ledger.replace('×2', '×0'), '2022-03', 'J1')).toBe(1);
  });
});

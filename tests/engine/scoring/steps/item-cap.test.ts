import { each } from '../../../../src/engine/scoring/steps/each';
import { itemCap } from '../../../../src/engine/scoring/steps/item-cap';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import type { Cap } from '../../../../src/engine/scheme/types';
import { fengsheng, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const capped = (...caps: readonly Cap[]) => withRules(fengsheng, { caps });
const onJ1 = (per: 'month' | 'year', points: number): Cap => ({
  subject: { kind: 'item', id: 'J1' },
  per,
  scope: 'household',
  refuses: false,
  points,
  clause: '',
});

describe('item-cap', () => {
  it('counts 2 of 2.5 points of an item capped at 2 a month, the rows that come first, and starts afresh in April', () => {
    expect(
      linesAfter(
        [rows, each, itemCap],
        capped(onJ1('month', 2)),
        `
      户 0101 张三
      记 2022-03-20 0101 J1 ×2
      记 2022-03-05 0101 J1 ×3
      记 2022-03-06 0101 J2
      记 2022-04-01 0101 J1`,
      ),
    ).toEqual([
      '2022-03 bonus J1 1.5 = 1.5 + 0 counted',
      '2022-03 bonus J2 0.5 = 0.5 + 0 counted',
      '2022-03 bonus J1 1 = 0.5 + 0.5 item-cap',
      '2022-04 bonus J1 0.5 = 0.5 + 0 counted',
    ]);
  });

  it('counts 2 points of an item capped at 2 a year over 2 months', () => {
    expect(
      linesAfter(
        [rows, each, itemCap],
        capped(onJ1('year', 2)),
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×3
      记 2022-05-05 0101 J1 ×3`,
      ),
    ).toEqual(['2022-03 bonus J1 1.5 = 1.5 + 0 counted', '2022-05 bonus J1 1.5 = 0.5 + 1 item-cap']);
  });

  it('nests 1.5 a month inside 2 a year', () => {
    expect(
      linesAfter(
        [rows, each, itemCap],
        capped(onJ1('month', 1.5), onJ1('year', 2)),
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×4
      记 2022-05-05 0101 J1 ×4`,
      ),
    ).toEqual(['2022-03 bonus J1 2 = 1.5 + 0.5 item-cap', '2022-05 bonus J1 2 = 0.5 + 1.5 item-cap']);
  });

  it('lets the smaller of 2 caps on one item and period bind', () => {
    expect(
      linesAfter(
        [rows, each, itemCap],
        capped(onJ1('month', 1), onJ1('month', 3)),
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×4`,
      ),
    ).toEqual(['2022-03 bonus J1 2 = 1 + 1 item-cap']);
  });

  it('keeps 3 items and 12 months apart', () => {
    const onEach = ['J1', 'J2', 'K8'].map((id): Cap => ({
      subject: { kind: 'item', id },
      per: 'month',
      scope: 'household',
      refuses: false,
      points: 2,
      clause: '',
    }));
    const text = Array.from({ length: 12 }, (_, at) =>
      ['J1', 'J2', 'K8'].map((id) => `记 2022-${String(at + 1).padStart(2, '0')}-05 0101 ${id} ×9`),
    ).flat();
    expect(
      new Set(
        linesAfter([rows, each, itemCap], capped(...onEach), ['户 0101 张三', ...text].join('\n')).map((line) =>
          line.slice(8),
        ),
      ),
    ).toEqual(
      new Set([
        'bonus J1 4.5 = 2 + 2.5 item-cap',
        'bonus J2 4.5 = 2 + 2.5 item-cap',
        'deduction K8 18 = 2 + 16 item-cap',
      ]),
    );
  });
});

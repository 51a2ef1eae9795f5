import { deductions } from '../../../../src/engine/scoring/steps/deductions';
import { itemCap } from '../../../../src/engine/scoring/steps/item-cap';
import { each } from '../../../../src/engine/scoring/steps/each';
import { freeItems } from '../../../../src/engine/scoring/steps/free-items';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng, longyuzhuang, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('deductions', () => {
  it('takes 4 points for 2 burnings and leaves a bonus of 0.5 alone', () => {
    expect(
      linesAfter(
        [rows, each, deductions],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J1
      记 2022-03-05 0101 K8 ×2`,
      ),
    ).toEqual(['2022-03 bonus J1 0.5 = 0.5 + 0 counted', '2022-03 deduction K8 -4 = -4 + 0 counted']);
  });

  it('takes 1.5 points of a free deduction', () => {
    expect(
      linesAfter(
        [rows, freeItems, deductions],
        longyuzhuang,
        `
      户 0101 张三
      记 2022-03-05 0101 减分 「占道」 1.5分`,
      ),
    ).toEqual(['2022-03 free-deduction 占道 -1.5 = -1.5 + 0 counted']);
  });

  it('shows the 2 points that a cap on a deduction spares as negative too', () => {
    const scheme = withRules(fengsheng, {
      caps: [
        {
          subject: { kind: 'item', id: 'K8' },
          per: 'month',
          scope: 'household',
          refuses: false,
          points: 2,
          clause: '',
        },
      ],
    });
    expect(linesAfter([rows, each, itemCap, deductions], scheme, '户 0101 张三\n记 2022-03-05 0101 K8 ×2')).toEqual([
      '2022-03 deduction K8 -4 = -2 + -2 item-cap',
    ]);
  });
});

import { orderOfComputation } from '../../../../src/engine/wording/plan/scheme-order';
import { bonus, schemeOf } from '../../scheme/plan-of';

const order = (keys: object) => orderOfComputation(schemeOf({ items: [bonus('J', '好事')], ...keys }));

describe('orderOfComputation', () => {
  it('sums the months, then caps the year at 300, lifts it to 10, and scales it to 100', () => {
    expect(
      order({
        base: { total: 100 },
        year: { kind: 'sum-of-months', scaledTo: 100 },
        caps: [{ of: 'score', per: 'year', points: 300 }],
        floors: [{ of: 'score', per: 'year', points: 10 }],
      }).slice(-4),
    ).toEqual([
      '各月得分相加，为年度得分',
      '全年得分封顶，超出的减去',
      '全年有最低分的，不到的补到',
      '全年得分按比例折算',
    ]);
  });

  it('caps and lifts months before they are summed, the narrow before the wide: 3 sentences', () => {
    const said = order({
      base: { total: 100 },
      caps: [{ of: 'score', per: 'month', points: 110 }],
      floors: [{ of: 'score', per: 'quarter', points: 10 }],
    });
    expect(said.slice(-4)).toEqual([
      '减分以后，得分封顶，超出的减去',
      '得分有最低分的，不到的补到',
      '长短不同的期都有封顶或最低分的，先按短的算，再按长的算',
      '各月得分相加，为年度得分',
    ]);
  });

  it('keeps the best 3 of 4 quarters after vetoes', () => {
    const vetoes = [
      { name: '一票', per: 'quarter', when: [{ of: 'J', in: 'rows', atLeast: 3 }], effects: [{ effect: 'out' }] },
    ];
    expect(order({ vetoes, year: { kind: 'sum-of-periods', period: 'quarter', best: 3 } }).slice(-3)).toEqual([
      '每季度的基础分与这一期的加分、减分一起，为这一期的得分',
      '有一票否决的，按它的后果限制得分',
      '得分最高的3期得分相加，为年度得分',
    ]);
  });
});

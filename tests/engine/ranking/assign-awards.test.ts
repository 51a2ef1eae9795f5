import { keepAccount } from '../../../src/engine/account/keep-account';
import { assignAwards } from '../../../src/engine/ranking/assign-awards';
import { rankHouseholds } from '../../../src/engine/ranking/rank-households';
import { monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { scoresOf } from '../../support/score-lines';
import type { Scheme } from '../../../src/engine/scheme/types';

function assign(scheme: Scheme, asOf = '2022-12') {
  const { ledger, scores } = scoresOf(
    scheme,
    '户 0101 张三\n户 0102 李四\n户 0103 王五\n记 2022-03-05 0101 J1'.replace(
      'J1',
      scheme.items.length > 0 ? 'J1' : '加分 5分',
    ),
    { asOf },
  );
  return assignAwards({
    ledger,
    scores,
    account: keepAccount(ledger, [scores]),
    ranking: rankHouseholds(scores),
    residents: null,
  });
}

describe('assignAwards', () => {
  it('is null for a plan with 0 awards', () => {
    expect(assign(withRules(fengsheng, { awards: null }))).toBeNull();
  });

  it('goes by quota or by positions, as the plan says: 3 resident households, 0 valid ones', () => {
    expect([assign(fengsheng)?.rule.kind, assign(fengsheng)?.denominator]).toEqual(['quota', 3]);
    expect([assign(longyuzhuang)?.rule.kind, assign(longyuzhuang)?.denominator]).toEqual(['positions', 0]);
    expect(assign(longyuzhuang)?.outcomes[0]).toEqual({ kind: 'none', why: 'not-enough-periods' });
  });

  it('takes the awards of the version in force in asOf, June or July', () => {
    const [{ rules }] = fengsheng.versions;
    const scheme = {
      ...fengsheng,
      versions: [
        { from: null, rules: { ...rules, awards: null } },
        { from: monthAt('2022-07'), rules },
      ],
    };
    expect([assign(scheme, '2022-06') === null, assign(scheme, '2022-07') === null]).toEqual([true, false]);
  });
});

import { keepAccount } from '../../../src/engine/account/keep-account';
import { assignThresholds, type ThresholdRule } from '../../../src/engine/ranking/assign-thresholds';
import { rankHouseholds } from '../../../src/engine/ranking/rank-households';
import type { AwardList } from '../../../src/engine/ranking/types';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import { countingClasses, villageOfClasses } from '../../support/counting-classes';
import { monthAt } from '../../support/ledger-columns';
import { bonus, schemeOf } from '../scheme/plan-of';

describe('assignThresholds', () => {
  it.each(['year', 'quarter'])(
    'asks which classes a tier is for once a plan, for tiers of the %s: as often for 12 households as for 1',
    (per) => {
      const tiers = [
        { name: '先锋', atLeast: 5, for: ['党员'] },
        { name: '合格', atLeast: 5 },
      ];
      const plan = schemeOf({
        participants: { classes: ['党员', '群众'] },
        items: [bonus('J1', '好人好事', { points: 5 })],
        awards: { kind: 'thresholds', per, tiers },
      });
      const rule = plan.versions[0].rules.awards as ThresholdRule;
      const awarded = (households: number): { readonly asked: number; readonly list: AwardList } => {
        const ledger = villageOfClasses(plan, households);
        const scores = scoreYear(ledger, plan, { year: 2022, start: monthAt('2022-01'), asOf: monthAt('2022-12') });
        const account = keepAccount(ledger, [scores]);
        let list: AwardList | undefined;
        const asked = countingClasses(
          plan,
          (scheme) =>
            (list = assignThresholds(rule, {
              ledger,
              scores: { ...scores, scheme },
              account,
              ranking: rankHouseholds(scores),
              residents: null,
            })),
        );
        return { asked, list: list as AwardList };
      };
      expect(awarded(2).list.outcomes.map((outcome) => (outcome.kind === 'tier' ? outcome.tier : -1))).toEqual([0, 1]);
      expect(awarded(12).asked).toBe(awarded(1).asked);
      expect(awarded(1).asked).toBeGreaterThan(0);
    },
  );
});

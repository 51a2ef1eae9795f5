import * as fc from 'fast-check';
import { numberOf, type AwardList, type YearResult } from '../../src/engine';
import { PLAN_A_TIERS, PLAN_B_MINIMUM } from '../oracle/plan-tables';
import type { PlanId } from '../oracle/logical-village';
import { villages, type VillageAndHabits } from '../oracle/village';
import { writeLedger } from '../oracle/writer/write-ledger';
import { engineYear } from './engine-report';
import { propertyRuns } from './settings';

const PLANS: readonly PlanId[] = ['fengsheng', 'longyuzhuang'];

function resultOf(
  { draft, habits }: VillageAndHabits,
  residents: number | null = draft.asked.residents,
): YearResult & { readonly awards: AwardList } {
  const result = engineYear(writeLedger(draft, habits).tables, draft.plan, { ...draft.asked, residents });
  return { ...result, awards: result.awards as AwardList };
}

/** Totals of the households of each tier. */
function totalsByTier({ awards, scores }: YearResult & { readonly awards: AwardList }): readonly (readonly number[])[] {
  return awards.tiers.map((_, tier) =>
    awards.outcomes.flatMap((outcome, household) =>
      outcome.kind === 'tier' && outcome.tier === tier ? [scores.total[household]] : [],
    ),
  );
}

describe('assignAwards', () => {
  it('splits a quota of 0 to 1000 residents so that the shares sum to it', () => {
    fc.assert(
      fc.property(villages('fengsheng'), fc.nat(1000), (village, residents) => {
        const { awards } = resultOf(village, residents);
        expect(awards.tiers.reduce((sum, tier) => sum + (tier.places ?? 0), 0)).toBe(awards.quota);
        expect(awards.tiers.filter((tier) => (tier.places ?? -1) < 0 || tier.awarded > (tier.places ?? 0))).toEqual([]);
      }),
      propertyRuns(60),
    );
  });

  it.each(PLANS)('puts no household of a lower tier above 1 of a higher tier (%s)', (plan) => {
    fc.assert(
      fc.property(villages(plan), (village) => {
        const tiers = totalsByTier(resultOf(village)).filter((totals) => totals.length > 0);
        tiers
          .slice(1)
          .forEach((lower, above) => expect(Math.max(...lower)).toBeLessThanOrEqual(Math.min(...tiers[above])));
      }),
      propertyRuns(80),
    );
  });

  it('costs the prizes of the decided households alone, and leaves nobody with a place unpaid', () => {
    fc.assert(
      fc.property(villages('fengsheng'), (village) => {
        const result = resultOf(village);
        const cost = totalsByTier(result).reduce(
          (sum, totals, tier) => sum + totals.length * PLAN_A_TIERS[tier].prize * 100,
          0,
        );
        expect(result.awards.cost).toBe(cost);
      }),
      propertyRuns(60),
    );
  });

  it('gives 0 stars below 140 points', () => {
    fc.assert(
      fc.property(villages('longyuzhuang'), (village) => {
        const result = resultOf(village);
        const lowest = Math.min(...totalsByTier(result).flat(), PLAN_B_MINIMUM * result.scores.scale);
        expect(numberOf(lowest, result.scores.scale)).toBe(PLAN_B_MINIMUM);
      }),
      propertyRuns(60),
    );
  });
});

import { tierOf } from '../../../src/engine/year/tier-of';
import { PLAN_A } from '../../support/little-ledgers';
import { scored } from '../../tasks/opened';

describe('tierOf', () => {
  it('names the tier of each of the 5 households as the award list has it', async () => {
    const year = await scored(PLAN_A);
    const tiers = year.ledger.roster.households.map((_, household) => tierOf(year, household));
    const named = year.awards?.outcomes.map((outcome) =>
      outcome.kind === 'tier' ? year.awards?.tiers[outcome.tier].name : outcome.kind === 'undecided' ? '待评议' : null,
    );
    expect(tiers).toEqual(named);
    expect(tiers.some((tier) => tier !== null)).toBe(true);
  });

  it('is null for 1 year without awards', () => {
    expect(tierOf({ awards: null }, 0)).toBeNull();
  });
});

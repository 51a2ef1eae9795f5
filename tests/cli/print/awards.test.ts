import { printAwards } from '../../../src/cli/print/awards';
import { PLAN_A } from '../../support/little-ledgers';
import { scored } from '../../tasks/opened';

describe('printAwards', () => {
  it('leaves the prize blank where 1 of 3 tiers states none, and the column where none does', async () => {
    const result = await scored(PLAN_A);
    if (result.awards === null) throw new Error('Plan A has awards');
    const { awards } = result;
    const without = (names: readonly string[]) => ({
      ...result,
      awards: {
        ...awards,
        tiers: awards.tiers.map((tier) => (names.includes(tier.name) ? { ...tier, prize: null } : tier)),
      },
    });
    expect(printAwards(without(['二等奖']))).toContain(
      '一等奖     0     0                50\n二等奖     0     0\n三等奖     1     1    1025        20\n',
    );
    const none = printAwards(without(['一等奖', '二等奖', '三等奖']));
    expect(none).toContain('等次    名额  已评  最低分\n');
    expect(none).not.toContain('奖品');
  });

  it('prints nothing for a plan without awards', async () => {
    expect(printAwards({ ...(await scored(PLAN_A)), awards: null })).toBe('');
  });
});

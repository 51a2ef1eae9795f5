import * as fc from 'fast-check';
import { villages } from '../oracle/village';
import { writeLedger } from '../oracle/writer/write-ledger';
import { engineYear } from './engine-report';
import { propertyRuns } from './settings';

describe('keepAccount', () => {
  it('closes at opening + earned − redeemed, and nothing lapsed, for every household', () => {
    fc.assert(
      fc.property(villages('fengsheng'), ({ draft, habits }) => {
        const { account, scores } = engineYear(writeLedger(draft, habits).tables, draft.plan, draft.asked);
        if (account === null) throw new Error('plan A keeps an account');
        expect(account.lapsed.every((points) => points === 0)).toBe(true);
        for (let household = 0; household < scores.householdCount; household++) {
          expect(account.opening[household] + account.earned[household] - account.redeemed[household]).toBe(
            account.balance[household],
          );
        }
      }),
      propertyRuns(80),
    );
  });

  it('changes no score, rank or award when every redemption is left out', () => {
    fc.assert(
      fc.property(villages('fengsheng'), ({ draft, habits }) => {
        fc.pre(draft.rosterStated);
        const { scores, ranking, awards } = engineYear(writeLedger(draft, habits).tables, draft.plan, draft.asked);
        const spared = engineYear(writeLedger({ ...draft, redemptions: [] }, habits).tables, draft.plan, draft.asked);
        // Where the decisions stand in the sheets may differ, and with it the places of their problems.
        expect([spared.scores.total, spared.ranking, spared.awards?.outcomes, spared.awards?.cost]).toEqual([
          scores.total,
          ranking,
          awards?.outcomes,
          awards?.cost,
        ]);
      }),
      propertyRuns(60),
    );
  });
});

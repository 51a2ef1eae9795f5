// The engine against the second scorer: what it reads from the cells of a generated village and scores must
// be what the village was meant to come to, figure by figure and problem by problem.
import * as fc from 'fast-check';
import { differencesFrom, problemDifferences } from '../cases/differences';
import { expectYear } from '../oracle/expect-year';
import type { PlanId } from '../oracle/logical-village';
import { villages, type VillageAndHabits } from '../oracle/village';
import { writeLedger } from '../oracle/writer/write-ledger';
import { engineReport, engineYear } from './engine-report';
import { propertyRuns } from './settings';

const NOT_COMPARED: ReadonlySet<string> = new Set(['date-apart', 'side-unknown', 'later-rows-left-out']);

function differences({ draft, habits }: VillageAndHabits): readonly string[] {
  const { tables, village } = writeLedger(draft, habits);
  const { problems, asOf, ...expected } = expectYear(village);
  const report = engineReport(engineYear(tables, draft.plan, draft.asked));
  // The second scorer knows no slips of the pen: a village with a row far from all others is told of, and not compared.
  // The same of rows too few to move the year of all others, which it does not count.
  if (report.problems.some(([code]) => NOT_COMPARED.has(code))) return [];
  return [
    ...differencesFrom(expected, report),
    // Plan B's report does not print it.
    ...(report.asOf === undefined ? [] : differencesFrom(asOf, report.asOf, 'asOf')),
    ...problemDifferences(problems, report.problems),
  ];
}

describe('readLedger and evaluateYear', () => {
  it.each<readonly [PlanId, number]>([
    ['fengsheng', 300],
    ['longyuzhuang', 200],
  ])('agree with the second scorer on generated villages of %s (%i in the suite)', (plan, runs) => {
    fc.assert(
      fc.property(villages(plan), (village) => expect(differences(village)).toEqual([])),
      propertyRuns(runs),
    );
  });
});

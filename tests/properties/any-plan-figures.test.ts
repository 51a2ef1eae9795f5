// Any plan of the whole vocabulary on any ledger: the engine's figures against those of the second scorer for any plan, which was
// written from the pages for those who write plans.
import * as fc from 'fast-check';
import { evaluateYear, numberOf, parseMonth, readLedger, readScheme, type Month, type Points } from '../../src/engine';
import { monthAfter } from '../oracle/days';
import { toNumber } from '../oracle/fraction';
import { firstMonth } from '../oracle/any-plan/plan-text';
import { scoreAnyYear } from '../oracle/any-plan/score-any-year';
import { knownPlan, tablesOf, villageOf } from '../support/any-plan-village';
import { HOUSEHOLDS, ledgerFigures, ledgerRows } from '../support/valid-ledgers';
import { validSchemes } from '../support/valid-schemes';
import { propertyRuns } from './settings';

const sources = fc.record({ rows: ledgerRows, figures: ledgerFigures });
const asked = fc.record({ later: fc.nat(1), month: fc.nat(11) });

describe('evaluateYear with any plan', () => {
  it('comes to the second scorer’s total for each of 5 households, at any month of a year and of the one after it', () => {
    fc.assert(
      fc.property(validSchemes, sources, asked, ({ json }, ledgerOf, { later, month }) => {
        const plan = knownPlan(json);
        fc.pre(plan !== null);
        const { value: scheme } = readScheme(plan);
        if (scheme === null) throw new Error('a plan that was taken before');
        const start = firstMonth(plan, 2022);
        // Rows are of two years from January 2022 on.
        const year = 2022 + (start === '2022-01' ? later : 0);
        const asOf = monthAfter(firstMonth(plan, year), month);
        const village = villageOf(plan, ledgerOf, { start, asOf });
        const bounds = { start: parseMonth(start) as Month, asOf: parseMonth(asOf) as Month };
        const { scores, problems } = evaluateYear(
          readLedger(tablesOf(plan, village), scheme, { year }),
          scheme,
          bounds,
        );
        fc.pre(!problems.some(({ code }) => code === 'date-apart'));
        const totals = HOUSEHOLDS.map((_, household) => scoreAnyYear(plan, village, { household, year }).total);
        expect(HOUSEHOLDS.map((_, at) => numberOf(scores.total[at] as Points, scores.scale))).toEqual(
          totals.map((total) => (total === null ? 0 : toNumber(total))),
        );
      }),
      propertyRuns(60),
    );
  });
});

// A little plan over a little ledger, as the command line scores it: for tests of what plans come to.
import { builtinSchemes, explainHousehold, numberOf, type YearResult } from '../../src/engine';
import { openTables } from '../../src/tasks/open-ledger';
import { scoreReport } from '../../src/cli/json/score-report';
import { monthAt } from '../support/ledger-columns';
import { tablesOf } from '../support/little-workbook';
import { schemeOf } from '../engine/scheme/plan-of';

export type Figures = {
  readonly head: string;
  readonly total: number;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly balance: number | null;
};

/** The year of the ledger; throws where it was not opened. */
export function resultOf(plan: object, text: string, asOf: string | null = null): YearResult {
  const outcome = openTables(tablesOf(text), {
    schemes: builtinSchemes(),
    scheme: schemeOf({ ...plan }),
    year: null,
    start: null,
    asOf: asOf === null ? null : monthAt(asOf),
    residents: null,
  });
  if (outcome.kind !== 'opened') throw new Error(`not opened: ${outcome.kind}`);
  return outcome.result;
}

export function figuresOf(plan: object, text: string, asOf: string | null = null): readonly Figures[] {
  return scoreReport(resultOf(plan, text, asOf), null).households as unknown as readonly Figures[];
}

/** By head of household. */
export function totalsOf(plan: object, text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(figuresOf(plan, text).map(({ head, total }) => [head, total]));
}

/** `raw = counted + excess reason`, with `→ row` where another row counts. */
export function linesOf(plan: object, text: string, household = 0): readonly string[] {
  const { ledger, scores } = resultOf(plan, text);
  return explainHousehold(ledger, scores, household, null).lines.map(({ raw, counted, excess, reason, refersTo }) => {
    const [all, taken, left] = [raw, counted, excess].map((points) => numberOf(points, scores.scale));
    return `${all} = ${taken} + ${left} ${reason}${refersTo === null || refersTo.row === null ? '' : ` → ${refersTo.row}`}`;
  });
}

// The engine's answer to generated cells, in the shape in which the second scorer answers.
import {
  builtinSchemes,
  evaluateYear,
  parseMonth,
  readLedger,
  type CellTable,
  type Month,
  type Scheme,
  type YearResult,
} from '../../src/engine';
import { scoreReport } from '../../src/cli/json/score-report';
import type { ExpectedProblem, ExpectedYear } from '../oracle/expected-year';
import type { Asked, PlanId } from '../oracle/logical-village';

export function planOf(id: PlanId): Scheme {
  const found = builtinSchemes().find((scheme) => scheme.id === id);
  if (!found) throw new Error(`no built-in plan ${id}`);
  return found;
}

/** Reads, scores and ranks the cells by the plan and what is asked. */
export function engineYear(tables: readonly CellTable[], plan: PlanId, asked: Asked): YearResult {
  const scheme = planOf(plan);
  const ledger = readLedger(tables, scheme, asked.year === null ? {} : { year: asked.year });
  return evaluateYear(ledger, scheme, {
    ...(asked.start === null ? {} : { start: parseMonth(asked.start) as Month }),
    ...(asked.asOf === null ? {} : { asOf: parseMonth(asked.asOf) as Month }),
    ...(asked.residents === null ? {} : { residents: asked.residents }),
  });
}

/** As `score --json` prints it, problems reduced to code and place. */
export function engineReport(result: YearResult): Omit<ExpectedYear, 'asOf'> & { readonly asOf?: string } {
  const report = scoreReport(result, null) as unknown as ExpectedYear;
  return { ...report, problems: result.problems.map(({ code, sheet, row }): ExpectedProblem => [code, sheet, row]) };
}

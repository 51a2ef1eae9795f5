// An argument that was left out: the function and what was written enter, the failure that shows the whole formula
// leaves.
import { formatMonth, lastMonthOfYear } from '../engine';
import { argumentText, formulaText, LEDGER_NAME } from './formula-text';
import { FunctionFailure } from './function-failure';
import type { LoadedLedger } from './ledger-store';
import * as say from './wording/failures';

/** `before`: what stands between 台账 and the argument, as it is written. */
export function leftOutPeriod(id: string, loaded: LoadedLedger, before: readonly string[]): FunctionFailure {
  return leftOut('期', id, [...before, exampleOf('期', loaded)]);
}

export function leftOutMonth(id: string, loaded: LoadedLedger, before: readonly string[]): FunctionFailure {
  return leftOut('月', id, [...before, exampleOf('月', loaded)]);
}

export function leftOutHousehold(id: string, loaded: LoadedLedger, behind: readonly string[]): FunctionFailure {
  return leftOut('户', id, [exampleOf('户', loaded), ...behind]);
}

function leftOut(name: string, id: string, args: readonly string[]): FunctionFailure {
  return new FunctionFailure('invalid-value', say.missing(name, formulaText(id, [LEDGER_NAME, ...args])));
}

/** An argument of the ledger's own for a parameter: a household, its last month, or its year where months have no
 * score. */
export function exampleOf(name: string, { ledger, scheme }: LoadedLedger): string {
  if (name === '户') return argumentText(ledger.roster.households[0]?.id ?? '0101');
  const monthsCount = name === '月' || scheme.versions.every(({ rules }) => rules.year.kind === 'sum-of-months');
  return monthsCount
    ? argumentText(formatMonth(ledger.lastMonthOfYear ?? lastMonthOfYear(scheme, ledger.year)))
    : String(ledger.year);
}

// An argument that was left out: the function and what was written enter, the failure that shows the whole formula leaves.
import { formatMonth, lastMonthOfYear } from '../engine';
import { argumentText, formulaText, LEDGER_NAME } from './formula-text';
import { FunctionFailure } from './function-failure';
import type { LoadedLedger } from './ledger-store';
import * as say from './wording/failures';

/** `before`: what stands between 台账 and the argument, as it is written. A month of the ledger where months are summed, else its year. */
export function leftOutPeriod(id: string, loaded: LoadedLedger, before: readonly string[]): FunctionFailure {
  const sumsMonths = loaded.scheme.versions.every(({ rules }) => rules.year.kind === 'sum-of-months');
  return leftOut('期', id, [...before, sumsMonths ? monthOf(loaded) : String(loaded.ledger.year)]);
}

export function leftOutMonth(id: string, loaded: LoadedLedger, before: readonly string[]): FunctionFailure {
  return leftOut('月', id, [...before, monthOf(loaded)]);
}

export function leftOutHousehold(id: string, loaded: LoadedLedger, behind: readonly string[]): FunctionFailure {
  return leftOut('户', id, [argumentText(loaded.ledger.roster.households[0]?.id ?? '0101'), ...behind]);
}

function leftOut(name: string, id: string, args: readonly string[]): FunctionFailure {
  return new FunctionFailure('invalid-value', say.missing(name, formulaText(id, [LEDGER_NAME, ...args])));
}

function monthOf({ ledger, scheme }: LoadedLedger): string {
  return argumentText(formatMonth(ledger.lastMonthOfYear ?? lastMonthOfYear(scheme, ledger.year)));
}

// Which formulas read a ledger: those that call VILLAGE.LEDGER, as Excel shows it and as a file keeps it while the
// add-in is away.
import { formulaTokens } from './formula-text';

const LEDGER = /^(?:VILLAGE\.|_xldudf_VILLAGE_)LEDGER$/iu;

export function isLedgerCall(name: string): boolean {
  return LEDGER.test(name);
}

/** Anywhere in it, but not in a text. */
export function callsLedger(formula: string): boolean {
  return (
    /LEDGER\(/iu.test(formula) &&
    formulaTokens(formula).some((token) => token.kind === 'call' && isLedgerCall(token.name))
  );
}

// What a table of a workbook may be: one of the ledger's, or a register that a village keeps beside it.
import { REGISTER_ROLES, type RegisterRole } from './registers/register-lexicon';

/** The tables that scores, balances and awards are read from, and the settings. */
export type LedgerRole = 'roster' | 'events' | 'assessment' | 'redemptions' | 'decisions' | 'settings';
export type TableRole = LedgerRole | RegisterRole;

export function isRegister(role: TableRole): role is RegisterRole {
  return (REGISTER_ROLES as readonly string[]).includes(role);
}

// What a workbook in another format (.xls, .et, .ods) keeps from being changed:
// a new .xlsx has neither its formulas nor its passwords. The sheets' formulas and locks enter, which changes are
// refused leaves.
import type { CellChange, Refusal } from '../desk';
import { NO_FORMULAS, type FormulaReach } from './formula-reach';

export type SourceGuards = {
  readonly formulas: FormulaReach;
  /** The sheets protected with a password. */
  readonly locked: ReadonlySet<string>;
};

export const NO_GUARDS: SourceGuards = { formulas: NO_FORMULAS, locked: new Set() };

/** By the names that the sheets had. */
export function guardedChanges(
  { formulas, locked }: SourceGuards,
  changes: readonly CellChange[],
): ReadonlyMap<CellChange, Refusal> {
  const refused = new Map<CellChange, Refusal>();
  const refuse = (change: CellChange, refusal: Refusal): void =>
    void (refused.has(change) || refused.set(change, refusal));
  for (const change of formulas.filled(changes)) refuse(change, { kind: 'filled-by-formula' });
  for (const [change, formula] of formulas.lookedAt(changes)) refuse(change, { kind: 'used-by-formula', formula });
  for (const change of changes) if (locked.has(change.sheet)) refuse(change, { kind: 'locked-sheet' });
  return refused;
}

// The tables that a header begins, with what a person said that their sheet is → what they are then.
import { isAsideUse, type SheetUse } from '../questions';
import type { FoundColumn } from '../types';
import { withTotalFigure } from './decide-columns';
import { hasHousehold } from './find-header';
import type { RoleColumns } from './table-role';

/** The tables of a sheet that a person said is one of the ledger's: as sure as can be, whatever it looked like. */
export function confirmedRoles(
  roles: readonly RoleColumns[],
  columns: readonly FoundColumn[],
  use: SheetUse | undefined,
): readonly RoleColumns[] {
  if (use === undefined || isAsideUse(use)) return roles;
  const own = roles.filter(({ guess }) => guess.role === use);
  // Where the columns make no table of it, its rows say what they lack.
  const some = roles.length > 0 || !hasHousehold(columns) ? roles : [{ columns, guess: { role: use, confidence: 1 } }];
  const chosen = own.length > 0 ? own : some.slice(0, 1);
  return chosen.map(({ columns }) => ({
    columns: use === 'assessment' ? withTotalFigure(columns) : columns,
    guess: { role: use, confidence: 1 },
  }));
}

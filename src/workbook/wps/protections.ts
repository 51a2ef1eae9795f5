// The protection of a sheet in WPS, which is lifted for the moment of a change: what it allowed is kept to be put back.
import { failures } from '../wording';
import type { EtSheet } from './et';
import { twice } from './run';

/** A sheet whose protection was taken off, or nearly, how it is put back and taken off once more. */
export type Lifted = { readonly name: string; readonly again: () => void; readonly off: () => void };

/** Notes in `lifted` how to protect the sheet again before anything is taken off. Throws HostFailure where there is a
 * password. */
export function lift(sheet: EtSheet, lifted: Lifted[]): void {
  lifted.push({
    name: sheet.Name,
    again: protector(sheet),
    off: () => {
      if (sheet.ProtectContents) sheet.Unprotect('');
    },
  });
  if (!isUnprotected(sheet)) throw failures.protectedSheet(sheet.Name);
}

/** Whether anybody can take the protection off; it is put back at once. Throws HostFailure where it could not be. */
export function isLocked(sheet: EtSheet): boolean {
  if (!sheet.ProtectContents) return false;
  const again = protector(sheet);
  try {
    return !isUnprotected(sheet);
  } finally {
    twice(again);
  }
}

/** An empty password is no question to the person; with another one the sheet stays as it is. */
function isUnprotected(sheet: EtSheet): boolean {
  try {
    sheet.Unprotect('');
  } catch {
    return false;
  }
  return !sheet.ProtectContents;
}

function protector(sheet: EtSheet): () => void {
  const { ProtectDrawingObjects: drawings, ProtectScenarios: scenarios } = sheet;
  const allowed = sheet.Protection;
  const options = [
    allowed.AllowFormattingCells,
    allowed.AllowFormattingColumns,
    allowed.AllowFormattingRows,
    allowed.AllowInsertingColumns,
    allowed.AllowInsertingRows,
    allowed.AllowInsertingHyperlinks,
    allowed.AllowDeletingColumns,
    allowed.AllowDeletingRows,
    allowed.AllowSorting,
    allowed.AllowFiltering,
    allowed.AllowUsingPivotTables,
  ] as const;
  return () => {
    if (!sheet.ProtectContents) sheet.Protect(undefined, drawings, true, scenarios, false, ...options);
  };
}

// Puts new contents into cells that hold something, all or none: where WPS stops half-way, what was there is put back.
import type { AreaEdit } from '../open/program';
import { failures } from '../wording';
import type { EtSheet } from './et';
import { writePicture } from './pictures';
import { lift, type Lifted } from './protections';
import { sheetNamed, twice, type OpenBook } from './run';

type Placed = { readonly sheet: EtSheet; readonly edit: AreaEdit };

/** A protection without a password is lifted for the moment of writing. Throws HostFailure. */
export function replaceCells(open: OpenBook, edits: readonly AreaEdit[]): void {
  if (edits.length === 0) return;
  const { book } = open;
  const sheets = new Map([...new Set(edits.map(({ sheet }) => sheet))].map((name) => [name, sheetNamed(book, name)]));
  const placed = edits.flatMap((edit): readonly Placed[] => {
    const sheet = sheets.get(edit.sheet);
    return sheet === undefined ? [] : [{ sheet, edit }];
  });
  open.quietly(() => {
    const lifted: Lifted[] = [];
    try {
      for (const sheet of sheets.values()) if (sheet.ProtectContents) lift(sheet, lifted);
    } catch (failure) {
      protectAgain(lifted);
      throw failure;
    }
    writeAll(placed, lifted);
  });
}

/** The protections stand again when all is written. */
function writeAll(edits: readonly Placed[], lifted: readonly Lifted[]): void {
  const begun: Placed[] = [];
  try {
    for (const each of edits) {
      begun.push(each);
      writePicture(each.sheet, each.edit, each.edit.after);
    }
    for (const { again } of lifted) twice(again);
  } catch (failure) {
    putBack(begun, lifted);
    protectAgain(lifted);
    throw failure;
  }
}

function putBack(begun: readonly Placed[], lifted: readonly Lifted[]): void {
  try {
    twice(() => {
      for (const { off } of lifted) off();
      for (const { sheet, edit } of begun) writePicture(sheet, edit, edit.before);
    });
  } catch {
    throw failures.halfChanged([...new Set(begun.map(({ edit }) => edit.sheet))].join('”、“'));
  }
}

function protectAgain(lifted: readonly Lifted[]): void {
  try {
    for (const { again } of lifted) twice(again);
  } catch {
    throw failures.unprotected(lifted.map(({ name }) => name).join('”、“'));
  }
}

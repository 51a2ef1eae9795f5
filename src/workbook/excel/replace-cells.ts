// Puts new contents into cells that hold something, all or none: what is there and what is to be there enter, and where
// Excel stops half-way, what was there is put back.
import { entryAt } from '../../engine';
import type { AreaEdit } from '../open/program';
import { failures } from '../wording';
import { protectAgain, protectionsOf, type Protections } from './protections';
import { writePicture } from './range-picture';
import { codeOf, inExcel } from './run';

/** A protection without a password is lifted for the moment of writing. Throws HostFailure. */
export async function replaceCells(edits: readonly AreaEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const protections: Protections = new Map();
  const reached = { lifting: false, writing: false };
  try {
    await inExcel(async (context) => {
      for (const [name, options] of await protectionsOf(context, names)) protections.set(name, options);
      reached.lifting = protections.size > 0;
      await liftProtections(context, [...protections.keys()]);
      reached.writing = true;
      await write(context, edits, { side: 'after', protections });
    });
  } catch (failure) {
    if (reached.writing) await putBack(edits, protections);
    else if (reached.lifting) await protectAgain(protections);
    throw failure;
  }
}

/** One request a sheet, so that it is known which of them has a password. */
async function liftProtections(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) {
    context.workbook.worksheets.getItem(name).protection.unprotect();
    try {
      await context.sync();
    } catch (failure) {
      throw codeOf(failure) === 'AccessDenied' ? failures.protectedSheet(name) : failure;
    }
  }
}

type Writing = { readonly side: 'before' | 'after'; readonly protections: Protections };

async function write(
  context: Excel.RequestContext,
  edits: readonly AreaEdit[],
  { side, protections }: Writing,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const edit of edits) {
    const picture = edit[side];
    writePicture(
      worksheets.getItem(edit.sheet).getRangeByIndexes(edit.top, edit.left, picture.length, entryAt(picture, 0).length),
      picture,
    );
  }
  for (const [name, options] of protections) worksheets.getItem(name).protection.protect(options);
  await context.sync();
}

/** Writes what was there before, on sheets whose protection may or may not be back in place. */
async function putBack(edits: readonly AreaEdit[], protections: Protections): Promise<void> {
  try {
    await inExcel(async (context) => {
      for (const name of (await protectionsOf(context, [...protections.keys()])).keys())
        context.workbook.worksheets.getItem(name).protection.unprotect();
      await write(context, edits, { side: 'before', protections });
    });
  } catch {
    throw failures.halfChanged(entryAt(edits, 0).sheet);
  }
}

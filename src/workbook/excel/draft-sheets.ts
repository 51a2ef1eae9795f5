// Sheets while they are being written: they bear a name of their own until they are whole, so that a broken writing can
// be kept apart from a sheet and taken away.
import { entryAt } from '../../engine';
import { isDraftName, namesOfDrafts } from '../open/draft-names';
import { failures } from '../wording';
import { codeOf, inExcel } from './run';

/** A sheet to be: the name it is to have in the end, and what writes it. */
export type Draft = {
  readonly name: string;
  readonly hidden: boolean;
  readonly paint: (sheet: Excel.Worksheet) => void;
};

type Placed = { readonly draft: Draft; readonly draftName: string; id: string | null };

/** Somebody else may take a name between our asking and our writing. */
const MOST_ATTEMPTS = 3;

/** Adds the sheets after the last one, all or none; the names they were given. Three requests. Throws HostFailure. */
export async function addDrafts(drafts: readonly Draft[]): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const names = await attemptDrafts(drafts);
    if (names !== null) return names;
    if (attempt === MOST_ATTEMPTS) throw failures.nameTakenMeanwhile();
  }
}

/** `null` when a name was taken meanwhile; the workbook is as before then. */
async function attemptDrafts(drafts: readonly Draft[]): Promise<readonly string[] | null> {
  const { names, draftNames } = namesOfDrafts(
    drafts.map(({ name }) => name),
    await takenNames(),
  );
  const placed: readonly Placed[] = drafts.map((draft, index) => ({
    draft,
    draftName: entryAt(draftNames, index),
    id: null,
  }));
  try {
    return await inExcel((context) => writeDrafts(context, placed, names));
  } catch (failure) {
    await takeAway(placed);
    if (failure === TAKEN) return null;
    throw failure;
  }
}

const TAKEN = Symbol('a name was taken meanwhile');

async function writeDrafts(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  names: readonly string[],
): Promise<readonly string[]> {
  try {
    const sheets = placed.map(({ draft, draftName }) => {
      const sheet = context.workbook.worksheets.add(draftName);
      sheet.visibility = 'Hidden';
      draft.paint(sheet);
      return sheet.load('id');
    });
    await context.sync();
    sheets.forEach((sheet, index) => {
      const own = entryAt(placed, index);
      own.id = sheet.id;
      if (!own.draft.hidden) sheet.visibility = 'Visible';
    });
    // Last of all: a sheet with its own name is whole.
    sheets.forEach((sheet, index) => {
      sheet.name = entryAt(names, index);
    });
    await context.sync();
    return names;
  } catch (failure) {
    throw codeOf(failure) === 'ItemAlreadyExists' ? TAKEN : failure;
  }
}

/** The names of all sheets. Throws HostFailure where the workbook's structure is protected. */
function takenNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw failures.protectedWorkbook();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Deletes what was written of the drafts. Where even that fails, says which sheet stays behind. */
async function takeAway(placed: readonly Placed[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      // By its number it is found whether or not it was renamed.
      const found = placed.map(({ id, draftName }) => worksheets.getItemOrNullObject(id ?? draftName).load('name'));
      await context.sync();
      for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    throw failures.leftOver(entryAt(placed, 0).draftName);
  }
}

/** Deletes every draft that an interrupted writing left; their names. Throws HostFailure. */
export function removeDrafts(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const left = worksheets.items.filter(({ name }) => isDraftName(name));
    for (const sheet of left) sheet.delete();
    if (left.length > 0) await context.sync();
    return left.map(({ name }) => name);
  });
}

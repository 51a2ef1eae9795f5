// New sheets in the workbook that WPS has in front, all or none: they bear a name of their own until they are whole.
import { entryAt } from '../../engine';
import { isDraftName, namesOfDrafts } from '../open/draft-names';
import { failures } from '../wording';
import { ET, type EtApp, type EtBook, type EtSheet } from './et';
import { sheetsOf, twice, type OpenBook } from './run';

/** A sheet to be: the name it is to have in the end, and what writes it. */
export type Draft = {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly paint: (sheet: EtSheet) => void;
};

/** Adds the sheets after the last one; the names they were given. */
export function addDrafts(open: OpenBook, drafts: readonly Draft[]): readonly string[] {
  const { app, book } = open;
  if (book.ProtectStructure) throw failures.protectedWorkbook();
  const before = namesOfAll(book);
  const { names, draftNames } = namesOfDrafts(
    drafts.map(({ name }) => name),
    before,
  );
  const former = book.ActiveSheet;
  return open.quietly(() => {
    try {
      const sheets = drafts.map((draft, at) => {
        const sheet = addSheet(book, entryAt(draftNames, at));
        draft.paint(sheet);
        freeze(app, draft.frozenRows);
        return sheet;
      });
      former.Activate();
      sheets.forEach((sheet, at) => {
        if (entryAt(drafts, at).hidden) sheet.Visible = ET.hidden;
      });
      // Last of all: a sheet with its own name is whole.
      sheets.forEach((sheet, at) => {
        sheet.Name = entryAt(names, at);
      });
      return names;
    } catch (failure) {
      takeAway(book, former, { before, draft: entryAt(draftNames, 0) });
      throw failure;
    }
  });
}

/** The new sheet is the active one then. */
function addSheet({ Worksheets, Sheets }: EtBook, name: string): EtSheet {
  const count = Sheets.Count;
  // What it is to stand before comes first: nothing.
  const sheet = Worksheets.Add(undefined, Sheets.Item(count));
  if (Sheets.Count !== count + 1) throw new Error('no sheet was added');
  sheet.Name = name;
  return sheet;
}

/** Charts have names too. */
function namesOfAll({ Sheets }: EtBook): readonly string[] {
  return Array.from({ length: Sheets.Count }, (_, at) => (Sheets.Item(at + 1) as Et.Worksheet).Name);
}

/** Of the active sheet alone. */
function freeze({ ActiveWindow: window }: Pick<EtApp, 'ActiveWindow'>, rows: number): void {
  if (rows === 0) return;
  window.FreezePanes = false;
  window.ScrollRow = 1;
  window.SplitColumn = 0;
  window.SplitRow = rows;
  window.FreezePanes = true;
}

/** Deletes every sheet that was not there before. Where that fails, says which sheet stays behind. */
function takeAway(
  book: EtBook,
  former: EtSheet,
  { before, draft }: { readonly before: readonly string[]; readonly draft: string },
): void {
  const isNew = ({ Name }: EtSheet): boolean => !before.includes(Name);
  try {
    twice(() => {
      for (const sheet of sheetsOf(book).filter(isNew)) sheet.Delete();
      former.Activate();
      if (sheetsOf(book).some(isNew)) throw new Error('a sheet was not deleted');
    });
  } catch {
    throw failures.leftOver(draft);
  }
}

/** Deletes every draft that an interrupted writing left; their names. */
export function removeDrafts(open: OpenBook): readonly string[] {
  const left = sheetsOf(open.book).filter(({ Name }) => isDraftName(Name));
  return open.quietly(() =>
    left.map((sheet) => {
      const name = sheet.Name;
      sheet.Delete();
      return name;
    }),
  );
}

// Reads an open workbook: every sheet's cells leave as a table, one read a sheet, large sheets in pieces.
import { entryAt, type CellTable, type MergedArea } from '../../engine';
import { isMarkName } from '../mark';
import { isDraftName } from '../open/draft-names';
import { usedPart } from '../open/used-part';
import type { ReadingWatch } from '../port';
import { NOTHING_STRUCK, notePlace, struckRows, type StruckPlaces } from '../struck-rows';
import { readContents, type Piece } from './read-contents';
import { inExcel } from './run';

type Sheet = {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly hidden: boolean;
  readonly generated: boolean;
};
type Span = {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly MergedArea[];
  readonly strikes: boolean;
};

/** A day and its serial in a workbook that counts from 1904. */
const TEST_DAY = [2000, 1, 1] as const;
const TEST_DAY_FROM_1904 = 35_064;

const NO_SPAN: Span = { top: 0, left: 0, rows: 0, columns: 0, merges: [], strikes: false };

/** Three requests to Excel, one more where anything is struck through, and more where cells are many.
 * Throws HostFailure. */
export function readTables(watch?: ReadingWatch): Promise<readonly CellTable[]> {
  return inExcel(async (context) => {
    const { sheets, date1904 } = await listSheets(context);
    const spans = await measure(context, sheets);
    const pieces = spans.map((span, index): Piece => ({
      ...span,
      worksheet: entryAt(sheets, index).worksheet,
      sheet: entryAt(sheets, index).name,
      index,
    }));
    const values = await readContents(context, pieces, 'values', watch);
    const strikes = await readStrikes(
      context,
      pieces.filter((_, index) => entryAt(spans, index).strikes && !entryAt(sheets, index).generated),
      watch,
    );
    return sheets.map(({ name, hidden, generated }, index) => {
      const part = usedPart(entryAt(values, index), entryAt(spans, index));
      return {
        sheet: name,
        ...part,
        hidden,
        date1904,
        uncached: [],
        struck: struckRows(strikes.get(index) ?? NOTHING_STRUCK, part),
        generated,
      };
    });
  });
}

/** The places of struck cells by the index of the piece. */
async function readStrikes(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  watch?: ReadingWatch,
): Promise<ReadonlyMap<number, StruckPlaces>> {
  const quiet = watch === undefined ? undefined : { ...watch, progress: () => undefined };
  const answers = await readContents(
    context,
    pieces.map((piece, index) => ({ ...piece, index })),
    'strikes',
    quiet,
  );
  return new Map(
    pieces.map(({ index, top, left }, at) => {
      const places = new Map<number, Set<number>>();
      entryAt(answers, at).forEach((row, down) =>
        row.forEach((struck, across) => {
          if (struck === true) notePlace(places, top + down, left + across);
        }),
      );
      return [index, places];
    }),
  );
}

async function listSheets(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly Sheet[]; readonly date1904: boolean }> {
  const { worksheets, functions } = context.workbook;
  worksheets.load('items/name,items/visibility,items/names/items/name');
  const day = functions.date(...TEST_DAY).load('value');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    name: worksheet.name,
    hidden: worksheet.visibility !== 'Visible',
    generated: isDraftName(worksheet.name) || worksheet.names.items.some(({ name }) => isMarkName(name)),
  }));
  return { sheets, date1904: day.value === TEST_DAY_FROM_1904 };
}

async function measure(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<readonly Span[]> {
  const place = 'rowIndex,columnIndex,rowCount,columnCount';
  const asked = sheets.map(({ worksheet }) => ({
    used: worksheet.getUsedRangeOrNullObject(true).load(`${place},format/font/strikethrough`),
    merged: worksheet.getRange().getMergedAreasOrNullObject().load(place.replace(/\w+/g, 'areas/items/$&')),
  }));
  await context.sync();
  return asked.map(({ used, merged }) => {
    if (used.isNullObject) return NO_SPAN;
    const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    // `null` where some cells are struck through and some are not.
    const strikes = used.format.font.strikethrough !== false;
    return {
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
      merges,
      strikes,
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

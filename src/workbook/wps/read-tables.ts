// Reads the workbook that WPS has in front: every sheet's cells leave as a table, large sheets in pieces.
import type { CellTable, CellValue, MergedArea } from '../../engine';
import { isMarkName } from '../mark';
import { isDraftName } from '../open/draft-names';
import { usedPart, type TablePart } from '../open/used-part';
import type { ReadingWatch } from '../port';
import { NOTHING_STRUCK, notePlace, struckRows, type StruckPlaces } from '../struck-rows';
import { failures } from '../wording';
import { halvesOf, placeOfRange, propertyOf, rangeAt, valuesOf, type Place } from './cells';
import { ET, type EtApp, type EtBook, type EtSheet } from './et';
import { inWps, sheetsOf, type OpenBook } from './run';

const CELLS_AT_ONCE = 50_000;
/** Cells of one sheet: more is a stray cell far outside. */
const MOST_CELLS = 5_000_000;

/** Every sheet as it is now, without waiting: for a function that WPS calls. `null` where WPS does not let itself be asked. */
export function lookAtTables(app: EtApp): readonly CellTable[] | null {
  try {
    const book = app.ActiveWorkbook as EtBook;
    const date1904 = book.Date1904;
    return sheetsOf(book).map((sheet) => tableOf(sheet, date1904));
  } catch {
    return null;
  }
}

/** Throws HostFailure. */
export function readTables(open: OpenBook, watch?: ReadingWatch): Promise<readonly CellTable[]> {
  return inWps(async () => {
    const book = open.pin();
    const sheets = sheetsOf(book);
    const date1904 = book.Date1904;
    const tables: CellTable[] = [];
    for (const [at, sheet] of sheets.entries()) {
      if (watch?.cancelled() === true) throw failures.cancelled();
      tables.push(tableOf(sheet, date1904));
      watch?.progress(at + 1, sheets.length);
      await breath();
    }
    return tables;
  });
}

/** The page is painted, and a press of its buttons heard, only between two calls of WPS that stand apart. */
function breath(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}

function tableOf(sheet: EtSheet, date1904: boolean): CellTable {
  const name = sheet.Name;
  const generated = isDraftName(name) || hasMark(sheet);
  const place = placeOfRange(sheet.UsedRange);
  if (place.rows * place.columns > MOST_CELLS) throw failures.tooManyCells();
  const part = usedPart(valuesIn(sheet, place), { ...place, merges: mergesIn(sheet, place) });
  return {
    sheet: name,
    ...part,
    hidden: (sheet.Visible as number) !== ET.visible,
    date1904,
    uncached: [],
    struck: struckRows(generated ? NOTHING_STRUCK : strikesIn(sheet, part), part),
    generated,
  };
}

function valuesIn(sheet: EtSheet, place: Place): readonly (readonly CellValue[])[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / place.columns));
  return Array.from({ length: Math.ceil(place.rows / height) }, (_, piece) => {
    const top = place.top + piece * height;
    const part = { ...place, top, rows: Math.min(height, place.top + place.rows - top) };
    return valuesOf(rangeAt(sheet, part), part);
  }).flat();
}

/** WPS lists no merges: a range says that none, all or some of its cells are merged. */
function mergesIn(sheet: EtSheet, place: Place): readonly MergedArea[] {
  const found = new Map<string, MergedArea>();
  const look = (part: Place): void => {
    const range = rangeAt(sheet, part);
    if (range.MergeCells === false) return;
    if (part.rows * part.columns > 1) return halvesOf(part).forEach(look);
    const { top, left, rows, columns } = placeOfRange(range.MergeArea);
    found.set(`${top} ${left}`, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  };
  look(place);
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function strikesIn(sheet: EtSheet, { rows, top, left }: TablePart): StruckPlaces {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return NOTHING_STRUCK;
  const place = { top, left, rows: rows.length, columns };
  const places = new Map<number, Set<number>>();
  propertyOf(sheet, place, ({ Font }) => Font.Strikethrough as boolean | null).forEach((row, down) =>
    row.forEach((struck, across) => {
      if (struck) notePlace(places, top + down, left + across);
    }),
  );
  return places;
}

function hasMark({ Names }: EtSheet): boolean {
  return Array.from({ length: Names.Count }, (_, at) => Names.Item(at + 1).Name).some((name) =>
    // A name of one sheet may be told with its sheet: 表!name.
    isMarkName(name.slice(name.lastIndexOf('!') + 1)),
  );
}

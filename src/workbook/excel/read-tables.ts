// Reads an open workbook: every sheet's cells leave as a table, one read a sheet, large sheets in pieces.
import type { CellTable, MergedArea } from '../../engine';
import { isMarkName } from '../mark';
import type { ReadingWatch } from '../port';
import { isDraftName } from './draft-sheets';
import { readContents, type Piece } from './read-contents';
import { inExcel } from './run';
import { usedPart } from './used-part';

type Sheet = { readonly name: string; readonly worksheet: Excel.Worksheet; readonly hidden: boolean; readonly generated: boolean };
type Span = { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number; readonly merges: readonly MergedArea[] };

/** A day and its serial in a workbook that counts from 1904. */
const TEST_DAY = [2000, 1, 1] as const;
const TEST_DAY_FROM_1904 = 35_064;

const NO_SPAN: Span = { top: 0, left: 0, rows: 0, columns: 0, merges: [] };

/** Three requests to Excel, more where cells are many. Throws HostFailure. */
export function readTables(watch?: ReadingWatch): Promise<readonly CellTable[]> {
  return inExcel(async (context) => {
    const { sheets, date1904 } = await listSheets(context);
    const spans = await measure(context, sheets);
    const pieces = spans.map((span, index): Piece => ({ ...span, worksheet: sheets[index].worksheet, sheet: sheets[index].name, index }));
    const values = await readContents(context, pieces, 'values', watch);
    return sheets.map(({ name, hidden, generated }, index) => ({
      sheet: name,
      ...usedPart(values[index], spans[index]),
      hidden,
      date1904,
      uncached: [],
      generated,
    }));
  });
}

async function listSheets(context: Excel.RequestContext): Promise<{ readonly sheets: readonly Sheet[]; readonly date1904: boolean }> {
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
    used: worksheet.getUsedRangeOrNullObject(true).load(place),
    merged: worksheet.getRange().getMergedAreasOrNullObject().load(place.replace(/\w+/g, 'areas/items/$&')),
  }));
  await context.sync();
  return asked.map(({ used, merged }) => {
    if (used.isNullObject) return NO_SPAN;
    const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    return { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount, merges };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

// Where the formulas that call our functions are in the workbook that Excel has open.
import { entryAt } from '../../engine';
import { ourFormulasIn } from '../open/our-formulas';
import type { FormulaPlace } from '../open/program';
import { readContents, type Piece } from './read-contents';
import { inExcel } from './run';
import { sheetsNamed } from './sheets-named';
import { isFilledByAnother } from './spills';

/** See OpenProgram.formulaPlaces. */
export async function formulaPlaces(sheet: string | null): Promise<readonly FormulaPlace[]> {
  const found = await inExcel(async (context) => {
    const pieces = await usedPieces(context, sheet);
    const contents = await readContents(context, pieces, 'formulas');
    return pieces.flatMap((piece, index) => ourFormulasIn(piece, entryAt(contents, index)));
  });
  const filled = await isFilledByAnother(found);
  return found.filter((_, index) => !filled[index]);
}

/** The used parts of one sheet, or of all in their order. */
async function usedPieces(context: Excel.RequestContext, sheet: string | null): Promise<readonly Piece[]> {
  const { worksheets } = context.workbook;
  if (sheet === null) {
    worksheets.load('items/name');
    await context.sync();
  }
  const sheets = sheet === null ? worksheets.items : await sheetsNamed(context, [sheet]);
  const used = sheets.map((worksheet) => ({
    worksheet,
    range: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  return used
    .filter(({ range }) => !range.isNullObject)
    .map(({ worksheet, range }, index) => ({
      worksheet,
      sheet: worksheet.name,
      index,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
}

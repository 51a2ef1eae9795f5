// The formulas in the workbook that call our functions: found, turned into their values, or entered anew.
import { entryAt, isErrorText, type CellValue } from '../../engine';
import type { FormulaCell, FormulaScope, Reentered } from '../desk';
import { HostFailure } from '../port';
import { isText, TEXT_FORMAT, type CellPicture } from './cell-picture';
import { cellRuns, type PlacedArea, type PlacedCell } from './cell-runs';
import { isOurFormula } from './is-our-formula';
import { picturesOf } from './pictures-of';
import { readContents, type Piece } from './read-contents';
import { replaceCells, type AreaEdit } from './replace-cells';
import { inExcel } from './run';
import { selection } from './selection';
import { sheetsNamed } from './sheets-named';
import { isFilledByAnother, spilledAreas } from './spills';

const STORED_NAME = /_xldudf_VILLAGE_/giu;

/** See Desk.formulas. */
export async function formulas(scope: FormulaScope): Promise<readonly FormulaCell[]> {
  const runs = cellRuns(await placesOf(scope));
  const pictures = runs.length === 0 ? [] : await picturesOf(runs);
  const order = new Map([...new Set(runs.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const found = runs.flatMap(({ cells }, index) =>
    cells.flatMap((cell, down): readonly FormulaCell[] => {
      const { value, formula } = entryAt(entryAt(entryAt(pictures, index), down), 0);
      return formula === null ? [] : [{ ...cell, formula, value }];
    }),
  );
  return found.sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

/** Where our formulas are; not the cells that another cell's array fills. */
async function placesOf(scope: FormulaScope): Promise<readonly PlacedCell[]> {
  const selected = scope === 'workbook' ? null : await selection();
  const found = await inExcel(async (context) => {
    const pieces = await usedPieces(context, selected?.sheet ?? null);
    const contents = await readContents(context, pieces, 'formulas');
    return pieces.flatMap((piece, index) => ourFormulasIn(piece, entryAt(contents, index)));
  });
  const filled = await isFilledByAnother(found);
  const places = found.filter((_, index) => !filled[index]);
  if (scope !== 'selection' || selected === null) return places;
  const { row, column, rows, columns } = selected;
  return places.filter(
    (cell) => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
  );
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

function ourFormulasIn(
  { sheet, top, left }: Piece,
  rows: readonly (readonly CellValue[])[],
): readonly (PlacedCell & { readonly formula: string })[] {
  return rows.flatMap((row, down) =>
    row.flatMap((formula, across) =>
      typeof formula === 'string' && isOurFormula(formula)
        ? [{ sheet, row: top + down, column: left + across, formula }]
        : [],
    ),
  );
}

/** See Desk.freezeFormulas. */
export async function freezeFormulas(scope: FormulaScope): Promise<number> {
  const cells = (await formulas(scope)).filter(({ value }) => !isErrorText(value));
  if (cells.length === 0) return 0;
  const spilled = await spilledAreas(cells);
  const areas: readonly PlacedArea[] = [
    ...cellRuns(cells.filter((_, index) => spilled[index] === null)),
    ...spilled.filter((area) => area !== null),
  ];
  const pictures = await picturesOf(areas);
  const anchors = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  await replaceCells(
    areas.map((area, index) =>
      frozen(area, entryAt(pictures, index), (row, column) => anchors.has(`${area.sheet} ${row} ${column}`)),
    ),
  );
  return cells.length;
}

/** A formula fills the cells beside it by itself: before it was frozen they held nothing of their own. */
function frozen(
  { sheet, top, left }: PlacedArea,
  shown: CellPicture,
  isAnchor: (row: number, column: number) => boolean,
): AreaEdit {
  const before = shown.map((cells, down) =>
    cells.map((cell, across) => (isAnchor(top + down, left + across) ? cell : { ...cell, value: null, formula: null })),
  );
  const after = shown.map((cells) =>
    cells.map((cell) => ({ ...cell, formula: null, format: isText(cell.value) ? TEXT_FORMAT : cell.format })),
  );
  return { sheet, top, left, before, after };
}

/** See Desk.reenterFormulas. */
export async function reenterFormulas(scope: FormulaScope): Promise<Reentered> {
  const cells = await formulas(scope);
  const runs = cellRuns(cells);
  const pictures = runs.length === 0 ? [] : await picturesOf(runs);
  const edits = runs.map((run, index) => enteredAnew(run, entryAt(pictures, index)));
  const locked: string[] = [];
  for (const sheet of new Set(runs.map((run) => run.sheet))) {
    if (!(await replaceUnlessLocked(edits.filter((edit) => edit.sheet === sheet)))) locked.push(sheet);
  }
  return { count: cells.filter(({ sheet }) => !locked.includes(sheet)).length, locked };
}

function enteredAnew({ sheet, top, left }: PlacedArea, before: CellPicture): AreaEdit {
  return {
    sheet,
    top,
    left,
    before,
    after: before.map((row) =>
      row.map((cell) => ({ ...cell, formula: cell.formula?.replace(STORED_NAME, 'VILLAGE.') ?? null })),
    ),
  };
}

/** Edits of one sheet; false when it has a password. */
async function replaceUnlessLocked(edits: readonly AreaEdit[]): Promise<boolean> {
  try {
    await replaceCells(edits);
    return true;
  } catch (failure) {
    if (failure instanceof HostFailure && failure.reason === 'protected') return false;
    throw failure;
  }
}

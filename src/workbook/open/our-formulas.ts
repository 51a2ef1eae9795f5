// The formulas in the workbook that call our functions: found, turned into their values, or entered anew.
import { entryAt, isErrorText, type CellValue } from '../../engine';
import type { FormulaCell, FormulaScope, Reentered } from '../desk';
import { HostFailure } from '../port';
import { isText, TEXT_FORMAT, type CellPicture } from './cell-picture';
import { cellRuns, type PlacedArea } from './cell-runs';
import { isOurFormula } from './is-our-formula';
import type { AreaEdit, FormulaPlace, OpenProgram } from './program';

const STORED_NAME = /_xldudf_VILLAGE_/giu;

/** See Desk.formulas. */
export async function formulas(program: OpenProgram, scope: FormulaScope): Promise<readonly FormulaCell[]> {
  const runs = cellRuns(await placesOf(program, scope));
  const pictures = runs.length === 0 ? [] : await program.picturesOf(runs);
  const order = new Map([...new Set(runs.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const found = runs.flatMap(({ cells }, index) =>
    cells.flatMap(({ sheet, row, column }, down): readonly FormulaCell[] => {
      const { value, formula } = entryAt(entryAt(entryAt(pictures, index), down), 0);
      return formula === null ? [] : [{ sheet, row, column, formula, value }];
    }),
  );
  return found.sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

async function placesOf(program: OpenProgram, scope: FormulaScope): Promise<readonly FormulaPlace[]> {
  const selected = scope === 'workbook' ? null : await program.selection();
  const places = await program.formulaPlaces(selected?.sheet ?? null);
  if (scope !== 'selection' || selected === null) return places;
  const { row, column, rows, columns } = selected;
  return places.filter(
    (cell) => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
  );
}

/** Of a part of a sheet whose cells read as their formulas, or as their values where they have none. */
export function ourFormulasIn(
  { sheet, top, left }: Pick<PlacedArea, 'sheet' | 'top' | 'left'>,
  rows: readonly (readonly CellValue[])[],
): readonly FormulaPlace[] {
  return rows.flatMap((row, down) =>
    row.flatMap((formula, across) =>
      typeof formula === 'string' && isOurFormula(formula)
        ? [{ sheet, row: top + down, column: left + across, formula }]
        : [],
    ),
  );
}

/** See Desk.freezeFormulas. */
export async function freezeFormulas(program: OpenProgram, scope: FormulaScope): Promise<number> {
  const cells = (await formulas(program, scope)).filter(({ value }) => !isErrorText(value));
  if (cells.length === 0) return 0;
  const spilled = await program.spilledAreas(cells);
  const areas: readonly PlacedArea[] = [
    ...cellRuns(cells.filter((_, index) => spilled[index] === null)),
    ...spilled.filter((area) => area !== null),
  ];
  const pictures = await program.picturesOf(areas);
  const anchors = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  await program.replaceCells(
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
export async function reenterFormulas(program: OpenProgram, scope: FormulaScope): Promise<Reentered> {
  const cells = await formulas(program, scope);
  const runs = cellRuns(cells);
  const pictures = runs.length === 0 ? [] : await program.picturesOf(runs);
  const edits = runs.map((run, index) => enteredAnew(run, entryAt(pictures, index)));
  const locked: string[] = [];
  for (const sheet of new Set(runs.map((run) => run.sheet))) {
    const own = edits.filter((edit) => edit.sheet === sheet);
    if (!(await replaceUnlessLocked(program, own))) locked.push(sheet);
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
async function replaceUnlessLocked(program: OpenProgram, edits: readonly AreaEdit[]): Promise<boolean> {
  try {
    await program.replaceCells(edits);
    return true;
  } catch (failure) {
    if (failure instanceof HostFailure && failure.reason === 'protected') return false;
    throw failure;
  }
}

// Which formulas look at a cell, and which cells they fill: the formulas of a workbook enter, a question about cells is
// answered with the formula that would show a stale result, since nothing here calculates.
// What is not known counts as looking at every cell.
import type { CellPlace } from '../desk';
import type { CellArea } from '../formula-text';
import { CellColumns } from './cell-columns';

export type CellsReach = readonly CellArea[] | 'everywhere';

export type LookingFormula = CellPlace & {
  /** The cells that it fills besides its own; `null` where it fills none. */
  readonly fills: Omit<CellArea, 'sheet'> | null;
  /** The cells that it looks at; asked once. */
  readonly reach: () => CellsReach;
};

/** They take a cell's address from what a cell holds, or read more than their arguments. */
const FAR_READERS =
  /^(?:_xl\w*\.|COM\.\w+\.|ORG\.\w+\.)*(?:INDIRECT|OFFSET|CELL|INFO|EVALUATE|GETPIVOTDATA|MULTIPLE\.OPERATIONS)$/iu;
/** They look at as many cells from the first of their last argument on as their first argument has. */
const STRETCHERS = /^(?:_xl\w*\.)*(?:SUMIF|AVERAGEIF)$/iu;

export class FormulaReach {
  private readonly reaches = new Map<LookingFormula, CellsReach>();

  constructor(private readonly formulas: readonly LookingFormula[]) {}

  /** Those of the cells that a formula fills: its own cell, or one of an array's. */
  filled<Place extends CellPlace>(cells: readonly Place[]): ReadonlySet<Place> {
    const columns = new CellColumns(cells);
    const found = new Set<Place>();
    for (const { sheet, row, column, fills } of this.formulas) {
      for (const cell of columns.takeWithin({ sheet, top: row, left: column, bottom: row, right: column }))
        found.add(cell);
      if (fills !== null) for (const cell of columns.takeWithin({ sheet, ...fills })) found.add(cell);
    }
    return found;
  }

  /** Those of the cells that a formula looks at, each with the first that does; in the order of the formulas. */
  lookedAt<Place extends CellPlace>(cells: readonly Place[]): ReadonlyMap<Place, CellPlace> {
    const columns = new CellColumns(cells);
    const found = new Map<Place, CellPlace>();
    for (const formula of this.formulas) {
      if (found.size === cells.length) break;
      const reach = this.reachOf(formula);
      const taken = reach === 'everywhere' ? cells : reach.flatMap((area) => columns.takeWithin(area));
      for (const cell of taken) if (!found.has(cell)) found.set(cell, formula);
    }
    return found;
  }

  private reachOf(formula: LookingFormula): CellsReach {
    const known = this.reaches.get(formula) ?? formula.reach();
    this.reaches.set(formula, known);
    return known;
  }
}

export const NO_FORMULAS = new FormulaReach([]);

/** A name that stands for more areas counts as every cell: formulas that use it would each hold them all. */
export const MOST_AREAS_OF_NAME = 16;

/** How many names may stand for one another in a row. */
export const DEEPEST_NAME = 20;

/** Whether a function's calls may look at any cell. */
export function readsFar(name: string): boolean {
  return FAR_READERS.test(name);
}

/** Whether a function's calls may look at more cells from the first of an argument on than the argument names. */
export function stretches(name: string): boolean {
  return STRETCHERS.test(name);
}

/** Each area as high and as wide as the highest and the widest of them. */
export function stretched(areas: readonly CellArea[]): readonly CellArea[] {
  let [height, width] = [0, 0];
  for (const { top, left, bottom, right } of areas)
    [height, width] = [Math.max(height, bottom - top), Math.max(width, right - left)];
  return areas.map((area) => ({ ...area, bottom: area.top + height, right: area.left + width }));
}

/** What a formula looks at that stands in `up` and `left` cells before the cell whose area is known, and in `down` and
 * `right` behind it. */
export function moved(
  areas: readonly CellArea[],
  {
    up,
    left,
    down,
    right,
  }: { readonly up: number; readonly left: number; readonly down: number; readonly right: number },
): readonly CellArea[] {
  return areas.map((area) => ({
    sheet: area.sheet,
    top: area.top - up,
    left: area.left - left,
    bottom: area.bottom + down,
    right: area.right + right,
  }));
}

// What the desk asks of the program that has the workbook open, whichever program it is: places of cells enter, what
// they hold leaves, and pictures of cells are put there.
import type { Cells, CellPlace, SelectedRange } from '../desk';
import type { CellPicture } from './cell-picture';
import type { PlacedArea, PlacedCell } from './cell-runs';

/** New contents of a rectangle of cells. */
export type AreaEdit = {
  readonly sheet: string;
  /** 0-based first cell; both pictures are of one size. */
  readonly top: number;
  readonly left: number;
  readonly before: CellPicture;
  readonly after: CellPicture;
};

export type FormulaPlace = PlacedCell & { readonly formula: string };

/** A name that the workbook defines. `local`: a sheet has a name of its own that is written the same. */
export type KnownName = { readonly name: string; readonly formula: string; readonly local: boolean };

/** `known`: there is such a name, to be pointed anew. */
export type NewName = { readonly name: string; readonly place: CellPlace; readonly known: boolean };

/** Every method throws HostFailure. */
export interface OpenProgram {
  selection(): Promise<SelectedRange>;
  /** In the order of the areas. */
  picturesOf(areas: readonly PlacedArea[]): Promise<readonly CellPicture[]>;
  /** From A1 on as much of the sheet as it uses or as the rows need; `null` when there is no such sheet. */
  pictureOfSheet(name: string, rows: Cells): Promise<CellPicture | null>;
  /** All or none. A protection without a password is lifted for the moment of writing. */
  replaceCells(edits: readonly AreaEdit[]): Promise<void>;
  /** Where our formulas are, on one sheet or on all in their order; not the cells that another cell's array fills. */
  formulaPlaces(sheet: string | null): Promise<readonly FormulaPlace[]>;
  /** The area that each formula fills, its own cell included; `null` where it gives one value. */
  spilledAreas(cells: readonly PlacedCell[]): Promise<readonly (PlacedArea | null)[]>;
  /** A new sheet after the last one, whole or not at all. */
  addPlainSheet(sheet: { readonly name: string; readonly hidden: boolean; readonly rows: Cells }): Promise<void>;
  knownNames(): Promise<readonly KnownName[]>;
  /** False where the program will not have the name. */
  define(name: NewName): Promise<boolean>;
}

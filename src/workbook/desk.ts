// What a pane needs of the program that a person has the workbook open in, beside the port: where the person is, and
// small changes that the person saw beforehand. Rows and columns count from 0.
import type { CellValue, SheetModel } from '../engine';

/** One cell to be changed, as it was shown to the person. */
export type CellChange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell held when it was shown: another value, or a formula, and nothing is changed. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** `date`: shown as yyyy-mm-dd; `text`: kept as text whatever it looks like. */
  readonly format: 'date' | 'number' | 'text';
};

/** Why a cell is not changed. */
export type Refusal =
  | { readonly kind: 'no-such-sheet' | 'not-as-shown' | 'locked-sheet' | 'head-of-table' }
  /** A formula gives what it shows. */
  | { readonly kind: 'filled-by-formula' }
  /** Nothing calculates here: what the formula gave would be stale. */
  | { readonly kind: 'used-by-formula'; readonly formula: CellPlace };

export type RefusedChange = { readonly change: CellChange; readonly refusal: Refusal };

/** Cells that a person has selected. */
export type SelectedRange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** A cell with a formula that calls one of our functions. */
export type FormulaCell = CellPlace & { readonly formula: string; readonly value: CellValue };

/** A formula of ours to be replaced by another one. */
export type FormulaChange = CellPlace & {
  /** What the cell held when it was looked at: another formula now, or none, and nothing is replaced. */
  readonly before: string;
  readonly after: string;
};

/** Which formulas are meant. */
export type FormulaScope = 'selection' | 'sheet' | 'workbook';

/** How many formulas were entered anew, and the sheets whose password kept us from it. */
export type Reentered = { readonly count: number; readonly locked: readonly string[] };

/** Rows of cells, from A1 on. */
export type Cells = readonly (readonly CellValue[])[];

/** A sheet that this product keeps for itself, cell by cell: settings, decisions typed into the pane. */
export type PlainSheet = {
  readonly name: string;
  readonly rows: Cells;
  /** Of a new sheet; one that is there stays as visible as it is. */
  readonly hidden: boolean;
  /** Whether all that a sheet of that name holds now may be written over; called for blank rows too. */
  readonly isOurs: (now: Cells) => boolean;
};

/** Every method throws HostFailure, with a sentence for the person, and leaves the workbook as it was when it does. */
export interface Desk {
  /** Shows the sheet and selects the cell. */
  selectCell(sheet: string, row: number, column: number): Promise<void>;
  selection(): Promise<SelectedRange>;
  /** All or none: refused (`changed-meanwhile`) when any cell no longer holds what was shown. */
  changeCells(changes: readonly CellChange[]): Promise<void>;
  /** Those of the changes for whose sake changeCells would refuse all: without them it would not. Changes nothing. */
  refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]>;
  /** Writes formulas of ours or values from the first selected cell on, only over blank cells (`not-blank` otherwise);
   * the range written. At least one row. */
  insertAtSelection(rows: Cells): Promise<SelectedRange>;
  /** The formulas that call VILLAGE.…, in the order of sheets, rows and columns. */
  formulas(scope: FormulaScope): Promise<readonly FormulaCell[]>;
  /** Puts each formula's present value in its place; how many. Cells that show an error are left alone. */
  freezeFormulas(scope: FormulaScope): Promise<number>;
  /** Enters each formula anew, so that one that showed #NAME? calculates, sheet by sheet:
   * one with a password stops no other. */
  reenterFormulas(scope: FormulaScope): Promise<Reentered>;
  /** All or none: refused (`changed-meanwhile`) when any cell no longer holds the formula that it held. */
  rewriteFormulas(changes: readonly FormulaChange[]): Promise<void>;
  /** Adds a sheet as Workbook.addSheets does, but texts that call our functions are formulas; the name it was given. */
  addFormulaSheet(model: SheetModel): Promise<string>;
  /** The names that the workbook defines for just this cell. */
  namesOf(place: CellPlace): Promise<readonly string[]>;
  /**
   * Lets the first of the names that is free stand for the cell in the whole workbook: which it was.
   * A name that stands for a cell that calls LEDGER, or for one that is gone, is free to be pointed anew;
   * any other is somebody's own. `null` where none is free, or the host defines no names:
   * the workbook is as before then.
   */
  nameCell(names: readonly string[], place: CellPlace): Promise<string | null>;
  /** Writes a sheet of our own whole, making it when it is missing; refused (`not-blank`) when the one that is there is
   * somebody else's. */
  writePlainSheet(sheet: PlainSheet): Promise<void>;
  /** Removes what an interrupted writing left behind; the names of the sheets removed. */
  removeLeftovers(): Promise<readonly string[]>;
  /** Calls back after the cells of the workbook were changed by somebody; returns how to stop. */
  onChange(listener: () => void): () => void;
}

// Excel's ranges: members by office.js's names over the cells of a book.
import { cellName, type CellValue } from '../../../src/engine';
import { HostError } from '../rich-api';
import {
  areaOf,
  boundsOf,
  cellsOf,
  isFilled,
  keyOf,
  MOST_COLUMNS,
  MOST_ROWS,
  overlaps,
  spillOf,
  type Area,
  type Cell,
  type CellLook,
  type SheetState,
} from './book';
import { EntryRule } from './entry-rule';
import { asSheet } from './sheet-names';
import { entered } from './typed-value';
import { RangeFormat } from './range-format';
import type { Session, WorksheetObject } from './worksheet';

export class RangeObject {
  readonly Format: RangeFormat;

  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    readonly area: Area,
  ) {
    this.Format = new RangeFormat(this);
  }

  get DataValidation(): EntryRule {
    return new EntryRule(this);
  }
  get Worksheet(): WorksheetObject {
    return this.session.sheetObject(this.sheet);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Address(): string {
    const { top, left, bottom, right } = this.area;
    const last = top === bottom && left === right ? '' : `:${cellName(bottom, right)}`;
    return `${asSheet(this.sheet.name)}!${cellName(top, left)}${last}`;
  }

  get Values(): CellValue[][] {
    return this.each(({ value }) => value ?? '');
  }
  set Values(values: unknown[][]) {
    this.enter(values);
  }
  get Formulas(): CellValue[][] {
    return this.each(({ value, formula, spilledFrom }) => {
      const array =
        spilledFrom === undefined || !this.session.tellsArrayFormulas
          ? null
          : (this.sheet.cells.get(spilledFrom)?.formula ?? null);
      return formula ?? array ?? value ?? '';
    });
  }
  set Formulas(values: unknown[][]) {
    this.enter(values);
  }
  get NumberFormat(): string[][] {
    return this.each(({ look }) => look.numberFormat);
  }
  set NumberFormat(formats: (string | null)[][]) {
    this.writable();
    this.fit(formats, (format, key) => {
      if (format !== null) this.paintCell(key, { numberFormat: format });
    });
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new HostError('InvalidArgument', `${rows} × ${columns} values for ${this.Address}`);
  }

  /** Of the properties of cells, the one that is asked for. */
  GetCellProperties(asked: object): object[][] {
    if (JSON.stringify(asked) !== '{"format":{"font":{"strikethrough":true}}}')
      throw new Error(`the host tells no ${JSON.stringify(asked)} of cells`);
    return this.each(({ look }) => ({ format: { font: { strikethrough: look.strike } } }));
  }

  GetRow(row: number): RangeObject {
    return this.part({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetCell(row: number, column: number): RangeObject {
    return this.part({
      top: this.area.top + row,
      bottom: this.area.top + row,
      left: this.area.left + column,
      right: this.area.left + column,
    });
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const [a, b] = [this.area, other.area];
    return this.part({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }

  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    return this.areas(this.sheet.merges.filter((merge) => overlaps(merge, this.area)));
  }

  /** The area that an array formula fills; `null` when the formula gives one value. */
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const filled = spillOf(this.sheet, keyOf(this.area.top, this.area.left));
    return filled === null ? null : this.part(filled);
  }

  /** The cell whose array fills this one, that cell itself too; `null` for a cell of no array. */
  GetSpillParentOrNullObject(): RangeObject | null {
    if (this.RowCount * this.ColumnCount > 1) return null;
    const key = keyOf(this.area.top, this.area.left);
    const anchor =
      this.sheet.cells.get(key)?.spilledFrom ?? (this.GetSpillingToRangeOrNullObject() === null ? null : key);
    return anchor === null ? null : this.part(areaOf(anchor));
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): RangeObject | null {
    const used = boundsOf(this.sheet, (cell) => valuesOnly !== true || isFilled(cell));
    return used === null || !overlaps(used, this.area)
      ? null
      : this.part({
          top: Math.max(used.top, this.area.top),
          left: Math.max(used.left, this.area.left),
          bottom: Math.min(used.bottom, this.area.bottom),
          right: Math.min(used.right, this.area.right),
        });
  }

  Merge(across: boolean | null): void {
    if (across === true) throw new Error('the host merges no rows apart');
    this.writable();
    if (this.sheet.merges.some((merge) => overlaps(merge, this.area)))
      throw new HostError('MergedRangeConflict', `${this.Address} is merged`);
    this.sheet.merges.push(this.area);
  }

  Clear(what: string | null): void {
    this.writable();
    for (const key of this.keys()) {
      const cell = this.sheet.cells.get(key);
      if (cell !== undefined && what === 'Contents') this.store(key, { ...cell, value: null, formula: null });
      else if (what !== 'Contents') this.sheet.cells.delete(key);
    }
  }

  Select(): void {
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', `${this.sheet.name} is hidden`);
    this.session.book.selection = { sheet: this.sheet.id, area: this.area };
  }

  /** Throws where the sheet is protected. */
  writable(): void {
    if (this.sheet.protection !== null) throw new HostError('AccessDenied', `${this.sheet.name} is protected`);
  }

  paint(look: Partial<CellLook>): void {
    this.writable();
    for (const key of this.keys()) this.paintCell(key, look);
  }

  paintCell(key: number, look: Partial<CellLook>): void {
    const [[cell]] = cellsOf(this.sheet, areaOf(key));
    this.sheet.cells.set(key, { ...cell, look: { ...cell.look, ...look } });
  }

  *keys(): Iterable<number> {
    const { top, left, bottom, right } = this.area;
    if ((bottom - top + 1) * (right - left + 1) > 5_000_000)
      throw new Error(`the host does not paint whole sheets cell by cell (${this.Address})`);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield keyOf(row, column);
  }

  private enter(values: unknown[][]): void {
    this.writable();
    const { date1904 } = this.session.book;
    this.fit(values, (value, key) => {
      const [[cell]] = cellsOf(this.sheet, areaOf(key));
      const made = entered(value, cell.look, date1904);
      if (made === null) return;
      if (cell.spilledFrom !== undefined)
        throw new HostError('InvalidOperation', 'a part of an array cannot be changed');
      const look =
        made.numberFormat !== undefined && cell.look.numberFormat === 'General'
          ? { ...cell.look, numberFormat: made.numberFormat }
          : cell.look;
      this.store(key, { value: made.value, formula: made.formula, look });
      if (made.formula !== null) this.session.calculate(this.sheet, key, made.formula);
    });
    this.session.changed(this);
  }

  private store(key: number, cell: Cell): void {
    const { cells } = this.sheet;
    // Only a formula fills other cells.
    for (const [other, { spilledFrom, look }] of (cells.get(key)?.formula ?? null) === null ? [] : cells) {
      if (spilledFrom === key) cells.set(other, { value: null, formula: null, look });
    }
    cells.set(key, cell);
  }

  private fit<T>(values: T[][], put: (value: T, key: number) => void): void {
    if (
      !Array.isArray(values) ||
      values.length !== this.RowCount ||
      values.some((row) => !Array.isArray(row) || row.length !== this.ColumnCount)
    ) {
      throw new HostError('InvalidArgument', `the values do not fit ${this.Address}`);
    }
    values.forEach((row, down) =>
      row.forEach((value, across) => put(value, keyOf(this.area.top + down, this.area.left + across))),
    );
  }

  private each<T>(give: (cell: Cell) => T): T[][] {
    return cellsOf(this.sheet, this.area).map((row) => row.map(give));
  }

  private part(area: Area): RangeObject {
    return rangeOf(this.session, this.sheet, area);
  }
  private areas(areas: readonly Area[]): RangeAreasObject | null {
    return areas.length === 0 ? null : new RangeAreasObject(areas.map((area) => this.part(area)));
  }
}

/** Throws as Excel does for what lies outside of a sheet. */
export function rangeOf(session: Session, sheet: SheetState, area: Area): RangeObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom >= MOST_ROWS || right >= MOST_COLUMNS || top > bottom || left > right)
    throw new HostError('InvalidArgument', 'outside of the sheet');
  return new RangeObject(session, sheet, area);
}

export class RangeAreasObject {
  readonly Areas: { readonly Items: readonly RangeObject[] };

  constructor(ranges: readonly RangeObject[]) {
    this.Areas = { Items: ranges };
  }
}

/// <reference types="et-jsapi-declare" />
// WPS 表格's ranges: VBA's members over the cells of a book, whose semantics are those of the emulated Excel.
import type { CellValue } from '../../../src/engine';
import { cellsOf, overlaps, type Area } from '../model/book';
import type { RangeObject } from '../model/range';
import type { Quirks } from './quirks';
import type { EtWorksheet } from './et-sheet';

const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
  '#SPILL!': -2146826243,
};
const EDGES: Readonly<Record<number, string>> = {
  7: 'EdgeLeft',
  8: 'EdgeTop',
  9: 'EdgeBottom',
  10: 'EdgeRight',
  11: 'InsideVertical',
  12: 'InsideHorizontal',
};
const HORIZONTAL: Readonly<Record<number, string>> = { [-4131]: 'Left', [-4108]: 'Center', [-4152]: 'Right' };
const KINDS: Readonly<Record<number, string>> = { 2: 'decimal', 3: 'list', 4: 'date', 7: 'custom' };

/** As the file adapter's widths are read into the model. */
const [POINTS_PER_CHARACTER, PADDING] = [5.5, 4];

export class EtRangeObject {
  readonly #range: RangeObject;
  readonly #sheet: EtWorksheet;
  readonly #quirks: Quirks;

  constructor(range: RangeObject, sheet: EtWorksheet, quirks: Quirks) {
    this.#range = range;
    this.#sheet = sheet;
    this.#quirks = quirks;
  }

  get Row(): number {
    return this.#range.RowIndex + 1;
  }
  get Column(): number {
    return this.#range.ColumnIndex + 1;
  }
  get Rows(): { readonly Count: number } {
    return { Count: this.#range.RowCount };
  }
  get Columns(): { readonly Count: number } {
    return { Count: this.#range.ColumnCount };
  }
  get Worksheet(): EtWorksheet {
    return this.#sheet;
  }
  get Areas(): { readonly Count: number; Item(at: number): EtRangeObject } {
    return { Count: 1, Item: () => this };
  }

  get Value2(): unknown {
    return this.#answer(this.#range.Values.map((row) => row.map((value) => this.#told(value))));
  }
  set Value2(values: unknown) {
    this.#range.Values = this.#rowsOf(values);
  }
  get Formula(): unknown {
    const texts = this.#quirks.constants === 'texts';
    return this.#answer(this.#range.Formulas.map((row) => row.map((each) => (texts ? String(each) : each))));
  }
  set Formula(formulas: unknown) {
    this.#range.Formulas = this.#rowsOf(formulas);
  }
  get Formula2(): unknown {
    return this.#quirks.dynamicArrays ? this.Formula : undefined;
  }
  set Formula2(formulas: unknown) {
    if (!this.#quirks.dynamicArrays) throw new Error('this build knows no Formula2');
    this.Formula = formulas;
  }
  get NumberFormat(): string | null {
    return same(this.#range.NumberFormat.flat());
  }
  set NumberFormat(format: string | null) {
    if (typeof format !== 'string') throw new Error('WPS takes one format for a range');
    this.#range.NumberFormat = this.#range.NumberFormat.map((row) => row.map(() => format));
  }

  get MergeCells(): boolean | null {
    const { sheet, area } = this.#range;
    if (!sheet.merges.some((merge) => overlaps(merge, area))) return false;
    const merged = cellsOf(sheet, area).flatMap((row, down) =>
      row.map((_, across) => this.#mergeAt(area.top + down, area.left + across) !== null),
    );
    return same(merged);
  }
  get MergeArea(): EtRangeObject {
    const { area } = this.#range;
    return this.#sheet.at(this.#mergeAt(area.top, area.left) ?? area);
  }
  Merge(): void {
    this.#range.Merge(null);
  }
  Select(): void {
    if (!this.#sheet.isActive()) throw new Error('1004: another sheet is active');
    this.#range.Select();
  }

  get SpillingToRange(): EtRangeObject | null | undefined {
    return this.#spill(this.#range.GetSpillingToRangeOrNullObject());
  }
  get SpillParent(): EtRangeObject | null | undefined {
    return this.#spill(this.#range.GetSpillParentOrNullObject());
  }
  get HasArray(): boolean {
    return false;
  }
  get CurrentArray(): EtRangeObject {
    throw new Error('1004: no array is here');
  }

  set HorizontalAlignment(value: number) {
    this.#range.Format.HorizontalAlignment = HORIZONTAL[value];
  }
  set VerticalAlignment(value: number) {
    this.#range.Format.VerticalAlignment = HORIZONTAL[value];
  }
  set WrapText(wrap: boolean) {
    this.#range.Format.WrapText = wrap;
  }
  set ShrinkToFit(shrink: boolean) {
    this.#range.Format.ShrinkToFit = shrink;
  }
  set ColumnWidth(characters: number) {
    this.#range.Format.ColumnWidth = characters * POINTS_PER_CHARACTER + PADDING;
  }
  set RowHeight(points: number) {
    this.#range.Format.RowHeight = points;
  }

  get Font(): object {
    const { Font } = this.#range.Format;
    return withMembers({
      Name: { set: (name: string) => (Font.Name = name) },
      Size: { set: (size: number) => (Font.Size = size) },
      Strikethrough: { get: () => Font.Strikethrough },
    });
  }
  get Interior(): object {
    const { Fill } = this.#range.Format;
    return withMembers({ Color: { set: (number: number) => (Fill.Color = colourOf(number)) } });
  }
  get Borders(): object {
    const { Borders } = this.#range.Format;
    return {
      Item: (edge: number) =>
        withMembers({
          LineStyle: {
            set: (style: number) => (Borders.Indexer(EDGES[edge]).Style = style === 1 ? 'Continuous' : String(style)),
          },
        }),
    };
  }
  get Validation(): object {
    return validationOf(this.#range);
  }

  #told(value: CellValue): unknown {
    if (value === '' || value === null) return this.#quirks.blank;
    return this.#quirks.errors === 'number' && typeof value === 'string' ? (ERRORS[value] ?? value) : value;
  }

  #answer(rows: readonly (readonly unknown[])[]): unknown {
    if (rows.length * rows[0].length === 1) return rows[0][0];
    const { arrays } = this.#quirks;
    if (arrays === 'item') return { Item: (row: number, column: number) => rows[row - 1][column - 1] };
    return arrays === 'flat-lines' && (rows.length === 1 || rows[0].length === 1) ? rows.flat() : rows;
  }

  #rowsOf(values: unknown): CellValue[][] {
    if (!Array.isArray(values)) return this.#range.Values.map((row) => row.map(() => (values ?? '') as CellValue));
    return (values as CellValue[][]).map((row) => row.map((value) => value ?? ''));
  }

  #mergeAt(row: number, column: number): Area | null {
    const found = this.#range.sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return found ?? null;
  }

  #spill(range: RangeObject | null): EtRangeObject | null | undefined {
    if (!this.#quirks.dynamicArrays) return undefined;
    return range === null ? null : this.#sheet.at(range.area);
  }
}

function validationOf(range: RangeObject): object {
  const entry = range.DataValidation;
  const alert: Record<string, unknown> = {};
  const told = (key: string) => ({
    set: (value: unknown) => {
      alert[key] = value;
      entry.ErrorAlert = { ...alert };
    },
  });
  return Object.assign(
    withMembers({
      ErrorTitle: told('title'),
      ErrorMessage: told('message'),
      ShowError: told('showAlert'),
      InputMessage: { set: (message: string) => (entry.Prompt = { message }) },
      ShowInput: { set: () => undefined },
    }),
    {
      Delete: () => undefined,
      Add: (type: number, _style: number, _operator: number, ...formulas: readonly unknown[]) => {
        if (formulas.some((formula) => formula !== undefined && typeof formula !== 'string'))
          throw new Error('WPS takes formulas as texts');
        entry.Rule = { [KINDS[type]]: type === 3 ? { source: String(formulas[0]) } : {} };
      },
    },
  );
}

/** The value that all have; `null` where they differ. */
function same<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** `#RRGGBB` of a number whose lowest byte is red. */
function colourOf(number: number): string {
  const bytes = [0, 8, 16].map((shift) => ((number >> shift) & 255).toString(16).padStart(2, '0'));
  return `#${bytes.join('').toUpperCase()}`;
}

export function withMembers(
  members: Readonly<Record<string, { readonly get?: () => unknown; readonly set?: (value: never) => unknown }>>,
): object {
  const object = {};
  for (const [name, { get, set }] of Object.entries(members))
    Object.defineProperty(object, name, {
      ...(get === undefined ? {} : { get }),
      ...(set === undefined ? {} : { set: (value: unknown) => void set(value as never) }),
      enumerable: true,
    });
  return object;
}

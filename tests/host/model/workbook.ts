// The emulated Excel's workbook: the root that a batch of office.js starts from, over one book.
import type { CellValue } from '../../../src/engine';
import { keyOf, rowOf, columnOf, type Book, type SheetState } from './book';
import { calculated, type Calculator } from './calculator';
import { NameCollection } from './names';
import { rangeOf, type RangeObject } from './range';
import { serial } from './typed-value';
import { WorksheetCollection, WorksheetObject, type Session } from './worksheet';

export class WorkbookObject implements Session {
  readonly Worksheets = new WorksheetCollection(this);
  readonly Names: NameCollection;
  readonly Protection: object;
  readonly Functions: object;
  /** Told after cells were entered, while somebody listens. */
  onChanged: (range: RangeObject) => void = () => undefined;
  listening = false;
  tellsArrayFormulas = false;
  private readonly objects = new Map<SheetState, WorksheetObject>();

  constructor(
    readonly book: Book,
    private readonly calculator: Calculator = () => '#NAME?',
  ) {
    this.Names = new NameCollection(this, book);
    this.Protection = {
      get Protected(): boolean {
        return book.structureProtected;
      },
    };
    this.Functions = {
      Date: (year: number, month: number, day: number) => ({
        Value: serial(year, month, day, book.date1904),
        Error: null,
      }),
    };
  }

  GetSelectedRange(): RangeObject {
    const { sheet, area } = this.book.selection;
    return rangeOf(this, this.book.sheets.find(({ id }) => id === sheet) ?? this.book.sheets[0], area);
  }

  sheetObject(sheet: SheetState): WorksheetObject {
    const known = this.objects.get(sheet) ?? new WorksheetObject(this, sheet);
    this.objects.set(sheet, known);
    return known;
  }

  calculate(sheet: SheetState, key: number, formula: string): void {
    this.show(sheet, key, calculated(formula, { book: this.book, sheet }, this.calculator));
  }

  /** Puts the value of a formula into its cell, and those of an array beside it where all is blank. */
  show(sheet: SheetState, key: number, value: ReturnType<Calculator>): void {
    for (const [place, { spilledFrom, look }] of sheet.cells) {
      if (spilledFrom === key) sheet.cells.set(place, { value: null, formula: null, look });
    }
    const anchor = sheet.cells.get(key)!;
    const rows: readonly (readonly CellValue[])[] = Array.isArray(value) ? value : [[value as CellValue]];
    const places = rows.flatMap((row, down) =>
      row.map((each, across) => ({ key: keyOf(rowOf(key) + down, columnOf(key) + across), each })),
    );
    const blocked = places.some((place) => place.key !== key && (sheet.cells.get(place.key)?.value ?? null) !== null);
    for (const { key: place, each } of blocked ? places.slice(0, 1) : places) {
      const look = sheet.cells.get(place)?.look ?? anchor.look;
      sheet.cells.set(
        place,
        place === key
          ? { ...anchor, value: blocked ? '#SPILL!' : each }
          : { value: each, formula: null, look, spilledFrom: key },
      );
    }
  }

  /** As when a file is opened that has no values for its formulas. */
  recalculate(): void {
    for (const sheet of this.book.sheets) {
      for (const [key, { formula }] of [...sheet.cells]) if (formula !== null) this.calculate(sheet, key, formula);
    }
  }

  changed(range: RangeObject): void {
    if (this.listening) this.onChanged(range);
  }

  listen(listening: boolean): void {
    this.listening = listening;
  }
}

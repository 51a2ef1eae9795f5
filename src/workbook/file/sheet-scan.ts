// The cells of a worksheet part: its elements enter as they are scanned; rows, merges, formulas without a value and struck cells
// leave. Strict: what no spreadsheet program writes is refused, with the row that it stands in, not read as something else.
import { type CellValue, type MergedArea } from '../../engine';
import { notePlace, type StruckPlaces } from '../struck-rows';
import { CellPlaces } from './cell-places';
import { cellTypeOf, listedPlace, valueOfText, type CellType } from './cell-value';
import type { ListedTexts } from './listed-texts';
import { RichText } from './rich-text';
import { Malformed } from './scan/malformed';
import { areaOf } from './scan/places';
import type { StartTag } from './scan/start-tag';
import type { TextRun } from './scan/text-run';
import type { XmlSink } from './scan/xml-scanner';
import {
  CELL,
  CELLS,
  FORMULA,
  INLINE,
  MERGE,
  REF,
  ROW,
  S,
  SHEET_TEXT_USES,
  SHEET_WORDS,
  sheetKindOf,
  T,
  VALUE,
} from './sheet-grammar';
import { TableRows, type SheetRows, type SlotBudget } from './table-rows';

/** What the workbook knows that its sheets refer to. */
export type SheetContext = {
  readonly date1904: boolean;
  readonly texts: ListedTexts;
  /** Numbers of cell formats whose font strikes. */
  readonly struckFormats: ReadonlySet<number>;
  readonly budget: SlotBudget;
};

export type ScannedSheet = SheetRows & {
  readonly uncached: readonly (readonly [number, number])[];
  readonly struck: StruckPlaces;
};

export class SheetScan implements XmlSink {
  readonly words = SHEET_WORDS;
  readonly textUses = SHEET_TEXT_USES;
  readonly kindOf = sheetKindOf;
  private readonly rows: TableRows;
  private readonly merges: MergedArea[] = [];
  private readonly uncached: (readonly [number, number])[] = [];
  private readonly struck = new Map<number, Set<number>>();
  private readonly rich = new RichText();
  private ended = false;
  private readonly places = new CellPlaces();
  // The cell at hand.
  private type: CellType = 'number';
  private format = 0;
  private hasFormula = false;
  private hasValue = false;
  private hasInline = false;
  private text: string | null = null;
  private number = Number.NaN;

  constructor(private readonly context: SheetContext) {
    this.rows = new TableRows(context.budget);
  }

  /** The number of the row at hand, from 1; 0 outside of the list of cells. */
  get rowNumber(): number {
    return this.ended ? 0 : this.places.row + 1;
  }

  /** When all is scanned; `null` where there was no list of cells. */
  result(): ScannedSheet | null {
    if (!this.ended) return null;
    return { ...this.rows.table(this.merges), uncached: this.uncached, struck: this.struck };
  }

  open(kind: number, tag: StartTag): void {
    switch (kind) {
      case CELL:
        return this.openCell(tag);
      case VALUE:
        if (this.hasValue) throw new Malformed();
        this.hasValue = true;
        break;
      case FORMULA:
        this.hasFormula = true;
        break;
      case INLINE:
        if (this.hasInline) throw new Malformed();
        this.hasInline = true;
        this.rich.clear();
        break;
      case ROW:
        return this.places.openRow(tag);
      case CELLS:
        if (this.ended) throw new Malformed();
        break;
      case MERGE:
        return this.openMerge(tag);
      default:
        this.rich.open(kind, tag);
    }
  }

  takeText(kind: number, run: TextRun): void {
    if (kind !== VALUE) return this.rich.add(run);
    if (this.text === null && run.last && (this.type === 'number' || this.type === 'listed')) {
      this.number = run.plainNumber();
      if (!Number.isNaN(this.number)) return;
    }
    this.text = this.text === null ? run.text() : this.text + run.text();
  }

  close(kind: number): void {
    switch (kind) {
      case CELL:
        return this.closeCell();
      case ROW:
        return this.rows.endRow(this.places.row);
      case CELLS:
        this.ended = true;
        break;
      default:
        this.rich.close(kind);
    }
  }

  private openCell(tag: StartTag): void {
    this.places.openCell(tag);
    const [format, type] = [tag.indexOf(S), tag.indexOf(T)];
    this.format = format < 0 ? 0 : tag.wholeNumber(format);
    this.type = type < 0 ? 'number' : cellTypeOf(tag.written(type));
    this.hasFormula = false;
    this.hasValue = false;
    this.hasInline = false;
    this.text = null;
    this.number = Number.NaN;
  }

  private openMerge(tag: StartTag): void {
    const at = tag.indexOf(REF);
    if (at >= 0) this.merges.push(areaOf(tag.valueOf(at)));
  }

  /** A cell without a value is none. */
  private closeCell(): void {
    const value = this.value();
    if (value === null || value === '') return;
    this.rows.add(this.places.column, value);
    if (this.isStruck()) notePlace(this.struck, this.places.row, this.places.column);
  }

  private value(): CellValue {
    const { type, text, number } = this;
    if (!Number.isNaN(number)) return type === 'listed' ? this.listedText() : number;
    if (this.hasInline && (type === 'inline' || text === null)) return this.rich.text;
    const empty = text === null || text.trim() === '';
    if (empty && this.hasFormula && !(this.hasValue && type === 'formula-text')) {
      this.uncached.push([this.places.row, this.places.column]);
      return null;
    }
    if (text === null) return null;
    if (type !== 'listed') return valueOfText(type, text, this.context.date1904);
    if (empty) return null;
    this.number = listedPlace(text);
    return this.listedText();
  }

  private listedText(): string {
    const text = this.context.texts.texts[this.number];
    if (text === undefined) throw new Malformed();
    return text;
  }

  private isStruck(): boolean {
    const struck = this.context.struckFormats.has(this.format);
    const rich =
      this.type === 'listed' ? this.context.texts.strikes.get(this.number) : this.hasInline ? this.rich.strikes : null;
    if (rich === undefined || rich === null) return struck;
    return struck ? rich.inStruck : rich.inPlain;
  }
}

// How the cells of a worksheet part show their numbers: its elements enter as they are scanned, the format codes leave.
import { CellPlaces } from './cell-places';
import type { StartTag } from './scan/start-tag';
import type { TextRun } from './scan/text-run';
import type { XmlSink } from './scan/xml-scanner';
import { CELL, ROW, S, SHEET_TEXT_USES, SHEET_WORDS, sheetKindOf } from './sheet-grammar';

export class FormatScan implements XmlSink {
  readonly words = SHEET_WORDS;
  readonly textUses = SHEET_TEXT_USES;
  readonly kindOf = sheetKindOf;
  /** By row and column, from 0; where there is a code. */
  readonly found = new Map<number, Map<number, string>>();
  private readonly places = new CellPlaces();

  /** `codes`: by the number of a cell's look; `null` for none. */
  constructor(private readonly codes: readonly (string | null)[]) {}

  /** The number of the row at hand, from 1; 0 before the first. */
  get rowNumber(): number {
    return this.places.row + 1;
  }

  open(kind: number, tag: StartTag): void {
    if (kind === ROW) return this.places.openRow(tag);
    if (kind !== CELL) return;
    this.places.openCell(tag);
    const at = tag.indexOf(S);
    const code = this.codes[at < 0 ? 0 : tag.wholeNumber(at)] ?? null;
    if (code === null) return;
    const { row, column } = this.places;
    const inRow = this.found.get(row);
    if (inRow === undefined) this.found.set(row, new Map([[column, code]]));
    else inRow.set(column, code);
  }

  takeText(_: number, run: TextRun): void {
    run.check();
  }

  close(): void {
    // A cell says its format in its tag.
  }
}

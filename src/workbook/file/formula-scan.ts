// The formulas of a worksheet part: its elements enter as they are scanned, every cell that holds one leaves.
import { CellPlaces } from './cell-places';
import { areaOf } from './scan/places';
import type { StartTag } from './scan/start-tag';
import type { TextRun } from './scan/text-run';
import { TAKE, type XmlSink } from './scan/xml-scanner';
import { CELL, FORMULA, REF, ROW, SHEET_TEXT_USES, SHEET_WORDS, sheetKindOf, T } from './sheet-grammar';
import type { PackageFormula } from './text-reach';

const TEXT_USES = SHEET_TEXT_USES.map((use, kind) => (kind === FORMULA ? TAKE : use));

export class FormulaScan implements XmlSink {
  readonly words = SHEET_WORDS;
  readonly textUses = TEXT_USES;
  readonly kindOf = sheetKindOf;
  readonly formulas: PackageFormula[] = [];
  private readonly places = new CellPlaces();
  private kind: PackageFormula['kind'] = 'plain';
  private area: PackageFormula['area'] = null;
  private text = '';

  constructor(private readonly sheet: string) {}

  /** The number of the row at hand, from 1; 0 before the first. */
  get rowNumber(): number {
    return this.places.row + 1;
  }

  open(kind: number, tag: StartTag): void {
    if (kind === ROW) return this.places.openRow(tag);
    if (kind === CELL) return this.places.openCell(tag);
    if (kind !== FORMULA) return;
    const [type, area] = [tag.indexOf(T), tag.indexOf(REF)];
    this.kind = kindOf(type < 0 ? 'normal' : tag.valueOf(type));
    this.area = area < 0 ? null : areaOf(tag.valueOf(area));
    this.text = '';
  }

  takeText(kind: number, run: TextRun): void {
    const text = run.text();
    if (kind === FORMULA) this.text += text;
  }

  close(kind: number): void {
    if (kind !== FORMULA) return;
    const { sheet, area, text } = this;
    const { row, column } = this.places;
    this.formulas.push({ sheet, row, column, text, area, kind: this.kind });
  }
}

function kindOf(type: string): PackageFormula['kind'] {
  return type === 'normal' ? 'plain' : type === 'shared' || type === 'array' ? type : 'other';
}

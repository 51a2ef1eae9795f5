// Where the rows and cells of a worksheet stand: their tags enter one after another, numbers from 0 leave; each behind the one before.
import { Malformed } from './scan/malformed';
import { LAST_COLUMN, LAST_ROW } from './scan/places';
import type { StartTag } from './scan/start-tag';
import { R } from './sheet-grammar';

export class CellPlaces {
  /** Of the row and cell at hand; -1 before the first. */
  row = -1;
  column = -1;

  /** A row that does not say its number follows the one before it. Throws Malformed for one that runs back. */
  openRow(tag: StartTag): void {
    const at = tag.indexOf(R);
    const row = at < 0 ? this.row + 1 : tag.wholeNumber(at) - 1;
    if (row <= this.row || row >= LAST_ROW) throw new Malformed();
    this.row = row;
    this.column = -1;
  }

  /** The same of a cell in its row. */
  openCell(tag: StartTag): void {
    const at = tag.indexOf(R);
    const column = at < 0 ? this.column + 1 : tag.column(at, this.row);
    if (column <= this.column || column >= LAST_COLUMN) throw new Malformed();
    this.column = column;
  }
}

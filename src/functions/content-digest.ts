// A fingerprint of cells: the same content gives the same 16 digits, whatever order it is asked in.
// 64 bits by two independent 32-bit mixes: enough to name a village's ledger, not a safeguard against forgery.
import type { CellValue } from '../engine';

const ROW_END = 0x1f;
const bits = new DataView(new ArrayBuffer(8));

export class ContentDigest {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  /** Adds rows of cells; returns itself. Blank is `null` or ''. */
  add(rows: readonly (readonly CellValue[])[]): this {
    for (const row of rows) {
      // Blanks at the end of a row are the range's, not the content's.
      let last = row.length - 1;
      while (last >= 0 && (row[last] === null || row[last] === '' || row[last] === undefined)) last--;
      for (let column = 0; column <= last; column++) this.addCell(row[column]);
      this.mix(ROW_END);
    }
    return this;
  }

  private addCell(cell: CellValue | undefined): void {
    if (typeof cell === 'string') {
      this.mix(cell.length === 0 ? 1 : 2);
      for (let at = 0; at < cell.length; at++) this.mix(cell.charCodeAt(at));
    } else if (typeof cell === 'number') {
      bits.setFloat64(0, cell);
      this.mix(3);
      this.mix(bits.getInt32(0));
      this.mix(bits.getInt32(4));
    } else this.mix(cell === true ? 4 : cell === false ? 5 : 1);
  }

  private mix(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    this.high = Math.imul((this.high ^ word) + (this.high >>> 15), 0x85ebca6b);
  }

  /** 16 hexadecimal digits. */
  text(): string {
    return [this.high, this.low].map((word) => (finish(word) >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

function finish(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

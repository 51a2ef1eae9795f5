// Columns that grow while rows are read, so that nothing holds an object a row.

type NumberArray = Int32Array | Float64Array | Uint8Array | Uint16Array | Int16Array;

/** Numbers that are pushed one by one; `done()` gives exactly those in an array of the width wanted.
 * They grow as doubles, whatever that is, so that one `push` serves all columns at full speed. */
export class GrowingColumn<A extends NumberArray> {
  length = 0;
  private cells = new Float64Array(16);

  constructor(private readonly narrow: (cells: Float64Array) => A) {}

  push(value: number): void {
    if (this.length === this.cells.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[this.length++] = value;
  }

  done(): A {
    return this.narrow(this.cells.subarray(0, this.length));
  }
}

export const int32Column = (): GrowingColumn<Int32Array> => new GrowingColumn((cells) => new Int32Array(cells));
export const float64Column = (): GrowingColumn<Float64Array> => new GrowingColumn((cells) => new Float64Array(cells));
export const uint8Column = (): GrowingColumn<Uint8Array> => new GrowingColumn((cells) => new Uint8Array(cells));
export const uint16Column = (): GrowingColumn<Uint16Array> => new GrowingColumn((cells) => new Uint16Array(cells));
export const int16Column = (): GrowingColumn<Int16Array> => new GrowingColumn((cells) => new Int16Array(cells));

/** Texts by number: 0 is ''. */
export class TextList {
  readonly texts: string[] = [''];
  private readonly numbers = new Map<string, number>([['', 0]]);

  numberOf(text: string): number {
    if (text === '') return 0;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }
}

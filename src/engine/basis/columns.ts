// Columns that grow while rows are read, so that nothing holds an object a row.

type NumberArray = Int32Array | Float64Array | Uint8Array | Uint16Array | Int16Array;

/** A typed array that grows by doubling; `done()` gives exactly what was pushed. */
export class GrowingColumn<A extends NumberArray> {
  length = 0;
  private cells: A;

  constructor(
    private readonly make: (length: number) => A,
    capacity: number,
  ) {
    this.cells = make(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.cells.length) {
      const wider = this.make(this.length * 2);
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[this.length++] = value;
  }

  /** The values pushed; shares memory when the room left over is small. */
  done(): A {
    const used = this.cells.subarray(0, this.length) as A;
    return this.cells.length <= this.length * 1.25 ? used : (used.slice() as A);
  }
}

export const int32Column = (capacity: number): GrowingColumn<Int32Array> => new GrowingColumn((length) => new Int32Array(length), capacity);
export const float64Column = (capacity: number): GrowingColumn<Float64Array> => new GrowingColumn((length) => new Float64Array(length), capacity);
export const uint8Column = (capacity: number): GrowingColumn<Uint8Array> => new GrowingColumn((length) => new Uint8Array(length), capacity);
export const uint16Column = (capacity: number): GrowingColumn<Uint16Array> => new GrowingColumn((length) => new Uint16Array(length), capacity);
export const int16Column = (capacity: number): GrowingColumn<Int16Array> => new GrowingColumn((length) => new Int16Array(length), capacity);

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

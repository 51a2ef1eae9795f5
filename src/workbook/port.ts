// The one door to a workbook: what tasks need of a host, whichever host it is.
// Implemented by file/ (bytes of a workbook file) and excel/ (the workbook that Excel has open);
// every implementation passes tests/workbook/conformance.
import type { CellTable, SheetModel } from '../engine';

export interface Workbook {
  /** Every sheet in the workbook's order with its cells: hidden ones too (marked), generated ones too (marked). */
  readTables(watch?: ReadingWatch): Promise<readonly CellTable[]>;
  /**
   * Adds one sheet per model after the last sheet, leaving everything else as it was, and returns the
   * names given: the model's name, or name(2), name(3)… when it is taken.
   * All or nothing: when it fails, the workbook is as before. Throws HostFailure.
   */
  addSheets(models: readonly SheetModel[]): Promise<readonly string[]>;
}

/** For readings that take long: a host that reads at once may leave it alone. */
export type ReadingWatch = {
  /** Sheets read so far, and in all. */
  readonly progress: (done: number, all: number) => void;
  /** Asked between sheets: `true` ends the reading with HostFailure `cancelled`. */
  readonly cancelled: () => boolean;
};

/** What the host would not do, for `HostFailure`. Closed: each has its Chinese sentence in workbook/wording. */
export type HostFailureReason =
  | 'unreadable'
  | 'encrypted'
  | 'signed'
  | 'too-large'
  | 'not-a-workbook'
  | 'sheet-limit'
  | 'protected'
  | 'cell-edit'
  | 'busy'
  | 'denied'
  | 'changed-meanwhile'
  | 'not-blank'
  | 'no-such-sheet'
  | 'cancelled'
  | 'unknown';

/** The host's failure, caught once in the adapter: `message` is the Chinese sentence for the clerk. */
export class HostFailure extends Error {
  constructor(
    readonly reason: HostFailureReason,
    message: string,
  ) {
    super(message);
    this.name = 'HostFailure';
  }
}

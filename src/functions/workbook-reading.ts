// Reads the workbook for formulas that wait for it: however many ask, one reading at a time, never one that began
// before they asked; a busy host is asked again; where it stays busy, the cell says so.
import type { CellTable } from '../engine';
import { FunctionFailure } from './function-failure';
import * as say from './wording/failures';

/** Every sheet of the workbook with its cells. Rejects when the host will not do it now. */
export type ReadWorkbook = () => Promise<readonly CellTable[]>;

/** Resolves after so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Waits before each attempt after the first: Excel refuses while it calculates, or while somebody types. */
const PAUSES = [100, 300, 1_000, 3_000];

export class WorkbookReading {
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<readonly CellTable[]> | null = null;

  constructor(
    private readonly readWorkbook: ReadWorkbook,
    private readonly pause: Pause,
  ) {}

  /** The cells as they are after this call. Rejects with FunctionFailure alone. */
  read(): Promise<readonly CellTable[]> {
    this.next ??= this.running.then(() => {
      this.next = null;
      const reading = this.attempt(PAUSES);
      this.running = reading.catch(() => undefined);
      return reading;
    });
    return this.next;
  }

  private async attempt([wait, ...later]: readonly (number | undefined)[]): Promise<readonly CellTable[]> {
    try {
      return (await this.readWorkbook()).map(withoutBusyCells);
    } catch (refusal) {
      if (wait === undefined)
        throw new FunctionFailure(
          'not-available',
          say.workbookNotRead(refusal instanceof Error && refusal.name === 'HostFailure' ? refusal.message : ''),
        );
      await this.pause(wait);
      return this.attempt(later);
    }
  }
}

/** What a cell shows whose function still works: our own results, which wait for this very reading. */
const BUSY = '#BUSY!';

function withoutBusyCells(table: CellTable): CellTable {
  if (!table.rows.some((row) => row.includes(BUSY))) return table;
  return {
    ...table,
    rows: table.rows.map((row) => (row.includes(BUSY) ? row.map((cell) => (cell === BUSY ? null : cell)) : row)),
  };
}

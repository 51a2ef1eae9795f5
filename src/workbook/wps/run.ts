// The one way into WPS 表格: what it would not do leaves as a sentence for the clerk, and the workbook that was read is
// the only one that is touched.
import { HostFailure } from '../port';
import { sheetNameKey } from '../sheet-name';
import { failures, programFailures } from '../wording';
import type { EtApp, EtBook, EtSheet } from './et';

/** What WPS would not do, for the clerk. */
export const wpsFailures = programFailures('WPS 表格');

/** WPS answers at once; who asks, waits all the same, as for every other program. Throws HostFailure. */
export async function inWps<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof HostFailure) throw failure;
    // WPS tells no codes that are known: whatever it threw is its own refusal.
    throw Object.assign(wpsFailures.unknownHostFailure(), { cause: failure });
  }
}

/** A pane of WPS stands beside whichever workbook is in front: this one was read, and no other is changed. */
export class OpenBook {
  #pinned: EtBook | null = null;

  constructor(readonly app: EtApp) {}

  /** The workbook in front, from now on the one that is meant. */
  pin(): EtBook {
    this.#pinned = this.#inFront();
    return this.#pinned;
  }

  /** The one that is meant. Throws where another one is in front. */
  get book(): EtBook {
    const pinned = this.#pinned;
    if (pinned === null) return this.pin();
    if (!this.isInFront()) throw wpsFailures.anotherWorkbook(nameOf(pinned));
    return pinned;
  }

  /** Whether the workbook that is meant is the one in front; no workbook is meant before any was read. */
  isInFront(): boolean {
    const pinned = this.#pinned;
    if (pinned === null) return false;
    try {
      // Its name is asked anew: it may have been stored under another one.
      return pinned.FullName === this.#inFront().FullName;
    } catch {
      return false;
    }
  }

  #inFront(): EtBook {
    const book = this.app.ActiveWorkbook as Et.Workbook | null | undefined;
    if (book === null || book === undefined) throw wpsFailures.sessionEnded();
    return book;
  }

  /** Nothing is asked of the person and nothing flickers; both are as before afterwards, whatever happens. */
  quietly<T>(work: () => T): T {
    const { app } = this;
    const [alerts, updating] = [app.DisplayAlerts, app.ScreenUpdating];
    const putBack = (): void => {
      app.DisplayAlerts = alerts;
      app.ScreenUpdating = updating;
    };
    let result: T;
    try {
      app.DisplayAlerts = false;
      app.ScreenUpdating = false;
      result = work();
    } catch (failure) {
      // What went wrong first says most of what is left.
      isDone(putBack);
      throw failure;
    }
    twice(putBack);
    return result;
  }
}

/** Whether it was done, at the second time at the latest. */
function isDone(work: () => void): boolean {
  try {
    twice(work);
    return true;
  } catch {
    return false;
  }
}

/** What has to be done, tried once more where it fails. */
export function twice(work: () => void): void {
  try {
    work();
  } catch {
    work();
  }
}

function nameOf(book: EtBook): string {
  try {
    return book.Name;
  } catch {
    // It was closed.
    return '';
  }
}

/** Sheets of cells, in the order of the workbook. */
export function sheetsOf({ Worksheets }: EtBook): readonly EtSheet[] {
  return Array.from({ length: Worksheets.Count }, (_, at) => Worksheets.Item(at + 1) as Et.Worksheet);
}

export function findSheet(book: EtBook, name: string): EtSheet | null {
  return sheetsOf(book).find((sheet) => sheetNameKey(sheet.Name) === sheetNameKey(name)) ?? null;
}

export function sheetNamed(book: EtBook, name: string): EtSheet {
  const found = findSheet(book, name);
  if (found === null) throw failures.noSuchSheet(name);
  return found;
}

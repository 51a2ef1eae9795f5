// Ledgers that LEDGER has read, by the digest of their cells: bounded, least recently used out, and
// rebuilt by evaluating LEDGER again.
import { evaluateYear, formatMonth, ledgerOfYear, type Ledger, type Month, type Scheme, type YearResult } from '../engine';
import { Asked } from './asked';
import type { LedgerSettings } from './ledger-settings';

/** One ledger as its functions use it: years are evaluated when first asked for. */
export class LoadedLedger {
  readonly asked: Asked;
  private readonly results = new Map<string, YearResult>();

  constructor(
    readonly ledger: Ledger,
    readonly scheme: Scheme,
    private readonly settings: LedgerSettings,
  ) {
    this.asked = new Asked(ledger);
  }

  /** A year of the ledger, up to `asOf` or to its last row. */
  year(year: number, asOf: Month | null = null): YearResult {
    const key = `${year}/${asOf === null ? '' : formatMonth(asOf)}`;
    let result = this.results.get(key);
    if (result === undefined) {
      const { start, residents } = this.settings;
      result = evaluateYear(ledgerOfYear(this.ledger, year), this.scheme, {
        ...(start === null ? {} : { start }),
        ...(residents === null ? {} : { residents }),
        ...(asOf === null ? {} : { asOf }),
      });
      this.results.set(key, result);
    }
    return result;
  }

  /** Rows kept, for the store's limit. */
  get rows(): number {
    return this.ledger.events.length + this.ledger.assessment.length + this.ledger.redemptions.length;
  }
}

/** Rows of all ledgers kept at once. */
export const MOST_ROWS_KEPT = 1_000_000;

export class LedgerStore {
  /** In order of use, the latest last. */
  private readonly ledgers = new Map<string, LoadedLedger>();
  private rows = 0;

  constructor(private readonly limit = MOST_ROWS_KEPT) {}

  get(handle: string): LoadedLedger | undefined {
    const loaded = this.ledgers.get(handle);
    if (loaded) {
      this.ledgers.delete(handle);
      this.ledgers.set(handle, loaded);
    }
    return loaded;
  }

  put(handle: string, loaded: LoadedLedger): void {
    const before = this.ledgers.get(handle);
    if (before) this.rows -= before.rows;
    this.ledgers.delete(handle);
    this.ledgers.set(handle, loaded);
    this.rows += loaded.rows;
    for (const [oldest, kept] of this.ledgers) {
      if (this.rows <= this.limit || this.ledgers.size === 1) return;
      this.ledgers.delete(oldest);
      this.rows -= kept.rows;
    }
  }

  get size(): number {
    return this.ledgers.size;
  }
}

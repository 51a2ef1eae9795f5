// Ledgers that LEDGER has read, by ticket: bounded, least recently used out, and rebuilt by evaluating
// LEDGER again.
import {
  evaluateYear,
  firstMonthOfYear,
  ledgerOfYear,
  monthOfYear,
  type Ledger,
  type Month,
  type Scheme,
  type YearResult,
} from '../engine';
import { Asked } from './asked';
import type { KeptTable } from './kept-table';
import type { LedgerSettings } from './ledger-settings';
import { FunctionFailure } from './function-failure';
import type { RangeNotice } from './range-notices';
import * as say from './wording/failures';
import { wordsOf } from './wording/periods';

/** Years of one ledger kept at once, each as of one month. */
const MOST_YEARS = 30;

/** What LEDGER made of its arguments. */
export type ReadOnce = {
  readonly ledger: Ledger;
  readonly scheme: Scheme;
  readonly settings: LedgerSettings;
  readonly notices: readonly RangeNotice[];
};

/** One ledger as its functions use it: years are evaluated when first asked for. */
export class LoadedLedger {
  readonly asked: Asked;
  readonly ledger: Ledger;
  readonly scheme: Scheme;
  /** What the ranges leave out, each as a row of PROBLEMS. */
  readonly notices: readonly RangeNotice[];
  private readonly settings: LedgerSettings;
  private readonly results = new Map<number, YearResult>();
  private latest: { readonly key: number; readonly result: YearResult } | null = null;

  constructor(
    readonly ticket: string,
    { ledger, scheme, settings, notices }: ReadOnce,
  ) {
    this.ledger = ledger;
    this.scheme = scheme;
    this.settings = settings;
    this.notices = notices;
    this.asked = new Asked(ledger, scheme, settings.date1904 === true);
  }

  /** A year of the ledger, up to `asOf` (a month of it) or to its last row.
   * Throws FunctionFailure for a year without any row. */
  year(year: number, asOf: Month | null = null): YearResult {
    const key = year * 16 + (asOf === null ? 0 : monthOfYear(asOf));
    if (this.latest?.key === key) return this.latest.result;
    const result = this.results.get(key) ?? this.evaluate(year, asOf);
    this.results.delete(key);
    this.results.set(key, result);
    if (this.results.size > MOST_YEARS) this.results.delete(this.results.keys().next().value as number);
    this.latest = { key, result };
    return result;
  }

  private evaluate(year: number, asOf: Month | null): YearResult {
    const ledger = ledgerOfYear(this.ledger, year, this.scheme);
    if (ledger.lastMonthOfYear === null)
      throw new FunctionFailure(
        'not-available',
        say.noRecords(wordsOf({ kind: 'year', first: firstMonthOfYear(this.scheme, year) }, this.scheme)),
      );
    const { start, residents } = this.settings;
    return evaluateYear(ledger, this.scheme, {
      ...(start === null ? {} : { start }),
      ...(residents === null ? {} : { residents }),
      ...(asOf === null ? {} : { asOf }),
    });
  }

  /** What it takes of the store's limit. */
  get rows(): number {
    const { events, assessment, redemptions, roster } = this.ledger;
    return events.length + assessment.length + redemptions.length + roster.households.length;
  }
}

/** Rows of all ledgers kept at once, and how many ledgers. */
export const MOST_ROWS_KEPT = 1_000_000;
export const MOST_LEDGERS_KEPT = 64;

export class LedgerStore {
  /** Whether the workbook counts its days from 1904; `null` where the host does not tell. */
  date1904: boolean | null = null;
  /** The tables of the latest LEDGER, for the next one to compare with. */
  lastTables: readonly KeptTable[] = [];
  /** In order of use, the latest last. */
  private readonly ledgers = new Map<string, LoadedLedger>();
  private latest: LoadedLedger | null = null;
  private rows = 0;

  constructor(private readonly limit = MOST_ROWS_KEPT) {}

  get(ticket: string): LoadedLedger | undefined {
    if (this.latest?.ticket === ticket) return this.latest;
    const loaded = this.ledgers.get(ticket);
    if (loaded) this.use(loaded);
    return loaded;
  }

  /** The ledger whose ticket ends with the digest of its content. */
  find(digest: string): LoadedLedger | undefined {
    const loaded = [...this.ledgers.values()].find(({ ticket }) => ticket.endsWith(digest));
    if (loaded) this.use(loaded);
    return loaded;
  }

  put(loaded: LoadedLedger): void {
    this.rows += loaded.rows - (this.ledgers.get(loaded.ticket)?.rows ?? 0);
    this.use(loaded);
    for (const [oldest, kept] of this.ledgers) {
      if ((this.rows <= this.limit && this.ledgers.size <= MOST_LEDGERS_KEPT) || this.ledgers.size === 1) return;
      this.ledgers.delete(oldest);
      this.rows -= kept.rows;
    }
  }

  private use(loaded: LoadedLedger): void {
    this.ledgers.delete(loaded.ticket);
    this.ledgers.set(loaded.ticket, loaded);
    this.latest = loaded;
  }

  get size(): number {
    return this.ledgers.size;
  }
}

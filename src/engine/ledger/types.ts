// What reading leaves: the village's households and everything recorded about them, in columns of
// numbers, so that a million rows cost a few dozen bytes each. No stage after reading sees a cell.
import type { Micro, Milli } from '../basis/points';
import type { LocalDate, Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import type { Coverage } from './coverage/types';
import type { Period } from './dates/period';
import type { Household, Roster } from './names/household-types';
import type { OwnFigure, OwnFigureCells, OwnFigureColumn } from './own-figure-types';
import type { Answers, Question } from './questions';
import type { Registers } from './registers/types';
import type { TableRole } from './table-roles';

export type { LedgerRole, TableRole } from './table-roles';

/** What a column is taken for. Assessment columns name their target instead. */
export type ColumnKind =
  | 'household-id'
  | 'household-head'
  | 'village-group'
  | 'resident'
  | 'elderly'
  | 'opted-in'
  | 'joined'
  | 'left'
  | 'opening'
  | 'date'
  | 'period'
  | 'period-year'
  | 'item'
  | 'item-text'
  | 'direction'
  | 'count'
  /** How long: what an item by the hour is counted by. */
  | 'duration'
  | 'points'
  | 'end-date'
  | 'evidence'
  | 'status'
  | 'note'
  | 'member'
  | 'bonus-item'
  | 'deduction-item'
  | 'bonus-points'
  | 'deduction-points'
  | 'unit-price'
  | 'class'
  | 'goods'
  | 'receiver'
  | 'tier'
  | 'decided-on'
  | 'decided-by'
  | 'population';

/** What the cells of a column of one item hold: how many times, or points. */
export type ItemCells = 'counts' | 'points';

export type FoundColumn =
  | { readonly kind: ColumnKind; readonly index: number; readonly header: string }
  /** A figure of an assessment: `target` indexes `Scheme.baseTargets`; `month` 1..12 in a wide table;
   * assessor columns of one target are averaged. */
  /** A column for one item of the plan: `item` indexes `Scheme.items`; a mark, a count or points stand in its cells. */
  | {
      readonly kind: 'item-count';
      readonly index: number;
      readonly header: string;
      readonly item: number;
      /** Absent until it is settled for the whole table; before that only where a person said it. */
      readonly cells?: ItemCells;
    }
  | {
      readonly kind: 'figure';
      readonly index: number;
      readonly header: string;
      readonly target: number;
      readonly month: number | null;
      readonly assessor: boolean;
    };

/** A table that was found (or bound by hand): which rows and columns were taken, and how surely.
 * Rows and columns 0-based in the sheet. */
export type FoundTable = {
  readonly role: TableRole;
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  /** Inclusive; `bodyTop - 1` when the table has no rows. */
  readonly bodyBottom: number;
  readonly columns: readonly FoundColumn[];
  /** Columns that hold the clerk's own results: never read into a score, compared with ours. */
  readonly ownFigures: readonly OwnFigureColumn[];
  /** Header texts that were not understood, for the person who corrects the guess. */
  readonly unreadHeaders: readonly string[];
  /** 0..1: 1 for a binding by hand or an unmistakable header row. */
  readonly confidence: number;
  /** Whether its rows are those of another table too: base points beside events. */
  readonly beside: boolean;
  /** Whether its rows are all of the household that the sheet's title names: then no column names one. */
  readonly ofHousehold?: boolean;
  /** The period that the sheet's name or title states, for assessment tables without a period column. */
  readonly period: Period | null;
  readonly hidden: boolean;
  /** False for a second full roster: offered to the person, not read. */
  readonly taken: boolean;
  /** Body rows that were read as rows (totals, notes and blanks left out). */
  readonly rowsRead: number;
};

export type { OwnFigure, OwnFigureCells, OwnFigureColumn, Period };

/** A person's word on where a table is: it overrides the guess for that sheet and role. */
export type TableBinding = {
  readonly role: TableRole;
  readonly sheet: string;
  /** 1-based first and last header row, as in Excel. */
  readonly headerRow: number;
  readonly headerRows?: number;
  /** Column letter → kind, or for assessments the code or name of a base target (`{"C": "户号", "D":
   * "2.1"}` uses the Chinese header words). */
  readonly columns?: Readonly<Record<string, string>>;
};

/** `EventColumns.item` of a row of free text, whose points were typed. */
export const FREE_BONUS = -1;
export const FREE_DEDUCTION = -2;

/**
 * The rows of 加减分登记 that could be read, household by household, each household's by day, then in
 * the order of sheets and rows; index = event number. So a household is scored from neighbouring memory.
 * Rows in error are not here but in `Ledger.faults`.
 */
export type EventColumns = {
  readonly length: number;
  /** Index into `Roster.households`. */
  readonly household: Int32Array;
  /** Index into `Scheme.items`, or FREE_BONUS / FREE_DEDUCTION. */
  readonly item: Int32Array;
  /** LocalDate of occurrence. */
  readonly day: Int32Array;
  /** LocalDate of the end date; 0 when there is none. `null`: no row has one. */
  readonly end: Int32Array | null;
  /** Milli; blank counts as 1000. */
  readonly count: Int32Array;
  /** Micro, as typed and never negative, for items whose points are typed; 0 for others (the scheme's figure counts).
   * `null`: no row has any. */
  readonly points: Float64Array | null;
  /** How many households the row's points are shared among, 1 where one has them all; `null`: no row is shared. */
  readonly sharers: Uint8Array | null;
  /** Index into `texts`: the honour's name, or the free item's text; 0 is ''. */
  readonly name: Int32Array;
  /** 1 = 作废: shown, not counted. */
  readonly voided: Uint8Array;
  /** Index into `Ledger.tables`. */
  readonly table: Uint16Array;
  /** 1-based row as in Excel. */
  readonly row: Int32Array;
  /** The texts that `name` refers to; `texts[0]` is ''. */
  readonly texts: readonly string[];
  /** Household h has events offsets[h] … offsets[h + 1] − 1. */
  readonly offsets: Int32Array;
};

/** How a household's row for one period was left. */
export const RECORD_FILLED = 0;
/** no figure at all */
export const RECORD_BLANK = 1;
/** some figures blank: they count 0 */
export const RECORD_PARTLY_BLANK = 2;
/** a figure out of range or unreadable as a whole: the household-period is 未评 */
export const RECORD_REJECTED = 3;

/** The household-periods that assessment tables hold a row (or, in a wide table, a month column) for. */
export type AssessmentColumns = {
  /** False when the workbook has no assessment table at all. */
  readonly stated: boolean;
  readonly length: number;
  readonly household: Int32Array;
  /** First month of the period. */
  readonly first: Int32Array;
  /** Months in the period: 1, 3 or 12. */
  readonly months: Uint8Array;
  /** RECORD_… */
  readonly state: Uint8Array;
  /** The target of the figure that could not be read, which is a problem of its own; −1 for none. */
  readonly refused: Int16Array;
  readonly table: Uint16Array;
  readonly row: Int32Array;
  /** The figures of record r are those at firstFigure[r] … firstFigure[r + 1] − 1:
   * none for blank and rejected records. */
  readonly firstFigure: Int32Array;
  readonly figures: {
    /** Index into `Scheme.baseTargets`. Only the finest figures that a row gives: never a total beside its parts. */
    readonly target: Int16Array;
    /** Micro: the sum over the assessors. */
    readonly sum: Float64Array;
    /** How many assessors gave it: the figure is sum / panel. 1 where there are no assessor columns, 0 for `/` (does
     * not apply), whose sum is 0. */
    readonly panel: Uint8Array;
    /** 0-based column index in the sheet. */
    readonly column: Uint16Array;
  };
  /** Record numbers grouped by household, in order of their periods, then in ledger order;
   * duplicates already dropped. */
  readonly order: Int32Array;
  readonly offsets: Int32Array;
};

/** The rows of 兑换登记 that touch a balance, in ledger order. */
export type Redemption = {
  readonly household: number;
  /** `null` when it could not be read: deducted as of asOf. */
  readonly day: LocalDate | null;
  /** Micro; negative = goods returned. */
  readonly points: Micro;
  readonly goods: string;
  /** Thousandths of 数量; left out where the row gives none. */
  readonly count?: number;
  readonly table: number;
  readonly row: number;
};

/** A row of 评议决定. */
export type Decision = {
  readonly household: number;
  /** The tier's name as written, or `不评`. */
  readonly outcome: string;
  readonly day: LocalDate | null;
  readonly body: string;
  readonly table: number;
  readonly row: number;
};

/** A ledger row that does not count because of an error, when it is still known whose it is. */
export type Fault = {
  readonly household: number;
  readonly role: TableRole;
  /** The month it would have counted in; `null` when its date could not be read. */
  readonly month: Month | null;
  readonly problem: Problem;
};

/** The settings that the workbook itself holds (sheet 积分设置). */
export type LedgerSettings = {
  readonly scheme: string | null;
  readonly year: number | null;
  readonly start: Month | null;
  readonly residents: number | null;
  readonly village: string | null;
  /** Where tables are that a person corrected. */
  readonly bindings: readonly TableBinding[];
  /** What a person settled about words, columns and sheets. */
  readonly answers: Answers;
};

export type Ledger = {
  readonly roster: Roster;
  readonly events: EventColumns;
  readonly assessment: AssessmentColumns;
  readonly redemptions: readonly Redemption[];
  readonly decisions: readonly Decision[];
  /** What the village keeps beside its ledger: no score comes from it. */
  readonly registers: Registers;
  readonly faults: readonly Fault[];
  /** `null`: no table has a column of the clerk's own results. */
  readonly ownFigures: OwnFigureCells | null;
  readonly tables: readonly FoundTable[];
  readonly settings: LedgerSettings;
  /** The year that was asked for, else the latest that the ledger states. */
  readonly year: number;
  /** False where no year was asked for and the ledger states none: `year` then only stands in for one. */
  readonly yearStated: boolean;
  /** The months of the earliest and, within `year`, the latest assessment figure or event row;
   * `null` when there is none. */
  readonly firstMonth: Month | null;
  readonly lastMonthOfYear: Month | null;
  /** The village's name as its own 单位 line gives it; '' when none does. */
  readonly village: string;
  readonly problems: readonly Problem[];
  /** True when a roster has a column 常住 or the settings say how many households are resident:
   * else N is not known, however many rows there are. */
  readonly residentsStated: boolean;
  /** What became of every cell. */
  readonly coverage: Coverage;
  /** What only a person can settle; what decides the most rows comes first. */
  readonly questions: readonly Question[];
};

export type { Household, Micro, Milli, Roster };

// What is read of the registers that a village keeps beside its ledger: one record a row. None of them is scored.
import type { LocalDate } from '../../basis/calendar';
import type { Micro, Milli } from '../../basis/points';
import type { StatedDays } from '../../basis/workdays';
import type { Period } from '../dates/period';

/** `row`: 1-based as in Excel. */
export type RecordPlace = { readonly sheet: string; readonly row: number };

/** A row of 公示登记: a list that was posted. What is not given is `null`, of digests ''. */
export type PostingRecord = RecordPlace & {
  readonly period: Period;
  /** From 1. */
  readonly version: number;
  readonly posted: LocalDate;
  /** Natural days of the notice. */
  readonly days: number | null;
  readonly ends: LocalDate | null;
  readonly households: number | null;
  readonly total: Micro | null;
  readonly schemeDigest: string;
  readonly scoreDigest: string;
  readonly basisDigest: string;
  readonly archived: LocalDate | null;
  readonly withdrawn: LocalDate | null;
};

/** The figures of 归档明细; `null` where the cell is blank or no figure. */
export type ArchivedFigures = {
  readonly base: Micro | null;
  readonly bonus: Micro | null;
  readonly excess: Micro | null;
  readonly annual: Micro | null;
  readonly deduction: Micro | null;
  readonly score: Micro | null;
  readonly cumulative: Micro | null;
  readonly balance: Micro | null;
};

/** A row of 归档明细: a household as it was posted. */
export type ArchiveRecord = RecordPlace &
  ArchivedFigures & {
    readonly period: Period;
    readonly version: number;
    /** Index into the roster; −1: no longer on it, or not to be told by `id`. */
    readonly household: number;
    /** As written. */
    readonly id: string;
  };

/** How an objection was decided; `open`: nothing is written yet. `other`: words that say none of it. */
export type ObjectionResult = 'open' | 'upheld' | 'partly' | 'rejected' | 'other';

/** A row of 异议登记. Who filed it is not read. */
export type ObjectionRecord = RecordPlace & {
  /** `null`: not given. */
  readonly filed: LocalDate | null;
  readonly household: number;
  /** `null`: not given; it is then about the list that hangs. */
  readonly period: Period | null;
  readonly result: ObjectionResult;
  readonly answered: LocalDate | null;
  readonly reposted: LocalDate | null;
};

/** A row of 更正登记. */
export type CorrectionRecord = RecordPlace & {
  readonly corrected: LocalDate | null;
  readonly household: number;
  readonly period: Period;
  readonly before: Micro | null;
  readonly after: Micro | null;
};

export type HonourVerdict = 'granted' | 'refused' | 'substitute';

/** A row of 荣誉登记. */
export type HonourRecord = RecordPlace & {
  readonly period: Period;
  readonly household: number;
  readonly verdict: HonourVerdict;
  readonly reason: string;
  readonly decided: LocalDate | null;
  readonly body: string;
  /** '' for none. */
  readonly flag: string;
  readonly given: LocalDate | null;
  readonly returned: LocalDate | null;
};

/** A row of 兑换物品. */
export type GoodsRecord = RecordPlace & {
  readonly goods: string;
  readonly unit: string;
  /** Points for one; `null`: blank or no figure. */
  readonly points: Micro | null;
  /** What one costs the village, in yuan. */
  readonly price: Micro | null;
  readonly opening: Milli | null;
  readonly stopped: boolean;
};

/** A row of 物品出入库; blank cells count 0. */
export type StockRecord = RecordPlace & {
  readonly day: LocalDate | null;
  readonly goods: string;
  readonly received: Milli;
  readonly issued: Milli;
  readonly price: Micro | null;
  readonly invoice: string;
};

/** A row of 评议小组: one of its members. */
export type PanelRecord = RecordPlace & {
  readonly panel: string;
  readonly name: string;
  readonly leads: boolean;
  /** 所在小组 of the member, 评议片区 of the panel, as written. */
  readonly group: string;
  readonly area: string;
  readonly seat: string;
};

/** A row of 个人申报. */
export type DeclarationRecord = RecordPlace & {
  readonly year: number;
  readonly household: number;
  readonly aspect: string;
  readonly subject: string;
  readonly declared: Micro | null;
  readonly checked: Micro | null;
};

/** A row of 节假日. */
export type HolidayRecord = RecordPlace & StatedDays;

/** `null`: the workbook has no such register; empty: it has no rows. */
export type Registers = {
  readonly notices: readonly PostingRecord[] | null;
  readonly archive: readonly ArchiveRecord[] | null;
  readonly objections: readonly ObjectionRecord[] | null;
  readonly corrections: readonly CorrectionRecord[] | null;
  readonly honours: readonly HonourRecord[] | null;
  readonly goods: readonly GoodsRecord[] | null;
  readonly stock: readonly StockRecord[] | null;
  readonly panels: readonly PanelRecord[] | null;
  readonly declarations: readonly DeclarationRecord[] | null;
  readonly holidays: readonly HolidayRecord[] | null;
};

export const NO_REGISTERS: Registers = {
  notices: null,
  archive: null,
  objections: null,
  corrections: null,
  honours: null,
  goods: null,
  stock: null,
  panels: null,
  declarations: null,
  holidays: null,
};

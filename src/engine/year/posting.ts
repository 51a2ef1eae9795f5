// What a village posted of a period and when, as its registers say: the facts that states, duties and corrections rest on.
import type { LocalDate } from '../basis/calendar';
import type { Micro } from '../basis/points';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';

/** A row of 公示登记. */
export type Posting = {
  readonly period: Period;
  /** From 1; a later one holds what was corrected since. */
  readonly version: number;
  readonly posted: LocalDate;
  /** The last day of the notice, until 24:00. */
  readonly ends: LocalDate;
  readonly archived: LocalDate | null;
};

/** A row of 归档明细: what was posted of a household, in millionths of a point. */
export type PostedFigures = {
  readonly period: Period;
  readonly version: number;
  /** Index into the roster; −1: no longer on it. */
  readonly household: number;
  /** `null`: the cell is blank or no figure. */
  readonly score: Micro | null;
};

/** The days by which things are done, by the plan: natural days, and days of the month after the period. */
export type VillageCalendar = {
  readonly noticeDays: number;
  readonly scoreBy: number;
  readonly postBy: number;
  readonly redeemOn: number;
};

/** Where the plan states none. */
export const USUAL_CALENDAR: VillageCalendar = { noticeDays: 3, scoreBy: 3, postBy: 10, redeemOn: 20 };

export function samePeriod(one: Period, other: Period): boolean {
  return one.first === other.first && monthsIn(one.kind) === monthsIn(other.kind);
}

// What a village posted of a period and when, as its registers say: the facts that states, duties and corrections rest on.
import type { LocalDate } from '../basis/calendar';
import type { Micro } from '../basis/points';
import { monthsIn } from '../ledger/dates/read-period';
import type { Period } from '../ledger/types';
import { rulesInForce } from '../scheme/versions';
import { workCalendarOf } from './notice-days';
import type { YearResult } from './year-result';

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

export function samePeriod(one: Period, other: Period): boolean {
  return one.first === other.first && monthsIn(one.kind) === monthsIn(other.kind);
}

/** What was posted by the registers of the ledger, in their order; a last day that is not written is counted. */
export function postingsOf(year: Pick<YearResult, 'ledger' | 'scheme'>): readonly Posting[] {
  const workdays = workCalendarOf(year);
  return (year.ledger.registers.notices ?? []).map(({ period, version, posted, days, ends, archived }) => {
    const { noticeDays } = rulesInForce(year.scheme, period.first).calendar;
    return { period, version, posted, ends: ends ?? workdays.noticeEnd(posted, days ?? noticeDays).day, archived };
  });
}

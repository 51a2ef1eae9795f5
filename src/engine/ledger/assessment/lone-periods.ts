// Assessment records → those without a month or year that is typed once among many others: each is an error on its row.
import { firstDayOf, formatMonth, monthOfDay } from '../../basis/calendar';
import { likelyDay } from '../dates/apart-days';
import { columnOf } from '../tables/classify-columns';
import type { ReadContext, TableSource } from '../rows/read-context';
import { isDateConfirmed, rejectApart } from '../rows/reject-apart';
import { RECORD_BLANK, type AssessmentColumns } from '../types';
import { withoutRecords } from './without-records';

/** Records of a month that may be slips of the pen, at most, and how many more some other month has. */
const MOST_LONE = 3;
const TIMES_MORE = 3;
/** Below so many records in the other month, “few” and “many” cannot be compared. */
const LEAST_OF_OTHERS = 5;
/** Months on either side in which nothing may be recorded; rows above and below are no further from each other. */
const NEAR_MONTHS = 2;

/** `recorded`: whether events stand in a month. Tables whose sheets or columns name the months have no lone ones. */
export function withoutLonePeriods(
  records: AssessmentColumns,
  recorded: (month: number) => boolean,
  sources: readonly TableSource[],
  context: ReadContext,
): AssessmentColumns {
  const apart = new Set<number>();
  const lone = loneMonths(records);
  if (lone.size === 0) return records;
  for (const source of sources.filter(
    ({ table: { columns } }) =>
      (columnOf(columns, 'period') ?? columnOf(columns, 'date') ?? columnOf(columns, 'period-year')) !== undefined,
  )) {
    const own = recordsOf(records, source);
    own.forEach((record, at) => {
      const month = records.first[record];
      if (!lone.has(month) || records.state[record] === RECORD_BLANK) return;
      const beside = {
        above: monthBeside(records, own, { at, step: -1, lone }),
        below: monthBeside(records, own, { at, step: 1, lone }),
      };
      const alone = !recorded(month) && !isNear(records, record, lone);
      if ((!alone && !isEnclosed(month, beside)) || isDateConfirmed(source, records.row[record])) return;
      apart.add(record);
      const { above, below } = beside;
      const days = { above: above && firstDayOf(above), below: below && firstDayOf(below) };
      const likely = above === below ? above : likelyMonth(month, days, context);
      const row = {
        role: 'assessment',
        row: records.row[record],
        household: records.household[record],
        written: formatMonth(month),
      } as const;
      rejectApart(
        source,
        row,
        { likely: monthText(likely), above: monthText(above), below: monthText(below) },
        context,
      );
    });
  }
  return apart.size === 0 ? records : withoutRecords(records, (record) => apart.has(record));
}

function monthText(month: number): string {
  return month === 0 ? '' : formatMonth(month);
}

function likelyMonth(
  month: number,
  beside: { readonly above: number; readonly below: number },
  { scheme }: ReadContext,
): number {
  const day = likelyDay(firstDayOf(month), beside, scheme);
  return day === 0 ? 0 : monthOfDay(day);
}

/** First months of few records, in whatever tables, where others have many. */
function loneMonths({ length, first }: AssessmentColumns): ReadonlySet<number> {
  const months = new Map<number, number>();
  for (let record = 0; record < length; record++) months.set(first[record], (months.get(first[record]) ?? 0) + 1);
  const most = Math.max(0, ...months.values());
  return new Set(
    [...months].flatMap(([month, rows]) =>
      rows <= MOST_LONE && most >= Math.max(rows * TIMES_MORE, LEAST_OF_OTHERS) ? [month] : [],
    ),
  );
}

/** A table's records, top to bottom. */
function recordsOf({ length, table }: AssessmentColumns, { number }: TableSource): readonly number[] {
  const own: number[] = [];
  for (let record = 0; record < length; record++) if (table[record] === number) own.push(record);
  return own;
}

/** The first month of the next row that is not lone, up or down; 0 for none. */
function monthBeside(
  { first }: AssessmentColumns,
  own: readonly number[],
  { at, step, lone }: { readonly at: number; readonly step: number; readonly lone: ReadonlySet<number> },
): number {
  for (let other = at + step; other >= 0 && other < own.length; other += step)
    if (!lone.has(first[own[other]])) return first[own[other]];
  return 0;
}

/** Whether a period that is not lone ends or begins within months of this one. */
function isNear({ length, first, months }: AssessmentColumns, record: number, lone: ReadonlySet<number>): boolean {
  const [from, to] = [first[record] - NEAR_MONTHS, first[record] + months[record] - 1 + NEAR_MONTHS];
  for (let other = 0; other < length; other++)
    if (!lone.has(first[other]) && first[other] <= to && first[other] + months[other] - 1 >= from) return true;
  return false;
}

/** Whether it stands between rows of one time, and is not of that time. */
function isEnclosed(month: number, { above, below }: { readonly above: number; readonly below: number }): boolean {
  return (
    above > 0 &&
    below > 0 &&
    Math.abs(above - below) <= NEAR_MONTHS &&
    (month < Math.min(above, below) || month > Math.max(above, below))
  );
}

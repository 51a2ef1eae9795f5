// Which year, from which month, up to which month: what the command line's defaults come to.
import { earliest, latest, monthAfter, monthOfDayText, monthText, yearOfText, type MonthText } from './days';
import { judgeAssessments } from './judge-assessments';
import { firstDay, judgeEvents } from './judge-rows';
import type { LogicalHousehold, Village } from './logical-village';

export type YearFrame = {
  readonly year: number;
  readonly start: MonthText;
  readonly asOf: MonthText;
  /** The last month whose redemptions are deducted; `null`: all are. */
  readonly redeemedTo: MonthText | null;
};

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function kindOf(period: string): 'month' | 'quarter' | 'year' {
  return period.includes('Q') ? 'quarter' : period.length === 4 ? 'year' : 'month';
}

export function firstMonthOf(period: string): MonthText {
  const year = yearOfText(period);
  return kindOf(period) === 'month'
    ? period
    : monthText(year, kindOf(period) === 'year' ? 1 : Number(period.slice(-1)) * 3 - 2);
}

export function lastMonthOf(period: string): MonthText {
  return monthAfter(firstMonthOf(period), MONTHS_OF[kindOf(period)] - 1);
}

/** The months of rows that would count had they not been voided: the ledger was kept in them. */
function voidedMonths(village: Village): readonly MonthText[] {
  const sound = judgeEvents({
    ...village,
    events: village.events.filter((row) => row.voided).map((row) => ({ ...row, voided: false })),
  });
  return sound.events.map(({ month }) => month);
}

/** Every readable date of an event row, whatever else is wrong with the row. */
function datesOfRows(village: Village): readonly MonthText[] {
  return village.events.flatMap((row) => {
    const day = firstDay(row.on);
    return day === null ? [] : [monthOfDayText(day)];
  });
}

/** Periods with a figure that stands; voided rows, rows in error and figures out of range begin and end nothing. */
function assessedPeriods(village: Village): readonly string[] {
  const assessed = [...judgeAssessments(village).periods.values()];
  return assessed
    .filter(({ state }) => state === 'filled' || state === 'partly-blank')
    .map(({ record }) => record.period);
}

/** The frame asked for, its gaps filled from the ledger's own rows. */
export function frameOf(village: Village): YearFrame {
  const { asked } = village;
  const records = village.assessments ?? [];
  const lastYear = latest([...datesOfRows(village), ...records.map((record) => lastMonthOf(record.period))]);
  if (asked.year === null && lastYear === null) throw new Error('a village without rows needs its year asked for');
  const year = asked.year ?? yearOfText(lastYear as string);
  const events = judgeEvents(village).events.map((event) => event.month);
  const periods = assessedPeriods(village);
  // Where no row counts, those taken back show when the ledger was kept.
  const kept = [...events, ...periods.map(firstMonthOf)];
  const start = asked.start ?? earliest(kept.length > 0 ? kept : voidedMonths(village)) ?? monthText(year, 1);
  const ends = (kept.length > 0 ? [...events, ...periods.map(lastMonthOf)] : voidedMonths(village)).filter(
    (month) => yearOfText(month) === year,
  );
  const lastMonth = latest(ends);
  const voided = new Set(voidedMonths(village));
  const goesOn = (month: MonthText): MonthText =>
    monthAfter(month) <= monthText(year, 12) && voided.has(monthAfter(month)) ? goesOn(monthAfter(month)) : month;
  // Goods of a year are handed out after its last points too, but a later year with points of its own has its own.
  const last = [...events, ...periods.map(firstMonthOf)].some((month) => yearOfText(month) > year)
    ? monthText(year + 1, 1)
    : null;
  const redeemedTo = asked.asOf === null ? last : monthAfter(asked.asOf);
  return {
    year,
    start,
    asOf: asked.asOf ?? (lastMonth === null ? null : goesOn(lastMonth)) ?? monthText(year, 12),
    redeemedTo,
  };
}

/** Months in force: from the later of the village's start and the joining month to the leaving month, both included. */
export function isInForce(household: LogicalHousehold, month: MonthText, start: MonthText): boolean {
  return (
    month >= start &&
    (household.joined === null || month >= household.joined) &&
    (household.left === null || month <= household.left)
  );
}

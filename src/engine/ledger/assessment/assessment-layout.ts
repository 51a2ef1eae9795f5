// How one assessment table is laid out: which columns give which figures, and what states the period.
import type { PeriodKind } from '../../scheme/types';
import type { SlotGroup, Slot } from './assessed-figures';
import type { BaseLevels } from './base-levels';
import { columnOf, TOTAL_TARGET } from '../tables/classify-columns';
import type { TableSource } from '../rows/read-context';
import type { FoundColumn, Period } from '../types';

export type AssessmentLayout = {
  /** Figures by the month that their columns name (`null`: the row's own period) and the length of their period. */
  readonly groups: readonly { readonly month: number | null; readonly kind: PeriodKind; readonly slots: SlotGroup }[];
  /** The long form's columns. */
  readonly long: { readonly item: FoundColumn; readonly points: FoundColumn } | null;
  readonly period: FoundColumn | undefined;
  readonly year: FoundColumn | undefined;
  /** Whether the column of years says the calendar's (年份), not the plan's (年度). */
  readonly calendarYear: boolean;
  /** What the sheet's name or title states. */
  readonly stated: Period | null;
  /** A table whose rows have no period at all is reported once. */
  reported: boolean;
};

export function layoutOf(source: TableSource, levels: BaseLevels): AssessmentLayout {
  const { columns } = source.table;
  const item = columnOf(columns, 'item') ?? columnOf(columns, 'item-text');
  const points = columnOf(columns, 'points') ?? columnOf(columns, 'count');
  const period = columnOf(columns, 'period') ?? columnOf(columns, 'date');
  const year = columnOf(columns, 'period-year');
  const groups = groupsOf(columns, levels);
  return {
    groups,
    long: item && points && groups.length === 0 ? { item, points } : null,
    period: period ?? (groups.length > 0 ? undefined : year),
    year,
    calendarYear: isCalendarYear(year),
    stated: source.table.period,
    reported: false,
  };
}

/** 年份 beside a month is the calendar's year, 年度 the plan's. */
export function isCalendarYear(column: FoundColumn | undefined): boolean {
  return column !== undefined && !column.header.includes('年度');
}

type Group = AssessmentLayout['groups'][number];

/** Most assessors of one figure that are read: their number stands in a byte. */
const MOST_ASSESSORS = 255;

function groupsOf(columns: readonly FoundColumn[], levels: BaseLevels): readonly Group[] {
  const groups = new Map<string, { month: number | null; kind: PeriodKind; slots: Map<number, Slot> }>();
  for (const column of columns) {
    if (column.kind !== 'figure') continue;
    const kind =
      column.target === TOTAL_TARGET ? kindOfTotal(columns, column.month, levels) : levels.period[column.target];
    if (kind === null) continue;
    const key = `${column.month}/${kind}`;
    const group = groups.get(key) ?? { month: column.month, kind, slots: new Map<number, Slot>() };
    groups.set(key, group);
    const before = group.slots.get(column.target)?.columns ?? [];
    if (before.length < MOST_ASSESSORS)
      group.slots.set(column.target, { target: column.target, columns: [...before, column.index] });
  }
  return [...groups.values()];
}

// A total is of the parts beside it; beside parts of several lengths (a quarter's and a year's) it is of no period.
function kindOfTotal(columns: readonly FoundColumn[], month: number | null, levels: BaseLevels): PeriodKind | null {
  const kinds = new Set<PeriodKind>();
  for (const column of columns)
    if (column.kind === 'figure' && column.target !== TOTAL_TARGET && column.month === month)
      kinds.add(levels.period[column.target]);
  if (kinds.size > 1) return null;
  return [...kinds][0] ?? levels.period[TOTAL_TARGET];
}

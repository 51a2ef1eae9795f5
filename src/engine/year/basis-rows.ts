// A year and one of its periods → the rows of the ledger that count in it, as texts and figures: what a digest is taken
// of, so that it can be told later whether the ledger still says what the posted points rested on.
import { monthOfDay } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import { monthsIn } from '../ledger/dates/read-period';
import { FREE_BONUS, FREE_DEDUCTION, type Period } from '../ledger/types';
import type { YearResult } from './year-result';

type Row = readonly (string | number | null)[];

/** Household by household in the order of 户号; the order of sheets and rows does not matter, but for equal days. */
export function basisRows(year: YearResult, period: Period): readonly Row[] {
  const rows = [...eventRows(year, period), ...assessmentRows(year, period)];
  return rows
    .map((row) => JSON.stringify(row))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((row) => [row]);
}

function eventRows({ ledger, scheme }: YearResult, period: Period): readonly Row[] {
  const { events, roster } = ledger;
  const rows: Row[] = [];
  for (let at = 0; at < events.length; at++) {
    if (entryAt(events.voided, at) === 1 || !isWithin(monthOfDay(entryAt(events.day, at)), period)) continue;
    const item = entryAt(events.item, at);
    rows.push([
      entryAt(roster.households, entryAt(events.household, at)).id,
      item === FREE_BONUS ? '+' : item === FREE_DEDUCTION ? '-' : entryAt(scheme.items, item).id,
      entryAt(events.day, at),
      events.end?.[at] ?? 0,
      entryAt(events.count, at),
      events.points?.[at] ?? 0,
      events.sharers?.[at] ?? 1,
      entryAt(events.texts, entryAt(events.name, at)),
    ]);
  }
  return rows;
}

function assessmentRows({ ledger, scheme }: YearResult, period: Period): readonly Row[] {
  const { assessment, roster } = ledger;
  const { figures, firstFigure } = assessment;
  const rows: Row[] = [];
  for (let at = 0; at < assessment.length; at++) {
    if (!isWithin(entryAt(assessment.first, at), period)) continue;
    const own: (string | number)[] = [];
    for (let of = entryAt(firstFigure, at); of < entryAt(firstFigure, at + 1); of++)
      own.push(
        entryAt(scheme.baseTargets, entryAt(figures.target, of)).name,
        entryAt(figures.sum, of),
        entryAt(figures.panel, of),
      );
    rows.push([
      entryAt(roster.households, entryAt(assessment.household, at)).id,
      entryAt(assessment.first, at),
      entryAt(assessment.months, at),
      ...own,
    ]);
  }
  return rows;
}

function isWithin(month: number, { first, kind }: Period): boolean {
  return month >= first && month < first + monthsIn(kind);
}

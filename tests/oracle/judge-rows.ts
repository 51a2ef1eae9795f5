// What each row comes to before anything is scored: the error that stops it, the warnings that do not.
// Enters a logical village, leave its usable rows and the problems of reading them.
import { equal, exact, times } from './fraction';
import { lastDayOfMonth, monthOfDayText, type DayText, type MonthText } from './days';
import { planItem } from './plan-tables';
import type {
  DecisionRow,
  EventRow,
  Placed,
  RedemptionRow,
  RowPlace,
  Typed,
  Village,
  When,
  Who,
} from './logical-village';

/** `place` is `null` where no row is meant. */
export type Found = { readonly code: string; readonly place: RowPlace | null };

/** An event row that may count. */
export type UsableEvent = {
  readonly household: number;
  /** An item of the plan, or `null` for a free row. */
  readonly item: string | null;
  readonly direction: '加分' | '减分' | null;
  /** The honour's name; '' for other rows. */
  readonly honour: string;
  readonly day: DayText;
  readonly month: MonthText;
  readonly endDay: DayText | null;
  readonly count: number;
  readonly points: number;
  readonly row: Placed<EventRow>;
};

export function isWrong(typed: Typed): typed is { readonly wrong: string } {
  return typeof typed === 'object' && typed !== null;
}

/** `null` when the row's household is known without doubt. */
export function whoError(who: Who): string | null {
  if (who.kind === 'unknown' || who.kind === 'blank') return 'unknown-household';
  if (who.kind === 'ambiguous') return 'ambiguous-household';
  return who.kind === 'mismatch' ? 'household-mismatch' : null;
}

/** The day meant: a month alone is its first day. `null` when it cannot be read. */
export function firstDay(when: When): DayText | null {
  return when.kind === 'day' ? when.day : when.kind === 'month' ? `${when.month}-01` : null;
}

/** As an end date, a month alone is its last day. */
function endDay(when: When): DayText | null {
  return when.kind === 'day' ? when.day : when.kind === 'month' ? lastDayOfMonth(when.month) : null;
}

/** The first error of a row, in the order household, item, date, count, points. */
function eventError(row: EventRow): string | null {
  const who = whoError(row.who);
  if (who) return who;
  if (row.what.kind === 'unknown') return 'unknown-item';
  if (firstDay(row.on) === null || row.end.kind === 'wrong') return 'invalid-date';
  if (isWrong(row.count) || (row.count !== null && row.count <= 0)) return 'invalid-count';
  return row.what.kind === 'free' && row.points === null ? 'missing-points' : null;
}

function itemOf(row: EventRow): string | null {
  return row.what.kind === 'item' ? row.what.id : row.what.kind === 'honour' ? 'J5' : null;
}

/** 类别 decides; without it the sign of the points. */
function directionOf(row: EventRow): '加分' | '减分' | null {
  if (row.what.kind !== 'free') return null;
  if (row.what.direction !== '') return row.what.direction;
  return (row.points as number) < 0 ? '减分' : '加分';
}

function usable(row: Placed<EventRow>): UsableEvent {
  const day = firstDay(row.on) as DayText;
  const honour = row.what.kind === 'honour' ? row.what.name : itemOf(row) === 'J5' ? row.note : '';
  return {
    row,
    day,
    honour,
    month: monthOfDayText(day),
    household: (row.who as { readonly index: number }).index,
    item: itemOf(row),
    direction: directionOf(row),
    endDay: endDay(row.end),
    count: (row.count as number | null) ?? 1,
    points: Math.abs(row.points as number),
  };
}

function eventWarnings(event: UsableEvent): readonly string[] {
  const { row } = event;
  const codes: string[] = [];
  if (event.item === 'K9' && event.endDay === null) codes.push('freeze-without-end');
  if (event.item === null || typeof row.points !== 'number') return codes;
  const item = planItem(event.item);
  const typed = item.kind === 'deduction' ? Math.abs(row.points) : row.points;
  if (!equal(exact(typed), times(exact(event.count), exact(item.points)))) codes.push('points-mismatch');
  return codes;
}

/** Same date, household, item, count and note as an earlier row. */
function repeatsOf(events: readonly UsableEvent[]): readonly UsableEvent[] {
  const seen = new Set<string>();
  return events.filter(({ household, row, day, item, direction, honour, count }) => {
    const text = row.what.kind === 'free' ? row.what.text : honour;
    const key = JSON.stringify([household, day, item, direction, text, count, row.note]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The events that may count, in ledger order, and what there is to say about all of them. */
export function judgeEvents(village: Village): {
  readonly events: readonly UsableEvent[];
  readonly found: readonly Found[];
} {
  const found: Found[] = [];
  const events: UsableEvent[] = [];
  for (const row of village.events) {
    if (row.voided) continue;
    const error = eventError(row);
    if (error !== null) {
      found.push({ code: error, place: row.at });
      continue;
    }
    const event = usable(row);
    events.push(event);
    for (const code of eventWarnings(event)) found.push({ code, place: row.at });
  }
  for (const event of repeatsOf(events)) found.push({ code: 'possible-duplicate', place: event.row.at });
  return { events, found };
}

/** A redemption that touches a balance; `day` is `null` when it counts as dated on asOf. */
export type UsableRedemption = {
  readonly household: number;
  readonly day: DayText | null;
  readonly points: number;
  /** An error was named already: the row gets no warnings. */
  readonly faulty: boolean;
  readonly at: RowPlace;
};

export function judgeRedemptions(rows: readonly Placed<RedemptionRow>[]): {
  readonly redemptions: readonly UsableRedemption[];
  readonly found: readonly Found[];
} {
  const found: Found[] = [];
  const redemptions: UsableRedemption[] = [];
  for (const row of rows) {
    const day = firstDay(row.on);
    const error = whoError(row.who) ?? (day === null ? 'invalid-date' : row.points === null ? 'missing-points' : null);
    if (error !== null) found.push({ code: error, place: row.at });
    // The goods have left the shelf: whatever is wrong, the household that is known pays.
    if (row.who.kind !== 'household' && row.who.kind !== 'mismatch') continue;
    if (typeof row.points !== 'number') continue;
    redemptions.push({ household: row.who.index, day, points: row.points, faulty: error !== null, at: row.at });
  }
  return { redemptions, found };
}

/** Decisions on known households; whether they may stand is for the awards to say. */
export function judgeDecisions(rows: readonly Placed<DecisionRow>[]): {
  readonly decisions: readonly Placed<DecisionRow>[];
  readonly found: readonly Found[];
} {
  const errors = rows.map((row) => ({ code: whoError(row.who), place: row.at }));
  return {
    decisions: rows.filter((row) => whoError(row.who) === null),
    found: errors.flatMap(({ code, place }) => (code === null ? [] : [{ code, place }])),
  };
}

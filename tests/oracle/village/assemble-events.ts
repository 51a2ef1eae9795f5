// Raw throws → event rows of Plan A's items or Plan B's free rows, right or wrong in one way each.
import { lastDayOfMonth, monthAfter, monthOfDayText, monthText, type DayText } from '../days';
import { exact, times, toNumber } from '../fraction';
import type { EventRow, LogicalHousehold, Typed, What, When, Who } from '../logical-village';
import { HONOURS, PLAN_A_ITEMS, planItem } from '../plan-tables';
import type { RawEvent, RawVillage } from './raw-village';

const UNKNOWN_ITEMS = ['J99', '扭秧歌', '好人好亊', 'J3', 'K'];
const IMPOSSIBLE = ['2022/13/1', '2022-02-30', '20221301', '2022年4月31日'];
const WRONG_DATES = ['年底', '三月初五', '待定'];

/** Day 0..371 of a year of twelve months of 31 days. */
export function dayIn(year: number, day: number): DayText {
  const month = monthAfter(monthText(year, 1), Math.floor(day / 31));
  const wanted = `${month}-${String((day % 31) + 1).padStart(2, '0')}`;
  const last = lastDayOfMonth(month);
  return wanted < last ? wanted : last;
}

/** The household of a row, or the mistake that the row makes about it; what the village cannot hold is left right. */
export function assembleWho(
  index: number,
  fault: string | null,
  households: readonly LogicalHousehold[],
  rosterStated: boolean,
): Who {
  const known: Who = { kind: 'household', index };
  const own = households[index];
  if (fault === 'blank-who') return { kind: 'blank' };
  if (fault === 'ambiguous') {
    // A row without 户号 and 小组 names nobody in particular when others bear the name.
    const shared = households.filter((other) => other.head === own.head).length > 1;
    return shared && (rosterStated || own.id === '') ? { kind: 'ambiguous', head: own.head } : known;
  }
  if (!rosterStated) return known;
  if (fault === 'unknown-id' && own.id !== '') return { kind: 'unknown', id: '9999', head: '查无此人' };
  if (fault === 'unknown-name' || fault === 'unknown-id') return { kind: 'unknown', id: '9998', head: '查无此人' };
  const other = households.findIndex((each) => each.head !== own.head);
  return fault === 'mismatch' && own.id !== '' && other >= 0 ? { kind: 'mismatch', index, other } : known;
}

function whatOf(raw: RawEvent, plan: RawVillage['plan']): What {
  if (plan === 'longyuzhuang')
    return {
      kind: 'free',
      direction: (['加分', '减分', ''] as const)[raw.item % 3],
      text: `村民议定事项${raw.item % 7}`,
    };
  if (raw.fault === 'unknown-item') return { kind: 'unknown', text: UNKNOWN_ITEMS[raw.item % UNKNOWN_ITEMS.length] };
  // Honours and freezes are what lasts: they come up more often than their share of the plan.
  const chosen = raw.item >= 90 ? 'K9' : raw.item >= 75 ? 'J5' : PLAN_A_ITEMS[raw.item % PLAN_A_ITEMS.length].id;
  if (chosen === 'J5' && raw.note % 2 === 0) return { kind: 'honour', name: HONOURS[raw.note % HONOURS.length] };
  return { kind: 'item', id: chosen };
}

function onOf(raw: RawEvent, year: number): When {
  if (raw.fault === 'date-blank') return { kind: 'blank' };
  if (raw.fault === 'date-text') return { kind: 'wrong', text: WRONG_DATES[raw.day % WRONG_DATES.length] };
  if (raw.fault === 'date-impossible') return { kind: 'wrong', text: IMPOSSIBLE[raw.day % IMPOSSIBLE.length] };
  const day = dayIn(year + raw.yearShift, raw.day);
  return raw.asMonth ? { kind: 'month', month: monthOfDayText(day) } : { kind: 'day', day };
}

function endOf(raw: RawEvent, what: What, year: number): When {
  const lasts = what.kind === 'honour' || (what.kind === 'item' && (what.id === 'J5' || what.id === 'K9'));
  if (lasts && raw.fault === 'end-text') return { kind: 'wrong', text: '待定' };
  if (raw.end === null || !lasts || raw.fault !== null) return { kind: 'blank' };
  const end = dayIn(year + raw.yearShift, raw.day + raw.end);
  return raw.end % 5 === 0 ? { kind: 'month', month: monthOfDayText(end) } : { kind: 'day', day: end };
}

function countOf({ fault, count }: RawEvent): Typed {
  return fault === 'count-zero'
    ? 0
    : fault === 'count-negative'
      ? -2
      : fault === 'count-text'
        ? { wrong: '若干' }
        : count;
}

function pointsOf(raw: RawEvent, what: What): Typed {
  if (what.kind === 'free') {
    if (raw.fault === 'no-points') return null;
    const size = [3, 0.5, 5, 2, 1.5][raw.day % 5];
    return what.direction === '加分' || raw.typed === 'unsigned' || (what.direction === '' && raw.day % 2 === 0)
      ? size
      : -size;
  }
  if (
    raw.typed === 'none' ||
    what.kind === 'unknown' ||
    (what.kind === 'item' && what.id === 'K9') ||
    (typeof countOf(raw) === 'object' && raw.count !== null)
  )
    return null;
  const item = planItem(what.kind === 'item' ? what.id : 'J5');
  const right = toNumber(times(exact(raw.count ?? 1), exact(item.points)));
  if (raw.typed === 'wrong') return right + 1.5;
  return item.kind === 'deduction' && raw.typed === 'right' ? -right : right;
}

export function assembleEvents(raw: RawVillage, households: readonly LogicalHousehold[]): readonly EventRow[] {
  return raw.events.flatMap((each): readonly EventRow[] => {
    const what = whatOf(each, raw.plan);
    const named = what.kind === 'item' && what.id === 'J5';
    const row: EventRow = {
      who: assembleWho(each.household % households.length, each.fault, households, raw.rosterStated),
      what,
      on: onOf(each, raw.year),
      end: endOf(each, what, raw.year),
      count: countOf(each),
      points: pointsOf(each, what),
      voided: each.voided,
      note: named ? ['新乡贤好乡亲', '最美家庭', '十星级文明户'][each.note % 3] : each.note === 5 ? '院落评比' : '',
    };
    return each.twice ? [row, row] : [row];
  });
}

// What a household's rows count, one rule after another over the whole list: units, repetition, the highest only, caps. Rows of all
// years enter together; whatever is counted in a period is told apart by the plan's year that it lies in.
import { compare, exact, least, minus, plus, shared, sumOf, times, ZERO, type Fraction } from '../fraction';
import { monthAfter, monthOfDayText, monthsBetween, type DayText, type MonthText } from '../days';
import {
  firstMonth,
  groupsOf,
  planYear,
  type CapText,
  type ItemText,
  type Per,
  type PlanText,
  type Repetition,
} from './plan-text';
import { isFor, monthsOf, periodOf } from './presence';
import { mondayOf, monthsLater, type AnyVillage, type Row } from './village';

export type Line = {
  readonly row: Row;
  readonly item: ItemText;
  readonly month: MonthText;
  /** The row's; of what lasts, in its later months, the first of the month. */
  readonly day: DayText;
  readonly units: Fraction;
  /** Positive, also of a deduction. */
  readonly points: Fraction;
};

/** Which period of `per` a line lies in; no period goes on over the plan's New Year. */
export function slotOf(plan: PlanText, per: Per, { row, month, day }: Line): string {
  const year = planYear(plan, month);
  if (per === 'event') return `${row.at} ${month}`;
  if (per === 'day') return `${year} ${day}`;
  return per === 'week' ? `${year} ${mondayOf(day)}` : periodOf(plan, per, month);
}

const isDeduction = (item: ItemText): boolean => item.kind === 'deduction';
/** A veto is a row like others, worth nothing; a freeze is none. */
const isScored = (item: ItemText): boolean => item.kind !== 'freeze';

/** The lines that are their rows, and no later months of what lasts. */
export const isOwnDay = ({ row, day }: Line): boolean => row.day === day;

/** A count as the item takes it; of a count of which nothing is whole the row is no row. */
export function whole(count: Fraction, how: ItemText['wholeUnits']): Fraction {
  if (how === undefined) return count;
  const { top, bottom } = how === 'down' ? count : plus(count, exact(0.5));
  return { top: top / bottom, bottom: 1n };
}

/** The months that a row counts in: its own, and of what lasts all to its end or the year's. */
function monthsOfRow(plan: PlanText, item: ItemText, row: Row): readonly MonthText[] {
  const own = monthOfDayText(row.day);
  if (item.counting !== 'lasting') return [own];
  const yearEnd = monthAfter(firstMonth(plan, planYear(plan, own)), 11);
  const end = row.end === null ? yearEnd : monthOfDayText(row.end);
  return monthsBetween(own, end < yearEnd ? end : yearEnd);
}

/** One line for each row and month that can count, in order of days. */
function layOut(plan: PlanText, village: AnyVillage, index: number): readonly Line[] {
  const household = village.households[index];
  const months = new Set(monthsOf(plan, village, household));
  const own = village.rows.filter((row) => row.household === index && months.has(monthOfDayText(row.day)));
  const inOrder = [...own].sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1));
  return inOrder.flatMap((row): readonly Line[] => {
    const item = (plan.items ?? []).find(({ id }) => id === row.item);
    if (item === undefined || !isScored(item) || !isFor(item.for, household)) return [];
    const units = whole(exact(row.count), item.wholeUnits);
    if (compare(units, ZERO) === 0) return [];
    const all = item.typed === true ? exact(row.points) : times(units, exact(item.points ?? 0));
    const points = item.team === 'shared' ? shared(all, row.sharers) : all;
    return monthsOfRow(plan, item, row)
      .filter((month) => months.has(month))
      .map((month) => ({
        row,
        item,
        month,
        day: month === monthOfDayText(row.day) ? row.day : `${month}-01`,
        units,
        points,
      }));
  });
}

/** “once a …”: the first row of each period counts one unit, the others nothing. */
function onceOnly(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  const met = new Set<string>();
  return lines.flatMap((line) => {
    const { counting } = line.item;
    if (counting === undefined || !counting.startsWith('once-a-')) return [line];
    const key = `${line.item.id} ${slotOf(plan, counting.slice('once-a-'.length) as Per, line)}`;
    if (met.has(key)) return [];
    met.add(key);
    return [{ ...line, units: exact(1), points: exact(line.item.points ?? 0) }];
  });
}

function worthOfCount({ tiers, tierKind }: ItemText, count: Fraction): Fraction {
  const steps = (tiers ?? []).map(({ from, above, points }) => ({
    start: exact((from ?? above) as number),
    exclusive: from === undefined,
    points: exact(points),
  }));
  if (tierKind === 'slab') {
    const parts = steps.map(({ start, points }, at) => {
      const end = at + 1 < steps.length ? least(count, steps[at + 1].start) : count;
      return compare(end, start) > 0 ? times(minus(end, start), points) : ZERO;
    });
    return sumOf(parts);
  }
  const reached = steps.filter(({ start, exclusive }) => compare(count, start) > (exclusive ? 0 : -1));
  return reached.length === 0 ? ZERO : reached[reached.length - 1].points;
}

/** What a count is worth by the plan's table; each row is worth what it adds to the counts of its period. */
function byTable(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  const sums = new Map<string, Fraction>();
  return lines.map((line) => {
    const { item, units } = line;
    if (item.tiers === undefined) return line;
    const key = `${item.id} ${slotOf(plan, item.tierPer ?? 'event', line)}`;
    const before = sums.get(key) ?? ZERO;
    sums.set(key, plus(before, units));
    return { ...line, points: minus(worthOfCount(item, plus(before, units)), worthOfCount(item, before)) };
  });
}

/** The factors that hold for an item, its own or those of a group around it, and whose rows are counted together. */
function repetitionOf(plan: PlanText, item: ItemText): { readonly of: string; readonly rule: Repetition } | null {
  if (item.repeatFactors !== undefined) return { of: `item ${item.id}`, rule: item };
  const group = groupsOf(plan, item).find(({ repeatFactors }) => repeatFactors !== undefined);
  return group === undefined ? null : { of: `group ${group.id}`, rule: group };
}

function repeated(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  const met: { readonly of: string; readonly slot: string; readonly day: DayText }[] = [];
  return lines.map((line) => {
    const found = repetitionOf(plan, line.item);
    // What is worth nothing was no occasion.
    if (found === null || compare(line.points, ZERO) === 0) return line;
    const { of, rule } = found;
    const { day } = line;
    const slot = slotOf(plan, rule.repeatPer ?? 'year', line);
    const within = rule.repeatWithin;
    const before = met.filter(
      (one) => one.of === of && (within === undefined ? one.slot === slot : monthsLater(one.day, within) >= day),
    );
    met.push({ of, slot, day });
    const factors = rule.repeatFactors ?? [1];
    return { ...line, points: times(line.points, exact(factors[Math.min(before.length, factors.length - 1)])) };
  });
}

/** Of the rows of a group in one period that which is worth most, of equals the first. */
function highestOnly(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  return (plan.groups ?? []).reduce<readonly Line[]>((left, group) => {
    const { highestPer } = group;
    if (highestPer === undefined) return left;
    const slot = (line: Line): string | null =>
      groupsOf(plan, line.item).includes(group) ? slotOf(plan, highestPer, line) : null;
    return left.filter((line, at) => {
      const own = slot(line);
      return (
        own === null ||
        !left.some(
          (other, place) =>
            slot(other) === own &&
            (compare(other.points, line.points) > 0 || (place < at && compare(other.points, line.points) === 0)),
        )
      );
    });
  }, lines);
}

/** In the order in which lines meet caps: of days; where some cap refuses rows, of one day the plan's items in their order, of one item what is worth most first. */
export function asCapsAreMet(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  if (!(plan.caps ?? []).some(({ excess }) => excess === 'refuse')) return lines;
  const place = ({ item }: Line): number => (plan.items ?? []).findIndex(({ id }) => id === item.id);
  return [...lines].sort((a, b) =>
    a.day === b.day ? place(a) - place(b) || compare(b.points, a.points) : a.day < b.day ? -1 : 1,
  );
}

/** Cuts the lines by all of the caps that each of them meets, at once and in their order. */
function capped(plan: PlanText, lines: readonly Line[], capsMet: (line: Line) => readonly CapText[]): readonly Line[] {
  const used = new Map<string, Fraction>();
  return asCapsAreMet(plan, lines).map((line) => {
    const caps = capsMet(line);
    const keyOf = ({ of, per, points, excess }: CapText): string =>
      `${of} ${points} ${excess} ${per} ${slotOf(plan, per, line)}`;
    const roomOf = (cap: CapText): Fraction => minus(exact(cap.points), used.get(keyOf(cap)) ?? ZERO);
    const cut = caps
      .filter(({ excess }) => excess !== 'refuse')
      .map(roomOf)
      .reduce(least, line.points);
    const refused = caps.some((cap) => cap.excess === 'refuse' && compare(cut, roomOf(cap)) > 0);
    const points = refused ? ZERO : cut;
    for (const cap of caps) used.set(keyOf(cap), plus(used.get(keyOf(cap)) ?? ZERO, points));
    return { ...line, points };
  });
}

/** A group that is credited in one month keeps its cap of the year for then. */
export function waitsForPosting(plan: PlanText, cap: CapText): boolean {
  return cap.per === 'year' && (plan.groups ?? []).some(({ id, postedIn }) => id === cap.of && postedIn !== undefined);
}

export function isPosted(plan: PlanText, item: ItemText): boolean {
  return groupsOf(plan, item).some(({ postedIn }) => postedIn !== undefined);
}

export function capsOf(plan: PlanText, of: string): readonly CapText[] {
  return (plan.caps ?? []).filter((cap) => cap.of === of && cap.scope !== 'village');
}

/** Caps of items first, then those of the groups around them and of all bonuses or all deductions. */
function cutByCaps(plan: PlanText, lines: readonly Line[]): readonly Line[] {
  const byItem = capped(plan, lines, ({ item }) => capsOf(plan, item.id));
  return capped(plan, byItem, ({ item }) => {
    const groups = groupsOf(plan, item).flatMap((group) => capsOf(plan, group.id));
    const all = isPosted(plan, item) ? [] : capsOf(plan, isDeduction(item) ? 'deduction' : 'bonus');
    return [...groups, ...all].filter((cap) => !waitsForPosting(plan, cap));
  });
}

/** All lines of a household from the village's start to `asOf`, with the points that they count. */
export function countRows(plan: PlanText, village: AnyVillage, household: number): readonly Line[] {
  const lines = onceOnly(plan, layOut(plan, village, household));
  return cutByCaps(plan, highestOnly(plan, repeated(plan, byTable(plan, lines))));
}

// A score that goes by days: kept between bounds row by row, and cleared on days of the calendar or of rows. The entries of a year
// enter, what bounds and clearings took from them leaves with them.
import { compare, exact, minus, plus, sumOf, ZERO, type Fraction } from '../fraction';
import { lastDayOfMonth, monthOfDayText, type DayText } from '../days';
import { isOwnDay, type Line } from './count-rows';
import { negative, type Entry, type YearEntries } from './year-entries';

type Clearing = { readonly day: DayText; readonly ofRow: boolean };

/** In order; of one day the calendar's first. */
function clearingsOf({ plan, months }: YearEntries, lines: readonly Line[]): readonly Clearing[] {
  const day = plan.year?.clearedOn;
  const ofCalendar = (day === undefined ? [] : months.filter((month) => month.endsWith(day.slice(0, 2)))).map((month) =>
    dayIn(month, day as string),
  );
  const ofRows = lines
    .filter((line) => isOwnDay(line) && line.item.effects?.some(({ effect }) => effect === 'clear-score') === true)
    .map((line) => line.day);
  return [
    ...ofCalendar.map((one) => ({ day: one, ofRow: false })),
    ...ofRows.map((one) => ({ day: one, ofRow: true })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** `02-29` is the last of any February. */
export function dayIn(month: string, day: string): DayText {
  const last = lastDayOfMonth(month);
  return `${month}${day.slice(2)}` < last ? `${month}${day.slice(2)}` : last;
}

/** What a clearing leaves: a row is a punishment, and lifts nobody from below 0. */
function leftBy({ ofRow }: Clearing, score: Fraction): Fraction {
  return ofRow && compare(score, ZERO) < 0 ? score : ZERO;
}

/** On one day: what is given, deductions, bonuses, what comes with the end of a month or a period, clearings. */
const [GIVEN, LESS, MORE, CLOSING, CLEARED] = [0, 1, 2, 3, 4];

type Move = {
  readonly day: DayText;
  readonly order: number;
  readonly item: number;
  readonly does: (score: Fraction) => Fraction;
};

/** Kept between bounds in the order of days; what a row would pass them by does not count. */
export function keepBetween(account: YearEntries, lines: readonly Line[]): void {
  if (account.plan.running === undefined) return;
  const moves = [
    ...[...account.entries].map((entry) => moveOf(account, entry)),
    ...clearingsOf(account, lines).map((one): Move => ({
      ...{ day: one.day, order: CLEARED, item: 0 },
      does: (score) => leftBy(one, score),
    })),
  ];
  moves
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order || a.item - b.item))
    .reduce((score, { does }) => does(score), ZERO);
}

function moveOf(account: YearEntries, entry: Entry): Move {
  const { kind, line, atOnce, points } = entry;
  const { from, to } = account.daysOf(entry);
  const ofRow = compare(points, ZERO) < 0 ? LESS : MORE;
  return {
    day: atOnce ? from : to,
    order: atOnce ? GIVEN : kind === 'base' || kind === 'posted' ? CLOSING : ofRow,
    item: (account.plan.items ?? []).findIndex(({ id }) => id === line?.item.id),
    does: (score) => bounded(account, entry, score),
  };
}

/** What the entry makes of the score; what it counts is cut, of a base figure by an entry beside it. */
function bounded(account: YearEntries, entry: Entry, score: Fraction): Fraction {
  const { least: low, most } = account.plan.running ?? {};
  const { points } = entry;
  const isMore = compare(points, ZERO) > 0;
  const room = minus(exact((isMore ? most : low) ?? 0), score);
  const passes = (isMore ? most : low) !== undefined && compare(points, room) * (isMore ? 1 : -1) > 0;
  // A score that is beyond the bound already stays where it is.
  const counts = !passes ? points : compare(room, ZERO) * (isMore ? 1 : -1) > 0 ? room : ZERO;
  const at = account.entries.indexOf(entry);
  if (entry.kind !== 'base') account.entries[at] = { ...entry, points: counts };
  else if (passes) account.add(entry.month, 'adjusted', minus(counts, points));
  return plus(score, counts);
}

/** What stood in the score at the end of each clearing is gone; the base of a period that is not over stays. */
export function clearScore(account: YearEntries, lines: readonly Line[]): void {
  const counted = [...account.entries];
  let gone = ZERO;
  for (const one of clearingsOf(account, lines)) {
    const score = minus(
      sumOf(counted.filter((entry) => account.daysOf(entry).to <= one.day).map(({ points }) => points)),
      gone,
    );
    const less = minus(score, leftBy(one, score));
    account.add(monthOfDayText(one.day), 'adjusted', negative(less), { yearOnly: true });
    gone = plus(gone, less);
  }
}

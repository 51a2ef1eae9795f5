// The score of a household's year by any plan: its lines and figures become entries of months, and what caps, floors and vetoes of
// a whole period add or take away is one more entry in that period. The score is the sum of the entries.
import { compare, exact, least, minus, plus, shared, sumOf, ZERO, type Fraction } from '../fraction';
import { monthAfter, monthNumber, monthOfDayText, type MonthText } from '../days';
import { asCapsAreMet, capsOf, countRows, isPosted, waitsForPosting, whole, type Line } from './count-rows';
import {
  firstMonth,
  MONTHS_OF,
  partsOf,
  planYear,
  scoreSpan,
  type EffectText,
  type PlanText,
  type Span,
} from './plan-text';
import { isFor, periodOf } from './presence';
import { limitPeriods, WITHIN_THE_YEAR } from './limit-periods';
import { negative, YearEntries } from './year-entries';
import type { AnyVillage } from './village';

export type YearOfHousehold = { readonly total: Fraction | null; readonly entries: YearEntries['entries'] };

/** Base points, and the periods of each part in which something was assessed or given. */
function addBase(account: YearEntries): ReadonlySet<string> {
  const { plan, village, household } = account;
  const assessed = new Set<string>();
  for (const part of partsOf(plan)) {
    if (!isFor(part.for, village.households[household])) continue;
    for (const period of account.periods(part.period)) {
      const figure = village.figures?.find(
        (one) => one.household === household && one.part === part.id && one.first === period,
      );
      const whole = part.given || (village.figures === null && plan.base?.withoutTable !== 'none');
      if (figure === undefined && !whole) continue;
      assessed.add(`${part.id} ${period}`);
      account.add(
        account.lastMonth(part.period, period),
        'base',
        figure === undefined ? exact(part.max) : exact(figure.points),
        part.id,
      );
    }
  }
  return assessed;
}

/** Deductions, those on a part of the base no more than its period still has; what the lines count after it leaves. */
function addDeductions(account: YearEntries, lines: readonly Line[]): readonly Line[] {
  const { plan } = account;
  return lines.map((line) => {
    const { item, month, points } = line;
    if (item.kind !== 'deduction') return line;
    const part = partsOf(plan).find(({ id }) => id === item.on);
    if (part === undefined) {
      account.add(month, 'deduction', negative(points));
      return line;
    }
    const left = account.sum(part.period, periodOf(plan, part.period, month), (entry) => entry.part === part.id);
    account.add(month, 'deduction', negative(least(points, left)), part.id);
    return { ...line, points: least(points, left) };
  });
}

/** What the lines of the years before came to, each year for itself. */
function earlierLines({ plan, village, household, year }: YearEntries, all: readonly Line[]): readonly Line[] {
  const years = [...new Set(all.map(({ month }) => planYear(plan, month)))].filter((one) => one < year);
  return years.flatMap((one) => {
    const account = new YearEntries(plan, village, household, one);
    addBase(account);
    return addDeductions(
      account,
      all.filter(({ month }) => planYear(plan, month) === one),
    );
  });
}

/** What was noted up to the month of posting is credited in it, under the caps of the year that waited. */
function post(account: YearEntries, lines: readonly Line[]): void {
  const { plan, village, year, months } = account;
  for (const group of (plan.groups ?? []).filter(({ postedIn }) => postedIn !== undefined)) {
    const posting = [...Array(12).keys()]
      .map((later) => monthAfter(firstMonth(plan, year), later))
      .find((month) => monthNumber(month) === group.postedIn) as MonthText;
    if (posting > village.asOf || !months.includes(posting)) continue;
    const caps = capsOf(plan, group.id).filter((cap) => waitsForPosting(plan, cap));
    let used = ZERO;
    const noted = lines.filter(({ item, month }) => item.group === group.id && month <= posting);
    for (const line of asCapsAreMet(plan, noted)) {
      const room = (points: number): Fraction => minus(exact(points), used);
      const cut = caps
        .filter(({ excess }) => excess !== 'refuse')
        .map(({ points }) => room(points))
        .reduce(least, line.points);
      const refused = caps.some(({ excess, points }) => excess === 'refuse' && compare(cut, room(points)) > 0);
      if (refused) continue;
      used = plus(used, cut);
      account.add(posting, 'posted', cut);
    }
  }
}

/** Rows of earlier years that are still valid come in, those of this year whose time is over go out. */
function keepValid(account: YearEntries, lines: readonly Line[]): void {
  const { plan, village, year, months } = account;
  for (const { item, month, points } of lines) {
    if (item.validMonths === undefined || months.length === 0) continue;
    const valid = monthAfter(month, item.validMonths - 1) >= village.asOf;
    const own = planYear(plan, month) === year;
    const signed = item.kind === 'deduction' ? negative(points) : points;
    if (own && !valid) account.add(monthAfter(month, item.validMonths), 'adjusted', negative(signed));
    if (!own && valid) account.add(months[0], 'adjusted', signed);
  }
}

type Limit = { readonly span: Span; readonly points: number; readonly month: MonthText };

/** Limits of the rows that veto, short periods first, of one period the lowest. */
function limitsOf({ plan, village, household, months }: YearEntries): readonly Limit[] {
  const limits = village.rows
    .filter((row) => row.household === household && months.includes(monthOfDayText(row.day)))
    .flatMap((row): readonly Limit[] => {
      const item = (plan.items ?? []).find(({ id }) => id === row.item);
      if (
        item === undefined ||
        !isFor(item.for, village.households[household]) ||
        compare(whole(exact(row.count), item.wholeUnits), ZERO) === 0
      )
        return [];
      const effects = (item.effects ?? []).filter(({ effect }: EffectText) => effect === 'score-at-most');
      return effects.map(({ per, points }) => ({
        span: per ?? 'year',
        points: points ?? 0,
        month: monthOfDayText(row.day),
      }));
    });
  return [...limits].sort((a, b) => MONTHS_OF[a.span] - MONTHS_OF[b.span] || a.points - b.points);
}

function veto(account: YearEntries): void {
  for (const { span, points, month } of limitsOf(account)) {
    const period = periodOf(account.plan, span, month);
    const excess = minus(account.sum(span, period), exact(points));
    if (compare(excess, ZERO) > 0) account.add(account.lastMonth(span, period), 'adjusted', negative(excess));
  }
}

/** The sum, or the mean, of all score periods or of the best. */
function totalOf(account: YearEntries): Fraction {
  const { plan } = account;
  const span = scoreSpan(plan);
  const scores = account.periods(span).map((period) => account.sum(span, period));
  const best = [...scores].sort((a, b) => compare(b, a)).slice(0, plan.year?.best ?? scores.length);
  return plan.year?.kind === 'mean-of-scores' && best.length > 0 ? shared(sumOf(best), best.length) : sumOf(best);
}

/** `validity`: whether rows whose time is over are taken out, as the year's score has it. */
export function scoreAnyYear(
  plan: PlanText,
  village: AnyVillage,
  {
    household,
    year,
    validity = true,
  }: { readonly household: number; readonly year: number; readonly validity?: boolean },
): YearOfHousehold {
  const account = new YearEntries(plan, village, household, year);
  if (account.months.length === 0) return { total: null, entries: [] };
  const all = countRows(plan, village, household);
  const lines = all.filter(({ month }) => planYear(plan, month) === year);
  const assessed = addBase(account);
  for (const { item, month, points } of lines)
    if (item.kind !== 'deduction' && !isPosted(plan, item)) account.add(month, 'bonus', points);
  const counted = addDeductions(account, lines);
  for (const span of WITHIN_THE_YEAR) limitPeriods(account, span, assessed);
  post(account, lines);
  if (validity) keepValid(account, [...earlierLines(account, all), ...counted]);
  limitPeriods(account, 'year', assessed);
  veto(account);
  return { total: totalOf(account), entries: account.entries };
}

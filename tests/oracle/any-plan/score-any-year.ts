// The score of a household's year by any plan: its lines and figures become entries of months, and what caps, floors and vetoes of
// a whole period add or take away is one more entry in that period. The score is the sum of the entries.
import { compare, exact, least, minus, plus, shared, sumOf, ZERO, type Fraction } from '../fraction';
import { monthAfter, monthNumber, type MonthText } from '../days';
import { asCapsAreMet, capsOf, countRows, isOwnDay, isPosted, waitsForPosting, type Line } from './count-rows';
import { clearScore, keepBetween } from './days-of-score';
import {
  firstMonth,
  lastMonth,
  MONTHS_OF,
  partsOf,
  planYear,
  scoreSpan,
  type EffectText,
  type PlanText,
  type Span,
} from './plan-text';
import { isFor, monthsOf, periodOf } from './presence';
import { limitPeriods, WITHIN_THE_YEAR } from './limit-periods';
import { negative, YearEntries } from './year-entries';
import type { AnyVillage } from './village';

/** `total`: `null` for who has no month in force. */
export type YearOfHousehold = { readonly total: Fraction | null; readonly account: YearEntries };

/** What is given for a whole year is given once a term, in the first of its years that the household takes part in. */
export function isGivenIn({ plan, village, household, year }: YearEntries, span: Span): boolean {
  if (span !== 'year') return true;
  const [first] = monthsOf(plan, village, village.households[household]);
  return placeInTerm(plan, year) === 0 || planYear(plan, first) === year;
}

/** 0 for the first year of a term. */
function placeInTerm({ year: rule }: PlanText, year: number): number {
  const { termYears = 1, termFrom = year } = rule ?? {};
  return (year - termFrom + termYears * 100) % termYears;
}

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
      const whole =
        (part.given && isGivenIn(account, part.period)) ||
        (village.figures === null && plan.base?.withoutTable !== 'none');
      if (figure === undefined && !whole) continue;
      assessed.add(`${part.id} ${period}`);
      account.add(
        account.lastMonth(part.period, period),
        'base',
        figure === undefined ? exact(part.max) : exact(figure.points),
        { part: part.id, atOnce: figure === undefined },
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
      account.add(month, 'deduction', negative(points), { line });
      return line;
    }
    const left = account.sum(part.period, periodOf(plan, part.period, month), (entry) => entry.part === part.id);
    account.add(month, 'deduction', negative(least(points, left)), { part: part.id, line });
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
      account.add(posting, 'posted', cut, { line });
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
    if (own && !valid)
      account.add(monthAfter(month, item.validMonths), 'adjusted', negative(signed), { yearOnly: true });
    if (!own && valid) account.add(months[0], 'adjusted', signed, { yearOnly: true });
  }
}

type Limit = { readonly span: Span; readonly points: number; readonly month: MonthText };

/** Limits of the rows that veto, short periods first, of one period the lowest. */
function limitsOf(lines: readonly Line[]): readonly Limit[] {
  const limits = lines.filter(isOwnDay).flatMap(({ item, month }): readonly Limit[] => {
    const effects = (item.effects ?? []).filter(({ effect }: EffectText) => effect === 'score-at-most');
    return effects.map(({ per, points }) => ({ span: per ?? 'year', points: points ?? 0, month }));
  });
  return [...limits].sort((a, b) => MONTHS_OF[a.span] - MONTHS_OF[b.span] || a.points - b.points);
}

function veto(account: YearEntries, lines: readonly Line[]): void {
  for (const { span, points, month } of limitsOf(lines)) {
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

type Asked = { readonly household: number; readonly year: number };

/** What the earlier years of the term came to. */
function ofTermBefore(plan: PlanText, village: AnyVillage, { household, year }: Asked): Fraction {
  const years = [...Array(placeInTerm(plan, year)).keys()].map((back) => year - 1 - back);
  return sumOf(
    years.map((one) => {
      const { total } = ownYear(plan, { ...village, asOf: lastMonth(plan, one) }, { household, year: one });
      return total ?? ZERO;
    }),
  );
}

function ownYear(plan: PlanText, village: AnyVillage, { household, year }: Asked): YearOfHousehold {
  const account = new YearEntries(plan, village, household, year);
  if (account.months.length === 0) return { total: null, account };
  const all = countRows(plan, village, household);
  const lines = all.filter(({ month }) => planYear(plan, month) === year);
  const assessed = addBase(account);
  for (const line of lines)
    if (line.item.kind !== 'deduction' && !isPosted(plan, line.item))
      account.add(line.month, 'bonus', line.points, { line });
  const counted = addDeductions(account, lines);
  for (const span of WITHIN_THE_YEAR) limitPeriods(account, span, assessed);
  post(account, lines);
  keepBetween(account, lines);
  clearScore(account, lines);
  keepValid(account, [...earlierLines(account, all), ...counted]);
  limitPeriods(account, 'year', assessed);
  veto(account, lines);
  return { total: totalOf(account), account };
}

export function scoreAnyYear(plan: PlanText, village: AnyVillage, asked: Asked): YearOfHousehold {
  const own = ownYear(plan, village, asked);
  return own.total === null ? own : { ...own, total: plus(own.total, ofTermBefore(plan, village, asked)) };
}

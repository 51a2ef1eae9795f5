// Plan A's months, one household and one month at a time, straight from the plan's own sentences.
import { compare, equal, exact, least, plus, minus, sumOf, times, ZERO, type Fraction } from './fraction';
import { monthOfDayText, monthNumber, monthText, yearOfText, type MonthText } from './days';
import { ANNUAL_CAP, FULL_BASE, MONTHLY_CAP, planItem } from './plan-tables';
import { periodKey, type AssessedPeriods } from './judge-assessments';
import type { UsableEvent } from './judge-rows';

export type MonthFigures = {
  readonly month: MonthText;
  readonly status: 'scored' | 'unassessed';
  readonly base: Fraction;
  readonly bonusRaw: Fraction;
  readonly bonus: Fraction;
  readonly annual: Fraction;
  readonly deduction: Fraction;
  readonly score: Fraction;
};

/** What a household's months are scored from: its own rows that lie in its months in force. */
export type MonthSources = {
  readonly household: number;
  readonly events: readonly UsableEvent[];
  /** `null`: no assessment table in the workbook. */
  readonly periods: AssessedPeriods | null;
};

const kindOf = (event: UsableEvent): string => planItem(event.item as string).kind;

function worth(events: readonly UsableEvent[]): Fraction {
  return sumOf(events.map((event) => times(exact(event.count), exact(planItem(event.item as string).points))));
}

/** One unit of each item that is recorded at all. */
function onceEach(events: readonly UsableEvent[]): Fraction {
  const items = [...new Set(events.map((event) => event.item as string))];
  return sumOf(items.map((id) => exact(planItem(id).points)));
}

/** Each distinct honour lasts from its own month to December, or to the month of its end date. */
function honoursIn(month: MonthText, events: readonly UsableEvent[]): Fraction {
  const lasting = events.filter((event) => {
    const december = monthText(yearOfText(event.month), 12);
    const end = event.endDay === null ? december : monthOfDayText(event.endDay);
    return event.month <= month && month <= (end < december ? end : december);
  });
  return exact(new Set(lasting.map((event) => event.honour)).size);
}

function monthlyBonus(month: MonthText, events: readonly UsableEvent[]): Fraction {
  const monthly = events.filter((event) => kindOf(event) === 'monthly');
  const own = monthly.filter((event) => event.month === month && !planItem(event.item as string).lasts);
  const each = own.filter((event) => planItem(event.item as string).once === null);
  const once = own.filter((event) => planItem(event.item as string).once === 'month');
  const honours = monthly.filter((event) => planItem(event.item as string).lasts);
  return sumOf([worth(each), onceEach(once), honoursIn(month, honours)]);
}

/** What is noted of the annual items in one year up to a month: each yearly item once, J9 every time. */
export function annualNoted(events: readonly UsableEvent[], year: number, upTo: MonthText): Fraction {
  const noted = events.filter(
    (event) => kindOf(event) === 'annual' && yearOfText(event.month) === year && event.month <= upTo,
  );
  const once = noted.filter((event) => planItem(event.item as string).once === 'year');
  const each = noted.filter((event) => planItem(event.item as string).once === null);
  return plus(onceEach(once), worth(each));
}

function baseOf(
  month: MonthText,
  { household, periods }: MonthSources,
): { readonly status: MonthFigures['status']; readonly base: Fraction } {
  if (periods === null) return { status: 'scored', base: exact(FULL_BASE) };
  const assessed = periods.get(periodKey(household, month));
  if (!assessed || assessed.state === 'blank' || assessed.state === 'rejected')
    return { status: 'unassessed', base: ZERO };
  return { status: 'scored', base: assessed.sum };
}

/** base + min(5, ΣJ1–J5) + (December) min(50, ΣJ6–J9) − ΣK */
export function scoreMonth(month: MonthText, sources: MonthSources): MonthFigures {
  const { status, base } = baseOf(month, sources);
  const bonusRaw = monthlyBonus(month, sources.events);
  const bonus = least(bonusRaw, exact(MONTHLY_CAP));
  const annual =
    monthNumber(month) === 12 ? least(annualNoted(sources.events, yearOfText(month), month), exact(ANNUAL_CAP)) : ZERO;
  const deduction = worth(sources.events.filter((event) => event.month === month && kindOf(event) === 'deduction'));
  const score = minus(sumOf([base, bonus, annual]), deduction);
  return { month, status, base, bonusRaw, bonus, annual, deduction, score };
}

/** Competition ranking: 1, 2, 2, 4; `null` totals are not ranked. */
export function ranksOf(
  totals: readonly (Fraction | null)[],
): readonly { readonly rank: number | null; readonly tied: boolean }[] {
  return totals.map((total) => {
    if (total === null) return { rank: null, tied: false };
    const others = totals.filter((other): other is Fraction => other !== null);
    const better = others.filter((other) => compare(other, total) > 0).length;
    return { rank: better + 1, tied: others.filter((other) => equal(other, total)).length > 1 };
  });
}

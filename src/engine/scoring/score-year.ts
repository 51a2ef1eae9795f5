// From a ledger and a scheme to every household's figures of one year.
import type { Month } from '../basis/calendar';
import { formatMonth, monthOfYear } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import type { Ledger } from '../ledger/types';
import { scoreMonthsOf } from '../scheme/periods';
import { firstMonthOfYear, lastMonthOfYear } from '../scheme/plan-year';
import { isTermOpen, termOf } from '../scheme/term';
import type { Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { checkRows } from './check-rows';
import { compileScheme, type CompiledScheme } from './compile';
import { compileYear } from './compile-year';
import type { CompiledYear, YearBounds } from './compile-year';
import { missingOfLine } from './missing';
import { scaleOf } from './scale';
import { prepareSteps } from './steps';
import { YearTotals } from './totals';
import type { Exclusion, YearScores } from './types';
import { Workspace } from './workspace';

/** `null`: the village's start month as the ledger states it or shows it; the last month with a figure or a row. */
export type YearOptions = {
  readonly year: number;
  readonly start: Month | null;
  readonly asOf: Month | null;
  /** Who is out of the system since an earlier year; default: nobody. */
  readonly carried?: readonly Exclusion[];
  /** Of this ledger and scheme, where another year or month of it was scored before; default: made here. */
  readonly compiled?: CompiledScheme;
};

/**
 * Scores every household over the months in force ≤ asOf of one year.
 * `problems` are those of the whole ledger's rows (see checkRows, so of several years' scores only one's
 * are to be shown) and of this year's missing assessments. Throws when `asOf` lies outside `year`.
 */
export function scoreYear(ledger: Ledger, scheme: Scheme, options: YearOptions): YearScores {
  const compiled = options.compiled ?? compileScheme(scheme, scaleOf(ledger, scheme));
  const rules = compileYear(compiled, boundsOf(ledger, scheme, options));
  const scores = scoreHouseholds(ledger, rules);
  const { scaling, year } = rules.final.rules;
  if (scaling === null || scaling.from !== null) return scores;
  // In proportion to the highest score of anyone, which is known only now.
  const scaledFrom = scaling.per === 'period' ? highestOfPeriods(scores, scoreMonthsOf(year)) : [highestOf(scores)];
  return scoreHouseholds(ledger, compileYear(compiled, { ...rules, scaledFrom }));
}

/** Of those that may be ranked; 0 for none. */
function highestOf({ total, valid }: YearScores): number {
  return total.reduce((most, points, household) => (valid[household] === 1 ? Math.max(most, points) : most), 0);
}

/** By score period: of those that take part in it and are not out of the system at its end; 0 for none. */
function highestOfPeriods(
  { months: { score }, sanctions, householdCount }: YearScores,
  span: number,
): readonly number[] {
  const highest = new Array<number>(12 / span).fill(0);
  for (let household = 0; household < householdCount; household++) {
    for (let period = 0; period < highest.length; period++) {
      const from = household * 12 + period * span;
      if (sanctions !== null && sanctions.outAt[from + span - 1] === 1) continue;
      // Who does not take part has no score.
      let points = 0;
      for (let at = from; at < from + span; at++) points += score[at];
      highest[period] = Math.max(highest[period], points);
    }
  }
  return highest;
}

function scoreHouseholds(ledger: Ledger, rules: CompiledYear): YearScores {
  const { scheme, scale, year, first, start, asOf, scaledFrom, carried } = rules;
  const householdCount = ledger.roster.households.length;
  const totals = new YearTotals(rules, householdCount);
  const problems: Problem[] = [...yearIncomplete(rules, scheme), ...checkRows(ledger, rules, start)];
  const work = new Workspace(ledger, rules);
  const steps = prepareSteps(rules, ledger);
  for (let household = 0; household < householdCount; household++) {
    work.open(household);
    for (const step of steps) step(work);
    totals.add(work);
    if (work.notes > 0) addMissing(work, rules, problems);
  }
  const bounds = { year, first, start, asOf, scaledFrom, carried };
  return { scheme, rules, ...bounds, scale, householdCount, ...totals.figures, problems };
}

function boundsOf(ledger: Ledger, scheme: Scheme, { year, start, asOf, carried = [] }: YearOptions): YearBounds {
  const last = year === ledger.year ? ledger.lastMonthOfYear : null;
  return {
    year,
    carried,
    start: start ?? ledger.settings.start ?? ledger.firstMonth ?? firstMonthOfYear(scheme, year),
    asOf: asOf ?? last ?? lastMonthOfYear(scheme, year),
  };
}

function yearIncomplete({ year, asOf }: YearBounds, scheme: Scheme): readonly Problem[] {
  const last = lastMonthOfYear(scheme, year);
  const term = isTermOpen(scheme, year) ? termOf(scheme, year) : null;
  const open =
    term === null
      ? []
      : [problem('term-incomplete', {}, null, { year, last: term.last } satisfies FactsOf<'term-incomplete'>)];
  if (asOf === last) return open;
  return [
    ...open,
    problem('year-incomplete', {}, null, {
      year,
      asOf: formatMonth(asOf),
      ...(monthOfYear(last) === 12 ? {} : { last: formatMonth(last) }),
      ...creditedLater(scheme, asOf, last),
    } satisfies FactsOf<'year-incomplete'>),
  ];
}

/** The last month after `asOf` in which the plan credits what was only noted. */
function creditedLater(scheme: Scheme, asOf: Month, last: Month): { readonly credited?: string } {
  const posted = rulesInForce(scheme, asOf).groups.map(({ postedIn }) => postedIn);
  for (let month = last; month > asOf; month--)
    if (posted.includes(monthOfYear(month))) return { credited: formatMonth(month) };
  return {};
}

function addMissing(work: Workspace, rules: CompiledYear, problems: Problem[]): void {
  for (let line = 0; line < work.length; line++) {
    const found = missingOfLine(work, rules, line);
    if (found !== null) problems.push(found);
  }
}

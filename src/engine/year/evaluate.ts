// A ledger and a plan → one year of the village, stage after stage.
import type { Month } from '../basis/calendar';
import { lastOf } from '../basis/entry';
import type { Problem } from '../basis/problem';
import { keepAccount } from '../account/keep-account';
import { keepTallies } from '../account/tallies';
import type { Ledger } from '../ledger/types';
import { checkOwnFigures } from '../audit/check-own-figures';
import { assignAwards } from '../ranking/assign-awards';
import { listResults } from '../ranking/list-results';
import { rankHouseholds } from '../ranking/rank-households';
import { lastMonthOfYear, planYearOf } from '../scheme/plan-year';
import { isTermOpen } from '../scheme/term';
import type { Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { carriedInto, holdsBeyondYears } from '../scoring/exclusions';
import { earlierRowsMissing } from '../scoring/earlier-rows';
import { lateStart } from '../scoring/late-start';
import { scoreYear } from '../scoring/score-year';
import type { YearScores } from '../scoring/types';
import { checkRegisters } from './registers/check-registers';
import type { YearResult } from './year-result';

export type EvaluateOptions = {
  /** The village's first month in force; default: the workbook's setting, else its earliest assessment or event row. */
  readonly start?: Month;
  /** The last month that counts; default: the last month of the year with an assessment figure or event row. */
  readonly asOf?: Month;
  /** 常住户数 as typed in; default: the workbook's setting, else the households marked 常住. */
  readonly residents?: number;
};

/** Scores `ledger.year` by `scheme`. */
export function evaluateYear(ledger: Ledger, scheme: Scheme, options: EvaluateOptions = {}): YearResult {
  const years = scoredYears(ledger, scheme, options);
  const scores = lastOf(years);
  const kept = keepAccount(ledger, years, options.asOf ?? null);
  // Without redemption there is nothing to have; a freeze still bars from awards.
  const account = rulesInForce(scheme, scores.asOf).redemption === null ? null : kept;
  const ranking = rankHouseholds(scores);
  const residents = options.residents ?? ledger.settings.residents;
  // Of a term of several years only the last has awards.
  const awards = isTermOpen(scheme, scores.year)
    ? null
    : assignAwards({ ledger, scores, account: kept, ranking, residents });
  const problems = [
    ...ledger.problems,
    ...((options.start ?? ledger.settings.start) === null
      ? [...lateStart(scores), ...earlierRowsMissing(ledger, scores)]
      : []),
    ...scores.problems,
    ...kept.problems,
    ...(awards?.problems ?? []),
    ...checkOwnFigures(ledger, scores, account),
  ];
  const year: YearResult = {
    scheme,
    ledger,
    scores,
    account,
    tallies: keepTallies(ledger, years),
    frozenUntil: kept.frozenUntil,
    ranking,
    awards,
    results: listResults(ledger, scores, ranking),
    residents,
    problems,
  };
  return { ...year, problems: inLedgerOrder([...problems, ...checkRegisters(year)], ledger) };
}

/** The ledger's year, behind those before it whose points or vetoes still hold. */
function scoredYears(ledger: Ledger, scheme: Scheme, options: EvaluateOptions): readonly YearScores[] {
  const start = options.start ?? ledger.settings.start ?? ledger.firstMonth;
  const years: YearScores[] = [];
  // Points of earlier years can still be redeemed, and vetoes of earlier years may still hold.
  const looksBack =
    scheme.versions.some(({ rules }) => rules.redemption !== null || rules.tallies.length > 0) ||
    holdsBeyondYears(scheme);
  const firstYear = looksBack && start !== null ? planYearOf(scheme, start) : ledger.year;
  for (let year = Math.min(firstYear, ledger.year); year <= ledger.year; year++) {
    const asOf = year < ledger.year ? lastMonthOfYear(scheme, year) : (options.asOf ?? null);
    const carried = carriedInto(year, scheme, years);
    const compiled = years.at(-1)?.rules;
    years.push(scoreYear(ledger, scheme, { year, start, asOf, carried, ...(compiled && { compiled }) }));
  }
  return years;
}

// Problems without a row stand behind those of their sheet's rows.
const LAST = Number.MAX_SAFE_INTEGER;

function inLedgerOrder(problems: readonly Problem[], ledger: Ledger): readonly Problem[] {
  const sheets = new Map<string, number>();
  for (const table of ledger.tables) if (!sheets.has(table.sheet)) sheets.set(table.sheet, sheets.size);
  const sheetOf = (problem: Problem): number =>
    problem.sheet === null ? sheets.size + 1 : (sheets.get(problem.sheet) ?? sheets.size);
  return [...problems].sort(
    (a, b) => sheetOf(a) - sheetOf(b) || (a.row ?? LAST) - (b.row ?? LAST) || compareTexts(a.code, b.code),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

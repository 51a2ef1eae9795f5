// What every task begins with: the workbook's cells enter, a scored and ranked year leaves, or the
// reason why there is none.
import {
  chooseScheme,
  evaluateYear,
  readLedger,
  termOf,
  type CellTable,
  type Ledger,
  type Month,
  type Scheme,
  type TableBinding,
  type YearResult,
  yearsOfRows,
} from '../engine';
import type { Workbook } from '../workbook/port';
import { planOfTables, type PlanProblem } from './read-plan';
import { glimpseOf, type SheetGlimpse } from './sheet-glimpse';

export type OpenOptions = {
  /** The plans to choose from, the default first. */
  readonly schemes: readonly Scheme[];
  /** The plan asked for; `null`: the workbook's own (its sheet 积分方案, else the one that it names), or the one that its
   * headers match, or the default. */
  readonly scheme: Scheme | null;
  /** A year of the plan; a function where which one it is depends on the plan. */
  readonly year: number | null | ((scheme: Scheme) => number | null);
  readonly start: Month | null;
  readonly asOf: Month | null;
  /** 常住户数 as typed in. */
  readonly residents: number | null;
  readonly bindings?: readonly TableBinding[];
};

export type OpenOutcome =
  /** `planProblems`: warnings about the plan on the workbook's own sheet. */
  | { readonly kind: 'opened'; readonly result: YearResult; readonly planProblems: readonly PlanProblem[] }
  /** The workbook's own sheet 积分方案 has errors: nothing was scored. */
  | { readonly kind: 'plan-faulty'; readonly problems: readonly PlanProblem[] }
  /** No table that could be scored; what was seen instead, sheet by sheet, and what reading made of it all the same. */
  | {
      readonly kind: 'no-ledger';
      readonly seen: readonly SheetGlimpse[];
      readonly scheme: Scheme;
      readonly ledger: Ledger;
    }
  /** A ledger, but without an assessment figure or event row in the year that counts;
   * or with such rows, but no word on which year they are of. */
  | {
      readonly kind: 'no-records' | 'year-unstated';
      readonly scheme: Scheme;
      readonly ledger: Ledger;
      readonly years: readonly number[];
    };

/** Reads, scores and ranks. Throws HostFailure when the workbook cannot be read. */
export async function openLedger(workbook: Workbook, options: OpenOptions): Promise<OpenOutcome> {
  return openTables(await workbook.readTables(), options);
}

/** Scores and ranks what was read of a workbook. */
export function openTables(tables: readonly CellTable[], options: OpenOptions): OpenOutcome {
  const stated = options.scheme === null ? planOfTables(tables) : null;
  if (stated !== null && stated.scheme === null) return { kind: 'plan-faulty', problems: stated.problems };
  const given = options.scheme ?? stated?.scheme ?? null;
  const { scheme, looked } = given === null ? chooseScheme(tables, options.schemes) : { scheme: given, looked: null };
  const year = typeof options.year === 'function' ? options.year(scheme) : options.year;
  const ledger = readLedger(tables, scheme, {
    looked,
    ...(year === null ? {} : { year }),
    ...(options.bindings === undefined ? {} : { bindings: options.bindings }),
  });
  if (!isLedger(ledger))
    return { kind: 'no-ledger', seen: tables.map((table: CellTable) => glimpseOf(table)), scheme, ledger };
  if (ledger.lastMonthOfYear === null && !isStillValid(ledger, scheme))
    return { kind: 'no-records', scheme, ledger, years: yearsOfRows(ledger, scheme) };
  if (!ledger.yearStated) return { kind: 'year-unstated', scheme, ledger, years: [] };
  const result = evaluateYear(ledger, scheme, {
    ...(options.start === null ? {} : { start: options.start }),
    ...(options.asOf === null ? {} : { asOf: options.asOf }),
    ...(options.residents === null ? {} : { residents: options.residents }),
  });
  return { kind: 'opened', result, planProblems: stated?.problems ?? [] };
}

/** Something to score: rows of 加减分 or an assessment. A roster alone is no ledger. */
function isLedger(ledger: Ledger): boolean {
  return ledger.tables.some((table) => table.taken && (table.role === 'events' || table.role === 'assessment'));
}

/** Whether rows of an earlier year still count in a year that has none of its own:
 * those that are valid for longer, or of the same term. */
function isStillValid(ledger: Ledger, scheme: Scheme): boolean {
  const longest = Math.max(
    0,
    ...scheme.versions.flatMap(({ rules }) => rules.items.map(({ validMonths }) => validMonths ?? 0)),
  );
  const latest = yearsOfRows(ledger, scheme)
    .filter((year) => year < ledger.year)
    .at(-1);
  if (latest === undefined) return false;
  if (latest >= (termOf(scheme, ledger.year)?.first ?? ledger.year)) return true;
  return longest > 0 && (ledger.year - latest - 1) * 12 < longest;
}

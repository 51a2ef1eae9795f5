// Rows that are valid for so many months: what a row counted is taken from the year's score in the month in which its time is
// over, and a row of an earlier year counts in this one while it lasts. The months' own scores stay what they are.
import type { Ledger } from '../../ledger/types';
import { monthOfDay } from '../../basis/calendar';
import { lastMonthOfYear, planYearOf } from '../../scheme/plan-year';
import * as codes from '../codes';
import { compileYear } from '../compile-year';
import type { CompiledYear } from '../compile-year';
import { Workspace } from '../workspace';
import type { ScoringStep, StepRun } from './step';
import { readySteps } from './step';

export const validity: ScoringStep = {
  kind: 'validity',
  prepare: (rules, ledger, before) => {
    const longest = Math.max(
      0,
      ...rules.scheme.versions.flatMap((version) => version.rules.items.map(({ validMonths }) => validMonths ?? 0)),
    );
    if (longest === 0) return null;
    const earlier = earlierYears(rules, ledger, { before, years: Math.ceil(longest / 12) });
    return (work) => limitToValid(work, rules, earlier);
  },
};

/** A year before the one that is scored: the same steps, up to this one. */
type EarlierYear = { readonly rules: CompiledYear; readonly work: Workspace; readonly steps: readonly StepRun[] };

function earlierYears(
  rules: CompiledYear,
  ledger: Ledger,
  { before, years }: { readonly before: readonly ScoringStep[]; readonly years: number },
): readonly EarlierYear[] {
  const first = Math.max(planYearOf(rules.scheme, rules.start), rules.year - years);
  return Array.from({ length: Math.max(0, rules.year - first) }, (_, at) => {
    const own = compileYear(rules, {
      year: first + at,
      start: rules.start,
      asOf: lastMonthOfYear(rules.scheme, first + at),
    });
    return { rules: own, work: new Workspace(ledger, own), steps: readySteps(before, own, ledger) };
  });
}

function limitToValid(work: Workspace, rules: CompiledYear, earlier: readonly EarlierYear[]): void {
  const rows = work.length;
  for (let line = 0; line < rows; line++) {
    const ends = monthAfter(work, rules, line);
    if (ends !== null && ends <= work.to)
      adjust(work, ends, { of: work, line, points: -work.counted[line], reason: codes.REASON_NO_LONGER_VALID });
  }
  if (work.from > work.to) return;
  for (const year of earlier) {
    year.work.open(work.household);
    for (const step of year.steps) step(year.work);
    carryOver(work, rules, year);
  }
}

/** What a row of the earlier year counted, while it lasts. */
function carryOver(work: Workspace, rules: CompiledYear, { rules: own, work: former }: EarlierYear): void {
  for (let line = 0; line < former.length; line++) {
    const after = monthAfter(former, own, line);
    if (after === null) continue;
    const ends = after + own.first - rules.first;
    if (ends <= work.from) continue;
    adjust(work, work.from, { of: former, line, points: former.counted[line], reason: codes.REASON_STILL_VALID });
    if (ends <= work.to)
      adjust(work, ends, { of: former, line, points: -former.counted[line], reason: codes.REASON_NO_LONGER_VALID });
  }
}

/** The month, counted from the first of the line's year, at whose end the row counts no more; `null` for what is not limited. */
function monthAfter(work: Workspace, rules: CompiledYear, line: number): number | null {
  const { kind, reason, source, subject, counted, month } = work;
  if (source[line] < 0 || subject[line] < 0 || counted[line] === 0 || !codes.countsPoints(reason[line])) return null;
  if (kind[line] !== codes.KIND_BONUS && kind[line] !== codes.KIND_DEDUCTION) return null;
  const { id } = rules.scheme.items[subject[line]];
  const valid = rules.byMonth[month[line]].rules.items.find((item) => item.id === id)?.validMonths ?? null;
  return valid === null ? null : monthOfDay(work.ledger.events.day[source[line]]) - rules.first + valid;
}

type Adjustment = { readonly of: Workspace; readonly line: number; readonly points: number; readonly reason: number };

function adjust(work: Workspace, month: number, { of, line, points, reason }: Adjustment): void {
  const added = work.add(of.kind[line], month);
  work.source[added] = of.source[line];
  work.subject[added] = of.subject[line];
  work.units[added] = of.units[line];
  work.reason[added] = reason;
  work.raw[added] = points;
  work.counted[added] = points;
}

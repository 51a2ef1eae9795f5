// Years before the one that is scored, made ready to be counted again where their points still matter:
// the same rules and steps, household by household.
import type { Ledger } from '../../ledger/types';
import { lastMonthOfYear, planYearOf } from '../../scheme/plan-year';
import { compileYear } from '../compile-year';
import type { CompiledYear } from '../compile-year';
import { Workspace } from '../workspace';
import type { ScoringStep, StepRun } from './step';
import { readySteps } from './step';

export type EarlierYear = {
  readonly rules: CompiledYear;
  readonly work: Workspace;
  readonly steps: readonly StepRun[];
};

/** The `years` years before that of `rules`, none before the village's start; `before`:
 * the steps that they go through. */
export function earlierYears(
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

/** Lays the household's lines of the earlier year. */
export function openEarlier({ steps, work }: EarlierYear, household: number): void {
  work.open(household);
  for (const step of steps) step(work);
}

// The shape of one rule kind in the computation of a household's year.
import type { Ledger } from '../../ledger/types';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';

/** Every kind of step: each has its place in SCORING_STEPS and its sentence in the written plan. */
export type StepKind =
  | 'rows'
  | 'shared'
  | 'whole-units'
  | 'each'
  | 'once-a-month'
  | 'once-a-year'
  | 'once-a-period'
  | 'honours'
  | 'lasting'
  | 'tiers'
  | 'free-items'
  | 'freeze'
  | 'repeat'
  | 'highest'
  | 'item-cap'
  | 'group-cap'
  | 'village-cap'
  | 'full-base'
  | 'assessments'
  | 'given-base'
  | 'combined-periods'
  | 'used-up'
  | 'earned-cap'
  | 'deductions'
  | 'part-floors'
  | 'score-cap'
  | 'month-floor'
  | 'score-floors'
  | 'period-limits'
  | 'posting'
  | 'village-posting'
  | 'running'
  | 'clearing'
  | 'validity'
  | 'year-earned-cap'
  | 'year-part-floors'
  | 'year-score-cap'
  | 'year-floors'
  | 'vetoes'
  | 'scaled-periods'
  | 'score-periods'
  | 'term'
  | 'scaled';

export type ScoringStep = {
  /** The rule kind: the name of its file. */
  readonly kind: StepKind;
  /** Makes the step ready for one year, with what it has to remember; `null` when no rule of the year needs it.
   * `before`: the steps before it. */
  readonly prepare: (rules: CompiledYear, ledger: Ledger, before: readonly ScoringStep[]) => StepRun | null;
};

/** Works on the lines of the household that is open in the workspace. */
export type StepRun = (work: Workspace) => void;

/** Those of the steps that a year needs, ready to run in their order. */
export function readySteps(steps: readonly ScoringStep[], rules: CompiledYear, ledger: Ledger): readonly StepRun[] {
  return steps.map((step, at) => step.prepare(rules, ledger, steps.slice(0, at))).filter((run) => run !== null);
}

/** Whether any month of the year counts some item by this rule (RULE_…). */
export function usesRule(rules: CompiledYear, rule: number): boolean {
  return rules.byMonth.some((tables) => tables.rule.includes(rule));
}

// Conditions on the whole village: every household's figures month by month, from the scores where they have
// them, else counted from the lines in the same steps again.
import type { Ledger } from '../ledger/types';
import type { Condition, DeductionSource } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import type { CompiledYear } from './compile-year';
import { compileCondition } from './compile-conditions';
import type { CompiledCondition } from './compile-conditions';
import { amountOf, meets } from './conditions';
import { splitDeduction } from './deduction-split';
import { prepareSteps } from './steps';
import { NOT_IN_FORCE } from './types';
import type { YearScores } from './types';
import { Workspace } from './workspace';

/** Every household's figures of some conditions, month by month. */
export class ConditionFigures {
  private readonly compiled: ReadonlyMap<Condition, CompiledCondition>;
  /** Index = household × 12 + month of the year. */
  private readonly months = new Map<Condition, Float64Array>();

  private readonly from: DeductionSource;

  constructor(
    ledger: Ledger,
    private readonly scores: YearScores,
    conditions: readonly Condition[],
  ) {
    this.from = rulesInForce(scores.scheme, scores.asOf).deductionsFrom;
    this.compiled = new Map(conditions.map((condition) => [condition, compileCondition(condition, scores)]));
    // Figures that the scores do not keep are counted from the lines, in the same steps again.
    const counted = conditions.filter(
      (condition) => columnOf(condition, scores) === null && condition.subject.kind !== 'months',
    );
    if (counted.length > 0) this.count(ledger, counted);
  }

  /** Whether all hold of the months first … last of the year (0..11). */
  allHold(conditions: readonly Condition[], household: number, first = 0, last = 11): boolean {
    return conditions.every((condition) => {
      const compiled = this.compiled.get(condition);
      if (compiled === undefined) throw new Error('a condition whose figures were not asked for');
      return meets(compiled, this.figureFor(condition, household, first, last));
    });
  }

  /** The figure that a condition looks at in the months first … last, in the units of its limit. */
  figureFor(condition: Condition, household: number, first: number, last: number): number {
    const { kind } = condition.subject;
    if (condition.in !== 'points' || (kind !== 'base' && kind !== 'bonus') || this.from === 'score')
      return this.plainFigure(condition, household, first, last);
    const of = (figure: 'base' | 'bonus' | 'deduction'): number =>
      this.plainFigure({ ...condition, subject: { kind: figure } }, household, first, last);
    return splitDeduction(
      this.from,
      { base: of('base'), bonus: of('bonus') },
      of('deduction') - this.onBase(household, first, last),
    )[kind];
  }

  private plainFigure(condition: Condition, household: number, first: number, last: number): number {
    const { kind } = condition.subject;
    if (first === 0 && last === 11 && condition.in === 'points') {
      const { total, base, bonus, annual, deduction } = this.scores;
      if (kind === 'score') return total[household];
      if (kind === 'base') return base[household] - this.onBase(household, first, last);
      if (kind === 'bonus') return bonus[household] + annual[household];
      if (kind === 'deduction') return deduction[household];
    }
    let sum = 0;
    for (let month = first; month <= last; month++) sum += this.monthOf(condition, household * 12 + month);
    return sum;
  }

  /** What deductions that fall on categories took of the base in the months first … last. */
  private onBase(household: number, first: number, last: number): number {
    const taken = this.scores.deductionOnBase;
    let sum = 0;
    if (taken !== null) for (let month = first; month <= last; month++) sum += taken[household * 12 + month];
    return sum;
  }

  private monthOf(condition: Condition, at: number): number {
    if (condition.subject.kind === 'months') return this.scores.months.status[at] === NOT_IN_FORCE ? 0 : 1;
    return (this.months.get(condition)?.[at] ?? columnOf(condition, this.scores)?.(at)) as number;
  }

  private count(ledger: Ledger, conditions: readonly Condition[]): void {
    const { rules } = this.scores;
    const work = new Workspace(ledger, rules);
    const steps = prepareSteps(rules, ledger);
    for (const condition of conditions) this.months.set(condition, new Float64Array(this.scores.householdCount * 12));
    for (let household = 0; household < this.scores.householdCount; household++) {
      work.open(household);
      for (const step of steps) step(work);
      for (const condition of conditions) this.add(condition, work, rules);
    }
  }

  private add(condition: Condition, work: Workspace, rules: CompiledYear): void {
    const compiled = this.compiled.get(condition) as CompiledCondition;
    const figures = this.months.get(condition) as Float64Array;
    for (let line = 0; line < work.length; line++)
      figures[work.household * 12 + work.month[line]] += amountOf(compiled, work, rules, line);
  }
}

/** The month's figure where the scores have it in a column of their own. */
function columnOf(
  { subject, in: counted }: Condition,
  { months, deductionOnBase }: YearScores,
): ((at: number) => number) | null {
  if (counted !== 'points') return null;
  switch (subject.kind) {
    case 'score':
      return (at) => months.score[at];
    case 'base':
      return (at) => months.base[at] - (deductionOnBase?.[at] ?? 0);
    case 'bonus':
      return (at) => months.bonus[at] + months.annual[at];
    case 'deduction':
      return (at) => months.deduction[at];
    default:
      return null;
  }
}

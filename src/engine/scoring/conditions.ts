// Conditions on a household's figures: what each line adds to the figure that a condition looks at, and
// whether the figure of some months meets it. For vetoes on the open household, for awards on the whole village.
import { MILLI } from '../basis/points';
import { unreachable } from '../basis/unreachable';
import type { Ledger } from '../ledger/types';
import type { Condition, Scheme } from '../scheme/types';
import * as codes from './codes';
import { compileScheme, grainsOf } from './compile';
import type { CompiledScheme } from './compile';
import { compileYear } from './compile-year';
import { prepareSteps } from './steps';
import { NOT_IN_FORCE } from './types';
import type { YearScores } from './types';
import { Workspace } from './workspace';

/** A condition ready for one year: its bound in what is counted, and the items or targets that it is about. */
export type CompiledCondition = {
  readonly condition: Condition;
  /** Grains, thousandths of a unit, rows or months. */
  readonly limit: number;
  /** 1 for each item (of a base category: each target) whose lines belong to it; empty for the other subjects. */
  readonly members: Uint8Array;
};

export function compileCondition(condition: Condition, { scheme, scale }: Pick<CompiledScheme, 'scheme' | 'scale'>): CompiledCondition {
  const { subject, value } = condition;
  const counted = subject.kind === 'months' || condition.in === 'rows' ? value : condition.in === 'units' ? Math.round(value * MILLI) : grainsOf(value, scale);
  return { condition, limit: counted, members: membersOf(condition, scheme) };
}

function membersOf({ subject }: Condition, scheme: Scheme): Uint8Array {
  switch (subject.kind) {
    case 'item':
      return Uint8Array.from(scheme.items, ({ id }) => (id === subject.id ? 1 : 0));
    case 'group': {
      const inside = scheme.versions.flatMap(({ rules }) => rules.items.filter((item) => item.group === subject.id).map(({ id }) => id));
      return Uint8Array.from(scheme.items, ({ id }) => (inside.includes(id) ? 1 : 0));
    }
    case 'category':
      return Uint8Array.from(scheme.baseTargets, (target) => ((target.kind === 'item' ? target.category : target.kind === 'category' ? target.id : null) === subject.id ? 1 : 0));
    default:
      return new Uint8Array(0);
  }
}

/** Whether a figure, in the units of the condition's limit, meets it. */
export function meets({ condition, limit }: CompiledCondition, figure: number): boolean {
  switch (condition.bound) {
    case 'atLeast':
      return figure >= limit;
    case 'above':
      return figure > limit;
    case 'atMost':
      return figure <= limit;
    case 'below':
      return figure < limit;
    default:
      return unreachable(condition.bound);
  }
}

/** What a line adds to the figure of a condition: deductions count as positive points of their own items, as negative ones of the score. */
export function amountOf(compiled: CompiledCondition, work: Workspace, line: number): number {
  const { condition } = compiled;
  if (!isAbout(compiled, work, line)) return 0;
  if (condition.in === 'rows') return codes.countsPoints(work.reason[line]) || work.reason[line] === codes.REASON_ASSESSED ? 1 : 0;
  if (condition.in === 'units') return codes.countsPoints(work.reason[line]) ? Math.max(0, work.units[line]) : 0;
  return condition.subject.kind === 'score' ? work.counted[line] : Math.abs(work.counted[line]);
}

function isAbout({ condition, members }: CompiledCondition, { kind, subject }: Workspace, line: number): boolean {
  const what = kind[line];
  switch (condition.subject.kind) {
    case 'score':
      return true;
    case 'months':
      return false;
    case 'base':
      return what === codes.KIND_BASE;
    case 'bonus':
      return what === codes.KIND_BONUS || what === codes.KIND_FREE_BONUS || what === codes.KIND_ANNUAL;
    case 'deduction':
      return what === codes.KIND_DEDUCTION || what === codes.KIND_FREE_DEDUCTION;
    case 'category':
      return what === codes.KIND_BASE && subject[line] >= 0 && members[subject[line]] === 1;
    default:
      return what !== codes.KIND_BASE && subject[line] >= 0 && members[subject[line]] === 1;
  }
}

/** Every household's figures of some conditions, month by month. */
export class ConditionFigures {
  private readonly compiled: ReadonlyMap<Condition, CompiledCondition>;
  /** Index = household × 12 + month of the year. */
  private readonly months = new Map<Condition, Float64Array>();

  constructor(
    ledger: Ledger,
    private readonly scores: YearScores,
    conditions: readonly Condition[],
  ) {
    this.compiled = new Map(conditions.map((condition) => [condition, compileCondition(condition, scores)]));
    // Figures that the scores do not keep are counted from the lines, in the same steps again.
    const counted = conditions.filter((condition) => columnOf(condition, scores) === null && condition.subject.kind !== 'months');
    if (counted.length > 0) this.count(ledger, counted);
  }

  /** Whether all hold of the months first … last of the year (0..11). */
  allHold(conditions: readonly Condition[], household: number, first = 0, last = 11): boolean {
    return conditions.every((condition) => {
      const compiled = this.compiled.get(condition);
      if (compiled === undefined) throw new Error('a condition whose figures were not asked for');
      return meets(compiled, this.figureOf(condition, household, first, last));
    });
  }

  private figureOf(condition: Condition, household: number, first: number, last: number): number {
    const { kind } = condition.subject;
    if (first === 0 && last === 11 && condition.in === 'points') {
      const { total, base, bonus, annual, deduction } = this.scores;
      if (kind === 'score') return total[household];
      if (kind === 'base') return base[household];
      if (kind === 'bonus') return bonus[household] + annual[household];
      if (kind === 'deduction') return deduction[household];
    }
    let sum = 0;
    for (let month = first; month <= last; month++) sum += this.monthOf(condition, household * 12 + month);
    return sum;
  }

  private monthOf(condition: Condition, at: number): number {
    if (condition.subject.kind === 'months') return this.scores.months.status[at] === NOT_IN_FORCE ? 0 : 1;
    return (this.months.get(condition)?.[at] ?? columnOf(condition, this.scores)?.(at)) as number;
  }

  private count(ledger: Ledger, conditions: readonly Condition[]): void {
    const rules = compileYear(compileScheme(this.scores.scheme, this.scores.scale), this.scores);
    const work = new Workspace(ledger, rules);
    const steps = prepareSteps(rules, ledger);
    for (const condition of conditions) this.months.set(condition, new Float64Array(this.scores.householdCount * 12));
    for (let household = 0; household < this.scores.householdCount; household++) {
      work.open(household);
      for (const step of steps) step(work);
      for (const condition of conditions) this.add(condition, work);
    }
  }

  private add(condition: Condition, work: Workspace): void {
    const compiled = this.compiled.get(condition) as CompiledCondition;
    const figures = this.months.get(condition) as Float64Array;
    for (let line = 0; line < work.length; line++) figures[work.household * 12 + work.month[line]] += amountOf(compiled, work, line);
  }
}

/** The month's figure where the scores have it in a column of their own. */
function columnOf({ subject, in: counted }: Condition, { months }: YearScores): ((at: number) => number) | null {
  if (counted !== 'points') return null;
  switch (subject.kind) {
    case 'score':
      return (at) => months.score[at];
    case 'base':
      return (at) => months.base[at];
    case 'bonus':
      return (at) => months.bonus[at] + months.annual[at];
    case 'deduction':
      return (at) => months.deduction[at];
    default:
      return null;
  }
}

// Categories that everyone starts with in full: whoever is not assessed for a period of such a category gets its
// maximum.
import { isFor } from '../../scheme/classes';
import { categoryOf } from '../../scheme/category-of';
import { placeInTerm } from '../../scheme/term';
import { WHOLE_BASE } from '../../scheme/whole-base';
import * as codes from '../codes';
import type { CompiledCategory } from '../compile';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const givenBase: ScoringStep = {
  kind: 'given-base',
  prepare: (rules) => {
    const periods = rules.aspects.length === 0 ? monthsGiven(rules) : aspectsGiven(rules);
    return periods.length === 0 ? null : (work) => give(work, rules, periods);
  },
};

/** One category in one assessed period, months of the year 0..11; `span`:
 * the months of the score period that it is combined in, 0 where it is not. */
type GivenPeriod = Pick<CompiledCategory, 'target' | 'grains' | 'classes'> & {
  readonly first: number;
  readonly months: number;
  readonly span: number;
  /** Only to whoever takes part from this year on. */
  readonly toNewcomers?: true;
};

function monthsGiven({ byMonth }: CompiledYear): readonly GivenPeriod[] {
  return byMonth.flatMap(({ categories }, first) =>
    categories.filter(({ given }) => given).map((category) => ({ ...category, first, months: 1, span: 0 })),
  );
}

function aspectsGiven({ aspects, scheme, year }: CompiledYear): readonly GivenPeriod[] {
  return aspects
    .filter(({ given }) => given)
    .flatMap((aspect) =>
      Array.from({ length: aspect.periods }, (_, period) => ({
        ...aspect,
        first: period * aspect.months,
        span: aspect.combine === 'sum' ? 0 : aspect.span,
        // What is given for a whole year is given once a term.
        ...(aspect.months === 12 && placeInTerm(scheme, year) > 0 ? { toNewcomers: true as const } : {}),
      })),
    );
}

function give(work: Workspace, rules: CompiledYear, periods: readonly GivenPeriod[]): void {
  // Who joins within a period, after asOf, has no month yet, although the period has begun.
  if (work.from > work.to) return;
  const assessed = work.length;
  for (const period of periods) {
    const last = period.first + period.months - 1;
    if (
      (period.toNewcomers === true && work.first < rules.first) ||
      !isFor(period.classes, work.classBit) ||
      last < work.from ||
      period.first > work.to ||
      isAssessed(work, rules, { period, last, lines: assessed })
    )
      continue;
    const line = work.add(codes.KIND_BASE, Math.min(last, work.to));
    work.subject[line] = period.target;
    work.raw[line] = period.grains;
    if (period.span === 0) {
      work.reason[line] = codes.REASON_GIVEN;
      work.counted[line] = period.grains;
    } else {
      work.reason[line] = codes.REASON_NOTED;
      work.refers[line] = closingMonth(work, work.month[line], period.span);
    }
  }
}

/** A figure of the category, of one of its sub-items or of the whole base stands for the period, counted, noted or
 * turned down. */
function isAssessed(
  work: Workspace,
  { scheme: { baseTargets } }: CompiledYear,
  { period, last, lines }: { readonly period: GivenPeriod; readonly last: number; readonly lines: number },
): boolean {
  const category = categoryOf(baseTargets[period.target]);
  for (let line = 0; line < lines; line++) {
    if (
      work.kind[line] !== codes.KIND_BASE ||
      work.subject[line] < 0 ||
      work.month[line] < period.first ||
      work.month[line] > last
    )
      continue;
    const other = categoryOf(baseTargets[work.subject[line]]);
    if (other === WHOLE_BASE || other === category) return true;
  }
  return false;
}

// A category assessed several times within a score period counts the mean, the highest or the last of
// the figures of its assessed periods; those figures were noted by the step `assessments`.
import { unreachable } from '../../basis/unreachable';
import * as codes from '../codes';
import type { CompiledAspect, CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepRun } from './step';

export const combinedPeriods: ScoringStep = {
  kind: 'combined-periods',
  prepare: (rules) => (rules.aspects.some(({ combine }) => combine !== 'sum') ? combineAspects(rules) : null),
};

/** The month of the year in which the score period of `span` months around `month` ends, or the household's last that
 * counts. */
export function closingMonth(work: Workspace, month: number, span: number): number {
  return Math.min(month - (month % span) + span - 1, work.to);
}

function combineAspects(rules: CompiledYear): StepRun {
  // By aspect × 12 + assessed period of the year: the sum of its noted figures, NaN where there is none.
  const sums = new Float64Array(rules.aspects.length * 12);
  return (work) => {
    sums.fill(NaN);
    for (let line = 0; line < work.length; line++) {
      if (work.kind[line] !== codes.KIND_BASE || work.reason[line] !== codes.REASON_NOTED) continue;
      const aspect = rules.aspectOfTarget[work.subject[line]];
      const at = aspect * 12 + Math.floor(work.month[line] / rules.aspects[aspect].months);
      sums[at] = (Number.isNaN(sums[at]) ? 0 : sums[at]) + work.raw[line];
    }
    rules.aspects.forEach((aspect, index) => {
      if (aspect.combine !== 'sum') combineAspect(work, aspect, sums.subarray(index * 12, index * 12 + aspect.periods));
    });
  };
}

function combineAspect(work: Workspace, aspect: CompiledAspect, sums: Float64Array): void {
  const within = aspect.span / aspect.months;
  for (let first = 0; first < sums.length; first += within) {
    const assessed = sums.subarray(first, first + within).filter((sum) => !Number.isNaN(sum));
    if (assessed.length > 0)
      addCombined(work, aspect, { month: closingMonth(work, first * aspect.months, aspect.span), figures: assessed });
  }
}

function addCombined(
  work: Workspace,
  aspect: CompiledAspect,
  { month, figures }: { readonly month: number; readonly figures: Float64Array },
): void {
  const line = work.add(codes.KIND_BASE, month);
  work.subject[line] = aspect.target;
  work.reason[line] = reasonOf(aspect.combine);
  work.raw[line] = combinedFigure(aspect, figures);
  work.counted[line] = work.raw[line];
}

function reasonOf(combine: CompiledAspect['combine']): number {
  if (combine === 'highest') return codes.REASON_HIGHEST_OF_PERIODS;
  return combine === 'last' ? codes.REASON_LAST_OF_PERIODS : codes.REASON_MEAN_OF_PERIODS;
}

function combinedFigure({ combine, step }: CompiledAspect, figures: Float64Array): number {
  const sum = figures.reduce((all, figure) => all + figure, 0);
  switch (combine) {
    case 'sum':
      return sum;
    case 'mean':
      // Half up, in whole numbers: never by a quotient that was rounded before.
      return step === 0
        ? Math.round(sum / figures.length)
        : Math.floor((2 * sum + figures.length * step) / (2 * figures.length * step)) * step;
    case 'highest':
      return figures.reduce((most, figure) => Math.max(most, figure));
    case 'last':
      return figures[figures.length - 1];
    default:
      return unreachable(combine);
  }
}

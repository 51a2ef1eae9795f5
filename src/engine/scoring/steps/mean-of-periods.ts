// An aspect assessed every month or quarter counts the exact mean of the periods that were assessed;
// their figures were noted by the step `assessments`.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepRun } from './step';

export const meanOfPeriods: ScoringStep = {
  kind: 'mean-of-periods',
  prepare: (rules) => (rules.aspects.some((aspect) => aspect.periods > 1) ? averageAspects(rules) : null),
};

function averageAspects(rules: CompiledYear): StepRun {
  // By aspect: the sum of its noted figures, and one bit for each period that has any.
  const sums = new Float64Array(rules.aspects.length);
  const met = new Uint16Array(rules.aspects.length);
  return (work) => {
    sums.fill(0);
    met.fill(0);
    for (let line = 0; line < work.length; line++) {
      if (work.kind[line] !== codes.KIND_BASE || work.reason[line] !== codes.REASON_NOTED) continue;
      const aspect = rules.aspectOfTarget[work.subject[line]];
      sums[aspect] += work.raw[line];
      met[aspect] |= 1 << Math.floor(work.month[line] / rules.aspects[aspect].months);
    }
    for (let aspect = 0; aspect < sums.length; aspect++) {
      if (met[aspect] !== 0) addMean(work, rules.aspects[aspect].target, Math.round(sums[aspect] / bitsOf(met[aspect])));
    }
  };
}

/** In the household's last month that counts. */
function addMean(work: Workspace, target: number, mean: number): void {
  const line = work.add(codes.KIND_BASE, work.to);
  work.subject[line] = target;
  work.reason[line] = codes.REASON_MEAN_OF_PERIODS;
  work.raw[line] = mean;
  work.counted[line] = mean;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

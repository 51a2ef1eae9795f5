// Each score period's score in proportion to a maximum (“每季度得分按当季最高分折算成百分制”):
// what that gives or takes stands in a line of the period's last month, and is part of the period's score.
// Where the plan states no maximum it is the highest score of anyone in the period.
import { scoreMonthsOf } from '../../scheme/periods';
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const scaledPeriods: ScoringStep = {
  kind: 'scaled-periods',
  prepare: ({ final, scale, scaledFrom }) => {
    const { scaling, year } = final.rules;
    if (scaling === null || scaling.per !== 'period' || scaledFrom === null) return null;
    const [to, span] = [grainsOf(scaling.to, scale), scoreMonthsOf(year)];
    return (work) =>
      scaledFrom.forEach((from, period) => scalePeriod(work, { from, to }, { first: period * span, span }));
  },
};

/** A period in which nobody has a score above 0 stays as it is. */
function scalePeriod(
  work: Workspace,
  { from, to }: { readonly from: number; readonly to: number },
  { first, span }: { readonly first: number; readonly span: number },
): void {
  const last = first + span - 1;
  if (from <= 0 || work.from > work.to || work.from > last || work.to < first) return;
  let score = 0;
  for (let line = 0; line < work.length; line++) {
    const within = work.month[line] >= first && work.month[line] <= last;
    if (within && !codes.adjustsYear(work.reason[line])) score += work.counted[line];
  }
  const gained = Math.round((score / from) * to) - score;
  if (gained === 0) return;
  work.addPoints(closingMonth(work, first, span), gained, {
    kind: codes.KIND_FLOOR,
    reason: codes.REASON_SCALED_PERIOD,
  });
}

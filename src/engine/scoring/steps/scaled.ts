// The year's score in proportion to a maximum (“按最高分折算成百分制”): what that gives or takes stands in a line of its own.
// Where the plan states no maximum it is the highest score of anyone, which is known only when all are scored.
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const scaled: ScoringStep = {
  kind: 'scaled',
  prepare: ({ final, scale, scaledFrom }) => {
    const { scaling } = final.rules;
    if (scaling === null || scaling.per === 'period' || scaledFrom === null || scaledFrom[0] <= 0) return null;
    const to = grainsOf(scaling.to, scale);
    return (work) => scaleYear(work, to, scaledFrom[0]);
  },
};

function scaleYear(work: Workspace, to: number, from: number): void {
  if (work.from > work.to) return;
  let total = 0;
  for (let line = 0; line < work.length; line++) total += work.counted[line];
  const gained = Math.round((total / from) * to) - total;
  if (gained === 0) return;
  work.addPoints(work.to, gained, { kind: codes.KIND_FLOOR, reason: codes.REASON_SCALED });
}

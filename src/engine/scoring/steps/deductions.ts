// Deductions are stored and capped as positive points; from here on they are what they do to the score.
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import type { ScoringStep } from './step';

export const deductions: ScoringStep = {
  kind: 'deductions',
  prepare: () => deduct,
};

function deduct(work: Workspace): void {
  const { kind, raw, counted, excess, length } = work;
  for (let line = 0; line < length; line++) {
    if (kind[line] !== codes.KIND_DEDUCTION && kind[line] !== codes.KIND_FREE_DEDUCTION) continue;
    // 0 − x, so that nothing becomes −0.
    raw[line] = 0 - raw[line];
    counted[line] = 0 - counted[line];
    excess[line] = 0 - excess[line];
  }
}

// The base of a workbook without any table of assessments, where the plan gives it in full.
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { CompiledYear } from '../compile-year';
import { SCORED } from '../types';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const fullBase: ScoringStep = {
  kind: 'full-base',
  prepare: (rules, ledger) => {
    if (ledger.assessment.stated || rules.final.rules.base.withoutTable === 'none') return null;
    return rules.aspects.length === 0 ? (work) => giveFullMonths(work, rules) : (work) => giveFullAspects(work, rules);
  },
};

function giveFullMonths(work: Workspace, rules: CompiledYear): void {
  for (let month = work.from; month <= work.to; month++) {
    work.status[month] = SCORED;
    const full = grainsOf(rules.byMonth[month].rules.base.total, rules.scale);
    // A plan without base points has nothing to say of them.
    if (full === 0) continue;
    const line = work.add(codes.KIND_BASE, month);
    work.reason[line] = codes.REASON_NO_TABLE_FULL;
    work.raw[line] = full;
    work.counted[line] = full;
  }
}

/** Every category's maximum, once a score period where the assessed periods are combined, else once an assessed period. */
function giveFullAspects(work: Workspace, rules: CompiledYear): void {
  for (let month = work.from; month <= work.to; month++) work.status[month] = SCORED;
  for (const aspect of rules.aspects) {
    const span = aspect.combine === 'sum' ? aspect.months : aspect.span;
    for (let month = work.from; month <= work.to; month = month - (month % span) + span) {
      const line = work.add(codes.KIND_BASE, closingMonth(work, month, span));
      work.reason[line] = codes.REASON_NO_TABLE_FULL;
      work.subject[line] = aspect.target;
      work.raw[line] = aspect.maxGrains;
      work.counted[line] = aspect.maxGrains;
    }
  }
}

// The base of a workbook without any table of assessments, where the plan gives it in full.
import { EVERYONE, isFor } from '../../scheme/classes';
import * as codes from '../codes';
import { grainsOf } from '../compile';
import type { CompiledCategory } from '../compile';
import { monthsCounted } from '../compile-year';
import type { CompiledYear } from '../compile-year';
import { SCORED } from '../types';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const fullBase: ScoringStep = {
  kind: 'full-base',
  prepare: (rules, ledger) => {
    if (ledger.assessment.stated || rules.final.rules.base.withoutTable === 'none') return null;
    if (rules.aspects.length > 0) return (work) => giveFullAspects(work, rules);
    const parts = rules.byMonth.map((_, month) => fullParts(rules, month));
    return (work) => giveFullMonths(work, parts);
  },
};

/** What a month's base is made of in full. */
type FullPart = Pick<CompiledCategory, 'target' | 'grains' | 'classes'>;

/** `parts`: by month of the year. */
function giveFullMonths(work: Workspace, parts: readonly (readonly FullPart[])[]): void {
  for (let month = work.from; month <= work.to; month++) {
    work.status[month] = SCORED;
    for (const { target, grains, classes } of parts[month]) {
      // A plan without base points has nothing to say of them.
      if (grains === 0 || !isFor(classes, work.classBit)) continue;
      const line = work.add(codes.KIND_BASE, month);
      work.reason[line] = codes.REASON_NO_TABLE_FULL;
      work.subject[line] = target;
      work.raw[line] = grains;
      work.counted[line] = grains;
    }
  }
}

/** The base as a whole; by category where some are given, are for some classes or have deductions that fall on them. */
function fullParts({ byMonth, scale }: CompiledYear, month: number): readonly FullPart[] {
  const { categories, deductedFrom, rules } = byMonth[month];
  const apart =
    categories.some(({ given, classes }) => given || classes !== EVERYONE) || deductedFrom.some((on) => on !== null);
  return apart
    ? categories.filter(({ given }) => !given)
    : [{ target: -1, grains: grainsOf(rules.base.total, scale), classes: EVERYONE }];
}

/** Every category's maximum, once a score period where the assessed periods are combined, else once an assessed
 * period. */
function giveFullAspects(work: Workspace, rules: CompiledYear): void {
  for (let month = work.from; month <= work.to; month++) work.status[month] = SCORED;
  for (const aspect of rules.aspects) {
    if (aspect.given || !isFor(aspect.classes, work.classBit)) continue;
    const span = monthsCounted(aspect);
    for (let month = work.from; month <= work.to; month = month - (month % span) + span) {
      const line = work.add(codes.KIND_BASE, closingMonth(work, month, span));
      work.reason[line] = codes.REASON_NO_TABLE_FULL;
      work.subject[line] = aspect.target;
      work.raw[line] = aspect.grains;
      work.counted[line] = aspect.grains;
    }
  }
}

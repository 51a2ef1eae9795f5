// What “once” means for a row: one unit, whatever count it gives.
import { MILLI } from '../../basis/points';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';

/** Makes the line of an item row count exactly one unit. */
export function countOneUnit(work: Workspace, rules: CompiledYear, line: number): void {
  work.units[line] = MILLI;
  work.raw[line] = MILLI * rules.byMonth[work.month[line]].grains[work.subject[line]];
  work.counted[line] = work.raw[line];
}

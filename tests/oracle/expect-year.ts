// The second scorer's door: a logical village enters, what `score --json` must print for it leaves.
import type { ExpectedYear } from './expected-year';
import { expectPlanA } from './expect-plan-a';
import { expectPlanB } from './expect-plan-b';
import type { Village } from './logical-village';

export function expectYear(village: Village): ExpectedYear {
  return village.plan === 'fengsheng' ? expectPlanA(village) : expectPlanB(village);
}

// A way of laying out a ledger: its name, the village that it can hold, and how it is written.
import type { PlanId } from '../logical-village';
import type { Clerk } from './clerk';
import type { Page } from './page';
import type { VillageWish } from './sound-village';
import type { VillageBWish } from './sound-village-b';

export type Layout = {
  readonly name: string;
  readonly plan: PlanId;
  /** Of Plan A: what the village must be like; the number of households is thrown. */
  readonly wish?: Partial<Omit<VillageWish, 'households'>>;
  /** The same of Plan B. */
  readonly wishB?: Partial<Omit<VillageBWish, 'households'>>;
  /** Nobody could read it without asking: loud is as good as exact. */
  readonly asks?: true;
  readonly write: (clerk: Clerk) => readonly Page[];
};

// Generated villages, ready to score and to write: fast-check throws, assembles and shrinks them.
import * as fc from 'fast-check';
import { assembleVillage } from './village/assemble-village';
import { rawVillage } from './village/raw-village';
import { habitsArbitrary, type Habits } from './writer/habits';
import type { VillageDraft } from './writer/draft';
import type { PlanId } from './logical-village';

export type VillageAndHabits = { readonly draft: VillageDraft; readonly habits: Habits };

/** A small village under a plan and the habits of its clerk. */
export function villages(plan: PlanId): fc.Arbitrary<VillageAndHabits> {
  return fc
    .record({ raw: rawVillage(plan), habits: habitsArbitrary })
    .map(({ raw, habits }) => ({ draft: assembleVillage(raw), habits }));
}

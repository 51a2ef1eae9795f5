// What a sound village comes to, whoever writes it down: a draft enters, the second scorer's year leaves.
import type { ExpectedYear } from '../expected-year';
import { expectYear } from '../expect-year';
import type { Village } from '../logical-village';
import type { VillageDraft } from '../writer/draft';

/** Sound rows raise no problem, so that where they stand does not matter to the figures. */
export function truthOf(draft: VillageDraft): ExpectedYear {
  const placed = <T>(
    rows: readonly T[],
    sheet: string,
  ): readonly (T & { readonly at: { readonly sheet: string; readonly row: number } })[] =>
    rows.map((row, at) => ({ ...row, at: { sheet, row: at + 1 } }));
  const village: Village = {
    plan: draft.plan,
    asked: draft.asked,
    households: draft.households,
    repeatedRosterRows: [],
    events: placed(draft.events, 'events'),
    assessments: draft.assessment === null ? null : placed(draft.assessment.records, 'base'),
    redemptions: placed(draft.redemptions, 'redemptions'),
    decisions: [],
  };
  return expectYear(village);
}

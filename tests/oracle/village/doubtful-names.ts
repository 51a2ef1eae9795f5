// Without a roster a name is doubtful only when two households that bear it do appear. What enters is a
// draft; what leaves is the same with blank names where a doubtful one would name somebody after all.
import type { Who } from '../logical-village';
import type { VillageDraft } from '../writer/draft';

export function withoutFalseDoubts(draft: VillageDraft): VillageDraft {
  if (draft.rosterStated) return draft;
  const rows: readonly { readonly who: Who }[] = [
    ...draft.events,
    ...(draft.assessment?.records ?? []),
    ...draft.redemptions,
  ];
  const appearing = new Set(rows.flatMap(({ who }) => (who.kind === 'household' ? [who.index] : [])));
  const isDoubtful = (head: string): boolean =>
    [...appearing].filter((index) => draft.households[index].head === head).length > 1;
  const settled = <T extends { readonly who: Who }>(row: T): T =>
    row.who.kind === 'ambiguous' && !isDoubtful(row.who.head) ? { ...row, who: { kind: 'blank' } } : row;
  return { ...draft, events: draft.events.map(settled), redemptions: draft.redemptions.map(settled) };
}

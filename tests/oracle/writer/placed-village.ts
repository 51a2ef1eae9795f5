// Where everything went: a draft and the places of its rows enter, a village leaves whose lists are in
// the order of sheets and rows, its households as a reader of the cells must print them.
import type { AssessmentRecord, LogicalHousehold, Placed, Village, Who } from '../logical-village';
import type { VillageDraft } from './draft';
import type { Habits } from './habits';

export type SheetPlaces = { readonly sheet: string; readonly rows: ReadonlyMap<string, number> };

type Spot = { readonly sheet: string; readonly row: number; readonly order: number };

function spotsOf(sheets: readonly SheetPlaces[]): ReadonlyMap<string, Spot> {
  // A sheet has far fewer rows than this.
  return new Map(
    sheets.flatMap(({ sheet, rows }, number) =>
      [...rows].map(([mark, row]) => [mark, { sheet, row, order: number * 1_000_000 + row }] as const),
    ),
  );
}

/** Rows that were written, in ledger order; a row without a place was left out by the writer. */
function placed<T>(
  rows: readonly T[],
  kind: string,
  spots: ReadonlyMap<string, Spot>,
): readonly (Placed<T> & { readonly order: number })[] {
  const found = rows.flatMap((row, index) => {
    const spot = spots.get(`${kind} ${index}`);
    return spot === undefined ? [] : [{ ...row, at: { sheet: spot.sheet, row: spot.row }, order: spot.order }];
  });
  return found.sort((a, b) => a.order - b.order);
}

/** Every row that a record of a long table spreads over. */
function withRows(record: AssessmentRecord, index: number, spots: ReadonlyMap<string, Spot>): AssessmentRecord {
  const rows = Object.keys(record.figures).flatMap((target) => {
    const spot = spots.get(`part ${index} ${target}`);
    return spot === undefined ? [] : [{ sheet: spot.sheet, row: spot.row }];
  });
  return rows.length === 0 ? record : { ...record, rows };
}

type OwnedRow = { readonly who: Who; readonly order: number };

/** Without a roster the households are those that rows name, in order of first appearance. */
function appearing(rows: readonly OwnedRow[]): readonly number[] {
  const ordered = [...rows].sort((a, b) => a.order - b.order);
  return [...new Set(ordered.flatMap(({ who }) => (who.kind === 'household' ? [who.index] : [])))];
}

/** Nobody says more of it than its rows do; a 户号 typed as a number has lost its leading zeros for good. */
function unlisted(household: LogicalHousehold, numericIds: boolean): LogicalHousehold {
  const id = numericIds && /^\d+$/.test(household.id) ? String(Number(household.id)) : household.id;
  return { ...household, id, resident: true, elderly: false, optedIn: false, joined: null, left: null, opening: 0 };
}

function renumbered<T extends { readonly who: Who }>(rows: readonly T[], order: readonly number[]): readonly T[] {
  return rows.map((row) =>
    row.who.kind === 'household' ? { ...row, who: { kind: 'household', index: order.indexOf(row.who.index) } } : row,
  );
}

export function placedVillage(draft: VillageDraft, { numericIds }: Habits, sheets: readonly SheetPlaces[]): Village {
  const spots = spotsOf(sheets);
  const events = placed(draft.events, 'event', spots);
  const assessments =
    draft.assessment === null
      ? null
      : placed(
          draft.assessment.records.map((record, index) => withRows(record, index, spots)),
          'record',
          spots,
        );
  const redemptions = placed(draft.redemptions, 'redemption', spots);
  const decisions = placed(draft.decisions, 'decision', spots);
  const order = draft.rosterStated
    ? draft.households.map((_, index) => index)
    : appearing([...events, ...(assessments ?? []), ...redemptions, ...decisions]);
  return {
    plan: draft.plan,
    asked: draft.asked,
    households: order.map((index) =>
      draft.rosterStated ? draft.households[index] : unlisted(draft.households[index], numericIds),
    ),
    repeatedRosterRows: draft.repeatedRosterRows.flatMap((index) => {
      const spot = spots.get(`repeat ${index}`);
      return spot === undefined ? [] : [{ sheet: spot.sheet, row: spot.row }];
    }),
    events: renumbered(events, order),
    assessments: assessments === null ? null : renumbered(assessments, order),
    redemptions: renumbered(redemptions, order),
    decisions: renumbered(decisions, order),
  };
}

// Plan A's year-end awards, place by place: totals and their tie keys enter, tiers and 待评议 leave.
import { compare, exact, type Fraction } from './fraction';
import { PLAN_A_QUOTA_PERCENT, PLAN_A_TIERS } from './plan-tables';
import type { Found } from './judge-rows';
import type { DecisionRow, Placed } from './logical-village';

export type Candidate = {
  readonly household: number;
  readonly eligible: boolean;
  readonly total: Fraction;
  readonly deduction: Fraction;
  readonly base: Fraction;
};

export const UNDECIDED = '待评议';

export type QuotaAwards = {
  /** A tier's name, 待评议, or `null`; index = household. */
  readonly tiers: readonly (string | null)[];
  readonly quota: number;
  readonly places: readonly number[];
  readonly found: readonly Found[];
};

/** round-half-up of a percentage of a whole number. */
function percentHalfUp(percent: number, whole: number): number {
  return Math.floor((percent * whole * 2 + 100) / 200);
}

export function placesOf(residents: number): { readonly quota: number; readonly places: readonly number[] } {
  const quota = percentHalfUp(PLAN_A_QUOTA_PERCENT, residents);
  const first = percentHalfUp(PLAN_A_TIERS[0].percent, quota);
  const second = percentHalfUp(PLAN_A_TIERS[1].percent, quota);
  return { quota, places: [first, second, quota - first - second] };
}

/** Higher total, then fewer deductions, then higher base. */
function byMerit(a: Candidate, b: Candidate): number {
  return compare(b.total, a.total) || compare(a.deduction, b.deduction) || compare(b.base, a.base);
}

/** Households equal in every key, with the tier of each place that the group fills. */
type Group = { readonly households: readonly number[]; readonly slots: readonly (string | null)[] };

function groupsOf(candidates: readonly Candidate[], slots: readonly string[]): readonly Group[] {
  const ordered = candidates.filter((each) => each.eligible && compare(each.total, exact(0)) > 0).sort(byMerit);
  const groups: Group[] = [];
  for (let from = 0; from < ordered.length;) {
    let to = from + 1;
    while (to < ordered.length && byMerit(ordered[from], ordered[to]) === 0) to++;
    const taken = ordered.slice(from, to).map((_, offset) => slots[from + offset] ?? null);
    groups.push({ households: ordered.slice(from, to).map((each) => each.household), slots: taken });
    from = to;
  }
  return groups;
}

type Decided = readonly Placed<DecisionRow>[];

const AGAINST = '不评';
const householdOf = (row: DecisionRow): number => (row.who as { readonly index: number }).index;
const isOpen = (group: Group): boolean => new Set(group.slots).size > 1;

/** Whose 不评 takes effect: while a tie holds it, it drops out and its place passes on, which may open another tie. */
function droppedOut(
  candidates: readonly Candidate[],
  slots: readonly string[],
  decisions: Decided,
): { readonly dropped: ReadonlySet<number>; readonly everOpen: ReadonlySet<number> } {
  const dropped = new Set<number>();
  const everOpen = new Set<number>();
  const against = new Set(decisions.filter((row) => row.outcome === AGAINST).map(householdOf));
  for (;;) {
    const open = groupsOf(
      candidates.filter((each) => !dropped.has(each.household)),
      slots,
    )
      .filter(isOpen)
      .flatMap((group) => group.households);
    for (const household of open) everOpen.add(household);
    const leaving = open.filter((household) => against.has(household));
    if (leaving.length === 0) return { dropped, everOpen };
    for (const household of leaving) dropped.add(household);
  }
}

/** A tier for each household of a group: decided ones in ledger order, the rest when only one outcome is left for
 * them. */
function settle(group: Group, decisions: Decided): ReadonlyMap<number, string | null> {
  if (!isOpen(group)) return new Map(group.households.map((household) => [household, group.slots[0]]));
  const tiers = new Map<number, string | null>();
  const free = group.slots.filter((slot): slot is string => slot !== null);
  for (const row of decisions) {
    const slot = free.indexOf(row.outcome);
    if (!group.households.includes(householdOf(row)) || slot < 0) continue;
    tiers.set(householdOf(row), row.outcome);
    free.splice(slot, 1);
  }
  const rest = group.households.filter((household) => !tiers.has(household));
  const sure = free.length === 0 || (new Set(free).size === 1 && free.length >= rest.length);
  for (const household of rest) tiers.set(household, sure ? (free[0] ?? null) : UNDECIDED);
  return tiers;
}

export function awardQuota(candidates: readonly Candidate[], residents: number, decisions: Decided): QuotaAwards {
  const { quota, places } = placesOf(residents);
  const slots = PLAN_A_TIERS.flatMap((tier, number) => Array<string>(places[number]).fill(tier.name));
  const { dropped, everOpen } = droppedOut(candidates, slots, decisions);
  const groups = groupsOf(
    candidates.filter((each) => !dropped.has(each.household)),
    slots,
  );
  const given = new Map(groups.flatMap((group) => [...settle(group, decisions)]));
  const tiers = candidates.map(({ household }) => given.get(household) ?? null);
  const stands = (row: DecisionRow): boolean =>
    everOpen.has(householdOf(row)) && tiers[householdOf(row)] === (row.outcome === AGAINST ? null : row.outcome);
  const found = decisions.filter((row) => !stands(row)).map((row) => ({ code: 'decision-invalid', place: row.at }));
  return { tiers, quota, places, found };
}

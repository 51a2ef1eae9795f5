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
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && byMerit(ordered[from], ordered[to]) === 0) to++;
    const taken = ordered.slice(from, to).map((_, offset) => slots[from + offset] ?? null);
    groups.push({ households: ordered.slice(from, to).map((each) => each.household), slots: taken });
    from = to;
  }
  return groups;
}

/** Enters the decisions on one tied group, in ledger order; the ones that cannot stand are named. */
function decide(group: Group, decisions: readonly Placed<DecisionRow>[]): { readonly tiers: Map<number, string | null>; readonly found: readonly Found[] } {
  const tiers = new Map<number, string | null>();
  const found: Found[] = [];
  const free: string[] = group.slots.filter((slot): slot is string => slot !== null);
  for (const row of decisions) {
    const household = (row.who as { readonly index: number }).index;
    const slot = free.indexOf(row.outcome);
    if (tiers.has(household) || (row.outcome !== '不评' && slot < 0)) {
      found.push({ code: 'decision-invalid', place: row.at });
      continue;
    }
    tiers.set(household, row.outcome === '不评' ? null : row.outcome);
    if (slot >= 0) free.splice(slot, 1);
  }
  for (const household of group.households) if (!tiers.has(household)) tiers.set(household, free.length > 0 ? UNDECIDED : null);
  return { tiers, found };
}

export function awardQuota(candidates: readonly Candidate[], residents: number, decisions: readonly Placed<DecisionRow>[]): QuotaAwards {
  const { quota, places } = placesOf(residents);
  const slots = PLAN_A_TIERS.flatMap((tier, number) => Array<string>(places[number]).fill(tier.name));
  const tiers: (string | null)[] = candidates.map(() => null);
  const found: Found[] = [];
  const tied = new Set<number>();
  for (const group of groupsOf(candidates, slots)) {
    const settled = new Set(group.slots).size === 1;
    if (settled) for (const household of group.households) tiers[household] = group.slots[0];
    if (settled) continue;
    const inGroup = decisions.filter((row) => row.who.kind === 'household' && group.households.includes(row.who.index));
    const outcome = decide(group, inGroup);
    found.push(...outcome.found);
    for (const household of group.households) tied.add(household);
    for (const [household, tier] of outcome.tiers) tiers[household] = tier;
  }
  const stray = decisions.filter((row) => row.who.kind === 'household' && !tied.has(row.who.index));
  found.push(...stray.map((row) => ({ code: 'decision-invalid', place: row.at })));
  return { tiers, quota, places, found };
}


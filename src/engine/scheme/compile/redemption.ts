// Redemption of one version.
import { entryAt } from '../../basis/entry';
import type { RuleSet } from '../rule-set';
import { compileTally } from './tallies';
import type { DayOfYear, RedemptionNeed, RedemptionRule } from '../types';

const NEED_NAMES = { balance: '余额', earned: '累计得分' } as const;

export function compileRedemption(rules: RuleSet): RedemptionRule | null {
  const redemption = rules.redemption.value;
  if (!redemption) return null;
  const {
    clause,
    yuanPerPoint,
    of,
    carryOver,
    clearedIn,
    clearedOn,
    expiresAfterMonths,
    ceiling,
    floor,
    usableAtOnce,
    multipleOf,
    timesAtMost,
    timesPer,
  } = redemption;
  return {
    clause,
    of,
    carryOver,
    usableAtOnce,
    yuanPerPoint: yuanPerPoint ?? null,
    needs: redemption.needs.map(({ of: what, atLeast }) => ({ ...needOf(rules, what), atLeast })),
    multipleOf: multipleOf ?? null,
    times: timesAtMost === undefined ? null : { most: timesAtMost, per: timesPer ?? 'year' },
    prices: redemption.prices.map(({ goods, points }) => ({ goods, points })),
    clearedIn: clearedIn ?? null,
    clearedOn: clearedOn === undefined ? null : dayOfYear(clearedOn),
    expiresAfterMonths: expiresAfterMonths ?? null,
    ceiling: ceiling ?? null,
    floor: floor ?? null,
  };
}

/** What a need may be of. */
export function needWords({ tallies }: RuleSet): readonly string[] {
  return [...Object.keys(NEED_NAMES), ...tallies.map(({ value }) => value.id)];
}

function needOf(rules: RuleSet, what: string): Pick<RedemptionNeed, 'of' | 'name'> {
  if (what === 'balance' || what === 'earned') return { of: what, name: NEED_NAMES[what] };
  const tally = rules.tallies.find(({ value }) => value.id === what)?.value;
  if (tally === undefined) throw new Error(`a need of what the scheme does not have: ${what}`);
  const compiled = compileTally(rules, tally);
  return { of: compiled.of.kind === 'earned' ? 'earned' : compiled, name: compiled.name };
}

/** `01-10` */
export function dayOfYear(text: string): DayOfYear {
  const figures = text.split('-').map(Number);
  return { month: entryAt(figures, 0), day: entryAt(figures, 1) };
}

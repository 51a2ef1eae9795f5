// Redemption of one version.
import type { RuleSet } from '../overlay';
import type { DayOfYear, RedemptionNeed, RedemptionRule } from '../types';

const NEED_NAMES: Readonly<Record<RedemptionNeed['of'], string>> = { balance: '余额', earned: '累计得分' };

export function compileRedemption(rules: RuleSet): RedemptionRule | null {
  const redemption = rules.redemption.value;
  if (!redemption) return null;
  const { clause, yuanPerPoint, of, carryOver, clearedIn, clearedOn, expiresAfterMonths, ceiling, floor, usableAtOnce, multipleOf, timesAtMost, timesPer } = redemption;
  return {
    clause, of, carryOver, usableAtOnce,
    yuanPerPoint: yuanPerPoint ?? null,
    needs: redemption.needs.map(({ of: what, atLeast }) => ({ ...needOf(what), atLeast })),
    multipleOf: multipleOf ?? null,
    times: timesAtMost === undefined ? null : { most: timesAtMost, per: timesPer ?? 'year' },
    clearedIn: clearedIn ?? null,
    clearedOn: clearedOn === undefined ? null : dayOfYear(clearedOn),
    expiresAfterMonths: expiresAfterMonths ?? null,
    ceiling: ceiling ?? null,
    floor: floor ?? null,
  };
}

/** What a need may be of. */
export function needWords(): readonly string[] {
  return Object.keys(NEED_NAMES);
}

function needOf(what: string): Pick<RedemptionNeed, 'of' | 'name'> {
  if (what !== 'balance' && what !== 'earned') throw new Error(`a need of what the scheme does not have: ${what}`);
  return { of: what, name: NEED_NAMES[what] };
}

/** `01-10` */
function dayOfYear(text: string): DayOfYear {
  const [month, day] = text.split('-').map(Number);
  return { month, day };
}

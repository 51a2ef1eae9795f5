// Which points of a month can be redeemed: all of them, what is above the full base, or the bonus left.
import { unreachable } from '../basis/unreachable';
import { classMask, isFor } from '../scheme/classes';
import type { RedemptionRule } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { splitDeduction } from '../scoring/deduction-split';
import { grainsOf } from '../scoring/grains';
import { NOT_IN_FORCE } from '../scoring/types';
import type { YearScores } from '../scoring/types';

/** Points of the household in the month of the year (0..11); below 0 where deductions outweigh. */
export function redeemableOf(rule: RedemptionRule, year: YearScores, household: number, month: number): number {
  const at = household * 12 + month;
  const { score } = year.months;
  switch (rule.of) {
    case 'all':
      return score[at];
    case 'bonus':
      return bonusLeft(year, at, month);
    case 'above-base':
      return score[at] - fullBaseOf(year, at, month);
    default:
      return unreachable(rule.of);
  }
}

function bonusLeft({ months, deductionOnBase, scheme, first }: YearScores, at: number, month: number): number {
  const { deductionsFrom } = rulesInForce(scheme, first + month);
  const bonus = months.bonus[at] + months.annual[at];
  const onBase = deductionOnBase?.[at] ?? 0;
  const deduction = months.deduction[at] - onBase;
  return deductionsFrom === 'score' ? bonus - deduction : splitDeduction(deductionsFrom, { base: months.base[at] - onBase, bonus }, deduction).bonus;
}

/** The full base of a month that is scored; of a year of means the whole of it in the last month that counts. */
function fullBaseOf({ months, aspects, classBits, scheme, scale, first }: YearScores, at: number, month: number): number {
  if (months.status[at] === NOT_IN_FORCE) return 0;
  const goesOn = month < 11 && months.status[at + 1] !== NOT_IN_FORCE;
  if (aspects.length > 0 && goesOn) return 0;
  const { base } = rulesInForce(scheme, first + month);
  const others = base.categories.filter((category) => !isFor(classMask(scheme, category.for), classBits[Math.floor(at / 12)]));
  return others.reduce((full, { max }) => full - grainsOf(max, scale), grainsOf(base.total, scale));
}

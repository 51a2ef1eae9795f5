// Which points of a month can be redeemed: all of them, what is above the full base, or the bonus left.
import { unreachable } from '../basis/unreachable';
import { classMask, EVERYONE, isFor } from '../scheme/classes';
import type { DeductionSource, RedemptionRule } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { splitDeduction } from '../scoring/deduction-split';
import { grainsOf } from '../scoring/grains';
import { NOT_IN_FORCE } from '../scoring/types';
import type { YearScores } from '../scoring/types';

/** What of one month's rules decides. Grains. */
type MonthRules = {
  readonly deductionsFrom: DeductionSource;
  /** The full base, and what of it is for some classes only, with their masks. */
  readonly fullBase: number;
  readonly forSome: readonly { readonly grains: number; readonly classes: number }[];
};

/** The redeemable points of one year's months; the rules are looked up once. */
export class RedeemablePoints {
  /** By month of the year. */
  private readonly months: readonly MonthRules[];

  constructor(
    private readonly rule: RedemptionRule,
    private readonly year: YearScores,
  ) {
    this.months = Array.from({ length: 12 }, (_, month) => rulesOf(year, month));
  }

  /** Points of the household in the month of the year (0..11); below 0 where deductions outweigh. */
  of(household: number, month: number): number {
    const { score } = this.year.months;
    const at = household * 12 + month;
    switch (this.rule.of) {
      case 'all':
        return score[at];
      case 'bonus':
        return this.bonusLeft(at, month);
      case 'above-base':
        return score[at] - this.fullBase(household, month);
      default:
        return unreachable(this.rule.of);
    }
  }

  private bonusLeft(at: number, month: number): number {
    const { months, deductionOnBase } = this.year;
    const { deductionsFrom } = this.months[month];
    const bonus = months.bonus[at] + months.annual[at];
    const onBase = deductionOnBase?.[at] ?? 0;
    const deduction = months.deduction[at] - onBase;
    return deductionsFrom === 'score' ? bonus - deduction : splitDeduction(deductionsFrom, { base: months.base[at] - onBase, bonus }, deduction).bonus;
  }

  /** The full base of a month that is scored; of a year of means the whole of it in the last month that counts. */
  private fullBase(household: number, month: number): number {
    const { months: { status }, aspects, classBits } = this.year;
    const at = household * 12 + month;
    if (status[at] === NOT_IN_FORCE) return 0;
    const goesOn = month < 11 && status[at + 1] !== NOT_IN_FORCE;
    if (aspects.length > 0 && goesOn) return 0;
    const { fullBase, forSome } = this.months[month];
    let full = fullBase;
    for (const { grains, classes } of forSome) if (!isFor(classes, classBits[household])) full -= grains;
    return full;
  }
}

function rulesOf({ scheme, scale, first }: YearScores, month: number): MonthRules {
  const { base, deductionsFrom } = rulesInForce(scheme, first + month);
  const categories = base.categories.map((category) => ({ grains: grainsOf(category.max, scale), classes: classMask(scheme, category.for) }));
  return { deductionsFrom, fullBase: grainsOf(base.total, scale), forSome: categories.filter(({ classes }) => classes !== EVERYONE) };
}

// Which points can be redeemed: all of them, what is above the full base, or the bonus left.
// Counted by score period, of which base and deductions stand beside each other;
// a period that is not over counts as far as it has gone.
import { monthsLater } from '../basis/calendar';
import { unreachable } from '../basis/unreachable';
import { classMask, EVERYONE, isFor } from '../scheme/classes';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../scheme/periods';
import type { BaseCategory, DeductionSource, RedemptionRule } from '../scheme/types';
import { placeInTerm } from '../scheme/term';
import { rulesInForce } from '../scheme/versions';
import { splitDeduction } from '../scoring/deduction-split';
import { grainsOf } from '../scoring/grains';
import { NOT_IN_FORCE } from '../scoring/types';
import type { MonthFigures, YearScores } from '../scoring/types';

/** What of one month's rules decides. Grains. */
type MonthRules = {
  readonly deductionsFrom: DeductionSource;
  /** The full base, and what of it is for some classes only, with their masks. */
  readonly fullBase: number;
  readonly forSome: readonly { readonly grains: number; readonly classes: number }[];
};

/** A category of a year of periods: how many months of it one maximum is for, and where its figures stand in the
 * scores. */
type FullAspect = {
  readonly grains: number;
  readonly classes: number;
  readonly span: number;
  readonly figures: Float64Array;
  readonly assessed: Uint8Array;
  readonly months: number;
  /** Given once a term, and not in this year: there only for whom it was given or assessed. */
  readonly onlyFigures: boolean;
};

/** The redeemable points of one year up to its asOf; the rules are looked up once. */
export class RedeemablePoints {
  /** Months of one score period. */
  readonly span: number;
  /** By month of the year. */
  private readonly months: readonly MonthRules[];
  private readonly aspects: readonly FullAspect[];

  constructor(
    private readonly rule: Pick<RedemptionRule, 'of'>,
    private readonly year: YearScores,
  ) {
    const { base, year: yearRule } = rulesInForce(year.scheme, year.asOf);
    this.span = scoreMonthsOf(yearRule);
    this.months = Array.from({ length: 12 }, (_, month) => rulesOf(year, month));
    this.aspects = year.aspects.map(({ figures, assessed, periods }, at) =>
      fullAspect(year, base.categories[at], { span: this.span, figures, assessed, months: 12 / periods }),
    );
  }

  /** Points of the household up to asOf in the months first … first + span − 1 of the year, those of one score period;
   * below 0 where deductions outweigh. */
  of(household: number, first: number): number {
    const { months, deductionOnBase } = this.year;
    const sum = (column: MonthFigures | null): number => {
      let points = 0;
      if (column !== null)
        for (let month = first; month < first + this.span; month++) points += column[household * 12 + month];
      return points;
    };
    switch (this.rule.of) {
      case 'all':
        return sum(months.score);
      case 'bonus':
        return this.bonusLeft(first, {
          base: sum(months.base),
          bonus: sum(months.bonus) + sum(months.annual),
          deduction: sum(months.deduction),
          onBase: sum(deductionOnBase),
        });
      case 'above-base':
        return sum(months.score) - this.fullBase(household, first);
      default:
        return unreachable(this.rule.of);
    }
  }

  private bonusLeft(
    month: number,
    { base, bonus, deduction, onBase }: Readonly<Record<'base' | 'bonus' | 'deduction' | 'onBase', number>>,
  ): number {
    const { deductionsFrom } = this.months[month];
    const taken = deduction - onBase;
    return deductionsFrom === 'score'
      ? bonus - taken
      : splitDeduction(deductionsFrom, { base: base - onBase, bonus }, taken).bonus;
  }

  /** The full base of the months that are scored; of a category with periods of its own once for each that is over, or
   * has its figure already. */
  private fullBase(household: number, first: number): number {
    if (this.aspects.length > 0)
      return this.aspects.reduce((full, aspect) => full + this.fullOfAspect(aspect, household, first), 0);
    let full = 0;
    for (let month = first; month < first + this.span; month++) full += this.fullOfMonth(household, month);
    return full;
  }

  private fullOfMonth(household: number, month: number): number {
    const {
      months: { status },
      classBits,
    } = this.year;
    if (status[household * 12 + month] === NOT_IN_FORCE) return 0;
    const { fullBase, forSome } = this.months[month];
    let full = fullBase;
    for (const { grains, classes } of forSome) if (!isFor(classes, classBits[household])) full -= grains;
    return full;
  }

  private fullOfAspect(
    { grains, classes, span, figures, assessed, months, onlyFigures }: FullAspect,
    household: number,
    first: number,
  ): number {
    const {
      months: { status },
      classBits,
      asOf,
      first: start,
    } = this.year;
    if (!isFor(classes, classBits[household])) return 0;
    let full = 0;
    for (let from = first; from < first + this.span; from += span) {
      const inForce = (month: number): boolean => status[household * 12 + month] !== NOT_IN_FORCE;
      const all = Array.from({ length: span }, (_, at) => from + at);
      if (!all.some(inForce)) continue;
      // All periods: in full where the workbook has no table.
      const hasFigure =
        assessed[household] * months === 12 ||
        all.some((month) => !Number.isNaN(figures[household * (12 / months) + Math.floor(month / months)]));
      // Over, or left before its end.
      const isOver = start + from + span - 1 <= asOf || !inForce(asOf - start);
      if ((isOver && !onlyFigures) || hasFigure) full += grains;
    }
    return full;
  }
}

function rulesOf({ scheme, scale, first }: YearScores, month: number): MonthRules {
  const { base, deductionsFrom } = rulesInForce(scheme, monthsLater(first, month));
  const categories = base.categories.map((category) => ({
    grains: grainsOf(category.max, scale),
    classes: classMask(scheme, category.for),
  }));
  return {
    deductionsFrom,
    fullBase: grainsOf(base.total, scale),
    forSome: categories.filter(({ classes }) => classes !== EVERYONE),
  };
}

function fullAspect(
  { scheme, scale, year }: YearScores,
  { max, period, combine, given, for: whom }: BaseCategory,
  of: Pick<FullAspect, 'span' | 'figures' | 'assessed' | 'months'>,
): FullAspect {
  const own = MONTHS_OF_PERIOD[period];
  return {
    ...of,
    onlyFigures: given && period === 'year' && placeInTerm(scheme, year) > 0,
    grains: grainsOf(max, scale),
    classes: classMask(scheme, whom),
    span: own === of.span || combine === 'sum' ? own : of.span,
  };
}

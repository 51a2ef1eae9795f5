// One household's year as a row over the columns of every stage: a year's result and the household's number enter, its
// figures leave. Whoever prints, paints or explains a household reads this, and no column.
import { lastDayOf, type LocalDate, type Month } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import type { Household } from '../ledger/types';
import { periodStandings, standingIn, type HouseholdStanding } from '../ranking/period-standings';
import type { NoAwardReason } from '../ranking/types';
import { rulesInForce } from '../scheme/versions';
import { joinsLater, monthsInForce } from '../scoring/in-force';
import type { Exclusion } from '../scoring/types';
import { splitDeduction } from '../scoring/deduction-split';
import { aspectsOf, type HouseholdAspect } from './household-aspects';
import { balanceOf, type HouseholdBalance } from './household-balance';
import {
  monthOfHousehold,
  monthsOfHousehold,
  periodOfHousehold,
  type HouseholdMonth,
  type HouseholdPeriod,
} from './household-months';
import { headOf } from './listing';
import { gradesOf, prizeOf, tierOf } from './tier-of';
import type { YearResult } from './year-result';
import { pointsAt } from './points-at';

/** All points are on the scale of the result's scores. */
export class HouseholdYear {
  constructor(
    readonly year: YearResult,
    /** Index into the roster. */
    readonly index: number,
  ) {}

  /** As the roster has it; `head` is '' where the ledger knows no name. */
  get household(): Household {
    return entryAt(this.year.ledger.roster.households, this.index);
  }

  get id(): string {
    return this.household.id;
  }

  /** What a posted list calls the household. */
  get name(): string {
    return headOf(this.household);
  }

  get group(): string {
    return this.household.group;
  }

  get takesPart(): boolean {
    return this.year.scores.participates[this.index] === 1;
  }

  /** It joined within a score period, and takes part from the next. */
  get joinsLater(): boolean {
    return joinsLater(this.household, this.year.scores, this.index);
  }

  /** Out of the system at asOf by a veto; never where the plan has none. */
  get isOut(): boolean {
    return (this.year.scores.sanctions?.out[this.index] ?? -1) >= 0;
  }

  /** The days of the veto that keeps it out at asOf, the longest of several; `null` where none does. */
  get outBy(): Exclusion | null {
    const { carried, sanctions, asOf } = this.year.scores;
    const holding = [...carried, ...(sanctions?.exclusions ?? [])].filter(
      ({ household, kind, from, to }) =>
        household === this.index && kind === 'out' && from <= lastDayOf(asOf) && lastDayOf(asOf) <= to,
    );
    return holding.reduce<Exclusion | null>((last, one) => (last === null || one.to > last.to ? one : last), null);
  }

  /** `null` for who is not ranked. */
  get rank(): number | null {
    return this.year.ranking.rank[this.index] || null;
  }

  /** Another household has the same rank. */
  get tied(): boolean {
    return this.year.ranking.tied[this.index] === 1;
  }

  /** The tier's name, 待评议 for an open tie, `null` for none. */
  get tier(): string | null {
    return tierOf(this.year, this.index);
  }

  /** Yuan; `null` where it wins nothing or the plan states no value. */
  get prize(): number | null {
    return this.year.awards === null ? null : prizeOf(this.year.awards, this.index);
  }

  /** Why it won nothing; `null` where it won, where its tie is open and where the plan has no awards. */
  get whyNone(): NoAwardReason | null {
    const outcome = this.year.awards?.outcomes[this.index];
    return outcome?.kind === 'none' ? outcome.why : null;
  }

  /** Where tiers are given period by period: of each that is over, in order, the index of its tier, `null` for none. */
  get grades(): readonly (number | null)[] {
    return gradesOf(this.year, this.index);
  }

  get total(): Points {
    return pointsAt(this.year.scores.total, this.index);
  }

  get base(): Points {
    return pointsAt(this.year.scores.base, this.index);
  }

  get bonus(): Points {
    return pointsAt(this.year.scores.bonus, this.index);
  }

  /** Of the groups that are posted at the year's end, before their caps. */
  get annualRaw(): Points {
    return pointsAt(this.year.scores.annualRaw, this.index);
  }

  get annual(): Points {
    return pointsAt(this.year.scores.annual, this.index);
  }

  /** Positive. */
  get deduction(): Points {
    return pointsAt(this.year.scores.deduction, this.index);
  }

  /** What floors, vetoes and the like add to the total, or take away, beside base, bonus and deductions. */
  get other(): Points {
    return (this.total - this.base - this.bonus - this.annual + this.deduction) as Points;
  }

  /** What deductions leave of base and bonus, where the plan says which of them they use up first. */
  get left(): { readonly base: Points; readonly bonus: Points } {
    const { scores } = this.year;
    const from = rulesInForce(scores.scheme, scores.asOf).deductionsFrom;
    const parts = { base: this.base, bonus: this.bonus + this.annual };
    return splitDeduction(from, parts, this.deduction) as { readonly base: Points; readonly bonus: Points };
  }

  /** In the order of the plan's categories; empty where the year sums months. */
  get aspects(): readonly HouseholdAspect[] {
    return aspectsOf(this.year.scores, this.index);
  }

  /** What counts in the year of the aspect at this place. */
  aspectScore(at: number): Points {
    return pointsAt(entryAt(this.year.scores.aspects, at).score, this.index);
  }

  get monthsInForce(): number {
    return monthsInForce(this.year.scores, this.index);
  }

  /** The months in force up to asOf. */
  get months(): readonly HouseholdMonth[] {
    return monthsOfHousehold(this.year.scores, this.index);
  }

  /** `null` where the household is not in force in the month, or the month is after asOf or of another year. */
  month(month: Month): HouseholdMonth | null {
    return monthOfHousehold(this.year.scores, this.index, month);
  }

  /** What the `length` months of the year from `first` on come to. */
  period(first: Month, length: number): HouseholdPeriod {
    return periodOfHousehold(this.year.scores, this.index, { first, length });
  }

  /** Score, rank and tier of each period that is over, where the plan scores or rewards periods. */
  get standings(): readonly HouseholdStanding[] {
    return periodStandings(this.year).map((period) => standingIn(period, this.index));
  }

  /** A freeze or a veto covers the last day of asOf, with or without redemption. */
  get frozen(): boolean {
    return this.frozenUntil !== null;
  }

  /** The last day on which it may not redeem, LAST_DAY where no end is known; `null` where it may. */
  get frozenUntil(): LocalDate | null {
    return (this.year.frozenUntil[this.index] || null) as LocalDate | null;
  }

  /** `null` where the plan has no redemption at asOf. */
  get balance(): HouseholdBalance | null {
    return this.year.account === null ? null : balanceOf(this.year.account, this.index);
  }

  /** Accounts that only grow, in the plan's order; points or units as a person counts them. */
  get tallies(): readonly HouseholdTally[] {
    return this.year.tallies.map(({ id, name, unit, figures }) => ({
      id,
      name,
      unit,
      figure: entryAt(figures, this.index),
    }));
  }
}

/** `unit`: 分 is not said of points. */
export type HouseholdTally = {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly figure: number;
};

/** Of the whole roster, in its order. */
export function householdYears(year: YearResult): readonly HouseholdYear[] {
  return year.ledger.roster.households.map((_, index) => new HouseholdYear(year, index));
}

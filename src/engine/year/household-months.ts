// What single months and periods of months came to for one household: month columns enter, figures of the household
// leave.
import type { Month } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import { NOT_IN_FORCE, SCORED, type YearScores } from '../scoring/types';
import { pointsAt } from './points-at';

/** Points of one or more months: `score` is what is left of the others, after floors and vetoes. */
export type HouseholdFigures = Readonly<
  Record<'base' | 'bonusRaw' | 'bonus' | 'annual' | 'deduction' | 'score', Points>
>;

export type HouseholdMonth = HouseholdFigures & {
  readonly month: Month;
  /** False where the month is in force, but the base was not assessed. */
  readonly assessed: boolean;
};

type OfScores = Pick<YearScores, 'months' | 'first'>;

/** `null` where the household is not in force, which it never is after asOf or in another year. */
export function monthOfHousehold({ months, first }: OfScores, household: number, month: Month): HouseholdMonth | null {
  const number = month - first;
  if (number < 0 || number > 11) return null;
  const at = household * 12 + number;
  if (months.status[at] === NOT_IN_FORCE) return null;
  return {
    month,
    assessed: months.status[at] === SCORED,
    base: pointsAt(months.base, at),
    bonusRaw: pointsAt(months.bonusRaw, at),
    bonus: pointsAt(months.bonus, at),
    annual: pointsAt(months.annual, at),
    deduction: pointsAt(months.deduction, at),
    score: pointsAt(months.score, at),
  };
}

/** The months in force, in order. */
export function monthsOfHousehold(scores: OfScores, household: number): readonly HouseholdMonth[] {
  const inForce: HouseholdMonth[] = [];
  for (let at = 0; at < 12; at++) {
    const month = monthOfHousehold(scores, household, (scores.first + at) as Month);
    if (month !== null) inForce.push(month);
  }
  return inForce;
}

/** `inForce`: whether the household is in any month of the period. */
export type HouseholdPeriod = HouseholdFigures & { readonly inForce: boolean };

/** The sums of the `length` months from `first` on. What a score period came to may stand in a month of it that is
 * still to come; where months are summed only those in force count. */
export function periodOfHousehold(
  { months, first: yearFirst, aspects }: Pick<YearScores, 'months' | 'first' | 'aspects'>,
  household: number,
  { first, length }: { readonly first: Month; readonly length: number },
): HouseholdPeriod {
  const sum = { base: 0, bonusRaw: 0, bonus: 0, annual: 0, deduction: 0, score: 0 };
  let inForce = false;
  const from = household * 12 + first - yearFirst;
  for (let at = from; at < from + length; at++) {
    if (months.status[at] !== NOT_IN_FORCE) inForce = true;
    else if (aspects.length === 0) continue;
    sum.base += entryAt(months.base, at);
    sum.bonusRaw += entryAt(months.bonusRaw, at);
    sum.bonus += entryAt(months.bonus, at);
    sum.annual += entryAt(months.annual, at);
    sum.deduction += entryAt(months.deduction, at);
    sum.score += entryAt(months.score, at);
  }
  return { inForce, ...(sum as HouseholdFigures) };
}

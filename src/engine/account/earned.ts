// What each month adds to what a household may redeem. Where rules look at more than a month, the year is scored as of
// every month: a month then adds what the scores as of it have more than those as of the month before, so that nothing
// learned later changes what could be taken before.
import type { Month } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { CAP_PERIODS } from '../scoring/compile-caps';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../scheme/periods';
import type { AwardPeriod, RedemptionRule, Rules } from '../scheme/types';
import { scoreYear } from '../scoring/score-year';
import type { YearScores } from '../scoring/types';
import { RedeemablePoints } from './redeemable';

/** Points that the household's month of the year (0..11, not after asOf) adds; below 0 where it takes away. */
export type Earned = (household: number, month: number) => number;

export function earnedOf(ledger: Ledger, year: YearScores, rule: Pick<RedemptionRule, 'of'>): Earned {
  if (!year.scheme.versions.some(({ rules }) => looksBeyondMonths(rules))) {
    const plain = new RedeemablePoints(rule, year);
    return (household, month) => plain.of(household, month);
  }
  const sums = [sumsOf(year, rule)];
  for (let month = year.asOf - 1; month >= year.first; month--) {
    const { scheme, start, rules: compiled } = year;
    const asOf = month as Month;
    sums.unshift(sumsOf(scoreYear(ledger, scheme, { year: year.year, start, asOf, compiled }), rule));
  }
  return (household, month) => sums[month][household] - (month === 0 ? 0 : sums[month - 1][household]);
}

/** By household: all that can be redeemed up to the year's asOf. */
function sumsOf(year: YearScores, rule: Pick<RedemptionRule, 'of'>): Float64Array {
  const redeemable = new RedeemablePoints(rule, year);
  const sums = new Float64Array(year.householdCount);
  for (let household = 0; household < year.householdCount; household++) {
    for (let first = 0; first < 12; first += redeemable.span) sums[household] += redeemable.of(household, first);
  }
  return sums;
}

/** Whether the figures of a month may be others when more months are known. */
function looksBeyondMonths({ year, base, vetoes, items, caps, floors, groups }: Rules): boolean {
  const isLong = (per: AwardPeriod): boolean => MONTHS_OF_PERIOD[per] > 1;
  const effects = [...vetoes, ...items].flatMap((one) => one.effects);
  return (
    scoreMonthsOf(year) > 1 ||
    base.categories.some(({ period }) => isLong(period)) ||
    vetoes.some(({ per }) => isLong(per)) ||
    effects.some((one) => one.effect === 'score-at-most' && isLong(one.per)) ||
    floors.some(({ per }) => isLong(per)) ||
    caps.some(
      ({ subject, per }) =>
        subject.kind === 'whole' && (subject.id === 'earned' || subject.id === 'score') && isBeyondMonth(per),
    ) ||
    groups.some(({ highestPer }) => highestPer !== null && (highestPer === 'week' || isBeyondMonth(highestPer)))
  );
}

function isBeyondMonth(per: (typeof CAP_PERIODS)[number]): boolean {
  return CAP_PERIODS.indexOf(per) > CAP_PERIODS.indexOf('month');
}

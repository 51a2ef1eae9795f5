// Plan A from a logical village to the year's figures: the second scorer's own way, household by
// household and month by month.
import { awardQuota, UNDECIDED, type QuotaAwards } from './award-quota';
import { monthNumber, monthText, monthsBetween, yearOfText } from './days';
import { sumOf, toNumber, type Fraction } from './fraction';
import { PLAN_A_TIERS } from './plan-tables';
import { judgeAssessments, periodKey, type AssessedPeriods } from './judge-assessments';
import { judgeDecisions, judgeEvents, judgeRedemptions, type Found, type UsableEvent } from './judge-rows';
import { firstLater, keepBalance, type Balance } from './keep-balances';
import type { LogicalHousehold, Village } from './logical-village';
import { annualNoted, ranksOf, scoreMonth, type MonthFigures } from './score-months';
import { frameOf, isInForce, type YearFrame } from './year-frame';
import type { ExpectedAwardsA, ExpectedHouseholdA, ExpectedMonth, ExpectedYear } from './expected-year';

type HouseholdYear = {
  readonly household: LogicalHousehold;
  /** Marked 常住, not gone before December and not yet to come after it. */
  readonly resident: boolean;
  /** The months in force of the year, up to asOf. */
  readonly months: readonly MonthFigures[];
  readonly annualRaw: Fraction;
  readonly annual: Fraction;
  readonly total: Fraction;
  readonly deduction: Fraction;
  readonly base: Fraction;
  readonly balance: Balance;
};

type Sources = {
  readonly village: Village;
  readonly frame: YearFrame;
  readonly periods: AssessedPeriods | null;
  readonly events: readonly UsableEvent[];
};

function scoreHousehold(index: number, { village, frame, periods, events }: Sources): HouseholdYear {
  const household = village.households[index];
  const own = events.filter((event) => event.household === index);
  const counted = own.filter((event) => isInForce(household, event.month, frame.start));
  const inForce = monthsBetween(frame.start, frame.asOf).filter((month) => isInForce(household, month, frame.start));
  const allMonths = inForce.map((month) => scoreMonth(month, { household: index, events: counted, periods }));
  const months = allMonths.filter((each) => yearOfText(each.month) === frame.year);
  const freezes = counted.filter((event) => event.item === 'K9');
  const redemptions = judgeRedemptions(village.redemptions).redemptions.filter((row) => row.household === index);
  const december = monthText(frame.year, 12);
  return {
    household,
    months,
    resident:
      household.resident &&
      (household.left === null || household.left >= december) &&
      (household.joined === null || household.joined <= december),
    annualRaw: annualNoted(counted, frame.year, frame.asOf),
    annual: sumOf(months.map((each) => each.annual)),
    total: sumOf(months.map((each) => each.score)),
    deduction: sumOf(months.map((each) => each.deduction)),
    base: sumOf(months.map((each) => each.base)),
    balance: keepBalance({
      household,
      months: allMonths,
      redemptions,
      freezes,
      asOf: frame.asOf,
      redeemedTo: frame.redeemedTo,
    }),
  };
}

function missingFigures({ village, frame, periods }: Sources): readonly Found[] {
  if (periods === null) return [];
  return village.households.flatMap((household, index) => {
    const months = monthsBetween(frame.start, frame.asOf).filter(
      (month) => yearOfText(month) === frame.year && isInForce(household, month, frame.start),
    );
    return months.flatMap((month): readonly Found[] => {
      const assessed = periods.get(periodKey(index, month));
      if (!assessed) return [{ code: 'assessment-missing', place: null }];
      return assessed.state === 'blank' || assessed.state === 'partly-blank'
        ? [{ code: 'assessment-missing', place: assessed.record.at }]
        : [];
    });
  });
}

/** Rows and figures of households in months in which they take no part. */
function outsideForce({ village, frame, periods, events }: Sources): readonly Found[] {
  const rows = events
    .filter((event) => !isInForce(village.households[event.household], event.month, frame.start))
    .map((event) => event.row.at);
  const records = [...(periods ?? [])].flatMap(([key, assessed]) => {
    const [household, period] = key.split('|');
    const inForce = isInForce(village.households[Number(household)], period, frame.start);
    return inForce || assessed.state === 'blank' || assessed.state === 'rejected'
      ? []
      : (assessed.record.rows ?? [assessed.record.at]);
  });
  return [...rows, ...records].map((place) => ({ code: 'outside-months-in-force', place }));
}

function plainMonth(each: MonthFigures): ExpectedMonth {
  return {
    month: each.month,
    status: each.status,
    base: toNumber(each.base),
    bonusRaw: toNumber(each.bonusRaw),
    bonus: toNumber(each.bonus),
    annual: toNumber(each.annual),
    deduction: toNumber(each.deduction),
    score: toNumber(each.score),
  };
}

export function printedId(household: LogicalHousehold, village: Village): string {
  if (household.id !== '') return household.id;
  const sharers = village.households.filter((other) => other.head === household.head).length;
  return sharers > 1 ? household.group + household.head : household.head;
}

function composeAwards(awards: QuotaAwards, residents: number, ids: readonly string[]): ExpectedAwardsA {
  const tiers = PLAN_A_TIERS.map((tier, number) => ({
    name: tier.name,
    prize: tier.prize,
    places: awards.places[number],
    awarded: awards.tiers.filter((given) => given === tier.name).length,
  }));
  return {
    residentHouseholds: residents,
    quota: awards.quota,
    tiers,
    undecided: ids.filter((_, index) => awards.tiers[index] === UNDECIDED),
    cost: tiers.reduce((cost, tier) => cost + tier.prize * tier.awarded, 0),
  };
}

function composeHouseholds(
  village: Village,
  years: readonly HouseholdYear[],
  awards: QuotaAwards,
): readonly ExpectedHouseholdA[] {
  const ranks = ranksOf(years.map((each) => each.total));
  return years.map((each, index) => ({
    id: printedId(each.household, village),
    head: each.household.head,
    group: each.household.group,
    resident: each.resident,
    months: each.months.map(plainMonth),
    annualRaw: toNumber(each.annualRaw),
    annual: toNumber(each.annual),
    total: toNumber(each.total),
    balance: toNumber(each.balance.balance),
    frozen: each.balance.frozen,
    ...ranks[index],
    tier: awards.tiers[index],
  }));
}

/** Plan A's year of a village. */
export function expectPlanA(village: Village): ExpectedYear {
  const frame = frameOf(village);
  const judged = judgeEvents(village);
  const assessments = judgeAssessments(village);
  const decided = judgeDecisions(village.decisions);
  const sources: Sources = {
    village,
    frame,
    events: judged.events,
    periods: village.assessments === null ? null : assessments.periods,
  };
  const years = village.households.map((_, index) => scoreHousehold(index, sources));
  const residents = village.asked.residents ?? years.filter((each) => each.resident).length;
  const candidates = years.map(({ resident, balance, total, deduction, base }, household) => ({
    household,
    total,
    deduction,
    base,
    eligible: resident && !balance.frozen,
  }));
  const awards = awardQuota(candidates, residents, decided.decisions);
  const households = composeHouseholds(village, years, awards);
  const found: readonly Found[] = [
    ...village.repeatedRosterRows.map((place) => ({ code: 'duplicate-household', place })),
    ...judged.found,
    ...assessments.found,
    ...judgeRedemptions(village.redemptions).found,
    ...decided.found,
    ...missingFigures(sources),
    ...outsideForce(sources),
    ...years.flatMap((each) => each.balance.found),
    ...awards.found,
    ...(village.asked.asOf === null ? [] : firstLater(judgeRedemptions(village.redemptions).redemptions, frame)),
    ...(monthNumber(frame.asOf) === 12 ? [] : [{ code: 'year-incomplete', place: null }]),
  ];
  return {
    scheme: 'fengsheng',
    year: frame.year,
    asOf: frame.asOf,
    households,
    awards: composeAwards(
      awards,
      residents,
      households.map((each) => each.id),
    ),
    problems: found.map(({ code, place }) => [code, place?.sheet ?? null, place?.row ?? null]),
  };
}

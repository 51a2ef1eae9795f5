// Plan B from a logical village to the year's figures: means of the quarters assessed, annual aspects,
// free rows at face value, stars by position.
import { monthNumber, monthText, yearOfText, type MonthText } from './days';
import { compare, exact, meanOf, minus, plus, sumOf, toNumber, type Fraction } from './fraction';
import { PLAN_B_ASPECTS, PLAN_B_MINIMUM, PLAN_B_STARS } from './plan-tables';
import { judgeAssessments, periodKey, type AssessedPeriods } from './judge-assessments';
import { judgeDecisions, judgeEvents, judgeRedemptions, type Found, type UsableEvent } from './judge-rows';
import type { LogicalHousehold, Village } from './logical-village';
import { ranksOf } from './score-months';
import { firstMonthOf, frameOf, isInForce, lastMonthOf, type YearFrame } from './year-frame';
import { printedId } from './expect-plan-a';
import type { ExpectedHouseholdB, ExpectedYear } from './expected-year';

type Aspect = { readonly name: string; readonly periods: readonly (Fraction | null)[]; readonly score: Fraction };

type HouseholdYear = {
  readonly household: LogicalHousehold;
  readonly aspects: readonly Aspect[];
  readonly bonus: Fraction;
  readonly deduction: Fraction;
  readonly total: Fraction;
  /** At least two quarters were assessed. */
  readonly valid: boolean;
};

type Sources = {
  readonly village: Village;
  readonly frame: YearFrame;
  readonly periods: AssessedPeriods;
  readonly events: readonly UsableEvent[];
};

const FEWEST_QUARTERS = 2;

/** 老年户 take part if they choose. */
function takesPart(household: LogicalHousehold): boolean {
  return !household.elderly || household.optedIn;
}

function periodsOf(aspect: (typeof PLAN_B_ASPECTS)[number], year: number): readonly string[] {
  return aspect.periods === 4 ? [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`) : [String(year)];
}

function figureOf(periods: AssessedPeriods, key: string, aspect: string): Fraction | null {
  const assessed = periods.get(key);
  return !assessed || assessed.state === 'rejected' ? null : (assessed.figures[aspect] ?? null);
}

function scoreHousehold(index: number, { village, frame, periods, events }: Sources): HouseholdYear {
  const household = village.households[index];
  const aspects = PLAN_B_ASPECTS.map((aspect) => {
    const figures = periodsOf(aspect, frame.year).map((period) =>
      isDue(household, period, frame) || period === String(frame.year)
        ? figureOf(periods, periodKey(index, period), aspect.id)
        : null,
    );
    return {
      name: aspect.name,
      periods: figures,
      score: meanOf(figures.filter((figure): figure is Fraction => figure !== null)),
    };
  });
  const own = events.filter(
    (event) =>
      event.household === index &&
      isInForce(household, event.month, frame.start) &&
      yearOfText(event.month) === frame.year &&
      event.month <= frame.asOf,
  );
  const faceValue = (direction: string): Fraction =>
    sumOf(own.filter((event) => event.direction === direction).map((event) => exact(event.points)));
  const bonus = faceValue('加分');
  const deduction = faceValue('减分');
  const total = minus(plus(sumOf(aspects.map((aspect) => aspect.score)), bonus), deduction);
  const quarterly = aspects.filter((aspect) => aspect.periods.length === 4);
  const valid = quarterly.every(
    (aspect) => aspect.periods.filter((figure) => figure !== null).length >= FEWEST_QUARTERS,
  );
  return { household, aspects, bonus, deduction, total, valid };
}

/** A period is due when it is over by asOf and the household was in force in some month of it. */
function isDue(household: LogicalHousehold, period: string, frame: YearFrame): boolean {
  return (
    lastMonthOf(period) <= frame.asOf && monthsOf(period).some((month) => isInForce(household, month, frame.start))
  );
}

function monthsOf(period: string): readonly MonthText[] {
  const year = yearOfText(period);
  const first = monthNumber(firstMonthOf(period));
  const last = monthNumber(lastMonthOf(period));
  return Array.from({ length: last - first + 1 }, (_, offset) => monthText(year, first + offset));
}

/** One for every household-quarter, and household-year, that is due without a row or without a figure. */
function missingPeriods({ village, frame, periods }: Sources): readonly Found[] {
  return village.households.flatMap((household, index) => {
    if (!takesPart(household)) return [];
    const due = [...[1, 2, 3, 4].map((quarter) => `${frame.year}-Q${quarter}`), String(frame.year)].filter((period) =>
      isDue(household, period, frame),
    );
    return due.flatMap((period): readonly Found[] => {
      const assessed = periods.get(periodKey(index, period));
      if (!assessed) return [{ code: 'assessment-missing', place: null }];
      return assessed.state === 'blank' || assessed.state === 'partly-blank'
        ? [{ code: 'assessment-missing', place: assessed.record.at }]
        : [];
    });
  });
}

function outsideForce({ village, frame, events, periods }: Sources): readonly Found[] {
  const rows = events
    .filter(
      (event) =>
        takesPart(village.households[event.household]) &&
        !isInForce(village.households[event.household], event.month, frame.start),
    )
    .map((event) => event.row.at);
  const records = [...periods].flatMap(([key, assessed]) => {
    const [household, period] = key.split('|');
    const owner = village.households[Number(household)];
    const inForce = monthsOf(period).some((month) => isInForce(owner, month, frame.start));
    return inForce || !takesPart(owner) || assessed.state === 'blank' || assessed.state === 'rejected'
      ? []
      : (assessed.record.rows ?? [assessed.record.at]);
  });
  return [...rows, ...records].map((place) => ({ code: 'outside-months-in-force', place }));
}

/** Rows of households that do not take part. */
function notTakingPart({ village, events, periods }: Sources): readonly Found[] {
  const rows = events.filter((event) => !takesPart(village.households[event.household])).map((event) => event.row.at);
  const records = [...periods].flatMap(([key, assessed]) =>
    takesPart(village.households[Number(key.split('|')[0])]) ||
    assessed.state === 'rejected' ||
    assessed.state === 'blank'
      ? []
      : [assessed.record.at],
  );
  return [...rows, ...records].map((place) => ({ code: 'not-participating', place }));
}

/** ⌊percent of N⌋ is the last rank of a star; a household below the minimum gets none, and its place is not passed
 * down. */
function starOf(rank: number | null, total: Fraction, ranked: number): string | null {
  if (rank === null || compare(total, exact(PLAN_B_MINIMUM)) < 0) return null;
  return PLAN_B_STARS.find((star) => rank <= Math.floor((star.percent * ranked) / 100))?.name ?? null;
}

function composeHouseholds(village: Village, years: readonly HouseholdYear[]): readonly ExpectedHouseholdB[] {
  const ranks = ranksOf(years.map((each) => (each.valid ? each.total : null)));
  const ranked = years.filter((each) => each.valid).length;
  return years.map((each, index) => ({
    id: printedId(each.household, village),
    head: each.household.head,
    group: each.household.group,
    aspects: each.aspects.map(({ name, periods, score }) => ({
      name,
      periods: periods.map((figure) => (figure === null ? null : toNumber(figure))),
      score: toNumber(score),
    })),
    bonus: toNumber(each.bonus),
    deduction: toNumber(each.deduction),
    total: toNumber(each.total),
    ...ranks[index],
    tier: starOf(ranks[index].rank, each.total, ranked),
  }));
}

/** Plan B's year of a village. */
export function expectPlanB(village: Village): ExpectedYear {
  const frame = frameOf(village);
  const judged = judgeEvents(village);
  const assessments = judgeAssessments(village);
  const decided = judgeDecisions(village.decisions);
  const sources: Sources = { village, frame, events: judged.events, periods: assessments.periods };
  const years = village.households.flatMap((household, index) =>
    takesPart(household) ? [scoreHousehold(index, sources)] : [],
  );
  const households = composeHouseholds(village, years);
  const found: readonly Found[] = [
    ...village.repeatedRosterRows.map((place) => ({ code: 'duplicate-household', place })),
    ...judged.found,
    ...assessments.found,
    ...judgeRedemptions(village.redemptions).found,
    ...decided.found,
    // Plan B leaves nobody 待评议, so no decision can stand.
    ...decided.decisions.map((row) => ({ code: 'decision-invalid', place: row.at })),
    ...missingPeriods(sources),
    ...outsideForce(sources),
    ...notTakingPart(sources),
    ...(monthNumber(frame.asOf) === 12 ? [] : [{ code: 'year-incomplete', place: null }]),
  ];
  return {
    scheme: 'longyuzhuang',
    year: frame.year,
    asOf: frame.asOf,
    households,
    awards: {
      ranked: years.filter((each) => each.valid).length,
      tiers: PLAN_B_STARS.map(({ name }) => ({
        name,
        awarded: households.filter((each) => each.tier === name).length,
      })),
    },
    problems: found.map(({ code, place }) => [code, place?.sheet ?? null, place?.row ?? null]),
  };
}

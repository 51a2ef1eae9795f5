// One household's breakdown as `explain --json` prints it.
import {
  entryAt,
  formatDay,
  formatMonth,
  HouseholdYear,
  isSensitive,
  keepsSecrets,
  lapsesOf,
  LAST_DAY,
  MICRO,
  monthOfDay,
  numberOf,
  tieBreaksOf,
  withoutPrivateNumbers,
  type LapseReason,
  type LineKind,
  type LineReason,
  type LocalDate,
  type Month,
  type ProblemCode,
  type ScoreBreakdown,
  type ScoreLine,
  type TieKey,
  type YearResult,
} from '../../engine';
import { standingReport, type StandingReport } from './standing-report';
import { coverageReport, type CoverageReport } from './coverage-report';

export type LineReport = {
  readonly month: string;
  readonly kind: LineKind;
  /** The item's code; for lines of no item what they are about. */
  readonly item: string;
  readonly clause: string;
  readonly sheet: string | null;
  readonly row: number | null;
  /** Points; deductions are negative. */
  readonly raw: number;
  readonly counted: number;
  readonly excess: number;
  readonly reason: LineReason | ProblemCode;
  /** Only where it is so: the plan does not make public what the line is about. */
  readonly sensitive?: true;
};

/** Against the nearest household of the same total that got something else.
 * Figures in points, of `more-months` in months. */
export type TieReport = {
  readonly key: TieKey;
  readonly own: number;
  /** Both left out where the plan keeps things from the public: the key tells what the other has more of. */
  readonly against?: string;
  readonly theirs?: number;
  readonly ahead: boolean;
};

/** Points that could be redeemed, lost on a day; below 0 where the floor gave back. */
export type LapseReport = { readonly day: string; readonly points: number; readonly why: LapseReason };

export type RedemptionReport = {
  /** `null` where it cannot be read. */
  readonly day: string | null;
  readonly points: number;
  readonly sheet: string;
  readonly row: number;
  /** Not in the balance yet: dated after the month that follows asOf. */
  readonly later?: true;
};

export type HouseholdStandingReport = StandingReport & {
  readonly rank: number | null;
  readonly tied: boolean;
  readonly tier: string | null;
  /** `null` where the plan has no redemption. */
  readonly balance: number | null;
  /** The last day on which it may not redeem, `open` where no end is known; `null` where it may. */
  readonly frozenUntil: string | null;
  /** The days of the veto that keeps it out of the system. */
  readonly outBy?: { readonly from: string; readonly to: string };
  readonly redemptions: readonly RedemptionReport[];
};

export type ExplainReport = {
  readonly id: string;
  readonly lines: readonly LineReport[];
  /** Σ counted, rounded to the nearest double once. */
  readonly total: number;
  /** Only of a whole year: where the household stands and what it may redeem, as `score --json` says it. */
  readonly standing?: HouseholdStandingReport;
  /** Where keys broke the household's tie. */
  readonly ties?: readonly TieReport[];
  /** Yuan, where the plan shares a sum. */
  readonly prize?: number;
  /** Where points lapsed, in order. */
  readonly lapses?: readonly LapseReport[];
  readonly coverage: CoverageReport;
};

/** `month`: the one that the breakdown is of; `null` for the whole year. */
export function explainReport(result: YearResult, breakdown: ScoreBreakdown, month: Month | null): ExplainReport {
  return {
    id: entryAt(result.ledger.roster.households, breakdown.household).id,
    lines: breakdown.lines.map((line) => lineReport(line, result, breakdown)),
    total: numberOf(breakdown.total, breakdown.scale),
    ...(month === null ? { standing: standingOf(new HouseholdYear(result, breakdown.household)) } : {}),
    ...besideLines(result, breakdown.household),
    coverage: coverageReport(result.ledger, result.problems),
  };
}

function standingOf(one: HouseholdYear): HouseholdStandingReport {
  const { balance, index, outBy, year } = one;
  const { account, ledger, scores } = year;
  const until = account?.takenUntil ?? Infinity;
  return {
    rank: one.rank,
    tied: one.tied,
    tier: one.tier,
    ...standingReport(one),
    balance: balance === null ? null : numberOf(balance.left, scores.scale),
    frozenUntil: one.frozenUntil === null ? null : lastDayText(one.frozenUntil),
    ...(outBy === null ? {} : { outBy: { from: formatDay(outBy.from), to: lastDayText(outBy.to) } }),
    redemptions: ledger.redemptions
      .filter(({ household }) => household === index)
      .map(({ day, points, table, row }) => ({
        day: day === null ? null : formatDay(day),
        points: points / MICRO,
        sheet: withoutPrivateNumbers(entryAt(ledger.tables, table).sheet),
        row,
        ...(day !== null && monthOfDay(day) > until ? { later: true as const } : {}),
      })),
  };
}

function lastDayText(day: LocalDate): string {
  return day === LAST_DAY ? 'open' : formatDay(day);
}

/** Only the keys that there is something to say for. */
function besideLines(result: YearResult, household: number): Pick<ExplainReport, 'ties' | 'prize' | 'lapses'> {
  const { account, awards, ledger, scores } = result;
  const points = (grains: number): number => numberOf(grains, scores.scale);
  const secret = keepsSecrets(result.scheme);
  const ties = tieBreaksOf(result, household).map(({ key, own, other, theirs, ahead }): TieReport => {
    const figure = key === 'more-months' ? (months: number): number => months : points;
    return {
      key,
      own: figure(own),
      ...(secret ? {} : { against: entryAt(ledger.roster.households, other).id, theirs: figure(theirs) }),
      ahead,
    };
  });
  const { prize } = new HouseholdYear(result, household);
  const lapses = lapsesOf(account, household).map(({ day, points: lost, why }): LapseReport => ({
    day: formatDay(day),
    points: points(lost),
    why,
  }));
  return {
    ...(ties.length === 0 ? {} : { ties }),
    ...(awards === null || awards.prizes === null ? {} : { prize: prize ?? 0 }),
    ...(lapses.length === 0 ? {} : { lapses }),
  };
}

function lineReport(line: ScoreLine, { scheme }: YearResult, { scale }: ScoreBreakdown): LineReport {
  return {
    month: formatMonth(line.month),
    kind: line.kind,
    item: line.item === null ? line.name : entryAt(scheme.items, line.item).id,
    clause: line.clause,
    sheet: line.sheet,
    row: line.row,
    raw: numberOf(line.raw, scale),
    counted: numberOf(line.counted, scale),
    excess: numberOf(line.excess, scale),
    // A row in error counts nothing: its reason is what is wrong with it.
    reason: line.problem === null ? line.reason : line.problem.code,
    ...(isSensitive(line, scheme) ? { sensitive: true } : {}),
  };
}

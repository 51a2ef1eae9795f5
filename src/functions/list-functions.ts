// EXPLAIN, AWARDS, HONOURS, QUOTA and PROBLEMS: lists with a header row, for free cells.
import {
  awardedYear,
  awardSections,
  describeLine,
  entryAt,
  explainHousehold,
  figureOf,
  formatDay,
  formatMonth,
  HouseholdYear,
  isBlank,
  lastOf,
  listedIn,
  listHonours,
  nobody,
  nounsOf,
  numberOf,
  periodHeader,
  periodStandings,
  planYearOf,
  problemSentence,
  sharedFen,
  textOf,
  tierPlaces,
  type AwardRule,
  type Period,
  type Problem,
  type ScoreLine,
  type YearResult,
} from '../engine';
import { argumentText } from './formula-text';
import { isOmitted, scalarOf } from './host-arguments';
import { ledgerOf, planOf } from './ledger-argument';
import type { LoadedLedger, LedgerStore } from './ledger-store';
import { leftOutMonth, leftOutPeriod } from './left-out';
import { monthsOf } from './parts';
import { yearAsked } from './score-functions';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import type { ResultCell, ResultRows } from './spec';
import * as say from './wording/failures';
import { wordsOf } from './wording/periods';
import { HEADS, NO_PROBLEMS, TOTAL_LABEL, UNDECIDED_HONOUR } from './wording/lists';
import { whyNoAwards } from './why-no-awards';

const NOTHING_TO_SHOW: ResultRows = [['']];

/** The breakdown of a household's period, line by line. */
export function explain([ticket, household, period]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const loaded = ledgerOf(ticket, store);
  const [who, when] = [scalarOf(household), scalarOf(period)];
  if (isOmitted(period) && !isBlank(who)) throw leftOutPeriod('EXPLAIN', loaded, [argumentText(who)]);
  if (isBlank(who) || isBlank(when)) return NOTHING_TO_SHOW;
  const [index, asked] = [loaded.asked.household(who), loaded.asked.period(when)];
  const year = loaded.year(planYearOf(loaded.scheme, asked.first));
  const months = monthsOf(asked);
  const breakdown = explainHousehold(year.ledger, year.scores, index, asked.kind === 'month' ? asked.first : null);
  const lines = breakdown.lines.filter(({ month }) => months.includes(month));
  if (lines.length === 0) throw new FunctionFailure('not-available', say.notInForce(wordsOf(asked, loaded.scheme)));
  return [HEADS.explain, ...lines.map((line) => lineCells(line, year))];
}

function lineCells(line: ScoreLine, { scores, scheme }: YearResult): readonly ResultCell[] {
  return [
    line.day === null ? formatMonth(line.since) : formatDay(line.day),
    line.item === null ? line.name : entryAt(scheme.items, line.item).id,
    line.clause,
    numberOf(line.raw, scores.scale),
    numberOf(line.counted, scores.scale),
    numberOf(line.excess, scores.scale),
    describeLine(line, scores),
  ];
}

/** The winners tier by tier, then the households whose tie is open: as on the award sheet. */
export function awards([ticket, when]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const year = yearAsked(ledgerOf(ticket, store), scalarOf(when));
  if (year.awards === null) throw new FunctionFailure('not-available', whyNoAwards(year));
  if (year.awards.grades !== null) return gradedRows(year);
  const entries = awardSections(awardedYear(year)).flatMap((section) => section.entries);
  const rows = entries.map(({ household, rank, head, total, tier, prize, tie }) => [
    rank,
    entryAt(year.ledger.roster.households, household).id,
    head,
    total,
    tier,
    prize ?? '',
    tie,
  ]);
  const who = nounsOf(year.scheme);
  return [HEADS.awards(who), ...(rows.length > 0 ? rows : [['', '', nobody(who), '', '', '', '']])];
}

/** Tiers of periods: who has one in the last period that is over, by the rank and the score of that period. */
function gradedRows(year: YearResult): ResultRows {
  const who = nounsOf(year.scheme);
  const last = periodStandings(year).at(-1);
  const rows = listedIn(year, last).flatMap(({ one, standing: { rank, score, tier } }) => {
    if (tier === null) return [];
    const prize = year.awards?.tiers.find(({ name }) => name === tier)?.prize ?? '';
    return [[rank, one.id, one.name, numberOf(score, year.scores.scale), tier, prize, '']];
  });
  const heads = HEADS.awards(who).map((head) =>
    last === undefined || head !== HEADS.total ? head : `${periodHeader(last.first, last.months)}${HEADS.periodScore}`,
  );
  return [heads, ...(rows.length > 0 ? rows : [['', '', nobody(who), '', '', '', '']])];
}

/** Who is named for a month, then who is tied at the last place. */
export function honours([ticket, month]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const loaded = ledgerOf(ticket, store);
  if (isOmitted(month)) throw leftOutMonth('HONOURS', loaded, []);
  const cell = scalarOf(month);
  if (isBlank(cell)) return NOTHING_TO_SHOW;
  const asked = loaded.asked.month(cell);
  const year = loaded.year(planYearOf(loaded.scheme, asked));
  const list = listHonours(year.ledger, year.scores, asked);
  if (list === null) throw new FunctionFailure('not-available', say.noHonours());
  const row = (household: number, outcome: string): readonly ResultCell[] => {
    const one = new HouseholdYear(year, household);
    const month = one.month(asked);
    const points = month === null ? 0 : month.score - month.annual;
    return [one.id, one.household.head, numberOf(points, year.scores.scale), outcome];
  };
  const rows = [
    ...list.households.map((household) => row(household, list.name)),
    ...list.undecided.map((household) => row(household, UNDECIDED_HONOUR)),
  ];
  if (rows.length === 0)
    throw new FunctionFailure(
      'not-available',
      say.nothingInForce(wordsOf({ kind: 'month', first: asked } satisfies Period, loaded.scheme)),
    );
  return [HEADS.honours(nounsOf(loaded.scheme)), ...rows];
}

/** Places, prizes and cost of each tier for a number of households, with their sum. */
export function quota([households, plan]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const cell = scalarOf(households);
  if (isOmitted(households) || isBlank(cell)) return NOTHING_TO_SHOW;
  const count = figureOf(cell);
  if (count === null || !Number.isInteger(count) || count < 0 || count > 1_000_000)
    throw new FunctionFailure('invalid-value', say.needsCount(textOf(cell)));
  const scheme = planOf(plan, store);
  const rule = lastOf(scheme.versions).rules.awards;
  if (rule === null) throw new FunctionFailure('not-available', say.noAwards());
  return [HEADS.quota, ...quotaRows(rule, count)];
}

/** A row for each tier and their sum; what depends on the scores is left blank. */
function quotaRows(rule: AwardRule, count: number): ResultRows {
  const { tiers } = tierPlaces(rule, count);
  const rows = tiers.map(({ name, places, prize }, at) => {
    // Positions count from the first rank on: what is above belongs to the tiers above.
    const own =
      rule.kind === 'positions' && at > 0 ? Math.max(0, (places ?? 0) - (entryAt(tiers, at - 1).places ?? 0)) : places;
    const fen =
      rule.kind === 'pro-rata'
        ? sharedFen(rule)
        : prize === null || own === null
          ? null
          : Math.round(prize * 100) * own;
    return { name, places: own, prize, fen };
  });
  const sum = (of: (row: (typeof rows)[number]) => number | null): number | null =>
    rows.every((row) => of(row) === null) ? null : rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  const fen = sum((row) => row.fen);
  const cells = rows.map((row) => [row.name, row.places ?? '', row.prize ?? '', row.fen === null ? '' : row.fen / 100]);
  return [...cells, [TOTAL_LABEL, sum((row) => row.places) ?? '', '', fen === null ? '' : fen / 100]];
}

/** Every problem of the ledger, as the command line lists them; behind them what the formula's ranges leave out. */
export function problems([ticket]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const loaded = ledgerOf(ticket, store);
  const found = problemsOf(loaded);
  const {
    notices,
    scheme: { earner },
  } = loaded;
  if (found.length + notices.length === 0) return [HEADS.problems, ['', '', '', NO_PROBLEMS]];
  return [
    HEADS.problems,
    ...found.map((problem) => [problem.code, problem.sheet ?? '', problem.row ?? '', problemSentence(problem, earner)]),
    ...notices.map(({ code, sheet, row, text }) => [code, sheet, row ?? '', text]),
  ];
}

// A ledger without a row that counts has no year; it has what is wrong with its rows.
function problemsOf(loaded: LoadedLedger): readonly Problem[] {
  const { ledger } = loaded;
  return ledger.lastMonthOfYear === null ? ledger.problems : loaded.year(ledger.year).problems;
}

// SCOREBOARD: who stands where in a year, a quarter or a month.
import {
  entryAt,
  figureOf,
  isBlank,
  listedYears,
  periodBoard,
  planYearOf,
  rankingColumns,
  nounsOf,
  summandsShown,
  textOf,
  type CellValue,
  type HouseholdYear,
  type Period,
  type YearResult,
} from '../engine';
import { argumentText, formulaText, LEDGER_NAME } from './formula-text';
import { scalarOf } from './host-arguments';
import { ledgerOf } from './ledger-argument';
import type { LedgerStore } from './ledger-store';
import { numberOfPart, type Part } from './parts';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import type { ResultCell, ResultRows } from './spec';
import * as say from './wording/failures';
import { wordsOf } from './wording/periods';
import { HEADS, REMARK } from './wording/lists';

/** The ranked households, best first, ties in the order of the posted list;
 * of the ledger's own year when no 期 is given; `most`: the last rank that is shown. */
export function scoreboard([ticket, period, most]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const loaded = ledgerOf(ticket, store);
  const cell = scalarOf(period);
  if (typeof cell === 'number' && isMonthOrMost(cell) && isBlank(scalarOf(most))) throw monthOrMost(cell);
  const asked = isBlank(cell) ? null : loaded.asked.period(cell);
  const year = loaded.year(asked === null ? loaded.ledger.year : planYearOf(loaded.scheme, asked.first));
  const last = lastRank(scalarOf(most));
  return asked === null || asked.kind === 'year' ? boardOfYear(year, last) : boardOfPeriod(year, asked, last);
}

// Whoever leaves 期 out and writes 10 for the first ten would get October.
function isMonthOrMost(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1 && figure <= 12;
}

function monthOrMost(figure: number): FunctionFailure {
  const formulas = [[argumentText(`${figure}月`)], ['', String(figure)]].map((args) =>
    formulaText('SCOREBOARD', [LEDGER_NAME, ...args]),
  );
  return new FunctionFailure('invalid-value', say.monthOrMost(figure, formulas));
}

function lastRank(cell: CellValue): number {
  if (isBlank(cell)) return Infinity;
  const most = figureOf(cell);
  if (most === null || !Number.isInteger(most) || most < 0)
    throw new FunctionFailure('invalid-value', say.needsCount(textOf(cell)));
  return most;
}

/** The columns of the posted ranking, with the 户号 behind the rank. */
function boardOfYear(year: YearResult, last: number): ResultRows {
  const listed = listedYears(year).filter(({ rank }) => rank !== null && rank <= last);
  const columns = rankingColumns(year, listed).filter(({ header }) => header !== REMARK);
  const [rank, others] = [entryAt(columns, 0), columns.slice(1)];
  const row = (one: HouseholdYear): readonly ResultCell[] => [
    rank.value(one) ?? '',
    one.id,
    ...others.map((column) => column.value(one) ?? ''),
  ];
  return [[rank.header, nounsOf(year.scheme).id, ...others.map(({ header }) => header)], ...listed.map(row)];
}

const PERIOD_PARTS = ['基础分', '加分', '年度加分', '减分', '总分'] as const satisfies readonly Part[];

function boardOfPeriod(year: YearResult, period: Period, last: number): ResultRows {
  const { rows, tiered } = periodBoard(year, period);
  if (rows.length === 0) throw new FunctionFailure('not-available', say.nothingInForce(wordsOf(period, year.scheme)));
  const whole = summandsShown(year.scheme) !== 'none';
  const cells = ({ one, rank, tier }: (typeof rows)[number]): readonly ResultCell[] => [
    rank,
    one.id,
    one.group,
    one.name,
    ...PERIOD_PARTS.map((part) => (whole || part === '总分' ? (numberOfPart(one, period, part) ?? 0) : '')),
    ...(tiered ? [tier ?? ''] : []),
  ];
  return [
    [...HEADS.board(nounsOf(year.scheme)), ...(tiered ? [HEADS.tier] : [])],
    ...rows.filter(({ rank }) => rank <= last).map(cells),
  ];
}

// SCORE, SCORES, TOTAL, RANK, TIER, BALANCE and CAPLEFT: figures of households.
import { capLeft, HouseholdYear, isBlank, numberOf, planYearOf, type CellValue, type YearResult } from '../engine';
import { periodAlone, rankIn, tierIn } from './alone-in-period';
import { argumentText } from './formula-text';
import { isOmitted, isRange, rowsOf, scalarOf, textArgument } from './host-arguments';
import { leftOutHousehold, leftOutMonth, leftOutPeriod } from './left-out';
import { ledgerOf } from './ledger-argument';
import type { LoadedLedger, LedgerStore } from './ledger-store';
import { balanceOf, figureOfPart, partNamed, partOf, resultAt, tallyOf, totalOf, type Part } from './parts';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import type { FunctionRun, ResultCell, ResultRows } from './spec';
import * as say from './wording/failures';
import { wordsOf } from './wording/periods';
import { UNCAPPED } from './wording/lists';
import { whyNoAwards } from './why-no-awards';

const MOST_RESULTS = 1_000_000;

export function score([ticket, household, period, part]: readonly HostArgument[], store: LedgerStore): ResultCell {
  const named = partNamed(textArgument(part));
  const loaded = ledgerOf(ticket, store);
  const who = scalarOf(household);
  if (isOmitted(period) && !isBlank(who)) throw leftOutPeriod('SCORE', loaded, [argumentText(who)]);
  return scoreOf(loaded, who, scalarOf(period), named);
}

// Blank 户 or 期 gives '' so that a formula can be filled down in advance.
function scoreOf(loaded: LoadedLedger, household: CellValue, period: CellValue, part: Part): ResultCell {
  if (isBlank(household) || isBlank(period)) return '';
  return figureOfPart(loaded, loaded.asked.household(household), loaded.asked.period(period), part);
}

/** 户 down the rows, 期 along the columns; each cell is what SCORE says of it. */
export function scores([ticket, households, periods, part]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const named = partNamed(textArgument(part));
  const loaded = ledgerOf(ticket, store);
  if (isOmitted(households)) throw leftOutHousehold('SCORES', loaded, [String(loaded.ledger.year)]);
  if (isOmitted(periods))
    throw leftOutPeriod('SCORES', loaded, [isRange(households) ? '户' : argumentText(scalarOf(households))]);
  const [rows, columns] = [rowsOf(households).flat(), rowsOf(periods).flat()];
  if (rows.length * columns.length > MOST_RESULTS) throw new FunctionFailure('invalid-value', say.tooManyResults());
  return filled(
    rows.map((household) => columns.map((period) => orFailure(() => scoreOf(loaded, household, period, named)))),
  );
}

// A cell of its own shows its own error; anything unforeseen fails the whole call.
function orFailure(value: () => ResultCell): ResultCell {
  try {
    return value();
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
}

function filled(rows: ResultRows): ResultRows {
  return (rows[0]?.length ?? 0) === 0 ? [['']] : rows;
}

/** What a function of households was asked beside them: 年, and a last argument of its own as text. */
type AskedOf = { readonly loaded: LoadedLedger; readonly when: CellValue; readonly last: string };

/** A function of each household, spilled in the shape of 户. */
function ofHousehold(id: string, figureOf: (asked: AskedOf) => (household: number) => ResultCell): FunctionRun {
  return ([ticket, households, when, last], store) => {
    const loaded = ledgerOf(ticket, store);
    if (isOmitted(households)) throw leftOutHousehold(id, loaded, []);
    const figure = figureOf({ loaded, when: scalarOf(when), last: textArgument(last) });
    const one = (cell: CellValue): ResultCell => (isBlank(cell) ? '' : figure(loaded.asked.household(cell)));
    const width = Math.max(
      1,
      ...rowsOf(households)
        .slice(0, 1)
        .map((row) => row.length),
    );
    return filled(
      rowsOf(households).map((row) =>
        Array.from({ length: width }, (_, column) => orFailure(() => one(row[column] ?? null))),
      ),
    );
  };
}

/** Of the year as of some date. */
function ofYear({ loaded, when }: AskedOf, of: (one: HouseholdYear) => ResultCell): (household: number) => ResultCell {
  const year = yearAsked(loaded, when);
  return (household) => of(new HouseholdYear(year, household));
}

/** The year of 年 or 日期: a month, quarter or date counts up to its end; blank is the ledger's own year. */
export function yearAsked(loaded: LoadedLedger, asked: CellValue): YearResult {
  return isBlank(asked) ? loaded.year(loaded.ledger.year) : resultAt(loaded, loaded.asked.period(asked));
}

export const total = ofHousehold('TOTAL', (asked) => ofYear(asked, totalOf));
export const balance = ofHousehold('BALANCE', (asked) => {
  const isBalance = asked.last === '' || partOf(asked.last) === '余额';
  return ofYear(asked, isBalance ? balanceOf : (one) => tallyOf(one, asked.last));
});

export const rank = ofHousehold('RANK', (asked) => {
  const period = periodAlone(asked.loaded, asked.when, asked.last);
  if (period !== null) return rankIn(asked.loaded, period);
  return ofYear(asked, ({ rank: own }) => {
    if (own === null) throw new FunctionFailure('not-available', say.notRanked());
    return own;
  });
});

/** The tier's name, 待评议, or '' for none. */
export const tier = ofHousehold('TIER', (asked) => {
  const period = periodAlone(asked.loaded, asked.when, asked.last);
  if (period !== null) return tierIn(asked.loaded, period);
  return ofYear(asked, ({ year, tier: own }) => {
    if (year.awards === null) throw new FunctionFailure('not-available', whyNoAwards(year));
    return own ?? '';
  });
});

export function capsLeft([ticket, household, month, item]: readonly HostArgument[], store: LedgerStore): ResultCell {
  const loaded = ledgerOf(ticket, store);
  const [who, when, what] = [scalarOf(household), scalarOf(month), scalarOf(item)];
  if (isOmitted(month) && !isBlank(who)) throw leftOutMonth('CAPLEFT', loaded, [argumentText(who)]);
  if (isBlank(who) || isBlank(when)) return '';
  const [index, asked] = [loaded.asked.household(who), loaded.asked.month(when)];
  const year = loaded.year(planYearOf(loaded.scheme, asked));
  if (year.scores.aspects.length === 0 && new HouseholdYear(year, index).month(asked) === null) {
    throw new FunctionFailure('not-available', say.notInForce(wordsOf({ kind: 'month', first: asked }, loaded.scheme)));
  }
  const left = capLeft(year, index, asked, isBlank(what) ? null : loaded.asked.item(what));
  return left === null ? UNCAPPED : numberOf(left, year.scores.scale);
}

// SCORE, SCORES, TOTAL and BALANCE: figures of households.
import { isBlank, UNDECIDED, type CellValue } from '../engine';
import { isRange, rowsOf, scalarOf, textArgument } from './host-arguments';
import { ledgerOf } from './ledger-argument';
import type { LoadedLedger, LedgerStore } from './ledger-store';
import { balanceAt, figureOfPart, partNamed, yearPeriod } from './parts';
import { FunctionFailure, type HostArgument, type ResultCell, type ResultRows } from './spec';
import * as say from './wording';

export function score([handle, household, period, part]: readonly HostArgument[], store: LedgerStore): ResultCell {
  const loaded = ledgerOf(handle, store);
  return scoreOf(loaded, scalarOf(household), scalarOf(period), partNamed(textArgument(part)));
}

// Blank 户 or 期 gives '' so that a formula can be filled down in advance.
function scoreOf(loaded: LoadedLedger, household: CellValue, period: CellValue, part: string): ResultCell {
  if (isBlank(household) || isBlank(period)) return '';
  return figureOfPart(loaded, loaded.asked.household(household), loaded.asked.period(period), part);
}

/** 户 down the rows, 期 along the columns; a household or period that has no figure leaves its cell blank. */
export function scores([handle, households, periods, part]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const loaded = ledgerOf(handle, store);
  const named = partNamed(textArgument(part));
  const columns = rowsOf(periods).flat();
  return rowsOf(households).map(([household]) => columns.map((period) => orBlank(() => scoreOf(loaded, household ?? null, period ?? null, named))));
}

/** The value, or '' where there is nothing to show; a wrong argument still fails the whole call. */
function orBlank(value: () => ResultCell): ResultCell {
  try {
    return value();
  } catch (error) {
    if (error instanceof FunctionFailure && error.kind === 'not-available') return '';
    throw error;
  }
}

type OfHousehold = (loaded: LoadedLedger, household: number, when: CellValue) => ResultCell;

/** A function of one household, spilled when 户 is a column. */
export function eachHousehold(of: OfHousehold) {
  return ([handle, household, when]: readonly HostArgument[], store: LedgerStore): ResultCell | ResultRows => {
    const loaded = ledgerOf(handle, store);
    const asked = scalarOf(when);
    const one = (cell: CellValue): ResultCell => (isBlank(cell) ? '' : of(loaded, loaded.asked.household(cell), asked));
    if (!isRange(household)) return one(scalarOf(household));
    return rowsOf(household).map(([cell]) => [orBlank(() => one(cell ?? null))]);
  };
}

export const total = eachHousehold((loaded, household, when) => {
  return figureOfPart(loaded, household, yearPeriod(loaded.asked.year(when)), '总分');
});

export const balance = eachHousehold((loaded, household, when) => {
  const { asked, ledger } = loaded;
  return balanceAt(loaded, household, isBlank(when) ? yearPeriod(ledger.year) : asked.period(when));
});

export const rank = eachHousehold((loaded, household, when) => {
  const { ranking } = loaded.year(loaded.asked.year(when));
  if (ranking.rank[household] === 0) throw new FunctionFailure('not-available', say.notRanked());
  return ranking.rank[household];
});

/** The tier's name, 待评议, or '' for none. */
export const tier = eachHousehold((loaded, household, when) => {
  const { awards } = loaded.year(loaded.asked.year(when));
  if (awards === null) throw new FunctionFailure('not-available', say.noSuchRule('年终评比'));
  const outcome = awards.outcomes[household];
  return outcome.kind === 'tier' ? awards.tiers[outcome.tier].name : outcome.kind === 'undecided' ? UNDECIDED : '';
});

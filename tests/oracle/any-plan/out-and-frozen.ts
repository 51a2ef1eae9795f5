// On which days a household is out of the system, or may not redeem: its rows enter, days leave, both inclusive.
import { lastDayOfMonth, monthOfDayText, type DayText } from '../days';
import { countRows, isOwnDay } from './count-rows';
import { lastMonth, planYear, type EffectText, type PlanText, type Until } from './plan-text';
import { inForceFrom, isFor, takesPart } from './presence';
import type { AnyVillage, Row } from './village';

export const NO_END: DayText = '9999-12-31';

export type Barred = {
  readonly from: DayText;
  readonly to: DayText;
  readonly kind: 'out' | 'freeze';
  /** Out of ranking and awards alone. */
  readonly redeems: boolean;
  /** Out until the year's end, which empties the balance. */
  readonly empties: boolean;
};

function lastDay(plan: PlanText, row: Row, until: Until): DayText {
  if (row.end !== null) return row.end;
  if (until === 'open') return NO_END;
  return lastDayOfMonth(lastMonth(plan, planYear(plan, monthOfDayText(row.day)) + (until === 'year-end' ? 0 : 1)));
}

function barredBy(plan: PlanText, row: Row, { effect, until, redemption }: EffectText): readonly Barred[] {
  const redeems = redemption === 'kept';
  const alike = { from: row.day, redeems };
  if (effect === 'freeze')
    return [{ ...alike, kind: 'freeze', to: lastDay(plan, row, until ?? 'open'), empties: false }];
  if (effect !== 'out') return [];
  const ofYear = (until ?? 'year-end') === 'year-end';
  // A year is a year, whatever end date the row has.
  const to = ofYear ? lastDay(plan, { ...row, end: null }, 'year-end') : lastDay(plan, row, until ?? 'open');
  return [{ ...alike, kind: 'out', to, empties: ofYear && !redeems }];
}

/** Of two alike the checker says that the second has nothing to do. */
const firstOfEach = (effects: readonly EffectText[]): readonly EffectText[] =>
  effects.filter(({ effect }, at) => effects.findIndex((other) => other.effect === effect) === at);

/** By rows up to `asOf` that count, and of freezes by all that the ledger has. */
export function barredDays(plan: PlanText, village: AnyVillage, index: number): readonly Barred[] {
  const household = village.households[index];
  const ofRows = countRows(plan, village, index)
    .filter(isOwnDay)
    .flatMap(({ item, row }) => firstOfEach(item.effects ?? []).flatMap((one) => barredBy(plan, row, one)));
  const ofFreezes = village.rows.flatMap((row) => {
    const item = (plan.items ?? []).find(({ id, kind }) => id === row.item && kind === 'freeze');
    const counts =
      item !== undefined &&
      row.household === index &&
      takesPart(plan, household) &&
      isFor(item.for, household) &&
      monthOfDayText(row.day) >= inForceFrom(plan, village, household);
    return counts ? barredBy(plan, row, { effect: 'freeze', until: item.until ?? 'open' }) : [];
  });
  return [...ofFreezes, ...ofRows];
}

export function isOutOn(barred: readonly Barred[], day: DayText): boolean {
  return barred.some(({ kind, from, to }) => kind === 'out' && from <= day && day <= to);
}

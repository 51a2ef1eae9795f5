// 常住户: who lives in the village on the last day of the year.
import { monthOf } from '../basis/calendar';
import type { Household, Ledger } from '../ledger/types';

/** Marked resident, and neither gone before December of `year` nor joining after it. */
export function isResidentAtYearEnd(household: Household, year: number): boolean {
  const december = monthOf(year, 12);
  return household.resident && (household.left === null || household.left >= december) && (household.joined === null || household.joined <= december);
}

export function countResidents(ledger: Ledger, year: number): number {
  return ledger.roster.households.filter((household) => isResidentAtYearEnd(household, year)).length;
}

// When a household may not redeem: the freezes that the event rows state.
import type { LocalDate, Month } from '../basis/calendar';
import { LAST_DAY, monthOfDay } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import type { Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { firstMonthOf, lastMonthOf, participates } from '../scoring/in-force';

/** Both days inclusive; `to` is LAST_DAY for an open-ended freeze. */
export type Freeze = { readonly household: number; readonly from: LocalDate; readonly to: LocalDate; readonly openEnded: boolean };

/** By household: its freezes of whatever year, in ledger order. Voided rows and rows outside the months in force freeze nothing. */
export function freezesOf(ledger: Ledger, scheme: Scheme, start: Month): ReadonlyMap<number, readonly Freeze[]> {
  const { household, item, day, end, voided, length } = ledger.events;
  const isFreeze = Uint8Array.from(scheme.items, ({ kind }) => (kind === 'freeze' ? 1 : 0));
  const freezes = new Map<number, Freeze[]>();
  for (let event = 0; event < length; event++) {
    if (item[event] < 0 || isFreeze[item[event]] === 0 || voided[event] === 1) continue;
    const month = monthOfDay(day[event]);
    const rules = rulesInForce(scheme, month);
    const who = ledger.roster.households[household[event]];
    if (!rules.items.some(({ id }) => id === scheme.items[item[event]].id)) continue;
    if (month < firstMonthOf(who, start) || month > lastMonthOf(who) || !participates(who, rules)) continue;
    const openEnded = end[event] === 0;
    const freeze = { household: household[event], from: day[event] as LocalDate, to: (openEnded ? LAST_DAY : end[event]) as LocalDate, openEnded };
    const known = freezes.get(freeze.household);
    if (known === undefined) freezes.set(freeze.household, [freeze]);
    else known.push(freeze);
  }
  return freezes;
}

/** The first of the freezes that covers the day; `undefined` when none does. */
export function freezeOn(freezes: readonly Freeze[] | undefined, day: number): Freeze | undefined {
  return freezes?.find(({ from, to }) => from <= day && day <= to);
}

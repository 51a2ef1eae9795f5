// When a household may not redeem: the freezes that the event rows state, and the vetoes that put it out of the system.
import type { LocalDate } from '../basis/calendar';
import { LAST_DAY, monthOfDay } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { classBit, classMask, isFor } from '../scheme/classes';
import { rulesInForce } from '../scheme/versions';
import { endOf } from '../scoring/exclusions';
import { firstMonthOf, lastMonthOf, participates } from '../scoring/in-force';
import type { YearScores } from '../scoring/types';

/** Both days inclusive; `to` is LAST_DAY for an open-ended freeze. */
export type Freeze = {
  readonly household: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly openEnded: boolean;
  /** Out of the system by a veto. */
  readonly out?: true;
};

/** By household: its freezes of whatever year, in ledger order, then those of vetoes.
 * Voided rows and rows outside the months in force freeze nothing. */
export function freezesOf(ledger: Ledger, years: readonly YearScores[]): ReadonlyMap<number, readonly Freeze[]> {
  const freezes = new Map<number, Freeze[]>();
  for (const freeze of [...freezesOfRows(ledger, years[years.length - 1]), ...years.flatMap(freezesOfVetoes)]) {
    const known = freezes.get(freeze.household);
    if (known === undefined) freezes.set(freeze.household, [freeze]);
    else known.push(freeze);
  }
  return freezes;
}

function freezesOfRows(ledger: Ledger, { scheme, start }: YearScores): readonly Freeze[] {
  const { household, item, day, end, voided, length } = ledger.events;
  const isFreeze = Uint8Array.from(scheme.items, ({ kind }) => (kind === 'freeze' ? 1 : 0));
  const found: Freeze[] = [];
  for (let event = 0; event < length; event++) {
    if (item[event] < 0 || isFreeze[item[event]] === 0 || voided[event] === 1) continue;
    const month = monthOfDay(day[event]);
    const rules = rulesInForce(scheme, month);
    const who = ledger.roster.households[household[event]];
    const own = rules.items.find(({ id }) => id === scheme.items[item[event]].id);
    if (
      own === undefined ||
      month < firstMonthOf(who, start, rules, scheme) ||
      month > lastMonthOf(who) ||
      !participates(who, rules)
    )
      continue;
    if (!isFor(classMask(scheme, own.for), classBit(who.earnerClass))) continue;
    const stated = end?.[event] ?? 0;
    const to = stated === 0 ? endOf(own.until, scheme, month) : stated;
    found.push({
      household: household[event],
      from: day[event] as LocalDate,
      to: to as LocalDate,
      openEnded: to === LAST_DAY,
    });
  }
  return found;
}

/** Out of the system, or frozen, by a veto of the year. */
function freezesOfVetoes({ sanctions }: YearScores): readonly Freeze[] {
  return (sanctions?.exclusions ?? [])
    .filter(({ redeems }) => redeems !== true)
    .map(({ household, kind, from, to }) => ({
      household,
      from,
      to,
      openEnded: to === LAST_DAY,
      ...(kind === 'out' ? { out: true } : {}),
    }));
}

/** The first of the freezes that covers the day; `undefined` when none does. */
export function freezeOn(freezes: readonly Freeze[] | undefined, day: number): Freeze | undefined {
  return freezes?.find(({ from, to }) => from <= day && day <= to);
}

/** The last day of all freezes that cover the day; `null` when none does. */
export function frozenOn(freezes: readonly Freeze[], day: number): LocalDate | null {
  const covering = freezes.filter(({ from, to }) => from <= day && day <= to);
  return covering.reduce<LocalDate | null>((last, { to }) => (last === null || to > last ? to : last), null);
}

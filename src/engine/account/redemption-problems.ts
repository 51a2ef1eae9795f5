// What is to be said about redemptions that count: too many points, against the plan's terms, while frozen, or later
// than asked. In: what was taken, with what there was before it. Out: problems, in ledger order.
import { formatDay, formatMonth, lastDayOf, monthOfDay } from '../basis/calendar';
import type { Month } from '../basis/calendar';
import { MICRO, MILLI, numberOf, pointsOf } from '../basis/points';
import type { Scale } from '../basis/points';
import { problem } from '../basis/problem';
import type { Problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import type { Ledger, Redemption } from '../ledger/types';
import type { RedemptionTerms, Scheme } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { partWithoutPrivateNumbers } from '../basis/private-numbers';
import { grainsOf } from '../scoring/grains';
import { namesOf, placeOfRow } from '../scoring/places';
import type { Freeze } from './freezes';
import { freezeOn } from './freezes';
import { priceDifference } from '../ledger/rows/goods-prices';
import type { UnitsUpTo } from './tallies';

/** A redemption that counts; `available`, `earned`: what could be taken, and was ever earned, before it; `before`:
 * how many others its period had. */
export type Taken = {
  readonly redemption: Redemption;
  readonly order: number;
  readonly day: number;
  available: number;
  earned: number;
  before: number;
};

export type Judged = {
  readonly ledger: Ledger;
  readonly scale: Scale;
  readonly terms: RedemptionTerms;
  readonly scheme: Scheme;
  readonly unitsUpTo: UnitsUpTo;
  readonly freezes: ReadonlyMap<number, readonly Freeze[]>;
};

export function redemptionProblems(taken: readonly Taken[], judged: Judged): readonly Problem[] {
  const silenced = rowsInError(judged.ledger);
  return [...taken]
    .sort((a, b) => a.order - b.order)
    .filter(
      ({ redemption }) =>
        redemption.points > 0 && !silenced.has(rowKey(judged.ledger.tables[redemption.table].sheet, redemption.row)),
    )
    .flatMap((one) => [
      ...overRedeemed(judged, one),
      ...againstTerms(judged, one),
      ...againstPrices(judged, one),
      ...whileFrozen(judged, one),
    ]);
}

function overRedeemed({ ledger, scale }: Judged, { redemption, day, available }: Taken): readonly Problem[] {
  const asked = pointsOf(redemption.points, scale);
  if (asked <= available) return [];
  const facts = {
    ...whoAndWhen(ledger, redemption, day),
    available: numberOf(Math.max(0, available), scale),
    asked: numberOf(asked, scale),
  } satisfies FactsOf<'over-redeemed'>;
  return [problem('over-redeemed', placeOfRow(ledger, redemption.table, redemption.row, 'points'), facts.asked, facts)];
}

/** Each term that the row does not keep to: what there has to be before it, the multiple, how often. */
function againstTerms(judged: Judged, { redemption, day, available, earned, before }: Taken): readonly Problem[] {
  const { ledger, scale, terms } = judged;
  const place = placeOfRow(ledger, redemption.table, redemption.row, 'points');
  const asked = pointsOf(redemption.points, scale);
  // As with points: what the months before gave, or by the day.
  const known = terms.usableAtOnce ? day : lastDayOf(monthOfDay(day) - 1);
  const said = (why: FactsOf<'redemption-against-terms'>): readonly Problem[] => [
    problem('redemption-against-terms', place, numberOf(asked, scale), {
      ...whoAndWhen(ledger, redemption, day),
      ...why,
    }),
  ];
  const { needs, multipleOf, times } = terms;
  const isMet =
    needs.length === 0 ||
    needs.some(({ of, atLeast }) =>
      typeof of === 'object'
        ? judged.unitsUpTo(of, { household: redemption.household, day: known }) >= atLeast * MILLI
        : (of === 'balance' ? available : earned) >= grainsOf(atLeast, scale),
    );
  return [
    ...(isMet ? [] : said({ why: 'needs', needs: needs.map(({ name, atLeast }) => `${name}${atLeast}`) })),
    ...(multipleOf !== null && asked % grainsOf(multipleOf, scale) !== 0
      ? said({ why: 'multiple', asked: numberOf(asked, scale), multiple: multipleOf })
      : []),
    ...(times !== null && before >= times.most ? said({ why: 'times', most: times.most, per: times.per }) : []),
  ];
}

/** By the list of its own month. */
function againstPrices({ ledger, scheme }: Judged, { redemption, day }: Taken): readonly Problem[] {
  const found = priceDifference(rulesInForce(scheme, monthOfDay(day)).redemption?.prices ?? [], redemption);
  if (found === null) return [];
  const place = placeOfRow(ledger, redemption.table, redemption.row, 'points');
  const asked = redemption.points / MICRO;
  const goods = partWithoutPrivateNumbers(found.kind === 'unlisted' ? found.goods : redemption.goods, redemption.goods);
  const facts = {
    ...whoAndWhen(ledger, redemption, day),
    goods,
    asked,
    ...(found.kind === 'cost' ? { why: 'price', price: found.cost } : { why: 'unlisted' }),
  } satisfies FactsOf<'redemption-against-terms'>;
  return [problem('redemption-against-terms', place, asked, facts)];
}

function whileFrozen({ ledger, freezes }: Judged, { redemption, day }: Taken): readonly Problem[] {
  const freeze = freezeOn(freezes.get(redemption.household), day);
  if (freeze === undefined) return [];
  const facts = {
    ...whoAndWhen(ledger, redemption, day),
    from: formatDay(freeze.from),
    ...(freeze.openEnded ? {} : { to: formatDay(freeze.to) }),
    ...(freeze.out === true ? { why: 'out' } : {}),
  } satisfies FactsOf<'redeemed-while-frozen'>;
  return [problem('redeemed-while-frozen', placeOfRow(ledger, redemption.table, redemption.row, 'date'), null, facts)];
}

/** One reminder for all of those after the month that follows asOf, where the first stands. */
export function redeemedLater(ledger: Ledger, later: readonly Taken[], asked: Month): readonly Problem[] {
  if (later.length === 0) return [];
  const [{ redemption }] = later;
  const points = later.reduce((sum, one) => sum + one.redemption.points, 0) / MICRO;
  const facts = { rows: later.length, points, to: formatMonth(asked + 1) } satisfies FactsOf<'redemption-later'>;
  return [problem('redemption-later', placeOfRow(ledger, redemption.table, redemption.row, 'date'), null, facts)];
}

function whoAndWhen(
  ledger: Ledger,
  { household }: Redemption,
  day: number,
): { readonly household: string; readonly head: string; readonly date: string } {
  return { ...namesOf(ledger.roster.households[household]), date: formatDay(day) };
}

/** Rows whose error silences their warnings. */
function rowsInError(ledger: Ledger): ReadonlySet<string> {
  const rows = ledger.problems.filter(({ severity, row }) => severity === 'error' && row !== null);
  return new Set(rows.map(({ sheet, row }) => rowKey(sheet, row)));
}

function rowKey(sheet: string | null, row: number | null): string {
  return `${row} ${sheet}`;
}

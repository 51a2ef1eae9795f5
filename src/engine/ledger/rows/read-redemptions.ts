// 兑换登记 → redemptions: every row that touches a balance, whatever else is wrong with it.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { formatDay, monthOfDay, type LocalDate } from '../../basis/calendar';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import { LARGEST_FIGURE, MICRO, MILLI, type Micro, microOf, roundedMicro } from '../../basis/points';
import { type Problem, problem } from '../../basis/problem';
import type { GoodsPrice } from '../../scheme/types';
import { rulesInForce } from '../../scheme/versions';
import { columnOf } from '../tables/classify-columns';
import { MISMATCHED_HOUSEHOLD, NO_HOUSEHOLD } from '../names/households';
import { AmbiguousDates, datesOf } from './dates-of-table';
import { costByList } from './goods-prices';
import { findCopies } from './find-copies';
import {
  bodyOf,
  codeFor,
  householdProblem,
  identityOf,
  indexOf,
  isNoRow,
  placeOf,
  type ReadContext,
  recordNoRow,
  type RowIdentity,
  shown,
  type TableSource,
} from './read-context';
import { AMBIGUOUS_DAY, type DateReader, whyNoDay } from '../dates/read-date';
import type { Redemption } from '../types';
import { SetAside } from './set-aside';
import { cellAt } from '../sheet-view';

/** Reads every redemption table in order; a table that stands in another sheet too is read once. */
export function readRedemptions(sources: readonly TableSource[], context: ReadContext): readonly Redemption[] {
  const redemptions = readTables(sources, context);
  const { length } = redemptions;
  const keyOf = (at: number): string => `${redemptions[at].household}/${redemptions[at].day}/${redemptions[at].points}`;
  const copied = findCopies(
    { role: 'redemptions', length, table: redemptions.map(({ table }) => table), keyOf },
    sources,
    context,
  );
  return copied.includes(1) ? redemptions.filter((_redemption, at) => copied[at] === 0) : redemptions;
}

function readTables(sources: readonly TableSource[], context: ReadContext): readonly Redemption[] {
  const redemptions: Redemption[] = [];
  const ambiguous = new AmbiguousDates(context);
  for (const source of sources) {
    const identity = identityOf(source);
    const dates = datesOf(source, columnOf(source.table.columns, 'date'), context);
    const { first, last } = bodyOf(source);
    const aside = new SetAside(source, identity, context);
    const before = context.problems.length;
    for (let at = first; at <= last; at++) {
      const row = source.view.rows[at];
      if (!row) continue;
      const redemption = readRow(row, { source, at, identity, dates, ambiguous, aside }, context);
      if (redemption) redemptions.push(redemption);
    }
    if (isWithoutPoints(source)) sayOnce(source, before, context.problems);
  }
  return redemptions;
}

const isWithoutPoints = (source: TableSource): boolean =>
  indexOf(source, 'points') < 0 && indexOf(source, 'unit-price') < 0;

// A column that is not there is missing once, and not in each of its rows; goods without a price are named where they
// stand.
function sayOnce({ table, unknown }: TableSource, before: number, problems: Problem[]): void {
  const own = problems.slice(before);
  const missing = own.filter(({ code, facts }) => code === 'missing-points' && facts.goods === undefined);
  if (missing.length === 0) return;
  problems.splice(before, own.length, ...own.filter((each) => !missing.includes(each)));
  // A column of figures that is asked about may be the one that is missing.
  if (unknown.some(({ profile }) => profile.figures > 0)) return;
  problems.push(
    problem('column-missing', { sheet: table.sheet, row: table.headerBottom + 1 }, null, {
      role: 'redemptions',
      rows: missing.length,
    }),
  );
}

type Where = {
  readonly source: TableSource;
  readonly at: number;
  readonly identity: RowIdentity;
  readonly dates: DateReader;
  readonly ambiguous: AmbiguousDates;
  readonly aside: SetAside;
};

// The goods have left the shelf: a mismatch is deducted from the 户号's household, an unreadable date
// counts as of asOf. Only a row without points or without a known household touches no balance.
function readRow(row: readonly CellValue[], where: Where, context: ReadContext): Redemption | null {
  const { source, at, identity } = where;
  const found = context.households.find(
    cellAt(row, identity.id),
    cellAt(row, identity.head),
    cellAt(row, identity.group),
  );
  const day = where.dates.day(cellAt(row, indexOf(source, 'date')), source.view.table.date1904 ?? false);
  const prices = pricesOn(day, context);
  const points = pointsOf(row, source, prices);
  // What was never handed out is deducted from nobody.
  if (where.aside.isOut(row, at)) return null;
  const clean = found >= 0 && day > 0 && points !== null;
  if ((!clean && isNoRow(row, identity)) || (found === NO_HOUSEHOLD && isUnfilled(row, source))) {
    recordNoRow(context, source, at);
    return null;
  }
  context.rowsRead[source.number]++;
  const dated = columnOf(source.table.columns, 'date');
  if (found >= 0 && day === AMBIGUOUS_DAY && points !== null && dated) where.ambiguous.problemOf(source, dated);
  else if (!clean) context.problems.push(rowProblem(row, where, context, { found, day, prices }));
  else warn(row, where, context, { points, day });
  const household =
    found === MISMATCHED_HOUSEHOLD ? context.households.findById(cellAt(row, identity.id) ?? null) : found;
  if (household < 0 || points === null) return null;
  const counted = countIn(cellAt(row, indexOf(source, 'count')));
  return {
    household,
    day: day > 0 ? (day as LocalDate) : null,
    points,
    goods: textOf(cellAt(row, indexOf(source, 'goods'))),
    ...(counted === null ? {} : { count: Math.round(counted * MILLI) }),
    table: source.number,
    row: at + source.view.top + 1,
  };
}

// A line that the clerk numbered in advance but did not fill in.
function isUnfilled(row: readonly CellValue[], source: TableSource): boolean {
  return (['date', 'points', 'goods'] as const).every((kind) => isBlank(cellAt(row, indexOf(source, kind))));
}

/** The plan's list on a day; on one that could not be read, the latest. */
function pricesOn(day: number, { scheme }: ReadContext): readonly GoodsPrice[] {
  const { rules } = scheme.versions[scheme.versions.length - 1];
  return (day > 0 ? rulesInForce(scheme, monthOfDay(day)) : rules).redemption?.prices ?? [];
}

/** As typed, 扣50 and 50 alike; where they are blank, 数量 × 单价, one where no 数量 is given; without a price in the
 * row, that of the plan's list. `null` where none of these can be read. */
function pointsOf(row: readonly CellValue[], source: TableSource, prices: readonly GoodsPrice[]): Micro | null {
  const figure = figureOfRow(row, source, prices);
  return figure === null ? null : roundedMicro(figure);
}

function figureOfRow(row: readonly CellValue[], source: TableSource, prices: readonly GoodsPrice[]): number | null {
  const cell = cellAt(row, indexOf(source, 'points'));
  if (!isBlank(cell)) return redeemedIn(cell);
  const priced = cellAt(row, indexOf(source, 'unit-price'));
  const counted = cellAt(row, indexOf(source, 'count'));
  const count = isBlank(counted) ? 1 : countIn(counted);
  if (count === null) return null;
  if (isBlank(priced)) {
    const goods = textOf(cellAt(row, indexOf(source, 'goods')));
    return costByList(prices, { goods, ...(isBlank(counted) ? {} : { count: Math.round(count * MILLI) }) });
  }
  const price = pointsIn(priced);
  return price === null ? null : (Math.round(price * MICRO) * Math.round(count * MILLI)) / (MICRO * MILLI);
}

/** Points handed over: only a minus sign says that goods were returned. */
function redeemedIn(cell: CellValue | undefined): number | null {
  const points = pointsIn(cell);
  return points !== null && typeof cell === 'string' && /^\s*[减扣]/u.test(cell) ? Math.abs(points) : points;
}

function warn(
  row: readonly CellValue[],
  { source, at, dates }: Where,
  context: ReadContext,
  { points, day }: { readonly points: Micro; readonly day: number },
): void {
  const dated = columnOf(source.table.columns, 'date');
  const date = cellAt(row, dated?.index ?? -1);
  if (dates.hasApproximate && dates.isApproximate(date))
    context.problems.push(
      problem('date-approximate', placeOf(source, at, dated), shown(date), {
        role: 'redemptions',
        day: formatDay(day),
      }),
    );
  const column = columnOf(source.table.columns, 'points');
  const cell = cellAt(row, column?.index ?? -1);
  if (microOf(figureOfRow(row, source, pricesOn(day, context)) ?? 0) !== null) return;
  context.problems.push(
    problem('too-many-places', placeOf(source, at, column), shown(cell), {
      role: 'redemptions',
      kept: points / MICRO,
      places: 6,
    }),
  );
}

function rowProblem(
  row: readonly CellValue[],
  where: Where,
  context: ReadContext,
  state: { readonly found: number; readonly day: number; readonly prices: readonly GoodsPrice[] },
): ReturnType<typeof problem> {
  const { source, at } = where;
  if (state.found < 0) return householdProblem(state.found, row, where, context);
  if (state.day <= 0) {
    const column = columnOf(source.table.columns, 'date');
    const code = codeFor('invalid-date', source, at, column?.index ?? -1);
    return problem(code, placeOf(source, at, column), shown(cellAt(row, column?.index ?? -1)), {
      role: 'redemptions',
      ...(code === 'invalid-date' ? { why: whyNoDay(cellAt(row, column?.index ?? -1)) } : {}),
    });
  }
  const column = columnOf(source.table.columns, 'points');
  const cell = cellAt(row, column?.index ?? -1);
  const figure = figureOfRow(row, source, state.prices);
  if (figure !== null && Math.abs(figure) > LARGEST_FIGURE)
    return problem('invalid-points', placeOf(source, at, column), shown(cell), {
      role: 'redemptions',
      why: 'too-large',
      max: LARGEST_FIGURE,
    });
  const goods = state.prices.length > 0 ? textOf(cellAt(row, indexOf(source, 'goods'))) : '';
  return problem(codeFor('missing-points', source, at, column?.index ?? -1), placeOf(source, at, column), shown(cell), {
    role: 'redemptions',
    ...(goods === '' ? {} : { goods }),
  });
}

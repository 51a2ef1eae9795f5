// The figures of a table of goods → which of them is the count, the price of one piece and the points handed over:
// known by the cells, since a price taken for the whole deducts too little of everybody who took two.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import { cellAt } from '../sheet-view';
import type { FoundColumn } from '../types';
import { columnOf } from './classify-columns';
import { mostly, profileOf } from './column-profile';
import { headerKey, headerWord } from './header-words';
import type { AsideColumn, Surroundings, UnderstoodColumns, UnknownColumn } from './understood-columns';

/** What a sheet of redemptions is called, and the header of its day. */
const REDEMPTION = /兑|换购|换取|换物|领取|领用|领物|积分超市/u;
/** A header over the price of one piece; over the points of a whole row. */
const OF_ONE = /单[价件个份]|每|一[件个份袋瓶包]|标价|积分价/u;
const OF_ALL = /共|总|合计|小计|花|耗|扣|抵|支出|支付|用[去掉了]/u;
const OF_COUNT = /[件个份袋瓶盒桶提][数量]?$|几[件个份袋]|数量|多少[件个份]/u;
/** What a row came to; 总积分 may be all that the household has. */
const OF_ROW = /^(?:共|合计|小计|共计)(?:[兑扣用花]换?)?(?:积?分[数值]?)?$|^(?:积分|分[数值]?)(?:合计|小计|共计)$/u;
const OF_ROW_OR_ALL = /^总(?:积分|分|计)$/u;
/** Money is no points. */
const MONEY = /元|金额|人民币|￥/u;
/** Goods that say the same of a figure where its header says otherwise. */
const LEAST_GOODS = 2;
/** Share of rows that bear out what the cells say. */
const NEARLY_ALL = 0.9;
const CLOSE = 1e-6;

type Role = 'count' | 'unit-price' | 'points';
/** A column of figures; `role`: what its header says that it is. */
type Figures = {
  readonly index: number;
  readonly header: string;
  readonly role: Role | null;
  readonly values: readonly (number | null)[];
};

/** The columns with count, price and points told apart where the table is one of redemptions; else as they came. */
export function redemptionColumns(understood: UnderstoodColumns, around: Surroundings): UnderstoodColumns {
  const { columns } = understood;
  const isOfGoods =
    columnOf(columns, 'goods') !== undefined || REDEMPTION.test(`${around.view.table.sheet} ${around.title}`);
  if (!isOfGoods || columns.some(({ kind }) => NOT_BESIDE_GOODS.has(kind))) return understood;
  const found = figuresIn(understood, around);
  const roles = rolesOf(found, columnOf(columns, 'goods'), around);
  return roles === null ? understood : withRoles(understood, { found, roles }, around);
}

const NOT_BESIDE_GOODS: ReadonlySet<FoundColumn['kind']> = new Set([
  'item',
  'item-text',
  'bonus-item',
  'deduction-item',
  'item-count',
  'figure',
  'direction',
]);
const ROLES: readonly FoundColumn['kind'][] = ['count', 'unit-price', 'points', 'deduction-points'];

function figuresIn({ columns, unknown, aside }: UnderstoodColumns, around: Surroundings): readonly Figures[] {
  const known = columns
    .filter(({ kind }) => ROLES.includes(kind))
    .map(({ index, header, kind }) => ({
      index,
      header,
      role: kind === 'deduction-points' ? 'points' : (kind as Role),
    }));
  const others = [...unknown, ...aside.filter(({ reason }) => reason === 'running-figure')].map(
    ({ index, header }) => ({ index, header, role: null }),
  );
  return [...known, ...others]
    .filter(({ index, header }) => isFigures(index, header, around))
    .sort((a, b) => a.index - b.index)
    .map((column) => ({ ...column, values: valuesOf(column, around) }));
}

function isFigures(index: number, header: string, { view, body, lens }: Surroundings): boolean {
  if (MONEY.test(header)) return false;
  const profile = profileOf(view, index, body, lens);
  return (
    profile.filled > 0 &&
    !(profile.serial && profile.filled > 2) &&
    mostly(Math.max(profile.points, profile.counts), profile, NEARLY_ALL)
  );
}

function valuesOf({ index, role }: Pick<Figures, 'index' | 'role'>, around: Surroundings): readonly (number | null)[] {
  const read =
    role === 'count' ? countIn : (cell: CellValue | undefined): number | null => pointsIn(cell) ?? countIn(cell);
  return rowsOf(around).map((row) => (isBlank(cellAt(row, index)) ? null : read(cellAt(row, index))));
}

function rowsOf({ view, body }: Surroundings): readonly (readonly CellValue[])[] {
  return view.rows.slice(body.top, body.bottom + 1).filter((row) => row !== undefined && !body.isOfPage(row));
}

/** By column what it is; `'unsure'` for a figure that may be either. `null`: nothing needs to be decided. */
type Roles = ReadonlyMap<number, Role | 'unsure'>;

function rolesOf(found: readonly Figures[], goods: FoundColumn | undefined, around: Surroundings): Roles | null {
  const product = productIn(found) ?? rowTotalIn(found);
  if (product !== null) return product;
  const count =
    found.find(({ role }) => role === 'count') ??
    found.find(({ role, header }) => role === null && OF_COUNT.test(header));
  const others = found.filter((column) => column !== count);
  if (count === undefined || others.length !== 1) return null;
  const [figure] = others;
  const said = roleByHeader(figure);
  const seen =
    goods === undefined
      ? null
      : roleByGoods(
          count,
          figure,
          rowsOf(around).map((row) => textOf(cellAt(row, goods.index))),
        );
  return new Map<number, Role | 'unsure'>([
    [count.index, 'count'],
    [
      figure.index,
      decided(figure, { said, seen, single: count.values.every((each) => each === null || Math.abs(each) === 1) }),
    ],
  ]);
}

function roleByHeader({ role, header }: Figures): Role | null {
  if (role === 'unit-price' || OF_ONE.test(header)) return 'unit-price';
  return OF_ALL.test(header) || headerWord(headerKey(header))?.kind === 'points' ? 'points' : null;
}

// Words such as 分值 are used for either, and what stands below them is believed.
function decided(
  { header }: Figures,
  { said, seen, single }: { readonly said: Role | null; readonly seen: Role | null; readonly single: boolean },
): Role | 'unsure' {
  if (seen === null) return said ?? (single ? 'points' : 'unsure');
  if (said === null || said === seen) return seen;
  return OF_ONE.test(header) || OF_ALL.test(header) || /兑换|使用/u.test(header) ? 'unsure' : seen;
}

/** 合计积分 is what a row came to: alone, or beside the one figure that it is the product of, rows of one piece too.
 * Where it is no product it may run on from row to row. */
function rowTotalIn(found: readonly Figures[]): Roles | null {
  const isTotal = ({ role, header }: Figures): boolean => role === null && OF_ROW.test(headerKey(header));
  const isAll = ({ role, header }: Figures): boolean => role === null && OF_ROW_OR_ALL.test(headerKey(header));
  const total = found.find(isTotal) ?? found.find(isAll);
  if (total === undefined) return null;
  const count = found.find(({ role }) => role === 'count');
  const prices = found.filter((column) => column !== total && column !== count && !isTotal(column) && !isAll(column));
  const [price] = prices;
  const counted = count === undefined ? [] : ([[count.index, 'count']] as const);
  if (prices.length === 0) return isTotal(total) ? new Map<number, Role>([[total.index, 'points'], ...counted]) : null;
  if (prices.length > 1) return null;
  const rows = total.values.map((value, at) => [value, price.values[at], count?.values[at] ?? 1] as const);
  const told = rows.filter(([value, each]) => value !== null && each !== null);
  const fits = told.filter(([value, each, times]) => Math.abs((value ?? 0) - (each ?? 0) * times) <= CLOSE).length;
  if (fits >= told.length * NEARLY_ALL && price.role !== null)
    return new Map<number, Role>([[total.index, 'points'], [price.index, 'unit-price'], ...counted]);
  return isTotal(total) ? new Map<number, Role | 'unsure'>([[total.index, 'unsure']]) : null;
}

/** Count × price = points in nearly all rows, and not only in rows of one piece. */
function productIn(found: readonly Figures[]): Roles | null {
  for (const points of [...found].reverse()) {
    for (const count of found) {
      for (const price of found) {
        if (
          new Set([points, count, price]).size < 3 ||
          count.role === 'unit-price' ||
          count.role === 'points' ||
          price.role === 'count'
        )
          continue;
        if (price.role === null && count.role === null && price.index < count.index && !OF_COUNT.test(count.header))
          continue;
        if (isProduct(count, price, points))
          return new Map<number, Role>([
            [count.index, 'count'],
            [price.index, 'unit-price'],
            [points.index, 'points'],
          ]);
      }
    }
  }
  return null;
}

function isProduct(count: Figures, price: Figures, points: Figures): boolean {
  let [rows, holds, telling] = [0, 0, 0];
  points.values.forEach((value, at) => {
    const [times, each] = [count.values[at], price.values[at]];
    if (value === null || times === null || each === null) return;
    rows++;
    if (Math.abs(times * each - value) > CLOSE) return;
    holds++;
    if (times !== 1 && each !== 1) telling++;
  });
  return rows > 0 && holds >= rows * NEARLY_ALL && telling > 0;
}

/** The same goods in other numbers: for other points, or for the same.
 * `null` where neither is seen, or both, or too little to gainsay the header. */
function roleByGoods(count: Figures, figure: Figures, goods: readonly string[]): Role | null {
  const byGoods = new Map<string, { readonly times: number; readonly value: number }[]>();
  goods.forEach((name, at) => {
    const [times, value] = [count.values[at] ?? 1, figure.values[at]];
    if (name === '' || value === null || times <= 0 || value <= 0) return;
    byGoods.set(name, [...(byGoods.get(name) ?? []), { times, value }]);
  });
  let [asPrice, asPoints] = [0, 0];
  for (const rows of byGoods.values()) {
    const [first] = rows;
    if (rows.every(({ times }) => times === first.times)) continue;
    if (rows.every(({ value }) => Math.abs(value - first.value) <= CLOSE)) asPrice++;
    else if (rows.every(({ times, value }) => Math.abs(value / times - first.value / first.times) <= CLOSE)) asPoints++;
  }
  if (asPrice > 0 && asPoints > 0) return null;
  const role = asPrice > 0 ? 'unit-price' : asPoints > 0 ? 'points' : null;
  return roleByHeader(figure) !== role && asPrice + asPoints < LEAST_GOODS ? null : role;
}

// What is taken by its cells is set aside no more; a column in no role any more is not understood.
function withRoles(
  { columns, unknown, aside }: UnderstoodColumns,
  { found, roles }: { readonly found: readonly Figures[]; readonly roles: Roles },
  { view, body, lens }: Surroundings,
): UnderstoodColumns {
  const decidedAs = (index: number): Role | 'unsure' | undefined => roles.get(index);
  const kept = columns.filter(
    ({ index, kind }) =>
      decidedAs(index) === undefined && !(ROLES.includes(kind) && [...roles.values()].includes(kind as Role)),
  );
  const spare = columns.filter(
    (column) => ROLES.includes(column.kind) && decidedAs(column.index) === undefined && !kept.includes(column),
  );
  const taken = found.flatMap(({ index, header }): FoundColumn[] => {
    const role = decidedAs(index);
    return role === undefined || role === 'unsure' ? [] : [{ kind: role, index, header }];
  });
  const lost = found.filter(
    ({ index }) => decidedAs(index) === 'unsure' && !unknown.some((each) => each.index === index),
  );
  const asUnknown = ({ index, header }: Figures): UnknownColumn => ({
    index,
    header,
    profile: profileOf(view, index, body, lens),
    speaksOfScoring: true,
  });
  return {
    columns: [...kept, ...taken].sort((a, b) => a.index - b.index),
    unknown: [
      ...unknown.filter(({ index }) => decidedAs(index) === undefined || decidedAs(index) === 'unsure'),
      ...lost.map(asUnknown),
    ],
    aside: [
      ...aside.filter(({ index }) => decidedAs(index) === undefined),
      ...spare.map(({ index, header }): AsideColumn => ({ index, header, reason: 'running-figure' })),
    ],
  };
}

// Ledgers for plans that make sense: rows and figures of any kind, laid out as the tables of a workbook.
import * as fc from 'fast-check';
import type { CellTable, CellValue } from '../../src/engine/basis/cells';
import { CLASSES } from './valid-conditions';
import type { ValidScheme } from './valid-schemes';

export const FIRST_DAY_OF_2022 = 44562;
/** Two years of days, so that a year that begins in any month has rows in and out of it. */
const DAYS = 730;
export const HOUSEHOLDS = ['0101', '0102', '0103', '0104', '0105'];

export type LedgerRow = {
  readonly who: string;
  readonly day: number;
  readonly item: string;
  readonly count: number;
  readonly points: number;
  readonly lasts: number;
};

export const ledgerRows: fc.Arbitrary<readonly LedgerRow[]> = fc.uniqueArray(
  fc.record({
    who: fc.constantFrom(...HOUSEHOLDS),
    day: fc.nat(DAYS - 1),
    item: fc.constantFrom('J1', 'J2', 'J3', 'J4', 'K1', 'K2', 'V1', 'F1'),
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.4, 1.5, 2.5)),
    points: fc.integer({ min: 1, max: 9 }),
    lasts: fc.nat(90),
  }),
  { selector: ({ who, day }) => `${who} ${day}`, maxLength: 25 },
);

export type LedgerFigure = {
  readonly who: string;
  readonly part: number;
  readonly month: number;
  readonly figure: number;
};

export const ledgerFigures: fc.Arbitrary<readonly LedgerFigure[]> = fc.array(
  fc.record({
    who: fc.constantFrom(...HOUSEHOLDS),
    part: fc.nat(7),
    month: fc.nat(23),
    figure: fc.constantFrom(0, 2.5, 5, 12.5, 20),
  }),
  { maxLength: 20 },
);

/** A roster with classes, rows, and figures in the long form (of whatever the plan's base has). */
export function ledgerTablesOf(
  { scheme }: ValidScheme,
  rows: readonly LedgerRow[],
  figures: readonly LedgerFigure[],
): readonly CellTable[] {
  const roster: CellValue[][] = HOUSEHOLDS.map((id, at) => [
    id,
    `${id}家`,
    '一组',
    CLASSES[at % 2],
    at === 4 ? '是' : '否',
    at === 3 ? '2022-05' : null,
  ]);
  const events = rows.map(({ who, day, item, count, points, lasts }): CellValue[] => [
    FIRST_DAY_OF_2022 + day,
    who,
    item,
    count,
    scheme.items.find(({ id }) => id === item)?.typed ? points : null,
    FIRST_DAY_OF_2022 + day + lasts,
  ]);
  const named = scheme.baseTargets.filter(
    (target) =>
      target.kind === 'total' ||
      target.kind === 'item' ||
      !scheme.baseTargets.some((other) => other.kind === 'item' && other.category === target.id),
  );
  const assessed = figures.map(({ who, part, month, figure }): CellValue[] => [
    `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    who,
    named[part % named.length].name,
    figure,
  ]);
  return [
    { sheet: '花名册', rows: [['户号', '户主', '小组', '户类别', '老年户', '加入月份'], ...roster] },
    ...(rows.length === 0
      ? []
      : [{ sheet: '加减分登记', rows: [['日期', '户号', '项目', '数量', '分值', '止期'], ...events] }]),
    ...(figures.length === 0 ? [] : [{ sheet: '基础分评定', rows: [['月份', '户号', '项目', '得分'], ...assessed] }]),
  ];
}

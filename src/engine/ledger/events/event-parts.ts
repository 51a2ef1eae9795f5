// One row of a register may give several events: a bonus and a deduction beside each other, or one for every item's
// column. A table of such rows enters; what leaves are tables of one event a row, over the same cells.
import { compact, isBlank, type CellValue } from '../../basis/cells';
import type { TableSource } from '../rows/read-context';
import { columnOf } from '../tables/classify-columns';
import type { Side } from '../tables/side-in-name';
import type { ColumnKind, FoundColumn } from '../types';

/** The events of one kind that the rows of a table give. Indexes are the view's. */
export type EventPart = {
  /** The table with this part's columns under the names that every register has. */
  readonly source: TableSource;
  /** Index into `Scheme.items` where the column's header names the item; else −1. */
  readonly item: number;
  /** Which side its columns are for; `null` where they do not say. */
  readonly side: Side | null;
  /** The column whose figure alone decides the side; −1 where every row of the part is on it. */
  readonly sideBy: number;
  /** A row has the part when one of these cells holds something; without any, every row has it. */
  readonly needs: readonly number[];
  /** A row has the part not when this cell holds something and the part's own figure is blank; −1 for none. */
  readonly unless: number;
};

const SIDED: ReadonlySet<string> = new Set<ColumnKind>([
  'bonus-item',
  'deduction-item',
  'bonus-points',
  'deduction-points',
]);
/** What a row says of its one event: each part has its own. */
const OF_ONE_EVENT: ReadonlySet<string> = new Set([...SIDED, 'item', 'item-text', 'item-count', 'points']);

/** The parts of an event table, in the order of its columns; one for a table of one event a row. */
export function partsOf(source: TableSource): readonly EventPart[] {
  const { columns } = source.table;
  const counts = columns.filter((column) => column.kind === 'item-count');
  const sided = columns.some(({ kind }) => SIDED.has(kind));
  const plain = columnOf(columns, 'item') ?? columnOf(columns, 'item-text');
  if (counts.length === 0 && !sided) return [{ source, item: -1, side: null, sideBy: -1, needs: [], unless: -1 }];
  const own = sided ? sidedParts(source) : plain ? [plainPart(source, plain)] : [];
  return [...own, ...counts.map((column) => countPart(source, column))];
}

const NOTHING = /^(?:0+(?:\.0+)?分?|[/／\\—–\-_×]|无|没有|零|〇)$/u;

/** A cell of a part that says that there is nothing: blank, 0, `/`, 无. */
export function isNothing(cell: CellValue | undefined): boolean {
  return (
    isBlank(cell) ||
    cell === 0 ||
    cell === false ||
    (typeof cell === 'string' && cell.length <= 4 && NOTHING.test(compact(cell)))
  );
}

/** Whether a row has something for a part. */
export function hasPart(row: readonly CellValue[], { needs, unless, sideBy }: EventPart): boolean {
  if (needs.length > 0 && needs.every((index) => isNothing(row[index]))) return false;
  return unless < 0 || isNothing(row[unless]) || (sideBy >= 0 && !isNothing(row[sideBy]));
}

/** The side that a row of a part is on. */
export function sideOf(row: readonly CellValue[], { side, sideBy }: EventPart): Side | null {
  return sideBy >= 0 && isNothing(row[sideBy]) ? null : side;
}

type SideColumns = {
  readonly item: FoundColumn | undefined;
  readonly points: FoundColumn | undefined;
  readonly side: Side;
};

// 加分事项 + 加分分值 beside 扣分事项 + 扣分分值; 事由 + 加分 + 减分, where the filled figure says which side the row is on.
function sidedParts(source: TableSource): readonly EventPart[] {
  const { columns } = source.table;
  const shared = columnOf(columns, 'item') ?? columnOf(columns, 'item-text');
  const [bonusItem, deductionItem] = [columnOf(columns, 'bonus-item'), columnOf(columns, 'deduction-item')];
  const neutralPoints = columnOf(columns, 'points');
  const bonus: SideColumns = {
    item: bonusItem ?? shared,
    points: columnOf(columns, 'bonus-points') ?? (deductionItem ? undefined : neutralPoints),
    side: 'bonus',
  };
  const deduction: SideColumns = {
    item: deductionItem ?? (bonusItem || !shared ? undefined : shared),
    points: columnOf(columns, 'deduction-points'),
    side: 'deduction',
  };
  if (bonus.item !== undefined && bonus.item === deduction.item) return sharedItemParts(source, bonus, deduction);
  return [bonus, deduction].flatMap((side) =>
    side.item || side.points ? [sidePart(source, side, side.item === shared ? side.points?.index : undefined)] : [],
  );
}

// Without either figure the item itself says what the row is.
function sharedItemParts(source: TableSource, bonus: SideColumns, deduction: SideColumns): readonly EventPart[] {
  const first = {
    ...sidePart(source, bonus, bonus.points?.index ?? -1),
    needs: [bonus.item, bonus.points].flatMap((column) => (column ? [column.index] : [])),
    unless: deduction.points?.index ?? -1,
  };
  const parts: EventPart[] = [bonus.points ? first : { ...first, side: null }];
  if (deduction.points) parts.push({ ...sidePart(source, deduction), needs: [deduction.points.index] });
  return parts;
}

function sidePart(source: TableSource, { item, points, side }: SideColumns, sideBy = -1): EventPart {
  const own: FoundColumn[] = [];
  if (item) own.push({ kind: 'item', index: item.index, header: item.header });
  if (points) own.push({ kind: 'points', index: points.index, header: points.header });
  return { source: withOwn(source, own), item: -1, side, sideBy, needs: own.map(({ index }) => index), unless: -1 };
}

function plainPart(source: TableSource, item: FoundColumn): EventPart {
  const points = columnOf(source.table.columns, 'points');
  const text = columnOf(source.table.columns, 'item-text');
  const own = [{ ...item }, ...(points ? [points] : []), ...(text && text !== item ? [text] : [])];
  return {
    source: withOwn(source, own),
    item: -1,
    side: null,
    sideBy: -1,
    needs: own.map(({ index }) => index),
    unless: -1,
  };
}

function countPart(source: TableSource, column: Extract<FoundColumn, { kind: 'item-count' }>): EventPart {
  const own: FoundColumn = {
    kind: column.cells === 'points' ? 'points' : 'count',
    index: column.index,
    header: column.header,
  };
  return {
    source: withOwn(source, [own]),
    item: column.item,
    side: null,
    sideBy: -1,
    needs: [column.index],
    unless: -1,
  };
}

function withOwn(source: TableSource, own: readonly FoundColumn[]): TableSource {
  const kinds = new Set(own.map(({ kind }) => kind));
  const kept = source.table.columns.filter(
    (column) =>
      !OF_ONE_EVENT.has(column.kind) && !kinds.has(column.kind) && !(kinds.has('count') && column.kind === 'direction'),
  );
  return { ...source, table: { ...source.table, columns: [...kept, ...own].sort((a, b) => a.index - b.index) } };
}

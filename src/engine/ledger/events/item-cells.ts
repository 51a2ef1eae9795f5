// Columns of one item each: do their cells hold counts or points? Tables of events enter, and leave with what a person,
// the headers or the cells themselves say. Where both readings fit, one error and one question for all tables of a
// header.
import { isBlank, type CellValue } from '../../basis/cells';
import { problem } from '../../basis/problem';
import { pointsIn } from '../../basis/spelt-figures';
import type { Scheme } from '../../scheme/types';
import { bodyOf, placeOf, type ReadContext, shown, type TableSource } from '../rows/read-context';
import { cellAt } from '../sheet-view';
import type { FoundColumn, ItemCells } from '../types';
import { isNothing } from './event-parts';

type ItemColumn = Extract<FoundColumn, { kind: 'item-count' }>;

const isItemColumn = (column: FoundColumn): column is ItemColumn => column.kind === 'item-count';
const itemColumnsOf = ({ table }: TableSource): readonly ItemColumn[] => table.columns.filter(isItemColumn);

/** The tables, each of their columns of items with what its cells hold. */
export function withItemCells(sources: readonly TableSource[], context: ReadContext): readonly TableSource[] {
  const groups = new Map<string, TableSource[]>();
  for (const source of sources) {
    if (itemColumnsOf(source).length === 0) continue;
    const key = headersIn(source);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  if (groups.size === 0) return sources;
  const units = unitsOf(context.scheme);
  const settled = new Map<TableSource, TableSource>();
  for (const group of groups.values()) {
    const cells = cellsOf(group, units, context);
    for (const source of group) settled.set(source, withCells(source, cells, units));
  }
  return sources.map((source) => settled.get(source) ?? source);
}

// A column that is blank in one month's sheet is among those set aside there.
function headersIn({ table, aside, unknown }: TableSource): string {
  const all = [...table.columns, ...aside, ...unknown].sort((a, b) => a.index - b.index);
  return all.map(({ header }) => header).join('\n');
}

function withCells(source: TableSource, cells: ItemCells, units: readonly ItemUnits[]): TableSource {
  const columns = source.table.columns.map((column) =>
    isItemColumn(column) ? { ...column, cells: units[column.item].typed ? 'points' : cells } : column,
  );
  return { ...source, table: { ...source.table, columns } };
}

/** What one time of an item may be worth, in any version; `typed`: its rows bring their own points. */
type ItemUnits = { readonly points: ReadonlySet<number>; readonly typed: boolean };

function unitsOf(scheme: Scheme): readonly ItemUnits[] {
  return scheme.items.map(({ id }) => {
    const known = scheme.versions.flatMap(({ rules }) => rules.items.filter((item) => item.id === id));
    const priced = known.filter((item) => item.kind !== 'freeze' && item.kind !== 'veto' && item.tiers === null);
    return {
      points: new Set(priced.filter(({ typed }) => typed === null).map(({ points }) => points)),
      typed: known.length > 0 && known.every(({ typed }) => typed !== null),
    };
  });
}

/** A cell of points as only points are written: +3, 扣2, 3分. */
const AS_POINTS = /^\s*[+＋\-－−–加减扣]|分\s*$/u;
/** What a header says of its cells beside the item's name: that they are points, or only what one time is worth. */
const OF_POINTS = /分值|分数|得分(?![项事内情])|[(（]分[)）]|单位[:：]?分/u;
/** Of the lines above the header, which name 积分 whatever stands below. */
const HEADING = /分值|单位[:：]?分/u;
const OF_ONE_TIME = /\d分/u;
const BY_TIMES = /次|每|\/|／/u;

type Place = { readonly source: TableSource; readonly at: number; readonly column: ItemColumn };

/** What the cells of all tables of one header say together. */
class Evidence {
  /** Cells that are written as points. */
  written = 0;
  /** Cells of the item's own points, which would be odd for a count. */
  fitting = 0;
  /** Cells that hold 1, √ or a count in words where the item is not worth that. */
  single = 0;
  /** Other figures. */
  others = 0;
  readonly fittingUnits = new Set<number>();
  /** The first cell that fits both readings, and the first of the others that ask for one. */
  first: Place | null = null;
  odd: Place | null = null;

  tell(cell: CellValue | undefined, { points }: ItemUnits, place: Place): void {
    if (isBlank(cell) || isNothing(cell) || points.size === 0) return;
    const typed = pointsIn(cell);
    if (typed === null) this.single++;
    else if (typed < 0 || (typeof cell === 'string' && AS_POINTS.test(cell))) {
      if (this.written++ === 0) this.odd = place;
    } else if (typed === 1) this.single += points.has(1) ? 0 : 1;
    else if (points.has(typed)) {
      this.fitting++;
      this.fittingUnits.add(typed);
      this.first ??= place;
    } else {
      this.others++;
      this.odd ??= place;
    }
  }

  /** `header`: what the headers say; `null` where both readings fit. */
  verdict(header: 'points' | 'one-time' | null): ItemCells | null {
    const { written, fitting, single, others } = this;
    if (header === 'points' && written + fitting > 0) return 'points';
    // One -1 among counts is a slip, and turns no table into points.
    if (written > 0) return single + others === 0 ? 'points' : null;
    if (fitting === 0) return header !== null && others > 0 ? null : 'counts';
    if (single + others === 0) return this.fittingUnits.size > 1 || header !== null ? 'points' : null;
    return header !== null || fitting > single + others ? null : 'counts';
  }
}

function cellsOf(group: readonly TableSource[], units: readonly ItemUnits[], context: ReadContext): ItemCells {
  const said = group.flatMap(itemColumnsOf).find(({ cells }) => cells !== undefined)?.cells;
  if (said !== undefined) return said;
  const evidence = new Evidence();
  for (const source of group) gather(source, units, evidence);
  const verdict = evidence.verdict(saidAbove(group, context.scheme));
  if (verdict !== null) return verdict;
  ask(group, evidence, context);
  return 'points';
}

function gather(source: TableSource, units: readonly ItemUnits[], evidence: Evidence): void {
  const columns = itemColumnsOf(source);
  const { first, last } = bodyOf(source);
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    if (!row) continue;
    for (const column of columns) evidence.tell(cellAt(row, column.index), units[column.item], { source, at, column });
  }
}

function saidAbove(group: readonly TableSource[], { items }: Scheme): 'points' | 'one-time' | null {
  const beside = group.flatMap(itemColumnsOf).map(({ header, item }) => header.replace(items[item].name, ''));
  if (beside.some((text) => OF_POINTS.test(text)) || group.some(({ title }) => HEADING.test(title))) return 'points';
  return beside.some((text) => OF_ONE_TIME.test(text) && !BY_TIMES.test(text)) ? 'one-time' : null;
}

const MOST_ROWS_SHOWN = 3;

function ask(group: readonly TableSource[], evidence: Evidence, context: ReadContext): void {
  const [source] = group;
  const [column] = itemColumnsOf(source);
  const { written, fitting, others, first } = evidence;
  const place = first ?? evidence.odd ?? { source, at: bodyOf(source).first, column };
  const cell = cellAt(place.source.view.rows[place.at], place.column.index);
  const points = Number(cell);
  context.problems.push(
    problem('points-or-counts', placeOf(place.source, place.at, place.column), shown(cell), {
      role: 'events',
      cells: written + fitting + others,
      ...(first === null ? {} : { points, counted: points * points }),
    }),
  );
  const rows = group.reduce((sum, each) => sum + Math.max(0, bodyOf(each).last - bodyOf(each).first + 1), 0);
  const begin = bodyOf(source).first + source.view.top + 1;
  context.questions.push({
    kind: 'column',
    sheet: source.table.sheet,
    word: column.header,
    column: column.index + source.view.left,
    rows,
    firstRows: Array.from({ length: Math.min(rows, MOST_ROWS_SHOWN) }, (_, row) => begin + row),
    sheets: [...new Set(group.map(({ table }) => table.sheet))],
    choices: ['分值', '数量'].map((role) => ({ value: role, label: role })),
    suggested: null,
  });
}

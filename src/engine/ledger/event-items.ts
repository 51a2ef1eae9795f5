// The 项目 and 分值 cells of an event row → which item it is and what it is worth as typed.
import { figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { monthOfDay } from '../basis/calendar';
import { microOf, MICRO, MILLI } from '../basis/points';
import { matchKey } from '../scheme/item-names';
import type { Scheme } from '../scheme/types';
import { UNKNOWN } from './name-index';
import type { SchemeNames } from './scheme-names';
import { FREE_BONUS, FREE_DEDUCTION } from './types';

/** What an item cell says; one object for each text as written. */
export type ReadItem = {
  /** Index into Scheme.items; FREE_BONUS for free text, whose direction the row decides. */
  readonly item: number;
  readonly free: boolean;
  readonly honour: boolean;
  readonly freeze: boolean;
  /** Whether an end date means anything for it. */
  readonly usesEnd: boolean;
  /** The honour that the cell itself names, or the free text; '' otherwise. */
  readonly name: string;
  /** As a person would say it. */
  readonly label: string;
};

/** The cells that a row's worth depends on, and what was read of it so far. */
export type RowFigures = { typed: CellValue | undefined; direction: CellValue | undefined; count: number; day: number };

/** What a row is worth as typed. Filled anew for each row, so that a million rows make no objects. */
export type Worth = {
  /** Index into Scheme.items, FREE_BONUS or FREE_DEDUCTION. */
  item: number;
  /** Micro, never negative; 0 for items that the scheme prices. */
  points: number;
  /** Micro: the scheme's figure where the typed one differs from it; else NaN. */
  expected: number;
};

export class CompiledItems {
  private readonly remembered = new Map<string | number, ReadItem | null>();
  /** By item: names of its honours by the note that gives them. */
  private readonly honours: readonly Map<string, string>[];
  readonly worth: Worth = { item: 0, points: 0, expected: NaN };
  private readonly free: boolean;
  /** Points of one unit in thousandths by version and item; NaN where the version has no such item. */
  private readonly points: readonly Float64Array[];

  constructor(
    private readonly scheme: Scheme,
    private readonly names: SchemeNames,
  ) {
    this.honours = scheme.items.map(() => new Map());
    this.free = scheme.versions.some((version) => version.rules.freeItems !== null);
    this.points = scheme.versions.map(({ rules }) => {
      const points = new Float64Array(scheme.items.length).fill(NaN);
      scheme.items.forEach((item, at) => {
        const own = rules.items.find((candidate) => candidate.id === item.id);
        if (own && own.kind !== 'freeze') points[at] = Math.round(own.points * MILLI);
      });
      return points;
    });
  }

  /** The item of a row, or `null` when its cells name none and free text is not allowed. */
  read(item: CellValue | undefined, text: CellValue | undefined, typed: CellValue | undefined): ReadItem | null {
    const cell = isBlank(item) ? text : item;
    if (isBlank(cell) || typeof cell === 'boolean') return this.free && !isBlank(typed) ? freeItem('') : null;
    let read = this.remembered.get(cell);
    if (read === undefined) {
      read = this.look(cell);
      this.remembered.set(cell, read);
    }
    return read;
  }

  private look(cell: string | number): ReadItem | null {
    const number = this.names.items.find(cell);
    if (number === UNKNOWN) return this.free ? freeItem(textOf(cell)) : null;
    const item = this.scheme.items[number];
    const honour = item.counting === 'honour';
    return {
      item: number,
      free: false,
      honour,
      freeze: item.kind === 'freeze',
      usesEnd: honour || item.kind === 'freeze',
      name: honour ? (this.honourOf(number, String(cell)) ?? '') : '',
      label: `${item.id} ${item.name}`,
    };
  }

  private honourOf(item: number, text: string): string | undefined {
    const key = matchKey(text);
    return this.scheme.items[item].honours.find((honour) => matchKey(honour) === key);
  }

  /** The honour of a row: named by its item cell, else by its note. */
  honourName(read: ReadItem, note: string): string {
    if (read.name !== '' || note === '') return read.name;
    const named = this.honours[read.item];
    let name = named.get(note);
    if (name === undefined) {
      name = this.honourOf(read.item, note) ?? note;
      named.set(note, name);
    }
    return name;
  }

  /** Fills `worth` for a row; false when a free item has no readable 分值. */
  price(read: ReadItem, row: RowFigures): boolean {
    const { worth } = this;
    worth.item = read.item;
    worth.points = 0;
    worth.expected = NaN;
    if (read.free) return this.priceFree(row);
    if (isBlank(row.typed)) return true;
    const expected = row.count * this.points[this.versionAt(row.day)][read.item];
    const typed = figureOf(row.typed);
    const deduction = this.scheme.items[read.item].kind === 'deduction';
    if (typed === null || Math.round((deduction ? Math.abs(typed) : typed) * MICRO) !== expected) worth.expected = expected;
    return true;
  }

  // 类别 decides the direction; without it the sign does.
  private priceFree(row: RowFigures): boolean {
    const figure = figureOf(row.typed);
    const points = figure === null ? null : microOf(figure);
    if (points === null) return false;
    const direction = textOf(row.direction);
    const deducted = /减|扣/u.test(direction) || (!/加|奖/u.test(direction) && points < 0);
    this.worth.item = deducted ? FREE_DEDUCTION : FREE_BONUS;
    this.worth.points = Math.abs(points);
    return true;
  }

  private versionAt(day: number): number {
    const { versions } = this.scheme;
    if (versions.length === 1) return 0;
    const month = monthOfDay(day);
    let at = 0;
    versions.forEach((version, number) => {
      if (version.from !== null && version.from <= month) at = number;
    });
    return at;
  }
}

function freeItem(name: string): ReadItem {
  return { item: FREE_BONUS, free: true, honour: false, freeze: false, usesEnd: false, name, label: name };
}

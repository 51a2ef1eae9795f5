// The 项目 and 分值 cells of an event row → which item it is and what it is worth as typed.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { monthOfDay } from '../../basis/calendar';
import { microOf, MICRO, MILLI, roundedMicro } from '../../basis/points';
import { pointsIn } from '../../basis/spelt-figures';
import { freezesOpenly, usesEndDate } from '../../scheme/end-dates';
import { fullKey, matchKey } from '../../scheme/item-names';
import type { Item, Rules, Scheme } from '../../scheme/types';
import { UNKNOWN } from '../names/name-index';
import { type TimeUnit, timeUnitOf } from '../names/time-units';
import type { SchemeNames } from '../names/scheme-names';
import { FREE_BONUS, FREE_DEDUCTION } from '../types';
import { readItemText } from '../names/item-text';
import { goodsRedeemed } from './redeemed-events';
import type { PointsFault, ReadItem, RowFigures, Worth } from './read-item';

export type { PointsFault, ReadItem, RowFigures, Worth };

export class CompiledItems {
  private readonly remembered = new Map<string | number, ReadItem | null>();
  private readonly typedTexts = new Map<string, number | null>();
  /** By item: names of its honours by the note that gives them. */
  private readonly honours: readonly Map<string, string>[];
  /** By item: the first spelling of an honour that the scheme does not list, by its key. */
  private readonly spellings: readonly Map<string, string>[];
  readonly worth: Worth = { item: 0, points: 0, expected: NaN, illegible: false, rounded: false, reverses: 0 };
  private readonly free: boolean;
  private readonly times: readonly (TimeUnit | null)[];
  private readonly redeemable: boolean;
  /** Points of one unit in thousandths by version and item; NaN where the version has no such item. */
  private readonly points: readonly Float64Array[];

  constructor(
    private readonly scheme: Scheme,
    private readonly names: SchemeNames,
  ) {
    this.honours = scheme.items.map(() => new Map());
    this.spellings = scheme.items.map(() => new Map());
    this.times = scheme.items.map(({ unit }) => timeUnitOf(unit));
    this.free = scheme.versions.some((version) => version.rules.freeItems !== null);
    this.redeemable = scheme.versions.some((version) => version.rules.redemption !== null);
    this.points = scheme.versions.map(({ rules }) => {
      const points = new Float64Array(scheme.items.length).fill(NaN);
      scheme.items.forEach((item, at) => {
        const own = rules.items.find((candidate) => candidate.id === item.id);
        if (own && own.kind !== 'freeze' && own.kind !== 'veto' && own.tiers === null && own.repeat === null)
          points[at] = Math.round(own.points * MILLI);
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

  /** The time that a row's item is counted in; `null` where it is counted otherwise. */
  timeOf({ item }: ReadItem): TimeUnit | null {
    return item < 0 ? null : this.times[item];
  }

  /** The points of a 分值 cell as typed, below 0 for what is taken away; `null` for what is no figure. */
  typedOf(cell: CellValue | undefined): number | null {
    if (typeof cell !== 'string') return pointsIn(cell);
    let points = this.typedTexts.get(cell);
    if (points === undefined) {
      points = pointsIn(cell);
      this.typedTexts.set(cell, points);
    }
    return points;
  }

  private look(cell: string | number): ReadItem | null {
    const number = this.names.items.find(cell);
    if (number === UNKNOWN && this.names.items.isLeftOut(cell)) return LEFT_OUT_ITEM;
    const whole = number !== UNKNOWN ? this.ofItem(number, String(cell)) : this.free ? freeItem(textOf(cell)) : null;
    const goods = number === UNKNOWN && this.redeemable && typeof cell === 'string' ? goodsRedeemed(cell) : null;
    if (goods !== null) return { ...freeItem(goods), redeems: { goods, whole } };
    const text = typeof cell === 'string' ? readItemText(cell, this.names.items) : null;
    if (text?.pieces.length === 0) return LEFT_OUT_ITEM;
    // Half of a text that is understood is not a row that is.
    if (text === null || (number === UNKNOWN && text.unknown.length > 0)) return whole;
    const [reads, readsApart] = [text.pieces, text.apart ?? []].map((pieces) =>
      pieces.map((piece) => this.ofItem(piece.item, piece.text)),
    );
    return { ...reads[0], spelt: { ...text, reads, readsApart, whole } };
  }

  /** An item by its number; `text` may name its honour. */
  ofItem(number: number, text = ''): ReadItem {
    const item = this.scheme.items[number];
    const honour = item.counting === 'honour';
    return {
      item: number,
      free: false,
      honour,
      openFreeze: freezesOpenly(item),
      usesEnd: usesEndDate(item),
      name: honour ? (this.honourOf(number, text) ?? '') : '',
      label: `${item.id} ${item.name}`,
      spelt: null,
      redeems: null,
    };
  }

  // `最美家庭`, `“最美家庭”(区级)`, `J5 最美家庭`: the honour's name, with or without the item's code before it.
  private honourOf(item: number, text: string): string | undefined {
    const { id, honours } = this.scheme.items[item];
    const key = matchKey(text);
    const code = matchKey(id);
    const named = honours.filter((honour) => {
      const name = matchKey(honour);
      return key === name || (key.startsWith(code) && key.slice(code.length).replace(/^[、.-]/u, '') === name);
    });
    // Two that differ in their brackets alone are two honours.
    return named.length > 1 ? (named.find((honour) => fullKey(text).endsWith(fullKey(honour))) ?? named[0]) : named[0];
  }

  /** The honour of a row: named by its item cells, else by its note; one name however it is written. */
  honourName(read: ReadItem, text: string, note: string): string {
    if (read.name !== '') return read.name;
    const named = this.honours[read.item];
    const words = `${text}\n${note}`;
    let name = named.get(words);
    if (name === undefined) {
      name = this.honourOf(read.item, text) ?? this.honourOf(read.item, note) ?? this.firstSpelling(read.item, note);
      named.set(words, name);
    }
    return name;
  }

  private firstSpelling(item: number, note: string): string {
    const key = matchKey(note);
    if (key === '') return note;
    const spellings = this.spellings[item];
    const first = spellings.get(key) ?? note;
    spellings.set(key, first);
    return first;
  }

  /** Fills `worth` for a row; what is wrong with the 分值 of a free item, else `null`. */
  price(read: ReadItem, row: RowFigures): PointsFault | null {
    const { worth } = this;
    worth.item = read.item;
    worth.points = 0;
    worth.expected = NaN;
    worth.illegible = false;
    worth.rounded = false;
    worth.reverses = 0;
    if (read.free) return this.priceFree(row);
    const { kind } = this.scheme.items[read.item];
    const deduction = kind !== 'bonus';
    if (row.side !== null && (row.side === 'deduction') !== deduction) return 'wrong-sign';
    const bounds = this.scheme.items[read.item].typed;
    if (bounds !== null) return this.priceTyped(row, bounds);
    if (isBlank(row.typed)) return null;
    const expected = row.count * this.unitOf(read.item, row.day);
    const typed = this.typedOf(row.typed);
    worth.illegible = typed === null && kind !== 'freeze' && kind !== 'veto';
    // A table of tiers, or what is repeated, says only over the year what a row is worth.
    if (Number.isNaN(expected)) return null;
    if (typed !== null && this.takesBack(row, typed, deduction)) {
      worth.reverses = Math.round(Math.abs(typed) * MICRO);
      return null;
    }
    if (typed === null || Math.round((deduction ? Math.abs(typed) : typed) * MICRO) !== expected)
      worth.expected = expected;
    return null;
  }

  /** Whether the typed points of a row are those of the count, given below 0, that its 数量 names in speech. */
  bearsOut(read: ReadItem, row: RowFigures): boolean {
    const typed = this.typedOf(row.typed);
    return (
      typed !== null &&
      read.item >= 0 &&
      row.day > 0 &&
      Math.round(Math.abs(typed) * MICRO) === (0 - row.count) * this.unitOf(read.item, row.day)
    );
  }

  /** The bounds of typed points, for the problem that names them. */
  boundsOf({ item }: ReadItem): { readonly from?: number; readonly to?: number } {
    const { from, to } = (item < 0 ? null : this.scheme.items[item].typed) ?? { from: null, to: null };
    return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  }

  // The other sign: −0.5 on a bonus, and on a deduction, which may be typed with or without a minus, a plus that was
  // written.
  private takesBack(row: RowFigures, typed: number, deduction: boolean): boolean {
    if (!deduction) return typed < 0 && row.side === null;
    return typed > 0 && row.side === null && typeof row.typed === 'string' && /^\s*[+＋加]/u.test(row.typed);
  }

  /** Micro: what a row counts for by itself, before any cap; NaN where only the year says. */
  amountOf(
    item: number,
    { day, count, points }: { readonly day: number; readonly count: number; readonly points: number },
  ): number {
    return points > 0 ? points : count * this.unitOf(item, day);
  }

  /** Thousandths of a point for one unit of an item, never negative; NaN where only the row or the year says. */
  unitOf(item: number, day: number): number {
    return this.points[this.versionAt(day)][item];
  }

  /** What a row of an item that names several households gives; `null` where a row names one.
   * By the plan's item for a day that is none. */
  teamOf(item: number, day: number): Item['team'] {
    if (item < 0) return null;
    const known = this.scheme.items[item];
    return (day > 0 ? this.rulesAt(day).items.find(({ id }) => id === known.id) : known)?.team ?? null;
  }

  /** The rules in force on a day. */
  rulesAt(day: number): Rules {
    return this.scheme.versions[this.versionAt(day)].rules;
  }

  // The row's own points, whatever its count; a deduction may be typed negative.
  private priceTyped(row: RowFigures, { from, to }: NonNullable<Item['typed']>): PointsFault | null {
    const figure = this.typedOf(row.typed);
    if (figure === null) return 'missing';
    const points = Math.abs(figure);
    const micro = roundedMicro(points);
    if (micro === null) return 'too-large';
    if ((from !== null && points < from) || (to !== null && points > to)) return 'out-of-range';
    this.worth.points = micro;
    this.worth.rounded = microOf(points) === null;
    return null;
  }

  // 类别, the column or the table's name decides the direction; without them the sign does.
  private priceFree(row: RowFigures): PointsFault | null {
    const figure = this.typedOf(row.typed);
    if (figure === null) return 'missing';
    const exact = microOf(figure);
    const points = exact ?? roundedMicro(figure);
    if (points === null) return 'too-large';
    const deducted = row.direction === 'deduction';
    if (row.direction === 'bonus' && points < 0) return 'wrong-sign';
    this.worth.item = deducted || points < 0 ? FREE_DEDUCTION : FREE_BONUS;
    this.worth.points = Math.abs(points);
    this.worth.rounded = exact === null;
    return null;
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

/** What a cell says whose wording a person said is not for points. */
export const LEFT_OUT_ITEM: ReadItem = { ...freeItem(''), free: false };

function freeItem(name: string): ReadItem {
  return {
    item: FREE_BONUS,
    free: true,
    honour: false,
    openFreeze: false,
    usesEnd: false,
    name,
    label: name,
    spelt: null,
    redeems: null,
  };
}

// The items that one cell names and the other cells of its row → the events of the row, where they leave no doubt:
// a count or points in the text where the row has none of its own, and several items where the row's points are their
// sum, or where only the highest of them counts.
import { isBlank } from '../../basis/cells';
import { MICRO, MILLI } from '../../basis/points';
import { groupsAround } from '../../scheme/groups-around';
import type { Cap, Scheme } from '../../scheme/types';
import type { CompiledItems } from './event-items';
import type { ItemPiece } from '../names/item-text';
import type { ReadItem, RowFigures, SpeltText } from './read-item';

/** One event of a row; `count` in Milli. */
export type SpeltEvent = { readonly read: ReadItem; readonly count: number };

/** Why a row is in doubt: it names `several` items, or its count or points `differ` from those in the text. */
export type SpeltFault = 'several' | 'differs';

/** A piece as it would count: Micro, below 0 for a deduction. */
type Worth = { readonly piece: ItemPiece; readonly read: ReadItem; readonly count: number; readonly points: number };

export class SpeltItems {
  constructor(
    private readonly scheme: Scheme,
    private readonly items: CompiledItems,
  ) {}

  /**
   * The events of a row. `isCounted`: whether the row has a count of its own.
   * Points of the text that stand for blank ones become the row's; several events have none, since they are known to
   * fit.
   */
  resolve(spelt: SpeltText, row: RowFigures, isCounted: boolean): readonly SpeltEvent[] | SpeltFault {
    const { pieces, apart, unknown, whole, reads, readsApart } = spelt;
    const alone = pieces.length === 1 && unknown.length === 0;
    const { typed } = row;
    const one = alone ? this.one(pieces[0], reads[0], row, isCounted) : null;
    if (
      one !== null &&
      (isBlank(typed) || (apart === null && whole?.free !== true) || this.isWorth(pieces[0].item, one[0].count, row))
    )
      return one;
    row.typed = typed;
    const several =
      (alone || unknown.length > 0 ? null : this.several(pieces, reads, row, isCounted)) ??
      (apart === null ? null : this.several(apart, readsApart, row, isCounted));
    if (several !== null) {
      row.typed = null;
      return several;
    }
    if (one !== null && whole?.free !== true) return one;
    return this.isOne(spelt, row) ? [{ read: whole as ReadItem, count: row.count }] : alone ? 'differs' : 'several';
  }

  // A count cell says how often, unless only the count in the text is borne out by the points.
  private one(piece: ItemPiece, read: ReadItem, row: RowFigures, isCounted: boolean): readonly SpeltEvent[] | null {
    const own = piece.count;
    let { count } = row;
    if (own !== null && own !== count) {
      const inText = this.isWorth(piece.item, own, row, piece.points);
      if (isCounted ? !inText && !this.isWorth(piece.item, count, row, piece.points) : piece.spoken && !inText)
        return null;
      if (!isCounted || inText) count = own;
    }
    if (piece.points !== null) {
      const takesBack = this.takesBack(piece, piece.points);
      const perUnit =
        !takesBack && Math.round(Math.abs(piece.points) * MILLI) === this.items.unitOf(piece.item, row.day);
      const typed = isBlank(row.typed) ? null : (this.items.typedOf(row.typed) ?? NaN);
      if (typed === null) row.typed = perUnit ? null : piece.points;
      else if (takesBack !== this.takesBack(piece, typed)) return null;
      else if (Math.abs(typed) !== Math.abs(piece.points) && !(perUnit && this.isWorth(piece.item, count, row)))
        return null;
    }
    return [{ read, count }];
  }

  // A minus on a bonus.
  private takesBack({ item }: ItemPiece, points: number): boolean {
    return points < 0 && this.scheme.items[item].kind === 'bonus';
  }

  /** Whether the row's points, else those in the text, are those of so many units. */
  private isWorth(item: number, count: number, row: RowFigures, inText: number | null = null): boolean {
    const typed = isBlank(row.typed) ? inText : this.items.typedOf(row.typed);
    return typed !== null && Math.round(Math.abs(typed) * MICRO) === count * this.items.unitOf(item, row.day);
  }

  private several(
    pieces: readonly ItemPiece[],
    reads: readonly ReadItem[],
    row: RowFigures,
    isCounted: boolean,
  ): readonly SpeltEvent[] | null {
    const worths: Worth[] = [];
    for (const [at, piece] of pieces.entries()) {
      const worth = this.worthOf(piece, reads[at], row);
      if (worth === null) return null;
      worths.push(worth);
    }
    const exclusive = this.exclude(pieces, row.day);
    const isOnce = exclusive && row.count === MILLI;
    if (isCounted && !isOnce && row.count !== worths.reduce((sum, { count }) => sum + count, 0)) return null;
    if (isBlank(row.typed) && exclusive) return merged(worths);
    if (isBlank(row.typed))
      return pieces.every(({ points, spoken }) => points !== null && !spoken) ? merged(worths) : null;
    const typed = this.items.typedOf(row.typed);
    if (typed === null) return null;
    const micro = Math.round(typed * MICRO);
    if (
      (exclusive && adds(micro, [highestOf(worths)])) ||
      adds(
        micro,
        worths.map(({ points }) => points),
      ) ||
      adds(micro, this.capped(worths, row.day))
    )
      return merged(worths);
    // 清理蓝棚顶、废旧房 are two phrases of one item: its points once say that it is meant once.
    const [first] = worths;
    const once =
      pieces.every(({ item, count, points }) => item === first.piece.item && count === null && points === null) &&
      adds(micro, [first.points]);
    return once && !first.read.honour ? [{ read: first.read, count: MILLI }] : null;
  }

  /** Whether they are different items of a group of which only the highest counts: then no sum says how often. */
  private exclude(pieces: readonly ItemPiece[], day: number): boolean {
    const ids = pieces.map(({ item }) => this.scheme.items[item].id);
    if (new Set(ids).size < ids.length) return false;
    const { groups, items } = this.items.rulesAt(day);
    const around = ids.map((id) => groupsAround(groups, items.find((item) => item.id === id)?.group ?? null));
    return groups.some(({ id, highestPer }) => highestPer !== null && around.every((all) => all.includes(id)));
  }

  /** `null` for a piece that is not worth a sum that is known, or is on another side than the row. */
  private worthOf(piece: ItemPiece, read: ReadItem, row: RowFigures): Worth | null {
    const unit = this.items.unitOf(piece.item, row.day);
    if (Number.isNaN(unit)) return null;
    const deduction = this.scheme.items[piece.item].kind !== 'bonus';
    if (row.side !== null && (row.side === 'deduction') !== deduction) return null;
    const count = piece.count ?? MILLI;
    const own = piece.points === null ? null : Math.round(Math.abs(piece.points) * MICRO);
    if (own !== null && own !== count * unit && own !== MILLI * unit) return null;
    if (piece.points !== null && this.takesBack(piece, piece.points)) return null;
    return { piece, read, count, points: (deduction ? -1 : 1) * count * unit };
  }

  /** The points of the pieces as the monthly caps leave them: what a clerk writes who capped the row. */
  private capped(worths: readonly Worth[], day: number): readonly number[] {
    const { caps, items } = this.items.rulesAt(day);
    const shares = worths.map(({ piece, points }) => {
      const { id } = this.scheme.items[piece.item];
      return { id, group: items.find((item) => item.id === id)?.group ?? null, points };
    });
    const monthly = caps.filter(({ per, scope }) => per === 'month' && scope === 'household');
    for (const { subject, points } of [...monthly.filter(isOfItem), ...monthly.filter((cap) => !isOfItem(cap))]) {
      let left = Math.round(points * MICRO);
      for (const share of shares) {
        const size = Math.abs(share.points);
        const within =
          subject.kind === 'item'
            ? share.id === subject.id
            : subject.kind === 'group'
              ? share.group === subject.id
              : subject.id === (share.points < 0 ? 'deduction' : 'bonus');
        if (!within) continue;
        share.points = Math.sign(share.points) * Math.min(size, left);
        left -= Math.min(size, left);
      }
    }
    return shares.map(({ points }) => points);
  }

  // A code or a name with words behind it, as it was always read: none of them says how often, and none is another item
  // that the row could mean.
  private isOne({ pieces, whole }: SpeltText, row: RowFigures): boolean {
    if (whole === null) return false;
    if (whole.free) return true;
    const bare = pieces.every(({ count, points }) => count === null && points === null);
    return bare && (pieces.every(({ item }) => item === whole.item) || this.isWorth(whole.item, row.count, row));
  }
}

function isOfItem({ subject }: Cap): boolean {
  return subject.kind === 'item';
}

/** Of bonuses the most, of deductions the heaviest. */
function highestOf(worths: readonly Worth[]): number {
  return worths.reduce((most, { points }) => (Math.abs(points) > Math.abs(most) ? points : most), 0);
}

/** Whether typed points are a sum; those of deductions alone are typed with or without a minus. */
function adds(typed: number, points: readonly number[]): boolean {
  const sum = points.reduce((total, each) => total + each, 0);
  return typed === sum || (typed === 0 - sum && points.every((each) => each <= 0));
}

/** One event an item, however often the cell names it; two honours are two. */
function merged(worths: readonly Worth[]): readonly SpeltEvent[] {
  const events = new Map<string, SpeltEvent>();
  for (const { read, count } of worths) {
    const key = `${read.item}/${read.name}`;
    events.set(key, { read, count: (events.get(key)?.count ?? 0) + count });
  }
  return [...events.values()];
}

// Columns of a body that no header of their own tells: below the second part of a merge, and below nothing.
import { isBlank } from '../../basis/cells';
import { type SheetView, widthOf } from '../sheet-view';
import type { FoundColumn } from '../types';
import { type Body, mostly, profileOf } from './column-profile';
import type { HeaderBlock } from './find-header';
import { type HeaderColumn, WIDEST } from './header-block';
import type { Surroundings } from './understand-columns';

/** A merged header that covers two columns says what the first of them is: the second is known by its cells alone. */
export function withoutSpill(headers: readonly HeaderColumn[], taken: ReadonlySet<number>): readonly HeaderColumn[] {
  return headers.flatMap((column, at) => {
    if (taken.has(column.index)) return [];
    const before = at > 0 ? headers[at - 1] : undefined;
    const spilt = before !== undefined && before.index === column.index - 1 && before.text === column.text && column.parts.length === 1;
    return [spilt ? { ...column, parts: [] } : column];
  });
}

/** Columns that a merged header calls the same as the one before them, 项目 over 项目 and 数量, and whose cells are figures all the same. */
export function spiltFigures(columns: readonly FoundColumn[], { headers }: HeaderBlock, { view, body, lens }: Surroundings): ReadonlySet<number> {
  const spilt = columns.filter(({ kind, index }) => {
    if (kind !== 'item-text' && kind !== 'item') return false;
    const at = headers.findIndex((header) => header.index === index);
    const before = at > 0 ? headers[at - 1] : undefined;
    if (before === undefined || before.index !== index - 1 || before.text !== headers[at].text) return false;
    const profile = profileOf(view, index, body, lens);
    return profile.items === 0 && mostly(Math.max(profile.figures, profile.counts), profile, 0.8);
  });
  return new Set(spilt.map(({ index }) => index));
}

/** Columns with cells but without a header, up to the width of the body; of those beyond the widest header the first. */
export function headless({ headers }: HeaderBlock, view: SheetView, body: Body): readonly HeaderColumn[] {
  const headed = new Set(headers.map(({ index }) => index));
  const found = new Set<number>();
  const across = Math.min(widthOf(view), WIDEST + 1);
  // Most tables have a header over every column, and nothing has to be looked for.
  if (Array.from({ length: across }, (_, index) => index).every((index) => headed.has(index))) return [];
  for (let at = body.top; at <= body.bottom; at++) {
    const row = view.rows[at];
    if (!row) continue;
    for (let index = 0; index < Math.min(row.length, across); index++) if (!headed.has(index) && !found.has(index) && !isBlank(row[index]) && !body.isOfPage(row)) found.add(index);
  }
  return [...found].sort((a, b) => a - b).map((index) => ({ index, parts: [], text: '' }));
}

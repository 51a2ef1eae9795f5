// Columns of a body that have no header of their own: below the second part of a merge, and below nothing.
import { isBlank } from '../../basis/cells';
import { type SheetView, widthOf } from '../sheet-view';
import type { Body } from './column-profile';
import type { HeaderBlock } from './find-header';
import { type HeaderColumn, WIDEST } from './header-block';

/** A merged header that covers two columns says what the first of them is: the second is known by its cells alone. */
export function withoutSpill(headers: readonly HeaderColumn[], taken: ReadonlySet<number>): readonly HeaderColumn[] {
  return headers.flatMap((column, at) => {
    if (taken.has(column.index)) return [];
    const before = at > 0 ? headers[at - 1] : undefined;
    const spilt =
      before !== undefined &&
      before.index === column.index - 1 &&
      before.text === column.text &&
      column.parts.length === 1;
    return [spilt ? { ...column, parts: [] } : column];
  });
}

/** Columns with cells but without a header, up to the width of the body;
 * of those beyond the widest header the first. */
export function headless({ headers }: HeaderBlock, view: SheetView, body: Body): readonly HeaderColumn[] {
  const headed = new Set(headers.map(({ index }) => index));
  const found = new Set<number>();
  const across = Math.min(widthOf(view), WIDEST + 1);
  // Most tables have a header over every column, and nothing has to be looked for.
  if (Array.from({ length: across }, (_, index) => index).every((index) => headed.has(index))) return [];
  for (let at = body.top; at <= body.bottom; at++) {
    const row = view.rows[at];
    if (!row) continue;
    for (let index = 0; index < Math.min(row.length, across); index++)
      if (!headed.has(index) && !found.has(index) && !isBlank(row[index]) && !body.isOfPage(row)) found.add(index);
  }
  return [...found].sort((a, b) => a - b).map((index) => ({ index, parts: [], text: '' }));
}

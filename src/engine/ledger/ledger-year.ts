// Which year a ledger is about when nobody says: the latest that a row, a sheet name or a title states.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { bodyOf, identityOf, indexOf, isNoRow, type TableSource } from './read-context';
import { yearInText } from './read-period';
import { statedYear } from './read-date';
import { titleOf } from './find-tables';
import type { SheetView } from './sheet-view';

/** The latest year of the event and assessment rows, the sheet names and the titles; `null` when none states any. */
export function latestYear(sources: readonly TableSource[], views: readonly SheetView[]): number | null {
  let latest = 0;
  for (const source of sources) {
    const { role } = source.table;
    if (role === 'events' || role === 'assessment') latest = Math.max(latest, latestRowYear(source, latest));
    const titled = yearInTitle(titleOf(source.view, source.table.headerTop - source.view.top));
    if (titled !== null && role !== 'redemptions' && role !== 'decisions') latest = Math.max(latest, titled);
  }
  for (const view of views) {
    if (view.table.generated || sources.some((source) => source.view === view)) continue;
    // A cover: its name and first lines are titles, whatever else the sheet holds.
    const titled = yearInTitle(titleOf(view, Math.min(view.rows.length, 4)));
    if (titled !== null) latest = Math.max(latest, titled);
  }
  return latest === 0 ? null : latest;
}

function latestRowYear(source: TableSource, known: number): number {
  const columns = [indexOf(source, 'date'), indexOf(source, 'period'), indexOf(source, 'period-year')].filter((index) => index >= 0);
  const { first, last } = bodyOf(source);
  const date1904 = source.view.table.date1904 ?? false;
  const seen = new Set<CellValue>();
  let latest = known;
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    for (const column of columns) {
      const cell = row?.[column];
      if (isBlank(cell)) continue;
      if (typeof cell === 'string') {
        if (seen.has(cell)) continue;
        seen.add(cell);
      }
      const year = Math.max(statedYear(cell, date1904), source.table.role === 'assessment' ? (yearInText(textOf(cell)) ?? 0) : 0);
      // Notes and totals are asked about only when they would change the answer.
      if (year > latest && row && !isNoRow(row, source, identityOf(source))) latest = year;
    }
  }
  return latest;
}

// `2022年3月基础分评定表`, `2022年度…台账`; a bare year is a title only with 年 behind it.
function yearInTitle(title: string): number | null {
  const years = [...title.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)\s*年/gu)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
}

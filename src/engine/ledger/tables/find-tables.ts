// Sheets → the tables in them: found by their header words wherever they stand.
import { bindTable } from './bind-table';
import type { LocatedTable } from './located-table';
import { namesBase, withDecidedPoints, withTotalFigure } from './decide-columns';
import { blockOf, headerAt, headerWordsIn, isBareNumber, type HeaderBlock } from './find-header';
import { periodInText } from '../dates/read-period';
import { ownFiguresIn } from './own-figures';
import { isHouseholdCell } from './header-words';
import type { SchemeNames } from '../names/scheme-names';
import { startsOf } from './tables-abreast';
import { filledCells, narrowed, type SheetView } from '../sheet-view';
import { bodyBottomOf, titlesBegin } from './table-body';
import { roleOf, type RoleGuess } from './table-role';
import { titlesAbove } from './titles';
import type { FoundTable, TableBinding, TableRole } from '../types';

/** Share of known words from which a row is a header from end to end: beside a body row a header is less than half. */
const MOSTLY = 0.6;

/** Rows tell their table by a number of 16 bits. */
const MOST_TABLES = 65_535;

/** The sheets that this product keeps in the workbook for itself. */
export const SETTINGS_SHEET = '积分设置';
export const SCHEME_SHEET = '积分方案';

/** Every table of the sheets, in their order; tables bound by hand stand instead of guesses for their sheet and role, and for their rows. */
export function findTables(views: readonly SheetView[], names: SchemeNames, bindings: readonly TableBinding[] = []): readonly LocatedTable[] {
  const tables = views.flatMap((view) => {
    const { sheet, generated } = view.table;
    if (generated || sheet === SETTINGS_SHEET || sheet === SCHEME_SHEET) return [];
    const bound = bindings.filter((binding) => binding.sheet === sheet).map((binding) => bindTable(view, binding, names));
    const guessed = new TableFinder(view, names).tables().filter(({ table }) => !bound.some((other) => other.table.role === table.role || overlaps(other.table, table)));
    return [...bound, ...guessed];
  });
  return tables.slice(0, MOST_TABLES);
}

// The header that a person bound is not guessed at again.
function overlaps(bound: FoundTable, guess: FoundTable): boolean {
  return guess.headerTop <= bound.headerBottom && guess.headerBottom >= bound.headerTop;
}

class TableFinder {
  /** `whole`: the sheet's view where `view` is a part of it; the first table without a title has that of the whole. */
  constructor(
    private readonly view: SheetView,
    private readonly names: SchemeNames,
    private readonly whole: SheetView | null = null,
  ) {}

  /** The tables from row `from` on; titles stand no higher than `floor`. */
  tables(from = 0, floor = 0): readonly LocatedTable[] {
    const tables: LocatedTable[] = [];
    let end = floor;
    for (let row = from; row < this.view.rows.length; ) {
      const block = headerAt(this.view, row, this.names);
      const found = block ? this.tablesOf(block, end) : null;
      if (found) {
        tables.push(...found.tables);
        end = found.next;
      }
      row = found ? end : row + 1;
    }
    return tables;
  }

  private tablesOf(block: HeaderBlock, floor: number): { readonly tables: readonly LocatedTable[]; readonly next: number } | null {
    const starts = startsOf(block.headers, this.view.rows[block.first - 1]);
    const abreast = starts.length > 1 ? this.abreast(block, starts, floor) : null;
    if (abreast) return abreast;
    const title = titlesAbove(this.view, block.first, floor);
    const table = this.tableOf(this.view, block, title === '' && this.whole ? titlesAbove(this.whole, block.first, floor) : title);
    return table && { tables: [table], next: table.table.bodyBottom - this.view.top + 1 };
  }

  // Tables beside each other share header rows: each strip is searched by itself, down to the next header
  // across them. Where a strip holds no table, all are one table.
  private abreast(block: HeaderBlock, starts: readonly number[], floor: number): ReturnType<TableFinder['tablesOf']> {
    const next = this.nextAcross(block, starts);
    const above = { ...this.view, rows: this.view.rows.slice(0, next) };
    const strips = starts.map((start, at) => {
      const strip = narrowed(above, at === 0 ? 0 : start, (starts[at + 1] ?? Infinity) - 1);
      return new TableFinder(strip, this.names, above).tables(block.first, floor);
    });
    const bottom = block.last + this.view.top;
    return strips.every(([first]) => first !== undefined && first.table.headerTop <= bottom) ? { tables: strips.flat(), next } : null;
  }

  // The row where the next table begins that lies across two strips.
  private nextAcross(block: HeaderBlock, starts: readonly number[]): number {
    for (let row = block.last + 1; row < this.view.rows.length; row++) {
      const cells = this.view.rows[row];
      if (!cells?.some(isHouseholdCell) || headerWordsIn(cells, this.names, Infinity) < filledCells(cells) * MOSTLY) continue;
      const columns = (headerAt(this.view, row, this.names)?.columns ?? []).filter(({ index }) => !isBareNumber(cells[index]));
      const across = starts.slice(1).some((start) => columns.some(({ index }) => index < start) && columns.some(({ index }) => index >= start));
      if (across && startsOf(blockOf(this.view, row, row, this.names).headers, this.view.rows[row - 1]).length === 1) return titlesBegin(this.view, block.last, row);
    }
    return this.view.rows.length;
  }

  private tableOf(view: SheetView, block: HeaderBlock, title: string): LocatedTable | null {
    const guess = this.guess(view, block, title);
    if (!guess) return null;
    const bodyBottom = bodyBottomOf(view, block, this.names, (next) => this.isAnother(view, { block, title, role: guess.role }, next));
    const decided = withDecidedPoints(view, block, bodyBottom);
    const columns = guess.role === 'assessment' ? withTotalFigure(decided) : decided;
    return {
      view,
      title,
      table: {
        role: guess.role,
        sheet: view.table.sheet,
        headerTop: block.first + view.top,
        headerBottom: block.last + view.top,
        bodyTop: block.last + 1 + view.top,
        bodyBottom: bodyBottom + view.top,
        columns,
        ownFigures: ownFiguresIn(block.headers, columns, { role: guess.role, title: `${view.table.sheet} ${title}` }),
        unreadHeaders: block.unread,
        confidence: guess.confidence,
        period: null,
        hidden: view.table.hidden ?? false,
        taken: true,
        rowsRead: 0,
      },
    };
  }

  private guess(view: SheetView, block: HeaderBlock, title: string): RoleGuess | null {
    return roleOf(withDecidedPoints(view, block, null), { title: `${view.table.sheet} ${title}`, headers: block.headers, namesBase: () => namesBase(view, block, this.names) });
  }

  // The same header again is another table when its own title says another month or another role.
  private isAnother(view: SheetView, table: { block: HeaderBlock; title: string; role: TableRole }, next: HeaderBlock): boolean {
    const title = titlesAbove(view, next.first, titlesBegin(view, table.block.last, next.first));
    if (title === '' || title === table.title) return false;
    const period = periodInText(title, 0);
    const own = periodInText(table.title, 0);
    if (period !== null && (own === null || period.kind !== own.kind || period.first % 12 !== own.first % 12)) return true;
    const role = this.guess(view, next, title)?.role;
    return role !== undefined && role !== table.role;
  }
}

// Sheets → the tables in them: found by their header words wherever they stand.
import { bindTable } from './bind-table';
import { namesBase, withDecidedPoints, withTotalFigure } from './decide-columns';
import { blockOf, headerAt, type HeaderBlock } from './find-header';
import type { HeaderColumn } from './header-block';
import { headerWord } from './header-words';
import { periodInText } from './read-period';
import type { SchemeNames } from './scheme-names';
import { narrowed, type SheetView } from './sheet-view';
import { bodyBottomOf, titlesBegin } from './table-body';
import { roleOf, type RoleGuess } from './table-role';
import { titlesAbove } from './titles';
import type { FoundTable, TableBinding, TableRole } from './types';

/** A table in its sheet: the view is cut to its own columns where other tables stand beside it; `title` is what the lines above it say. */
export type LocatedTable = { readonly view: SheetView; readonly table: FoundTable; readonly title: string };

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
  constructor(
    private readonly view: SheetView,
    private readonly names: SchemeNames,
  ) {}

  tables(): readonly LocatedTable[] {
    const tables: LocatedTable[] = [];
    let floor = 0;
    for (let row = 0; row < this.view.rows.length; ) {
      const block = headerAt(this.view, row, this.names);
      const found = block ? this.tablesOf(block, floor) : [];
      tables.push(...found);
      // The shortest of tables beside each other decides where the search goes on: another may stand below it.
      row = found.length > 0 ? Math.min(...found.map(({ table }) => table.bodyBottom - this.view.top)) + 1 : row + 1;
      if (found.length > 0) floor = row;
    }
    return tables;
  }

  // Tables beside each other share header rows; where a part is no table by itself, all are one table.
  private tablesOf(block: HeaderBlock, floor: number): readonly LocatedTable[] {
    const starts = startsOf(block.headers);
    if (starts.length > 1) {
      const parts = starts.map((start, at) => this.partOf(block, { first: at === 0 ? 0 : start, end: starts[at + 1] ?? Infinity, floor }));
      if (parts.every((part) => part !== null)) return parts;
    }
    const whole = this.tableOf(this.view, block, titlesAbove(this.view, block.first, floor));
    return whole ? [whole] : [];
  }

  private partOf(block: HeaderBlock, span: { first: number; end: number; floor: number }): LocatedTable | null {
    const view = narrowed(this.view, span.first, span.end - 1);
    const title = titlesAbove(view, block.first, span.floor);
    return this.tableOf(view, blockOf(view, block.first, block.last, this.names), title === '' ? titlesAbove(this.view, block.first, span.floor) : title);
  }

  private tableOf(view: SheetView, block: HeaderBlock, title: string): LocatedTable | null {
    const guess = this.guess(view, block, title);
    if (!guess) return null;
    const bodyBottom = bodyBottomOf(view, block, this.names, (next) => this.isAnother(view, { block, title, role: guess.role }, next));
    const columns = withDecidedPoints(view, block);
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
        columns: guess.role === 'assessment' ? withTotalFigure(columns) : columns,
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
    return roleOf(withDecidedPoints(view, block), { title: `${view.table.sheet} ${title}`, headers: block.headers, namesBase: () => namesBase(view, block, this.names) });
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

// A second 户号 or 户主 behind a blank column begins another table. Returns the first column of each.
function startsOf(headers: readonly HeaderColumn[]): readonly number[] {
  const starts: number[] = [];
  const kinds = new Set<string>();
  for (const run of runsOf(headers)) {
    const own = run.map(({ parts }) => headerWord(parts[parts.length - 1])?.kind).filter((kind) => kind === 'household-id' || kind === 'household-head');
    if (starts.length === 0 || own.some((kind) => kinds.has(kind))) {
      starts.push(run[0].index);
      kinds.clear();
    }
    own.forEach((kind) => kinds.add(kind));
  }
  return starts;
}

/** Header columns without a blank one between them. */
function runsOf(headers: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const runs: HeaderColumn[][] = [];
  headers.forEach((column, at) => {
    if (at > 0 && headers[at - 1].index === column.index - 1) runs[runs.length - 1].push(column);
    else runs.push([column]);
  });
  return runs;
}

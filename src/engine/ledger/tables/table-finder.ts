// One sheet → the tables in it, below each other or side by side, each with its role and its columns.
import type { CellValue } from '../../basis/cells';
import { isOtherSubject } from '../coverage/subject';
import { TOTAL_TARGET } from './classify-columns';
import { confirmedRoles } from './confirmed-roles';
import type { Body, Lens } from './column-profile';
import type { LocatedTable } from './located-table';
import { namesBase, withDecidedPoints } from './decide-columns';
import { blockOf, hasHousehold, headerAt, headerWordsIn, isBareNumber, type HeaderBlock } from './find-header';
import { periodInText } from '../dates/read-period';
import { isNoteRow, isTotalRow } from './no-rows';
import type { HeaderKin } from './header-kin';
import { ownFiguresIn } from './own-figures';
import { isHouseholdCell } from './header-words';
import type { SheetUse } from '../questions';
import type { SchemeNames } from '../names/scheme-names';
import { locatedRegister, registerAt } from '../registers/find-registers';
import type { RegisterRole } from '../registers/register-lexicon';
import { understandColumns } from './understand-columns';
import { partedStrips, startsOf } from './tables-abreast';
import { filledCells, narrowed, type SheetView, widthOf } from '../sheet-view';
import { bodyBottomOf, titlesBegin } from './table-body';
import { ownListConfidence, type RoleColumns, roleOf, rolesOf, type RoleGuess } from './table-role';
import { isOtherSide } from './side-in-name';
import { titlesAbove } from './titles';
import type { FoundColumn, OwnFigureColumn, TableRole } from '../types';

/** Share of known words from which a row is a header from end to end: beside a body row a header is less than half. */
const MOSTLY = 0.6;

/** Columns in which a total row may say that it is one. */
const LABELLED: ReadonlySet<string> = new Set([
  'household-id',
  'household-head',
  'village-group',
  'item',
  'date',
  'period',
]);

export class TableFinder {
  /** `whole`: the sheet's view where `view` is a part of it; the first table without a title has that of the whole.
   * `headers`: where those met are noted. */
  constructor(
    private readonly view: SheetView,
    private readonly lens: Lens,
    private readonly given: { readonly whole?: SheetView; readonly headers?: HeaderKin } = {},
  ) {}

  private get names(): SchemeNames {
    return this.lens.names;
  }

  /** The tables from row `from` on; titles stand no higher than `floor`. */
  tables(from = 0, floor = 0): readonly LocatedTable[] {
    const strips = this.given.whole === undefined && from === 0 ? partedStrips(this.view, this.lens) : [];
    if (strips.length > 1)
      return strips.flatMap((strip) => new TableFinder(strip, this.lens, { ...this.given, whole: this.view }).tables());
    const tables: LocatedTable[] = [];
    let end = floor;
    for (let row = from; row < this.view.rows.length;) {
      const found = this.registerFrom(row, end) ?? this.tablesFrom(row, end);
      if (found) {
        tables.push(...found.tables);
        end = found.next;
      }
      row = found ? end : row + 1;
    }
    return tables;
  }

  private tablesFrom(row: number, floor: number): ReturnType<TableFinder['tablesOf']> {
    const block = headerAt(this.view, row, this.names, this.lens.people);
    if (block === null) return null;
    // A title of one word may have been taken for the first row of the header.
    for (let lower = row + 1; lower <= block.last; lower++) {
      const register = this.registerFrom(lower, floor);
      if (register !== null) return register;
    }
    return this.tablesOf(block, floor);
  }

  /** A register, unless a person said that the sheet is one of the ledger's tables. */
  private registerFrom(row: number, floor: number): ReturnType<TableFinder['tablesOf']> {
    const { view } = this;
    if (filledCells(view.rows[row]) < 2 || this.use !== undefined) return null;
    const title = `${view.table.sheet} ${titlesAbove(view, row, floor)}`;
    const role = registerAt(view, row, title);
    if (role === null) return null;
    const next = this.nextTableAfter(row, role);
    return { tables: [locatedRegister(view, row, next, { role, title })], next };
  }

  // A register's header again is that of its next page.
  private nextTableAfter(row: number, role: RegisterRole): number {
    const { view, names } = this;
    for (let next = row + 1; next < view.rows.length; next++) {
      const cells = view.rows[next];
      const filled = filledCells(cells);
      if (filled < 2) continue;
      const register = registerAt(view, next, '');
      const begins =
        register === null
          ? headerWordsIn(cells, names, Infinity) >= Math.max(2, filled * MOSTLY) &&
            headerAt(view, next, names) !== null
          : register !== role;
      if (begins) return titlesBegin(view, row, next);
    }
    return view.rows.length;
  }

  private get use(): SheetUse | undefined {
    return this.lens.answers.sheets.find(({ sheet }) => sheet === this.view.table.sheet)?.use;
  }

  private tablesOf(
    block: HeaderBlock,
    floor: number,
  ): { readonly tables: readonly LocatedTable[]; readonly next: number } | null {
    // A heading merged over more columns than a strip has reaches beyond it.
    const starts = startsOf(block.headers, this.view.rows[block.first - 1]).filter(
      (start) => start < widthOf(this.view),
    );
    const abreast = starts.length > 1 ? this.abreast(block, starts, floor) : null;
    if (abreast) return abreast;
    const title = titlesAbove(this.view, block.first, floor);
    const tables = this.tablesBelow(
      block,
      title === '' && this.given.whole ? titlesAbove(this.given.whole, block.first, floor) : title,
    );
    return tables.length === 0 ? null : { tables, next: tables[0].table.bodyBottom - this.view.top + 1 };
  }

  // Tables beside each other share header rows: each strip is searched by itself, down to the next header
  // across them. Where a strip holds no table, all are one table.
  private abreast(block: HeaderBlock, starts: readonly number[], floor: number): ReturnType<TableFinder['tablesOf']> {
    const next = this.nextAcross(block, starts);
    const above = { ...this.view, rows: this.view.rows.slice(0, next) };
    const strips = starts.map((start, at) => {
      const strip = narrowed(above, at === 0 ? 0 : start, (starts[at + 1] ?? Infinity) - 1);
      return new TableFinder(strip, this.lens, { ...this.given, whole: above }).tables(block.first, floor);
    });
    const bottom = block.last + this.view.top;
    return strips.every(([first]) => first !== undefined && first.table.headerTop <= bottom)
      ? { tables: strips.flat(), next }
      : null;
  }

  // The row where the next table begins that lies across two strips.
  private nextAcross(block: HeaderBlock, starts: readonly number[]): number {
    for (let row = block.last + 1; row < this.view.rows.length; row++) {
      const cells = this.view.rows[row];
      if (!cells?.some(isHouseholdCell) || headerWordsIn(cells, this.names, Infinity) < filledCells(cells) * MOSTLY)
        continue;
      const columns = (headerAt(this.view, row, this.names)?.columns ?? []).filter(
        ({ index }) => !isBareNumber(cells[index]),
      );
      const across = starts
        .slice(1)
        .some((start) => columns.some(({ index }) => index < start) && columns.some(({ index }) => index >= start));
      if (across && startsOf(blockOf(this.view, row, row, this.names).headers, this.view.rows[row - 1]).length === 1)
        return titlesBegin(this.view, block.last, row);
    }
    return this.view.rows.length;
  }

  // One body, read as one table or two: a list may hold base points and events.
  private tablesBelow(block: HeaderBlock, title: string): readonly LocatedTable[] {
    const { view } = this;
    const body = this.bodyBelow(block, title);
    const understood = understandColumns(block, { view, body, lens: this.lens, title });
    this.given.headers?.note(view, block.headers, understood, body.bottom - block.last);
    const { use } = this;
    const about = {
      title: `${view.table.sheet} ${title}`,
      headers: block.headers,
      ...(use === undefined ? {} : { use }),
      priced: this.names.priced,
      namesBase: () => namesBase(view, { ...block, columns: understood.columns }, this.names),
    };
    const roles = confirmedRoles(rolesOf(understood.columns, about, this.names), understood.columns, use);
    const own = ownFiguresBeside(roles, block, understood, about.title);
    const results = roles.length > 0 || own.length === 0 ? roles : listOfResults(understood.columns, about.title);
    const place = {
      sheet: view.table.sheet,
      headerTop: block.first + view.top,
      headerBottom: block.last + view.top,
      bodyTop: body.top + view.top,
      bodyBottom: body.bottom + view.top,
    };
    // Columns that belong to no table are reported once, with the first table.
    return results.map(({ guess, columns }, at) => ({
      view,
      title,
      aside: at === 0 ? understood.aside : [],
      unknown: at === 0 ? understood.unknown : [],
      table: {
        role: guess.role,
        ...place,
        columns,
        ownFigures: at === 0 && roles.length > 0 ? ownOfTheYear(own, understood.columns) : [],
        unreadHeaders: at === 0 ? unreadIn(block, understood.columns) : [],
        confidence: guess.confidence,
        beside: roles.length > 1,
        period: null,
        hidden: view.table.hidden ?? false,
        taken: true,
        rowsRead: 0,
      },
    }));
  }

  private bodyBelow(block: HeaderBlock, title: string): Body {
    const { view } = this;
    const role = this.guess(view, block, title)?.role ?? null;
    const isAnother = (next: HeaderBlock): boolean => this.isAnother(view, { block, title, role }, next);
    const labels = block.columns.filter(({ kind }) => LABELLED.has(kind)).map(({ index }) => index);
    return {
      top: block.last + 1,
      bottom: bodyBottomOf(view, block, this.names, isAnother),
      isOfPage: onceForRow((row) => isNoteRow(row) || isTotalRow(row, labels)),
    };
  }

  private guess(view: SheetView, block: HeaderBlock, title: string): RoleGuess | null {
    return roleOf(withDecidedPoints(view, block, null), {
      title: `${view.table.sheet} ${title}`,
      headers: block.headers,
      priced: this.names.priced,
      namesBase: () => namesBase(view, block, this.names),
    });
  }

  // The same header again is another table when its own title says another month, another side or another role.
  private isAnother(
    view: SheetView,
    table: { block: HeaderBlock; title: string; role: TableRole | null },
    next: HeaderBlock,
  ): boolean {
    const title = titlesAbove(view, next.first, titlesBegin(view, table.block.last, next.first));
    if (title === '' || title === table.title) return false;
    const period = periodInText(title, 0);
    const own = periodInText(table.title, 0);
    if (isOtherSide(title, table.title)) return true;
    if (period !== null && (own === null || period.kind !== own.kind || period.first % 12 !== own.first % 12))
      return true;
    const role = this.guess(view, next, title)?.role;
    return role !== undefined && table.role !== null && role !== table.role;
  }
}

/** The clerk's own results among the columns that no role takes. */
function ownFiguresBeside(
  roles: readonly RoleColumns[],
  block: HeaderBlock,
  { columns, aside }: ReturnType<typeof understandColumns>,
  title: string,
): readonly OwnFigureColumn[] {
  // What a person said is not to be used is not compared either.
  const used = block.headers.filter(({ index }) =>
    aside.every((column) => column.index !== index || column.reason !== 'by-person'),
  );
  const read = roles.length > 0 ? columns : columns.filter(({ kind }) => kind !== 'figure' && kind !== 'points');
  return ownFiguresIn(used, read, { role: roles[0]?.guess.role ?? 'assessment', title });
}

/** A list of households with the clerk's own results and nothing else. */
function listOfResults(columns: readonly FoundColumn[], title: string): readonly RoleColumns[] {
  if (!hasHousehold(columns) || isOtherSubject([title])) return [];
  return [{ guess: { role: 'assessment', confidence: ownListConfidence(title) }, columns }];
}

/** The mean of one aspect is none of the year's scores. */
function ownOfTheYear(own: readonly OwnFigureColumn[], columns: readonly FoundColumn[]): readonly OwnFigureColumn[] {
  const ofOneAspect = columns.some((column) => column.kind === 'figure' && column.target !== TOTAL_TARGET);
  return own.filter(({ header }) => !ofOneAspect || !/平均|均分/u.test(header));
}

function unreadIn({ headers }: HeaderBlock, columns: readonly FoundColumn[]): readonly string[] {
  const read = new Set(columns.map(({ index }) => index));
  return headers.filter(({ index }) => !read.has(index)).map(({ text }) => text);
}

/** Every column asks it of the same rows. */
function onceForRow(ask: (row: readonly CellValue[]) => boolean): (row: readonly CellValue[]) => boolean {
  const answers = new Map<readonly CellValue[], boolean>();
  return (row) => {
    const known = answers.get(row) ?? ask(row);
    answers.set(row, known);
    return known;
  };
}

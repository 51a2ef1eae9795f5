// The rows of one register sheet → each row that is one, with its cells by the columns of the register. What cannot be
// read in it is told as a problem; voided rows, blank rows, totals and headers met again are none.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { type LocalDate, type Month, monthOfDay } from '../../basis/calendar';
import { MICRO, MILLI, microOf, roundedMicro, type Micro, type Milli } from '../../basis/points';
import { type Place, problem } from '../../basis/problem';
import { countIn, pointsIn } from '../../basis/spelt-figures';
import { firstMonthOfYear } from '../../scheme/plan-year';
import { INVALID_DAY, whyNoDay } from '../dates/read-date';
import { periodInText, yearInText } from '../dates/read-period';
import { householdProblem, identityOf, isNoRow, type ReadContext, type RowIdentity } from '../rows/read-context';
import { withoutDittos } from '../rows/ditto-marks';
import { SetAside } from '../rows/set-aside';
import { placeOf, shown, type TableSource } from '../rows/table-source';
import { cellAt } from '../sheet-view';
import { isTotalRow } from '../tables/no-rows';
import { headerKey, headerWord } from '../tables/header-words';
import type { ColumnKind, FoundColumn, Period } from '../types';
import { REGISTERS, type RegisterRole } from './register-lexicon';
import type { RecordPlace } from './types';

/** Columns of a register that mean what they mean in any table. */
const KINDS: Readonly<Record<string, ColumnKind>> = {
  id: 'household-id',
  head: 'household-head',
  group: 'village-group',
  note: 'note',
};
/** The unit behind a quantity: 100袋. */
const UNIT = /(?<=\d)\s*\p{Script=Han}{1,2}$/u;
/** What stands in a cell that has nothing to say. */
const NOTHING = /^[-—–/／无]+$/u;
const YEAR = 12;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The columns of the register in its sheet: name → its column in the view. */
type Columns = ReadonlyMap<string, FoundColumn>;

/** Reads every row of the sheets of one role; what `read` gives `null` for is no record. */
export function recordsOf<R>(
  role: RegisterRole,
  sources: readonly TableSource[],
  context: ReadContext,
  read: (row: RegisterRow) => R | null,
): readonly R[] | null {
  const own = sources.filter(({ table }) => table.role === role);
  return own.length === 0 ? null : own.flatMap((source) => recordsIn(source, context, read));
}

function recordsIn<R>(located: TableSource, context: ReadContext, read: (row: RegisterRow) => R | null): readonly R[] {
  const columns = columnsOf(located);
  const source = withoutDittos(withKinds(located, columns));
  const identity = identityOf(source);
  const aside = new SetAside(source, identity, context);
  const { view, table } = source;
  const role = table.role as RegisterRole;
  const header = rowKeys(view.rows[table.headerTop - view.top] ?? []);
  const records: R[] = [];
  for (let at = table.bodyTop - view.top; at <= table.bodyBottom - view.top; at++) {
    const cells = view.rows[at] ?? [];
    if (isNone(cells, { identity, columns, role, header }) || aside.isOut(cells, at)) continue;
    const record = read(new RegisterRow(cells, { source, at, identity, columns }, context));
    if (record !== null) records.push(record);
  }
  return records;
}

/** Each column's first header that says it; of several the word that comes first in the lexicon. */
function columnsOf({ view, table }: TableSource): Columns {
  const cells = view.rows[table.headerTop - view.top] ?? [];
  const keys = rowKeys(cells);
  const columns = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  for (const [name, words] of Object.entries(REGISTERS[table.role as RegisterRole].columns)) {
    const index = words
      .map((word) => keys.findIndex((key, at) => key === word && !taken.has(at)))
      .find((at) => at >= 0);
    if (index === undefined) continue;
    taken.add(index);
    columns.set(name, { kind: KINDS[name] ?? 'item-text', index, header: textOf(cells[index]) });
  }
  return columns;
}

/** The source with the columns by which rows are told apart and set aside. */
function withKinds(source: TableSource, columns: Columns): TableSource {
  const { view, table } = source;
  const own = [...columns.values()];
  const cells = view.rows[table.headerTop - view.top] ?? [];
  // What the register has a use for, as 核实情况, is no 状态.
  const taken = new Set(own.map(({ index }) => index));
  const status = rowKeys(cells).findIndex((key, at) => !taken.has(at) && headerWord(key)?.kind === 'status');
  const columnsToo: readonly FoundColumn[] =
    status < 0 ? own : [...own, { kind: 'status', index: status, header: textOf(cells[status]) }];
  return { ...source, table: { ...table, columns: columnsToo } };
}

function rowKeys(cells: readonly CellValue[]): readonly string[] {
  return cells.map((cell) => (isBlank(cell) ? '' : headerKey(cell)));
}

// A panel may be called by a word that elsewhere begins a line for signatures: a row that has what the register is about
// is a row.
function isNone(
  cells: readonly CellValue[],
  of: {
    readonly identity: RowIdentity;
    readonly columns: Columns;
    readonly role: RegisterRole;
    readonly header: readonly string[];
  },
): boolean {
  if (isHeaderAgain(cells, of.header) || isTotalRow(cells, of.identity.labels)) return true;
  const isGiven = (column: string): boolean => !isBlank(cellAt(cells, of.columns.get(column)?.index ?? -1));
  return !REGISTERS[of.role].needs.every((need) => need.split('|').some(isGiven)) && isNoRow(cells, of.identity);
}

function isHeaderAgain(cells: readonly CellValue[], header: readonly string[]): boolean {
  return cells.every((cell, at) => isBlank(cell) || (typeof cell === 'string' && headerKey(cell) === header[at]));
}

/** A row of a register. Asking for a cell that cannot be read tells the problem. */
export class RegisterRow {
  constructor(
    private readonly cells: readonly CellValue[],
    private readonly where: {
      readonly source: TableSource;
      readonly at: number;
      readonly identity: RowIdentity;
      readonly columns: Columns;
    },
    private readonly context: ReadContext,
  ) {}

  get place(): RecordPlace {
    const { source, at } = this.where;
    return { sheet: source.table.sheet, row: at + source.view.top + 1 };
  }

  has(column: string): boolean {
    return this.where.columns.has(column);
  }

  cell(column: string): CellValue {
    return cellAt(this.cells, this.where.columns.get(column)?.index ?? -1) ?? null;
  }

  /** Without white space around it; '' for a blank. */
  text(column: string): string {
    const cell = this.cell(column);
    return isBlank(cell) ? '' : textOf(cell).trim();
  }

  /** The household of 户号, 户主 and 小组; −1 where none is found, which is told. */
  household(): number {
    const { source, at, identity } = this.where;
    const found = this.foundHousehold();
    if (found < 0)
      this.context.problems.push(householdProblem(found, this.cells, { source, at, identity }, this.context));
    return Math.max(found, -1);
  }

  /** As `household`, telling nothing. */
  householdOrNone(): number {
    return Math.max(this.foundHousehold(), -1);
  }

  private foundHousehold(): number {
    return this.context.households.find(this.cell('id'), this.cell('head'), this.cell('group'));
  }

  /** `null` for a blank cell, and for one that is no day, which is told. */
  day(column: string): LocalDate | null {
    const cell = this.cell(column);
    const day = this.context.dates.day(cell, this.date1904);
    if (day === INVALID_DAY) this.tellDate(column, whyNoDay(cell));
    return day > 0 ? (day as LocalDate) : null;
  }

  /** As `day`, for a column that every row needs: a blank is told too. */
  neededDay(column: string): LocalDate | null {
    const day = this.day(column);
    if (day === null && isBlank(this.cell(column))) this.tellDate(column, 'blank');
    return day;
  }

  /**
   * A month, quarter or year as its cell states it. Without a year it is the last such period that had begun on the
   * day `near`, else that of the year that is read. `null` for a blank, and for what is none, which is told.
   */
  period(column: string, near: LocalDate | null = null): Period | null {
    const cell = this.cell(column);
    if (isBlank(cell)) return null;
    const period = this.periodIn(cell, near);
    if (period === null) this.tellDate(column, 'unreadable');
    return period;
  }

  neededPeriod(column: string, near: LocalDate | null = null): Period | null {
    if (isBlank(this.cell(column))) this.tellDate(column, 'blank');
    return this.period(column, near);
  }

  private periodIn(cell: CellValue, near: LocalDate | null): Period | null {
    const { scheme, year } = this.context;
    const small = Number(cell);
    if (Number.isInteger(small) && small >= FIRST_YEAR && small <= LAST_YEAR)
      return { kind: 'year', first: firstMonthOfYear(scheme, small) };
    const text = Number.isInteger(small) && small >= 1 && small <= YEAR ? `${small}月` : textOf(cell);
    const stated = typeof cell === 'number' && text === textOf(cell) ? null : periodInText(text, year, scheme);
    if (stated !== null)
      return yearInText(text) === null && near !== null ? { ...stated, first: before(stated.first, near) } : stated;
    const day = this.context.dates.day(cell, this.date1904);
    return day > 0 ? { kind: 'month', first: monthOfDay(day) } : null;
  }

  /** Points or yuan; `null` for a blank, and for what is no figure, which is told. */
  figure(column: string): Micro | null {
    const points = pointsIn(this.cell(column));
    if (points !== null) return microOf(points) ?? roundedMicro(points);
    if (this.isFilled(column)) this.tell('invalid-points', column, 'not-a-number');
    return null;
  }

  /** A quantity, with its unit or without; `null` for a blank, and for what is none, which is told. */
  count(column: string): Milli | null {
    const cell = this.cell(column);
    const count = countIn(cell) ?? (typeof cell === 'string' ? countIn(cell.replace(UNIT, '')) : null);
    if (count !== null) return Math.round(count * MILLI) as Milli;
    if (this.isFilled(column)) this.tell('invalid-count', column, 'not-a-number');
    return null;
  }

  /** A whole number from 0; `null` for a blank and for anything else. */
  whole(column: string): number | null {
    const figure = this.figure(column);
    return figure === null || figure < 0 || figure % MICRO !== 0 ? null : figure / MICRO;
  }

  cellPlace(column: string): Place {
    return placeOf(this.where.source, this.where.at, this.where.columns.get(column));
  }

  get role(): RegisterRole {
    return this.where.source.table.role as RegisterRole;
  }

  private get date1904(): boolean {
    return this.where.source.view.table.date1904 ?? false;
  }

  private isFilled(column: string): boolean {
    const cell = this.cell(column);
    return !isBlank(cell) && !NOTHING.test(textOf(cell).trim());
  }

  private tellDate(column: string, why: ReturnType<typeof whyNoDay>): void {
    this.tell('invalid-date', column, why);
  }

  private tell(code: 'invalid-date' | 'invalid-points' | 'invalid-count', column: string, why: string): void {
    this.context.problems.push(
      problem(code, this.cellPlace(column), shown(this.cell(column)), { role: this.role, why }),
    );
  }
}

/** The period of the same name that began last on or before the day. */
function before(first: Month, day: LocalDate): Month {
  const years = Math.ceil(Math.max(0, first - monthOfDay(day)) / YEAR);
  const until = Math.floor(Math.max(0, monthOfDay(day) - first) / YEAR);
  return (first + (until - years) * YEAR) as Month;
}

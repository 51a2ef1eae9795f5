// Excel's worksheets and the names on them: members by office.js's names over the sheets of a book.
import { HostError } from '../rich-api';
import { isFilled, boundsOf, MOST_COLUMNS, MOST_ROWS, newSheet, type Book, type SheetState } from './book';
import { NameCollection } from './names';
import { FreezePanesObject, PageLayoutObject } from './page';
import { rangeOf, type RangeObject } from './range';
import { renameSheet, sameName, withoutSheet } from './sheet-names';

/** What the objects of one opened workbook share. */
export interface Session {
  readonly book: Book;
  /** Whether the formula of an array is told for every cell of it. */
  readonly tellsArrayFormulas: boolean;
  sheetObject(sheet: SheetState): WorksheetObject;
  /** A formula was entered at this place of the sheet. */
  calculate(sheet: SheetState, key: number, formula: string): void;
  changed(range: RangeObject): void;
  /** Somebody listens to changes, or no longer. */
  listen(listening: boolean): void;
}

const BAD_NAME = /[[\]*?/\\:]|^'|'$|^.{32,}$|^$/u;

export class WorksheetObject {
  readonly Names: NameCollection;
  readonly PageLayout: PageLayoutObject;
  readonly FreezePanes: FreezePanesObject;
  readonly Protection: WorksheetProtection;

  constructor(
    private readonly session: Session,
    private readonly state: SheetState,
  ) {
    this.Names = new NameCollection(session, state);
    this.PageLayout = new PageLayoutObject(state);
    this.FreezePanes = new FreezePanesObject(state);
    this.Protection = new WorksheetProtection(state);
  }

  get Id(): string {
    return this.state.id;
  }
  get Position(): number {
    return this.session.book.sheets.indexOf(this.state);
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    this.structure();
    checkName(this.session.book, name, this.state);
    renameSheet(this.session.book, this.state, name);
  }

  get Visibility(): SheetState['visibility'] {
    return this.state.visibility;
  }
  set Visibility(visibility: SheetState['visibility']) {
    this.structure();
    if (visibility !== 'Visible' && !this.othersVisible())
      throw new HostError('InvalidOperation', 'a workbook shows one sheet at least');
    this.state.visibility = visibility;
  }

  GetRange(address: string | null): RangeObject {
    if (address !== null) throw new Error('the host takes no addresses: getRangeByIndexes');
    return rangeOf(this.session, this.state, { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 });
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return rangeOf(this.session, this.state, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): RangeObject | null {
    const used = boundsOf(this.state, (cell) => valuesOnly !== true || isFilled(cell));
    return used === null ? null : rangeOf(this.session, this.state, used);
  }

  Activate(): void {
    if (this.state.visibility !== 'Visible') throw new HostError('InvalidOperation', `${this.state.name} is hidden`);
    this.session.book.selection = { sheet: this.state.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  Delete(): void {
    this.structure();
    if (this.state.visibility === 'VeryHidden' || !this.othersVisible())
      throw new HostError('InvalidOperation', `${this.state.name} cannot be deleted`);
    this.session.book.sheets = this.session.book.sheets.filter((sheet) => sheet !== this.state);
    withoutSheet(this.session.book, this.state.name);
  }

  private othersVisible(): boolean {
    return this.session.book.sheets.some((sheet) => sheet !== this.state && sheet.visibility === 'Visible');
  }

  private structure(): void {
    checkStructure(this.session.book);
  }
}

export class WorksheetCollection {
  constructor(private readonly session: Session) {}

  get Items(): readonly WorksheetObject[] {
    return this.session.book.sheets.map((sheet) => this.session.sheetObject(sheet));
  }

  Indexer(key: string): WorksheetObject | null {
    return this.GetItemOrNullObject(key);
  }
  GetItem(key: string): WorksheetObject | null {
    return this.GetItemOrNullObject(key);
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const found = this.session.book.sheets.find(({ id, name }) => id === key || sameName(name, key));
    return found === undefined ? null : this.session.sheetObject(found);
  }

  Add(name: string | null): WorksheetObject {
    const { book } = this.session;
    checkStructure(book);
    if (name === null) throw new Error('the host names no sheet by itself');
    checkName(book, name, null);
    const sheet = newSheet(book, name);
    book.sheets.push(sheet);
    return this.session.sheetObject(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.session.listen(true);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.listen(false);
  }
}

class WorksheetProtection {
  constructor(private readonly sheet: SheetState) {}
  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): object {
    return this.sheet.protection?.options ?? {};
  }
  Protect(options: object | null, password: string | null): void {
    if (this.sheet.protection !== null) throw new HostError('InvalidOperation', 'protected already');
    this.sheet.protection = { password, options: options ?? {} };
  }
  Unprotect(password: string | null): void {
    if (this.sheet.protection !== null && this.sheet.protection.password !== password)
      throw new HostError('AccessDenied', 'another password');
    this.sheet.protection = null;
  }
}

function checkStructure(book: Book): void {
  if (book.structureProtected) throw new HostError('AccessDenied', 'the workbook is protected');
}

function checkName(book: Book, name: string, own: SheetState | null): void {
  if (BAD_NAME.test(name)) throw new HostError('InvalidArgument', `no name for a sheet: ${name}`);
  if (book.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name)))
    throw new HostError('ItemAlreadyExists', name);
}

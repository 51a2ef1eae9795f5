// A workbook that a person has open, in memory: the port and the desk over plain cells, for tasks and the pane.
// A text that calls a function of ours is a formula.
import { cellName, isBlank, isErrorText, type CellTable, type CellValue, type SheetModel } from '../../src/engine';
import type {
  CellChange,
  CellPlace,
  Cells,
  Desk,
  FormulaCell,
  FormulaChange,
  FormulaScope,
  PlainSheet,
  Reentered,
  RefusedChange,
  SelectedRange,
} from '../../src/workbook/desk';
import { blankAsNull } from '../../src/workbook/blank';
import { callsLedger } from '../../src/workbook/ledger-call';
import type { HostFailure, Workbook } from '../../src/workbook/port';
import { failureOf } from '../../src/workbook/refusal';
import { freeSheetName, sheetNameKey } from '../../src/workbook/sheet-name';
import { failures } from '../../src/workbook/wording';

/** The value of a formula, rows for an array. */
export type Calculate = (formula: string) => CellValue | Cells;

const LEFT_OVER = '~村积分临时';
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

export class OpenWorkbook implements Workbook, Desk {
  readonly added: SheetModel[] = [];
  selected: SelectedRange = { sheet: '', row: 0, column: 0, rows: 1, columns: 1 };
  /** Says what every further call of the host throws. */
  failure: HostFailure | null = null;
  /** As written: formulas by their texts. */
  tables: readonly CellTable[];
  /** What names stand for: one cell, or `null` where it is gone. */
  readonly names = new Map<string, CellPlace | null>();
  /** Says that the host defines no names. */
  refusesNames = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    tables: readonly CellTable[],
    private readonly calculate: Calculate = () => '#NAME?',
  ) {
    this.tables = tables.map(fromA1);
  }

  async readTables(): Promise<readonly CellTable[]> {
    this.check();
    return this.tables.map((table) => ({ ...table, rows: this.shown(table) }));
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    this.check();
    return models.map((model) => {
      const sheet = freeSheetName(model.name, new Set(this.tables.map((table) => sheetNameKey(table.sheet))));
      this.added.push(model);
      this.tables = [
        ...this.tables,
        {
          sheet,
          rows: model.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
          generated: model.mark !== null,
        },
      ];
      return sheet;
    });
  }

  async selectCell(sheet: string, row: number, column: number): Promise<void> {
    const { hidden: _, ...table } = this.tableNamed(sheet);
    this.tables = this.tables.map((each) => (each.sheet === sheet ? table : each));
    this.selected = { sheet, row, column, rows: 1, columns: 1 };
  }

  async selection(): Promise<SelectedRange> {
    this.check();
    return this.selected;
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    const [refused] = this.refused(changes);
    if (refused !== undefined) throw failureOf(refused);
    for (const { sheet, row, column, after } of changes) this.put(sheet, row, column, after);
    this.changed();
  }

  async refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]> {
    return this.refused(changes);
  }

  private refused(changes: readonly CellChange[]): readonly RefusedChange[] {
    return changes.flatMap((change): readonly RefusedChange[] => {
      const table = this.tables.find(({ sheet }) => sheet === change.sheet);
      if (table === undefined) return [{ change, refusal: { kind: 'no-such-sheet' } }];
      const now = table.rows[change.row]?.[change.column] ?? null;
      if (isFormula(now)) return [{ change, refusal: { kind: 'filled-by-formula' } }];
      return now === blankAsNull(change.before) ? [] : [{ change, refusal: { kind: 'not-as-shown' } }];
    });
  }

  async insertAtSelection(rows: Cells): Promise<SelectedRange> {
    const { sheet, row, column } = this.selected;
    const columns = Math.max(...rows.map((cells) => cells.length));
    if (row + rows.length > MOST_ROWS || column + columns > MOST_COLUMNS) throw failures.offSheet();
    const shown = this.shown(this.tableNamed(sheet));
    rows.forEach((_, down) => {
      const filled = Array.from({ length: columns }, (__, across) => column + across).find(
        (each) => !isBlank(shown[row + down]?.[each]),
      );
      if (filled !== undefined) throw failures.notBlank(sheet, cellName(row + down, filled));
    });
    rows.forEach((cells, down) =>
      cells.forEach((value, across) => this.put(sheet, row + down, column + across, value)),
    );
    this.changed();
    return { sheet, row, column, rows: rows.length, columns };
  }

  async formulas(scope: FormulaScope): Promise<readonly FormulaCell[]> {
    this.check();
    const { sheet, row, column, rows, columns } = this.selected;
    const within = (cell: FormulaCell): boolean =>
      cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
    const asked = scope === 'workbook' ? this.tables : this.tables.filter((table) => table.sheet === sheet);
    const found = asked.flatMap((table) => this.formulasOf(table));
    return scope === 'selection' ? found.filter(within) : found;
  }

  async freezeFormulas(scope: FormulaScope): Promise<number> {
    const cells = (await this.formulas(scope)).filter(({ value }) => !isErrorText(value));
    const values = cells.map(({ formula }) => rowsOf(this.calculate(formula)));
    cells.forEach(({ sheet, row, column }, index) => this.putAll(sheet, { row, column }, values[index]));
    if (cells.length > 0) this.changed();
    return cells.length;
  }

  async reenterFormulas(scope: FormulaScope): Promise<Reentered> {
    return { count: (await this.formulas(scope)).length, locked: [] };
  }

  async rewriteFormulas(changes: readonly FormulaChange[]): Promise<void> {
    const stale = changes.find(
      ({ sheet, row, column, before }) => this.tableNamed(sheet).rows[row]?.[column] !== before,
    );
    if (stale) throw failures.changedMeanwhile(stale.sheet, cellName(stale.row, stale.column));
    for (const { sheet, row, column, after } of changes) this.put(sheet, row, column, after);
    if (changes.length > 0) this.changed();
  }

  async addFormulaSheet(model: SheetModel): Promise<string> {
    const [name] = await this.addSheets([model]);
    this.changed();
    return name;
  }

  async namesOf({ sheet, row, column }: CellPlace): Promise<readonly string[]> {
    this.check();
    return [...this.names]
      .filter(([, place]) => place?.sheet === sheet && place.row === row && place.column === column)
      .map(([name]) => name);
  }

  async nameCell(names: readonly string[], place: CellPlace): Promise<string | null> {
    this.check();
    if (this.refusesNames) return null;
    const known = (name: string): string | undefined =>
      [...this.names.keys()].find((each) => sheetNameKey(each) === sheetNameKey(name));
    const chosen = names.find((name) => this.mayName(known(name)));
    if (chosen === undefined) return null;
    const name = known(chosen) ?? chosen;
    this.names.set(name, place);
    return name;
  }

  private mayName(known: string | undefined): boolean {
    const place = known === undefined ? null : (this.names.get(known) ?? null);
    return place === null || callsLedger(String(this.tableNamed(place.sheet).rows[place.row]?.[place.column] ?? ''));
  }

  async writePlainSheet({ name, rows, hidden, isOurs }: PlainSheet): Promise<void> {
    this.check();
    const former = this.tables.find(({ sheet }) => sheet === name);
    if (former === undefined) this.tables = [...this.tables, { sheet: name, rows, hidden }];
    else if (!isOurs(this.shown(former))) throw failures.clerksOwnSheet(name);
    else this.tables = this.tables.map((table) => (table === former ? { ...table, rows } : table));
    this.changed();
  }

  async removeLeftovers(): Promise<readonly string[]> {
    this.check();
    const left = this.tables.filter(({ sheet }) => sheet.startsWith(LEFT_OVER));
    this.tables = this.tables.filter((table) => !left.includes(table));
    return left.map(({ sheet }) => sheet);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What somebody else does to a cell. */
  put(sheet: string, row: number, column: number, value: CellValue): void {
    this.tables = this.tables.map((table) => {
      if (table.sheet !== sheet) return table;
      const rows = table.rows.map((cells) => [...cells]);
      while (rows.length <= row) rows.push([]);
      while (rows[row].length < column) rows[row].push(null);
      rows[row][column] = value;
      return { ...table, rows };
    });
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private check(): void {
    if (this.failure) throw this.failure;
  }

  private tableNamed(sheet: string): CellTable {
    this.check();
    const found = this.tables.find((table) => table.sheet === sheet);
    if (found === undefined) throw failures.noSuchSheet(sheet);
    return found;
  }

  /** The values, where formulas and their arrays are. */
  private shown(table: CellTable): Cells {
    if (!table.rows.some((row) => row.some(isFormula))) return table.rows;
    const shown = new OpenWorkbook([table]);
    for (const { row, column, formula } of this.formulasOf(table))
      shown.putAll(table.sheet, { row, column }, rowsOf(this.calculate(formula)));
    return shown.tables[0].rows;
  }

  private formulasOf({ sheet, rows }: CellTable): readonly FormulaCell[] {
    return rows.flatMap((cells, row) =>
      cells.flatMap((formula, column) =>
        isFormula(formula) ? [{ sheet, row, column, formula, value: rowsOf(this.calculate(formula))[0][0] }] : [],
      ),
    );
  }

  private putAll(
    sheet: string,
    { row, column }: { readonly row: number; readonly column: number },
    values: Cells,
  ): void {
    values.forEach((cells, down) =>
      cells.forEach((value, across) => this.put(sheet, row + down, column + across, value)),
    );
  }
}

function isFormula(value: CellValue): value is string {
  return typeof value === 'string' && /^=(?:VILLAGE\.|_xldudf_VILLAGE_)/iu.test(value);
}

function rowsOf(value: CellValue | Cells): Cells {
  return Array.isArray(value) ? (value as Cells) : [[value as CellValue]];
}

function fromA1({ top = 0, left = 0, ...table }: CellTable): CellTable {
  const indent = Array.from({ length: left }, () => null);
  return {
    ...table,
    rows: [...Array.from({ length: top }, () => []), ...table.rows.map((row) => [...indent, ...row])],
  };
}

// A workbook that a person has open, in memory: the port and the desk over plain cells, for tasks and the pane.
import type { CellTable, CellValue, SheetModel } from '../../src/engine';
import type { CellChange, Desk, FormulaCell, PlainSheet, SelectedRange } from '../../src/workbook/desk';
import { HostFailure, type Workbook } from '../../src/workbook/port';
import { freeSheetName, sheetNameKey } from '../../src/workbook/sheet-name';

export class OpenWorkbook implements Workbook, Desk {
  readonly added: SheetModel[] = [];
  selected: SelectedRange = { sheet: '', row: 0, column: 0, rows: 1, columns: 1 };
  /** Says what every further call of the host throws. */
  failure: HostFailure | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(public tables: readonly CellTable[]) {}

  async readTables(): Promise<readonly CellTable[]> {
    this.check();
    return this.tables;
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    this.check();
    return models.map((model) => {
      const sheet = freeSheetName(model.name, new Set(this.tables.map((table) => sheetNameKey(table.sheet))));
      this.added.push(model);
      this.tables = [...this.tables, { sheet, rows: model.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)), generated: true }];
      return sheet;
    });
  }

  async selectCell(sheet: string, row: number, column: number): Promise<void> {
    this.check();
    if (!this.tables.some((table) => table.sheet === sheet)) throw new HostFailure('no-such-sheet', `工作表“${sheet}”已经不在了`);
    this.selected = { sheet, row, column, rows: 1, columns: 1 };
  }

  async selection(): Promise<SelectedRange> {
    this.check();
    return this.selected;
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    this.check();
    const stale = changes.find(({ sheet, row, column, before }) => this.valueAt(sheet, row, column) !== before);
    if (stale) throw new HostFailure('changed-meanwhile', '有的单元格已经被改过，没有改动任何一格');
    for (const { sheet, row, column, after } of changes) this.put(sheet, row, column, after);
    this.changed();
  }

  async insertAtSelection(rows: readonly (readonly CellValue[])[]): Promise<SelectedRange> {
    this.check();
    const { sheet, row, column } = this.selected;
    rows.forEach((cells, down) => cells.forEach((value, across) => this.put(sheet, row + down, column + across, value)));
    return { sheet, row, column, rows: rows.length, columns: rows[0].length };
  }

  async formulas(): Promise<readonly FormulaCell[]> {
    return this.tables.flatMap(({ sheet, rows }) => rows.flatMap((cells, row) => cells.flatMap((value, column) =>
      typeof value === 'string' && value.startsWith('=VILLAGE.') ? [{ sheet, row, column, formula: value, value }] : [])));
  }

  async freezeFormulas(): Promise<number> {
    const formulas = await this.formulas();
    for (const { sheet, row, column } of formulas) this.put(sheet, row, column, 0);
    return formulas.length;
  }

  async reenterFormulas(): Promise<number> {
    return (await this.formulas()).length;
  }

  async writePlainSheet({ name, rows, hidden }: PlainSheet): Promise<void> {
    this.check();
    this.tables = [...this.tables.filter(({ sheet }) => sheet !== name), { sheet: name, rows, hidden }];
    this.changed();
  }

  async removeLeftovers(): Promise<readonly string[]> {
    return [];
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private check(): void {
    if (this.failure) throw this.failure;
  }

  private valueAt(sheet: string, row: number, column: number): CellValue {
    return this.tables.find((table) => table.sheet === sheet)?.rows[row]?.[column] ?? null;
  }

  private put(sheet: string, row: number, column: number, value: CellValue): void {
    this.tables = this.tables.map((table) => {
      if (table.sheet !== sheet) return table;
      const rows = table.rows.map((cells) => [...cells]);
      while (rows.length <= row) rows.push([]);
      while (rows[row].length < column) rows[row].push(null);
      rows[row][column] = value;
      return { ...table, rows };
    });
  }
}

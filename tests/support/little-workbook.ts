// Little workbooks that a villager could read, as cells in memory: for tests of what stands behind the port.
import type { CellTable, CellValue } from '../../src/engine';
import type { SheetModel } from '../../src/engine/sheets/model';
import type { Workbook } from '../../src/workbook/port';

/**
 * `# 花名册` begins a sheet (`# 花名册 隐藏` a hidden one, `# 年终评比 生成` one that this product wrote);
 * every further line is a row, cells set apart by blanks. `·` is a blank cell; plain numbers without a
 * leading zero are numbers, everything else is text.
 */
export function tablesOf(text: string): readonly CellTable[] {
  const tables: { sheet: string; rows: CellValue[][]; hidden: boolean; generated: boolean }[] = [];
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    const words = line.split(/\s+/);
    if (words[0] === '#')
      tables.push({ sheet: words[1], rows: [], hidden: words.includes('隐藏'), generated: words.includes('生成') });
    else tables[tables.length - 1].rows.push(words.map(cellOf));
  }
  return tables;
}

/** Keeps the sheets added to it. */
export class MemoryWorkbook implements Workbook {
  readonly added: SheetModel[] = [];

  constructor(private readonly tables: readonly CellTable[]) {}

  readTables(): Promise<readonly CellTable[]> {
    return Promise.resolve(this.tables);
  }

  addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    this.added.push(...models);
    return Promise.resolve(models.map((model) => model.name));
  }
}

export function workbookOf(text: string): MemoryWorkbook {
  return new MemoryWorkbook(tablesOf(text));
}

function cellOf(word: string): CellValue {
  if (word === '·') return null;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(word) ? Number(word) : word;
}

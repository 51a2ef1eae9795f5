// Which formulas look at a cell: the formulas of a package enter, a question about cells is answered with the first formula
// that would show a stale result, since nothing here calculates. What cannot be told counts as looking at every cell.
import type { CellPlace } from '../desk';
import { formulaTokens, type CellArea, type FormulaToken } from '../formula-text';
import { CellColumns } from './cell-columns';

export type PackageFormula = CellPlace & {
  /** Without `=`; empty where it shares that of another cell. */
  readonly text: string;
  /** The cells that it fills (array) or that share it, where it says so. */
  readonly area: Omit<CellArea, 'sheet'> | null;
  readonly kind: 'plain' | 'shared' | 'array' | 'other';
};

type Names = ReadonlyMap<string, readonly string[]>;
type Reach = readonly CellArea[] | 'everywhere';

const DEEPEST_NAME = 5;
/** They take a cell's address from what a cell holds, or read more than their arguments. */
const FAR_READERS = /^(?:_xl\w*\.)?(?:INDIRECT|OFFSET|CELL|INFO|EVALUATE|GETPIVOTDATA)$/iu;
/** How LEDGER is told to read whatever the workbook holds. */
const READS_ALL = '"整本工作簿"';
const FIXED = /\$[A-Z]{1,3}(?:\$\d{1,7}|:\$[A-Z]{1,3})|\$\d{1,7}:\$\d{1,7}/giu;

export class FormulaReach {
  private readonly cells: CellColumns<PackageFormula>;
  private readonly arrays: readonly PackageFormula[];
  private readonly reaches = new Map<PackageFormula, Reach>();

  /** `names`: the texts that each name stands for, by its name in small letters. */
  constructor(private readonly formulas: readonly PackageFormula[], private readonly names: Names) {
    this.cells = new CellColumns(formulas);
    this.arrays = formulas.filter(({ kind }) => kind === 'array');
  }

  /** Whether a formula fills the cell, its own or an array's from elsewhere. */
  fills({ sheet, row, column }: CellPlace): boolean {
    if (this.cells.firstWithin({ sheet, top: row, left: column, bottom: row, right: column }) !== undefined) return true;
    return this.arrays.some((formula) => formula.sheet === sheet && formula.area !== null && isWithin(formula.area, row, column));
  }

  /** The first formula that looks at one of the cells, and that cell. */
  looksAt(cells: readonly CellPlace[]): { readonly formula: PackageFormula; readonly cell: CellPlace } | null {
    const columns = new CellColumns(cells);
    for (const formula of this.formulas) {
      const reach = this.reachOf(formula);
      const found = reach === 'everywhere' ? cells.slice(0, 1) : reach.flatMap((area) => columns.firstWithin(area) ?? []);
      if (found.length > 0) return { formula, cell: found[0] };
    }
    return null;
  }

  private reachOf(formula: PackageFormula): Reach {
    const known = this.reaches.get(formula) ?? this.measure(formula);
    this.reaches.set(formula, known);
    return known;
  }

  private measure({ kind, text, area, sheet, row, column }: PackageFormula): Reach {
    if (kind === 'shared' && text === '') return [];
    if (kind === 'other' || text === '' || (kind === 'shared' && area === null)) return 'everywhere';
    const reach = this.reachOfText(text, sheet, 0);
    if (reach === 'everywhere' || kind !== 'shared' || area === null) return reach;
    // Relative references move with the cell; fixed ones are taken to move too, which reaches further.
    return reach.map((each) => ({
      sheet: each.sheet, top: each.top - (row - area.top), left: each.left - (column - area.left), bottom: each.bottom + (area.bottom - row), right: each.right + (area.right - column),
    }));
  }

  private reachOfText(text: string, sheet: string, depth: number): Reach {
    if (text.includes(READS_ALL)) return 'everywhere';
    const areas: CellArea[] = [];
    for (const token of formulaTokens(text)) {
      const reach = this.reachOfToken(token, sheet, depth);
      if (reach === 'everywhere') return reach;
      areas.push(...reach);
    }
    return areas;
  }

  private reachOfToken(token: FormulaToken, sheet: string, depth: number): Reach {
    switch (token.kind) {
      case 'cells':
        return (token.sheet ?? '').includes(':') ? 'everywhere' : [{ ...token, sheet: token.sheet ?? sheet }];
      case 'call':
        return FAR_READERS.test(token.name) ? 'everywhere' : [];
      case 'name':
        return /^(?:TRUE|FALSE)$/iu.test(token.name) ? [] : this.reachOfName(token.name, sheet, depth);
      case 'mark':
        // Between what a call gives and a cell, or between sheets.
        return token.mark === ':' ? 'everywhere' : [];
      case 'text': case 'number': case 'gone':
        return [];
    }
  }

  private reachOfName(name: string, sheet: string, depth: number): Reach {
    const texts = this.names.get(name.toLowerCase());
    if (texts === undefined || depth === DEEPEST_NAME) return 'everywhere';
    const reaches = texts.map((text) => (isFixed(text) ? this.reachOfText(text, sheet, depth + 1) : 'everywhere'));
    return reaches.some((reach) => reach === 'everywhere') ? 'everywhere' : (reaches as readonly (readonly CellArea[])[]).flat();
  }
}

/** Whether a name's cells are the same wherever it is used. */
function isFixed(text: string): boolean {
  return formulaTokens(text.replace(FIXED, '""')).every(({ kind }) => kind !== 'cells');
}

function isWithin({ top, left, bottom, right }: Omit<CellArea, 'sheet'>, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

// What the formulas of a package look at: their texts and the workbook's names enter, formulas that can be asked leave.
import type { CellPlace } from '../desk';
import { formulaTokens, type CellArea, type FormulaToken } from '../formula-text';
import { moved, readsFar, stretched, stretches, type CellsReach, type LookingFormula } from './formula-reach';

export type PackageFormula = CellPlace & {
  /** Without `=`; empty where it shares that of another cell. */
  readonly text: string;
  /** The cells that it fills (array) or that share it, where it says so. */
  readonly area: Omit<CellArea, 'sheet'> | null;
  readonly kind: 'plain' | 'shared' | 'array' | 'other';
};

/** The texts that each name stands for, by its name in small letters. */
export type FormulaNames = ReadonlyMap<string, readonly string[]>;

type Place = { readonly sheet: string; readonly names: FormulaNames; readonly depth: number };

const DEEPEST_NAME = 5;
/** How LEDGER is told to read whatever the workbook holds. */
const READS_ALL = '"整本工作簿"';
const FIXED = /\$[A-Z]{1,3}(?:\$\d{1,7}|:\$[A-Z]{1,3})|\$\d{1,7}:\$\d{1,7}/giu;

export function lookingFormulas(formulas: readonly PackageFormula[], names: FormulaNames): readonly LookingFormula[] {
  return formulas.map((formula) => {
    const { sheet, row, column, area, kind } = formula;
    return { sheet, row, column, fills: kind === 'array' ? area : null, reach: () => reachOf(formula, names) };
  });
}

function reachOf({ kind, text, area, sheet, row, column }: PackageFormula, names: FormulaNames): CellsReach {
  if (kind === 'shared' && text === '') return [];
  if (kind === 'other' || text === '' || (kind === 'shared' && area === null)) return 'everywhere';
  const reach = reachOfText(text, { sheet, names, depth: 0 });
  if (reach === 'everywhere' || kind !== 'shared' || area === null) return reach;
  // Relative references move with the cell; fixed ones are taken to move too, which reaches further.
  return moved(reach, { up: row - area.top, left: column - area.left, down: area.bottom - row, right: area.right - column });
}

function reachOfText(text: string, place: Place): CellsReach {
  if (text.includes(READS_ALL)) return 'everywhere';
  const areas: CellArea[] = [];
  let wide = false;
  for (const token of formulaTokens(text)) {
    const reach = reachOfToken(token, place);
    if (reach === 'everywhere') return reach;
    areas.push(...reach);
    wide ||= token.kind === 'call' && stretches(token.name);
  }
  return wide ? stretched(areas) : areas;
}

function reachOfToken(token: FormulaToken, place: Place): CellsReach {
  switch (token.kind) {
    case 'cells':
      return (token.sheet ?? '').includes(':') ? 'everywhere' : [{ ...token, sheet: token.sheet ?? place.sheet }];
    case 'call':
      return readsFar(token.name) ? 'everywhere' : [];
    case 'name':
      return /^(?:TRUE|FALSE)$/iu.test(token.name) ? [] : reachOfName(token.name, place);
    case 'mark':
      // Between what a call gives and a cell, or between sheets.
      return token.mark === ':' ? 'everywhere' : [];
    case 'text': case 'number': case 'gone':
      return [];
  }
}

function reachOfName(name: string, { sheet, names, depth }: Place): CellsReach {
  const texts = names.get(name.toLowerCase());
  if (texts === undefined || depth === DEEPEST_NAME) return 'everywhere';
  const reaches = texts.map((text) => (isFixed(text) ? reachOfText(text, { sheet, names, depth: depth + 1 }) : 'everywhere'));
  return reaches.some((reach) => reach === 'everywhere') ? 'everywhere' : (reaches as readonly (readonly CellArea[])[]).flat();
}

/** Whether a name's cells are the same wherever it is used. */
function isFixed(text: string): boolean {
  return formulaTokens(text.replace(FIXED, '""')).every(({ kind }) => kind !== 'cells');
}

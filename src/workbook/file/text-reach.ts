// What the formulas of a package look at: their texts and the workbook's names enter, formulas that can be asked leave.
import type { CellPlace } from '../desk';
import { formulaTokens, type CellArea, type FormulaToken } from '../formula-text';
import {
  DEEPEST_NAME,
  MOST_AREAS_OF_NAME,
  moved,
  readsFar,
  stretched,
  stretches,
  type CellsReach,
  type LookingFormula,
} from './formula-reach';

export type PackageFormula = CellPlace & {
  /** Without `=`; empty where it shares that of another cell. */
  readonly text: string;
  /** The cells that it fills (array) or that share it, where it says so. */
  readonly area: Omit<CellArea, 'sheet'> | null;
  readonly kind: 'plain' | 'shared' | 'array' | 'other';
};

/** The texts that each name stands for, by its name in small letters. */
export type FormulaNames = ReadonlyMap<string, readonly string[]>;

type Place = {
  readonly sheet: string;
  readonly names: FormulaNames;
  /** What names reach from the sheet, by sheet and name; every cell while that is looked for, since a name may name
   * itself. */
  readonly known: Map<string, CellsReach>;
  /** How many names were gone through. */
  readonly depth: number;
};

/** Characters that a name stands for; a longer text counts as every cell. */
const LONGEST_NAME_TEXT = 1_000;
/** The words in a formula that make LEDGER read the whole workbook. */
const READS_ALL = '"整本工作簿"';
const FIXED = /\$[A-Z]{1,3}(?:\$\d{1,7}|:\$[A-Z]{1,3})|\$\d{1,7}:\$\d{1,7}/giu;

export function lookingFormulas(formulas: readonly PackageFormula[], names: FormulaNames): readonly LookingFormula[] {
  const known = new Map<string, CellsReach>();
  return formulas.map((formula) => {
    const { sheet, row, column, area, kind } = formula;
    return {
      sheet,
      row,
      column,
      fills: kind === 'array' ? area : null,
      reach: () => reachOf(formula, { sheet, names, known, depth: 0 }),
    };
  });
}

function reachOf({ kind, text, area, row, column }: PackageFormula, place: Place): CellsReach {
  if (kind === 'shared' && text === '') return [];
  if (kind === 'other' || text === '' || (kind === 'shared' && area === null)) return 'everywhere';
  const reach = reachOfText(text, place);
  if (reach === 'everywhere' || kind !== 'shared' || area === null) return reach;
  // Relative references move with the cell; fixed ones are taken to move too, which reaches further.
  return moved(reach, {
    up: row - area.top,
    left: column - area.left,
    down: area.bottom - row,
    right: area.right - column,
  });
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
    case 'text':
    case 'number':
    case 'gone':
      return [];
  }
}

function reachOfName(name: string, place: Place): CellsReach {
  const key = `${place.sheet}\n${name.toLowerCase()}`;
  const known = place.known.get(key);
  if (known !== undefined) return known;
  if (place.depth === DEEPEST_NAME) return 'everywhere';
  place.known.set(key, 'everywhere');
  const found = reachOfTexts(place.names.get(name.toLowerCase()) ?? [], { ...place, depth: place.depth + 1 });
  place.known.set(key, found);
  return found;
}

/** One name may stand for something in each sheet. */
function reachOfTexts(texts: readonly string[], place: Place): CellsReach {
  const areas: CellArea[] = [];
  for (const text of texts) {
    const reach = text.length <= LONGEST_NAME_TEXT && isFixed(text) ? reachOfText(text, place) : 'everywhere';
    if (reach === 'everywhere' || areas.length + reach.length > MOST_AREAS_OF_NAME) return 'everywhere';
    areas.push(...reach);
  }
  return texts.length === 0 ? 'everywhere' : areas;
}

/** Whether a name's cells are the same wherever it is used. */
function isFixed(text: string): boolean {
  return formulaTokens(text.replace(FIXED, '""')).every(({ kind }) => kind !== 'cells');
}

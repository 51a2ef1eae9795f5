// The formulas of a package: its parts enter, every cell that holds one leaves, and what the workbook's names stand for.
import { readCellText, newTagBudget } from './cell-text';
import { columnOf } from './column-letters';
import { FormulaReach } from './formula-reach';
import type { OfficePackage } from './office-package';
import { walkCells } from './sheet-cells';
import { takeSheetApart } from './sheet-part';
import { lookingFormulas, type FormulaNames, type PackageFormula } from './text-reach';
import type { WorkbookPart } from './workbook-part';
import { attributeOf, childOf, childrenOf } from './xml-tree';

/** The first element of a cell, where it is a formula. */
const FORMULA = /\s*<(?:\w+:)?f\b([^<>]*?)(?:\/>|>([^<]*)<)/y;
const AREA = /\sref\s*=\s*["']([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?["']/;
const KIND = /\st\s*=\s*["'](\w+)["']/;

/** Throws HostFailure naming the sheet or part that cannot be read. */
export function readFormulas(parts: OfficePackage, workbook: WorkbookPart): FormulaReach {
  const tags = newTagBudget();
  const formulas = workbook.sheets.flatMap(({ path, name }) =>
    path === null ? [] : formulasOf(takeSheetApart(readCellText(parts, path, tags), name).cells, name),
  );
  return new FormulaReach(lookingFormulas(formulas, namesOf(workbook)));
}

/** `cells` is the plain text of the list of cells. */
function formulasOf(cells: string, sheet: string): readonly PackageFormula[] {
  if (!/<(?:\w+:)?f[\s>/]/.test(cells)) return [];
  const formulas: PackageFormula[] = [];
  walkCells(cells, (row, column, _, body) => {
    if (cells[body - 2] === '/') return;
    FORMULA.lastIndex = body;
    const found = FORMULA.exec(cells);
    if (found !== null)
      formulas.push({
        sheet,
        row,
        column,
        text: unescaped(found[2] ?? ''),
        area: areaOf(found[1]),
        kind: kindOf(found[1]),
      });
  });
  return formulas;
}

function areaOf(attributes: string): PackageFormula['area'] {
  const found = AREA.exec(attributes);
  if (found === null) return null;
  const [, left, top, right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function kindOf(attributes: string): PackageFormula['kind'] {
  const kind = KIND.exec(attributes)?.[1] ?? 'normal';
  return kind === 'normal' ? 'plain' : kind === 'shared' || kind === 'array' ? kind : 'other';
}

function namesOf({ root }: WorkbookPart): FormulaNames {
  const names = new Map<string, string[]>();
  const list = childOf(root, 'definedNames');
  for (const element of list === undefined ? [] : childrenOf(list, 'definedName')) {
    const key = (attributeOf(element, 'name') ?? '').toLowerCase();
    names.set(key, [...(names.get(key) ?? []), element.text]);
  }
  return names;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);|&#(x[0-9a-f]+|\d+);/giu, (whole, code: string | undefined) =>
    code === undefined
      ? ENTITIES[whole.toLowerCase()]
      : String.fromCodePoint(Number(code.startsWith('x') || code.startsWith('X') ? `0${code}` : code)),
  );
}

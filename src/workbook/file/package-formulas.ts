// The formulas of a package: its parts enter, every cell that holds one leaves, and what the workbook's names stand for.
import { failures } from '../wording';
import { FormulaReach } from './formula-reach';
import { FormulaScan } from './formula-scan';
import { partEntry, type OfficePackage } from './office-package';
import { scanPartAtOnce } from './scan-part';
import { TextCache } from './scan/text-cache';
import { lookingFormulas, type FormulaNames } from './text-reach';
import type { WorkbookPart } from './workbook-part';
import { attributeOf, childOf, childrenOf } from './xml-tree';

/** Throws HostFailure naming the sheet or part that cannot be read. */
export function readFormulas(parts: OfficePackage, workbook: WorkbookPart): FormulaReach {
  const texts = new TextCache();
  const formulas = workbook.sheets.flatMap(({ path, name }) => {
    if (path === null) return [];
    const scan = new FormulaScan(name);
    scanPartAtOnce(partEntry(parts, path), scan, texts, () => failures.damagedSheet(name, scan.rowNumber));
    return scan.formulas;
  });
  return new FormulaReach(lookingFormulas(formulas, namesOf(workbook)));
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

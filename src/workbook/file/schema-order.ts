// Where a missing list belongs among its siblings: spreadsheets refuse a part whose elements stand in another order.
import type { Edit } from './splice';
import { childOf, type XmlElement } from './xml-tree';

const ORDERS = {
  workbook: [
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
  ],
  styleSheet: ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'],
} as const;

/** Inserts `xml`, an element named `local`, after the last sibling that must stand before it. */
export function insertInOrder(root: XmlElement, order: keyof typeof ORDERS, local: string, xml: string): Edit {
  const names: readonly string[] = ORDERS[order];
  const earlier = names.slice(0, names.indexOf(local)).map((name) => childOf(root, name)?.end ?? 0);
  const at = Math.max(root.bodyStart, ...earlier);
  return { from: at, to: at, text: xml };
}

// What workbook.xml says: the sheets in order with their parts, the date system, the marks of this product's sheets.
import { isMarkName } from '../mark';
import { failures } from '../wording';
import { MAX_SHEETS } from './limits';
import { partKey, readPartText, type OfficePackage } from './office-package';
import type { PartText } from './part-text';
import type { Relationship } from './relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

export type SheetEntry = {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  readonly generated: boolean;
  /** The part with the sheet's cells; `null` for chart, dialog and macro sheets and for those without a part, which are
   * no tables. */
  readonly path: string | null;
};

export type WorkbookPart = {
  readonly path: string;
  readonly source: PartText;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
};

/** Throws HostFailure when the part is broken, has no sheet, or a sheet's part is not to be found. */
export function readWorkbookPart(
  parts: OfficePackage,
  path: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const source = readPartText(parts, path);
  const root = parseXml(source.text, path);
  const list = childOf(root, 'sheets');
  const elements = list === undefined ? [] : childrenOf(list, 'sheet');
  if (elements.every((element) => partIdOf(element) === '')) throw failures.noSheets();
  if (elements.length > MAX_SHEETS) throw failures.tooManyParts(MAX_SHEETS);
  const marked = markedSheets(root);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = elements.map((element, index) => sheetOf(element, byId, marked.has(index)));
  checkPathsDiffer(sheets);
  const properties = childOf(root, 'workbookPr');
  const date1904 = properties !== undefined && /^(1|true|on)$/.test(attributeOf(properties, 'date1904') ?? '');
  return { path, source, root, relationships, sheets, date1904 };
}

function sheetOf(
  element: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  generated: boolean,
): SheetEntry {
  const name = attributeOf(element, 'name') ?? '';
  const id = partIdOf(element);
  const relationship = relationships.get(id);
  // A sheet that names no part has none (leftovers of old macros); one whose part is not to be found has lost it.
  if (relationship === undefined && id !== '') throw failures.damagedSheet(name);
  return {
    name,
    sheetId: Number(attributeOf(element, 'sheetId')) || 0,
    hidden: /^(hidden|veryHidden)$/.test(attributeOf(element, 'state') ?? ''),
    generated,
    path: relationship?.kind === 'worksheet' ? relationship.target : null,
  };
}

/** One part under many names would be read as often as it is named. */
function checkPathsDiffer(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { path, name } of sheets) {
    if (path === null) continue;
    if (seen.has(partKey(path))) throw failures.damagedSheet(name);
    seen.add(partKey(path));
  }
}

/** `r:id`, whatever its prefix. */
function partIdOf(sheet: XmlElement): string {
  return (
    sheet.attributes.find((attribute) => attribute.local === 'id' && attribute.uri.endsWith('/relationships'))?.value ??
    ''
  );
}

function markedSheets(root: XmlElement): ReadonlySet<number> {
  const names = childOf(root, 'definedNames');
  const marks =
    names === undefined
      ? []
      : childrenOf(names, 'definedName').filter((name) => isMarkName(attributeOf(name, 'name') ?? ''));
  return new Set(marks.map((mark) => Number(attributeOf(mark, 'localSheetId') ?? -1)));
}

// Enters new sheets in workbook.xml, its relationships and the content types: the parts and the sheets enter,
// the patched texts leave.
import { entryAt, type SheetModel } from '../../engine';
import { quotedSheet } from '../formula-text';
import { MARK_NAME, markFormula } from '../mark';
import { insertInOrder } from './schema-order';
import { appendChildren, applyEdits, qualified, type Edit } from './splice';
import type { WorkbookPart } from './workbook-part';
import { escapeAttribute, escapeText } from './xml-escape';
import { childOf, parseXml, type XmlElement } from './xml-tree';

export type NewSheet = {
  readonly name: string;
  readonly model: SheetModel;
  readonly sheetId: number;
  readonly hidden: boolean;
  /** The relationship by which the workbook knows the sheet's part. */
  readonly id: string;
};

/** A relationship of the workbook to be; `target` relative to its folder. */
export type NewRelationship = { readonly id: string; readonly type: string; readonly target: string };

/** A part to be entered in the content types; `path` without leading slash. */
export type NewType = { readonly path: string; readonly type: string };

/** Sheets after the last one, and for each its mark and, where rows repeat on every page, its print titles. */
export function patchWorkbook(workbook: WorkbookPart, sheets: readonly NewSheet[]): string {
  const { root, source } = workbook;
  const list = childOf(root, 'sheets') as XmlElement;
  const link = linkAttribute(root, list);
  const entries = sheets.map(
    (sheet) =>
      `<${qualified(list.prefix, 'sheet')}${link.declared} name="${escapeAttribute(sheet.name)}" sheetId="${sheet.sheetId}"${sheet.hidden ? ' state="hidden"' : ''} ${link.name}="${sheet.id}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => namesOf(sheet, workbook.sheets.length + index, root.prefix)).join('');
  return applyEdits(source.text, [
    appendChildren(source.text, list, entries.join('')),
    defineNames(source.text, root, names),
  ]);
}

/** How the workbook writes `r:id`: some files declare that prefix on every sheet, then the new ones do too. */
function linkAttribute(root: XmlElement, list: XmlElement): { readonly name: string; readonly declared: string } {
  const links = list.children.flatMap((sheet) =>
    sheet.attributes.filter(({ local, uri }) => local === 'id' && uri.endsWith('/relationships')),
  );
  const { prefix, uri } = entryAt(links, 0);
  const inScope = [root, list].some((element) =>
    element.attributes.some(
      (attribute) => attribute.prefix === 'xmlns' && attribute.local === prefix && attribute.value === uri,
    ),
  );
  return { name: `${prefix}:id`, declared: inScope ? '' : ` xmlns:${prefix}="${uri}"` };
}

function namesOf({ name, model }: NewSheet, index: number, prefix: string): readonly string[] {
  const element = qualified(prefix, 'definedName');
  const marks =
    model.mark === null
      ? []
      : [
          `<${element} name="${MARK_NAME}" localSheetId="${index}" hidden="1">${escapeText(markFormula(model.mark))}</${element}>`,
        ];
  const [first, last] = model.print.titleRows;
  const titles = `${escapeText(quotedSheet(name))}!$${first + 1}:$${last + 1}`;
  return [...marks, `<${element} name="_xlnm.Print_Titles" localSheetId="${index}">${titles}</${element}>`];
}

function defineNames(text: string, root: XmlElement, names: string): Edit {
  const list = childOf(root, 'definedNames');
  if (list !== undefined) return appendChildren(text, list, names);
  const element = qualified(root.prefix, 'definedNames');
  return insertInOrder(root, 'workbook', 'definedNames', `<${element}>${names}</${element}>`);
}

/** The relationships part with more in it. */
export function patchRelationships(text: string, part: string, added: readonly NewRelationship[]): string {
  const root = parseXml(text, part);
  const element = qualified(root.prefix, 'Relationship');
  const xml = added.map(
    ({ id, type, target }) =>
      `<${element} Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`,
  );
  return applyEdits(text, [appendChildren(text, root, xml.join(''))]);
}

/** The content types part with more in it. */
export function patchContentTypes(text: string, part: string, added: readonly NewType[]): string {
  const root = parseXml(text, part);
  const element = qualified(root.prefix, 'Override');
  const xml = added.map(({ path, type }) => `<${element} PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`);
  return applyEdits(text, [appendChildren(text, root, xml.join(''))]);
}

// Strikes through what was struck in the workbook that a new .xlsx is made of: the library writes no fonts. Its bytes
// and the rows of each sheet enter, the bytes with those rows struck leave.
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { openPackage, packageBytes, readPartText, withParts } from './office-package';
import { walkCells } from './sheet-cells';
import { appendChildren, applyEdits, type Edit } from './splice';
import { childOf, parseXml } from './xml-tree';

const STYLES = 'xl/styles.xml';

/** `struckRows` 0-based, by the sheets in order; bytes without any leave as they came. */
export function strikeRows(bytes: Uint8Array, struckRows: readonly (readonly number[])[]): Uint8Array {
  if (struckRows.every((rows) => rows.length === 0)) return bytes;
  const parts = openPackage(bytes);
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { text, formats } = withStruckFormats(readPartText(parts, STYLES).text);
  const contents = new Map([[STYLES, encoded(text)]]);
  struckRows.forEach((rows, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    if (rows.length > 0)
      contents.set(path, encoded(inStruckFormats(readPartText(parts, path).text, new Set(rows), formats)));
  });
  return packageBytes(withParts(parts, contents));
}

/** Every cell format once more, in a font that strikes, after the `formats` that there are. */
function withStruckFormats(styles: string): { readonly text: string; readonly formats: number } {
  const root = parseXml(styles, STYLES);
  const [fonts, list] = [childOf(root, 'fonts'), childOf(root, 'cellXfs')];
  if (fonts === undefined || list === undefined) throw failures.notWritten();
  const font = entryAt(fonts.children, 0);
  const struckFont = styles.slice(font.start, font.end).replace(/<font>/, '<font><strike/>');
  const struck = list.children.map(({ start, end }) =>
    styles.slice(start, end).replace(/fontId="\d+"/, `fontId="${fonts.children.length}" applyFont="1"`),
  );
  const counted = (text: string, tag: string, count: number): string =>
    text.replace(new RegExp(`<${tag} count="\\d+"`), `<${tag} count="${count}"`);
  const text = applyEdits(styles, [
    appendChildren(styles, fonts, struckFont),
    appendChildren(styles, list, struck.join('')),
  ]);
  return {
    text: counted(counted(text, 'fonts', fonts.children.length + 1), 'cellXfs', list.children.length * 2),
    formats: list.children.length,
  };
}

function inStruckFormats(sheet: string, rows: ReadonlySet<number>, formats: number): string {
  const from = sheet.indexOf('<sheetData');
  const edits: Edit[] = [];
  walkCells(sheet.slice(from), (row, _, start, body) => {
    if (!rows.has(row)) return;
    const tag = sheet.slice(from + start, from + body);
    const format = Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0);
    const text = `<c s="${format + formats}"${tag.slice(2).replace(/\ss="\d+"/, '')}`;
    edits.push({ from: from + start, to: from + body, text });
  });
  return applyEdits(sheet, edits);
}

// What is struck through by its format in an .xlsx: its styles enter, the cell formats that strike leave.
import { attributeOf, childOf, parseXml } from './xml-tree';

/** Whether a cell with this text of runs is struck through: in a format that strikes, and in one that does not. */
export type RichStrike = { readonly inStruck: boolean; readonly inPlain: boolean };

const STRIKE = /<(?:\w+:)?strike\b([^<>]*)>/;

/** Their numbers; `part` names the styles in a failure. A part without the word is not looked into. Throws HostFailure. */
export function struckFormatsOf(text: string, part: string): ReadonlySet<number> {
  if (!text.includes('strike')) return new Set();
  const root = parseXml(text, part);
  const fonts = childOf(root, 'fonts')?.children ?? [];
  const struck = new Set(
    fonts.flatMap((font, index) => (strikes(text.slice(font.start, font.end)) ? [String(index)] : [])),
  );
  const formats = childOf(root, 'cellXfs')?.children ?? [];
  return new Set(formats.flatMap((format, index) => (struck.has(attributeOf(format, 'fontId') ?? '0') ? [index] : [])));
}

/** Whether the properties of a font strike: `<strike val="0"/>` does not. */
function strikes(properties: string): boolean {
  const attributes = STRIKE.exec(properties)?.[1];
  return attributes !== undefined && !/\sval\s*=\s*["'](?:0|false|off)["']/.test(attributes);
}

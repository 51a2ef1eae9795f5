// What is struck through in an .xlsx: its styles and its shared texts enter, the cell formats and the rich texts that
// strike leave. A workbook without the word in either is answered at once.
import { attributeOf, childOf, parseXml, type XmlElement } from './xml-tree';

/** Whether a cell with this text is struck through: in a format that strikes, and in one that does not. */
export type RichStrike = { readonly inStruck: boolean; readonly inPlain: boolean };

export type Strikes = {
  /** Numbers of cell formats whose font strikes. */
  readonly formats: ReadonlySet<number>;
  /** Of the shared texts made of runs, by their number; those that follow the cell's format are left out. */
  readonly texts: ReadonlyMap<number, RichStrike>;
};

/** How a cell's format alone decides: texts of one run, and all that is no text. */
const AS_FORMAT: RichStrike = { inStruck: true, inPlain: false };
const STRIKE = /<(?:\w+:)?strike\b([^<>]*)>/;
const RUN = /<(?:\w+:)?r(?:\s[^<>]*)?>([^]*?)<\/(?:\w+:)?r>/g;
const RUN_FORMAT = /<(?:\w+:)?rPr\b(?:[^<>]*\/>|[^<>]*>[^]*?<\/(?:\w+:)?rPr>)/;

/** `part` names the styles in a failure; a text is `null` where the package has no such part, `inline` whether a sheet has runs of its own that strike. Throws HostFailure. */
export function readStrikes(
  styles: { readonly text: string; readonly part: string } | null,
  texts: string | null,
  inline: boolean,
): Strikes | null {
  const formats =
    styles === null || !styles.text.includes('strike')
      ? new Set<number>()
      : struckFormats(parseXml(styles.text, styles.part), styles.text);
  if (formats.size === 0 && !inline && texts?.includes('strike') !== true) return null;
  return { formats, texts: texts === null ? new Map() : richTexts(texts) };
}

/** Numbers of the cell formats whose font strikes, of a styles part; a part without the word is not looked into. Throws HostFailure. */
export function struckFormatsOf(text: string, part: string): ReadonlySet<number> {
  return text.includes('strike') ? struckFormats(parseXml(text, part), text) : new Set();
}

function struckFormats(root: XmlElement, text: string): ReadonlySet<number> {
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

function richTexts(texts: string): ReadonlyMap<number, RichStrike> {
  const found = new Map<number, RichStrike>();
  texts.split(/<\/(?:\w+:)?si>/).forEach((text, index) => {
    const rich = richStrike(text);
    if (rich !== AS_FORMAT) found.set(index, rich);
  });
  return found;
}

/** Of a text's XML: a run without a format of its own follows the cell's, blank ones say nothing. */
export function richStrike(text: string): RichStrike {
  if (!text.includes('rPr')) return AS_FORMAT;
  let inStruck = true;
  let inPlain = true;
  let written = false;
  for (const [, run] of text.matchAll(RUN)) {
    const format = RUN_FORMAT.exec(run)?.[0];
    if ((format === undefined ? run : run.replace(format, '')).replace(/<[^<>]*>/g, '').trim() === '') continue;
    written = true;
    const struck = format === undefined ? null : strikes(format);
    inStruck &&= struck !== false;
    inPlain &&= struck === true;
  }
  return written ? { inStruck, inPlain } : AS_FORMAT;
}

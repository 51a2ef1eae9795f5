// XML as plain readers take it: the text of a part enters; the same elements, attributes and texts leave without
// what such readers stumble over: comments, CDATA, `>` within attributes, line breaks within tags.
import { failures } from '../wording';
import { escapeMarkup } from './xml-escape';

const COMMENT = '<!--';
const CDATA = '<![CDATA[';
/** A character by number that may lie above U+FFFF. */
const LONG_REFERENCE = /&#(?:x([0-9a-fA-F]{5,})|([0-9]{5,}));/g;
const LAST_OF_FIRST_PLANE = 0xffff;
const LAST_CHARACTER = 0x10ffff;

/** The same content in tags that end at their first `>`, with blanks for line breaks in them. */
export function plainTags(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    pieces.push(text.slice(at, open));
    if (text.startsWith(COMMENT, open)) {
      at = behind(text, '-->', open + COMMENT.length);
    } else if (text.startsWith(CDATA, open)) {
      at = behind(text, ']]>', open + CDATA.length);
      pieces.push(escapeMarkup(text.slice(open + CDATA.length, at - 3)));
    } else {
      at = endOfTag(text, open);
      pieces.push(plainTag(text.slice(open, at)));
    }
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the `>` that stands in no attribute's value. */
function endOfTag(text: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) {
      return at + 1;
    } else if (code === 0x22 || code === 0x27) {
      quote = code;
    }
  }
  return text.length;
}

function plainTag(tag: string): string {
  const inner = tag
    .slice(1, -1)
    .replace(/[\t\r\n]/g, ' ')
    .replaceAll('>', '&gt;');
  return `<${inner.startsWith('/') ? inner.trimEnd() : inner}>`;
}

/** Characters above U+FFFF written by number stand as themselves: a reader that knows 16 bits makes others of them.
 * Throws HostFailure for a number that is no character. */
export function withLongCharacters(text: string, part: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(LONG_REFERENCE, (whole, hexadecimal: string | undefined, decimal: string | undefined) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code <= LAST_OF_FIRST_PLANE) return whole;
    if (code > LAST_CHARACTER) throw failures.damagedPart(part);
    return String.fromCodePoint(code);
  });
}

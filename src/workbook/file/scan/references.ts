// References in XML (`&amp;`, `&#x20BB7;`): a text with them enters, the text that is meant leaves.
import { Malformed } from './malformed';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBERED = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/;
/** Characters of a reference between `&` and `;`. */
const LONGEST = 40;
const LAST_CHARACTER = 0x10ffff;

/** Throws Malformed for a reference that is none, or stands for no character of XML. */
export function resolved(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (; at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST) throw new Malformed();
    pieces.push(text.slice(done, at), characterOf(text.slice(at + 1, end)));
    done = end + 1;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function characterOf(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = NUMBERED.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) throw new Malformed();
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (!isCharacter(code)) throw new Malformed();
  return String.fromCodePoint(code);
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= LAST_CHARACTER);
}

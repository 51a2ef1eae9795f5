// Comments, CDATA and instructions of XML: where one begins enters, where it ends leaves.
import { CLOSING_BRACKET, GREATER_THAN, MINUS, QUESTION } from './bytes';
import { Malformed } from './malformed';
import { INCOMPLETE } from './start-tag';
import type { TextRun } from './text-run';

export const COMMENT = bytesOf('<!--');
export const CDATA = bytesOf('<![CDATA[');
export const DOCTYPE = bytesOf('<!DOCTYPE');

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether all of `mark`, of which that many bytes are there, stands at `from`. */
export function startsWith(bytes: Uint8Array, from: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[from + index] === byte);
}

/** Behind `-->`. Throws Malformed where `--` stands within. */
export function endOfComment(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + COMMENT.length; at + 2 < end; at += 1) {
    if (bytes[at] !== MINUS || bytes[at + 1] !== MINUS) continue;
    if (bytes[at + 2] !== GREATER_THAN) throw new Malformed();
    return at + 3;
  }
  return INCOMPLETE;
}

/** Behind `]]>`. */
export function endOfCdata(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + CDATA.length; at + 2 < end; at += 1)
    if (bytes[at] === CLOSING_BRACKET && bytes[at + 1] === CLOSING_BRACKET && bytes[at + 2] === GREATER_THAN)
      return at + 3;
  return INCOMPLETE;
}

/** Behind `?>`. */
export function endOfInstruction(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 2; at + 1 < end; at += 1)
    if (bytes[at] === QUESTION && bytes[at + 1] === GREATER_THAN) return at + 2;
  return INCOMPLETE;
}

const DECLARATION =
  /^xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.0"|'1\.0')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*$/;
/** Those that are read; what is written in UTF-16 is UTF-8 when it comes here. */
const ENCODING = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;
const TARGET = /^[A-Z_a-z][-.\w]*(?:[ \t\n]|$)/;

/** `first`: nothing stands before it, so it may be the declaration of XML itself.
 * Throws Malformed for one out of place, another version, an encoding that is not read. */
export function checkInstruction(run: TextRun, first: boolean): void {
  run.refers = false;
  const text = run.text();
  if (/[\u0000-\u0008\u000b-\u001f]/.test(text)) throw new Malformed();
  if (!/^xml(?![-.:\w])/i.test(text)) {
    if (!TARGET.test(text)) throw new Malformed();
    return;
  }
  const [whole, double, single] = DECLARATION.exec(text) ?? [];
  const encoding = double ?? single ?? 'utf-8';
  if (whole === undefined || !first || !ENCODING.test(encoding)) throw new Malformed();
}

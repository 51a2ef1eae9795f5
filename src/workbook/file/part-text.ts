// The text of an XML part: bytes in UTF-8 or UTF-16 enter, the text leaves, and goes back in the encoding it came in.
import { failures } from '../wording';

export type PartText = {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
};

/** Throws HostFailure naming `part` when the bytes are no text of a known encoding. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const [first, second, third] = bytes;
  const mark =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf);
  const encoding = first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw failures.damagedPart(part);
  }
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 200))?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared))
    throw failures.damagedPart(part);
  return { text, encoding, mark };
}

/** The bytes of `text` in the encoding, and with or without the mark, of the part it came from. */
export function encodePart(text: string, like: Pick<PartText, 'encoding' | 'mark'>): Uint8Array {
  const marked = like.mark ? `\ufeff${text}` : text;
  if (like.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), like.encoding === 'utf-16le');
  return bytes;
}

// The text of a CSV file: bytes in UTF-8, GB18030 (so GBK and GB2312) or marked UTF-16 enter, the text leaves.
import { failures } from '../wording';

/** Detected: a byte order mark decides, else UTF-8 where the bytes are valid in it, else GB18030.
 * Throws HostFailure. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeMarked(bytes) ?? decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  if (text === null) throw bytes.includes(0) ? failures.unknownContent() : failures.unknownEncoding();
  // Text has no control characters but these: tab, the line ends, and the page end that some printers' exports have.
  if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text)) throw failures.unknownContent();
  return text;
}

/** `null` when no byte order mark of UTF-16 stands at the beginning. */
function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decodeAs('utf-16be', bytes) : null;
}

/** Without the byte order mark; `null` when the bytes are no text in that encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding: the caller tries the next one, and says so when none fits.
    return null;
  }
}

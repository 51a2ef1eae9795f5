// What a file is, known by its first bytes and never by its name: bytes enter, the container or a refusal leaves.
import { failures, type ForeignKind } from '../wording';
import { decodeText } from './text-encoding';

export type FileContent =
  | { readonly kind: 'zip' }
  /** The container of .xls, .et and of encrypted workbooks. */
  | { readonly kind: 'compound' }
  | { readonly kind: 'text'; readonly text: string };

/** First bytes, as Latin-1 text, of files that people take for workbooks. */
const FOREIGN: readonly (readonly [string, ForeignKind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['{\\rtf', 'word'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['MIME-Version:', 'web-page'],
];

/** Throws HostFailure for a file that is empty, some other program's, or text in an unknown encoding. */
export function detectContent(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) throw failures.emptyFile();
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('PK\x03\x04')) return { kind: 'zip' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'compound' };
  const foreign = FOREIGN.find(([start]) => head.startsWith(start) && (start !== 'BM' || head.includes('\0')));
  if (foreign !== undefined) throw failures.foreignFile(foreign[1]);
  const text = decodeText(bytes);
  checkMarkup(text.slice(0, 2000));
  return { kind: 'text', text };
}

/** Many systems name a web page or an XML document .xls. */
function checkMarkup(head: string): void {
  const start = head.trimStart();
  if (!start.startsWith('<')) return;
  const web = /^<(!doctype\s+html|html|head|meta|body|table|div|style|script)\b/i.test(start) || /<html\b/i.test(start);
  throw failures.foreignFile(web ? 'web-page' : 'xml-table');
}

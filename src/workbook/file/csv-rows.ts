// The fields of a CSV: its text enters, every field goes into the rows as the text that it is.
import { LAST_ROW } from './scan/places';
import type { TableRows } from './table-rows';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SLOTS = 1 << 15;
/** Characters of a field that is remembered, so that a name that comes a thousand times is kept once. */
const LONGEST = 24;
/** `="0101"`: what exports write to keep Excel from dropping the zero. */
const KEPT_TEXT = /^="(.*)"$/s;

class Fields {
  /** Where the next field begins. */
  private at = 0;
  private readonly known: string[] = new Array<string>(SLOTS).fill('');
  private readonly separator: number;

  constructor(
    private readonly text: string,
    separator: string,
  ) {
    this.separator = separator.charCodeAt(0);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next field, and whether its line ends behind it; `null` where its quotation mark has no end. */
  next(): { readonly value: string; readonly endsLine: boolean } | null {
    const { text } = this;
    const start = this.at;
    const end = text.charCodeAt(start) === QUOTE ? this.endOfQuoted(start) : this.endOfPlain(start);
    if (end < 0) return null;
    const code = text.charCodeAt(end);
    const endsLine = code !== this.separator;
    this.at = end + (code === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
    return { value: this.valueOf(start, end), endsLine };
  }

  private endOfPlain(start: number): number {
    const { text, separator } = this;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    return at;
  }

  /** Quotation marks within stand twice; what follows the last one belongs to the field. */
  private endOfQuoted(start: number): number {
    const { text } = this;
    for (let at = start; ;) {
      const mark = text.indexOf('"', at + 1);
      if (mark < 0) return -1;
      if (text.charCodeAt(mark + 1) !== QUOTE) return this.endOfPlain(mark + 1);
      at = mark + 1;
    }
  }

  private valueOf(start: number, end: number): string {
    const { text } = this;
    if (text.charCodeAt(start) === QUOTE && end - start > 1 && text.charCodeAt(end - 1) === QUOTE)
      return kept(text.slice(start + 1, end - 1).replaceAll('""', '"'));
    const length = end - start;
    if (length === 0 || length > LONGEST) return kept(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.known[slot] ?? '';
    if (known.length === length && text.startsWith(known, start)) return kept(known);
    const fresh = text.slice(start, end);
    this.known[slot] = fresh;
    return kept(fresh);
  }
}

function kept(field: string): string {
  return field.startsWith('="') ? (KEPT_TEXT.exec(field)?.[1] ?? field) : field;
}

/** `null` when all is read; `too-many` behind the last row that a sheet has; else the line, from 1, in which a quotation mark begins that has no end. Throws HostFailure when there are too many cells. */
export function readCsvRows(text: string, separator: string, rows: TableRows): number | 'too-many' | null {
  const fields = new Fields(text, separator);
  for (let row = 0; !fields.isAtEnd; row += 1) {
    if (row === LAST_ROW) return 'too-many';
    for (let column = 0; ; column += 1) {
      const field = fields.next();
      if (field === null) return row + 1;
      if (field.value !== '') rows.add(column, field.value);
      if (field.endsLine) break;
    }
    rows.endRow(row);
  }
  return null;
}

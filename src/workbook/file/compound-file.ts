// The container of .xls and .et, and of workbooks with a password: bytes enter, the streams of its root leave.
// Every chain is followed no further than the file has sectors, since damaged files hold endless ones.
import { failures } from '../wording';

export type CompoundFile = {
  /** The streams and folders at the root, by name in whatever case. */
  readonly has: (name: string) => boolean;
  /** Throws HostFailure when it is missing or cut off. */
  readonly read: (name: string) => Uint8Array;
};

type Entry = {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
};

/** Follows a table from sector to sector. */
type Chain = (start: number) => readonly number[];

/** Sector numbers from here on are marks: free, end of chain, table. */
const FIRST_MARK = 0xfffffffa;
const HEADER_SIZE = 512;
const HEADER_TABLES = 109;
const ENTRY_SIZE = 128;
const MINI_SHIFT = 6;

/** Throws HostFailure when the tables of the container are damaged or lie behind the end of the file. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_SIZE) throw failures.truncated();
  const header = viewOf(bytes);
  const shift = header.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw failures.damaged();
  const sector = (index: number): Uint8Array => {
    const start = (index + 1) * 2 ** shift;
    // The last sector of a good file may be cut short.
    if (start >= bytes.length) throw failures.truncated();
    return bytes.subarray(start, start + 2 ** shift);
  };
  const chain = chainIn(tableOf(header, sector, bytes.length / 2 ** shift));
  const content = (start: number): Uint8Array => concat(chain(start).map(sector));
  const entries = entriesOf(content(header.getUint32(0x30, true)));
  const mini = miniStream(header, entries[0], content);
  const cutoff = header.getUint32(0x38, true);
  const root = rootEntries(entries);
  return {
    has: (name) => root.has(nameKey(name)),
    read: (name) => {
      const entry = root.get(nameKey(name));
      if (entry === undefined) throw failures.damaged();
      const whole = entry.size < cutoff ? mini(entry.start) : content(entry.start);
      if (whole.length < entry.size) throw failures.truncated();
      return whole.subarray(0, entry.size);
    },
  };
}

/** The allocation table: for each sector the next one. Damaged when it is far larger than `sectors` need. */
function tableOf(header: DataView, sector: (index: number) => Uint8Array, sectors: number): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < HEADER_TABLES; index += 1) places.push(header.getUint32(0x4c + index * 4, true));
  let next = header.getUint32(0x44, true);
  for (let left = header.getUint32(0x48, true); left > 0 && next < FIRST_MARK; left -= 1) {
    const more = numbersOf(sector(next));
    next = more.pop() ?? FIRST_MARK;
    places.push(...more);
    if (places.length > HEADER_TABLES + sectors) throw failures.damaged();
  }
  const used = places.filter((place) => place < FIRST_MARK);
  if (used.length > HEADER_TABLES + sectors / 16) throw failures.damaged();
  return used.flatMap((place) => numbersOf(sector(place)));
}

function chainIn(table: readonly number[]): Chain {
  return (start) => {
    const places: number[] = [];
    for (let at = start; at < FIRST_MARK; at = table[at] ?? FIRST_MARK) {
      places.push(at);
      if (places.length > table.length) throw failures.damaged();
    }
    return places;
  };
}

/** Small streams share one stream of their own, in sectors of 64 bytes with a table of their own. */
function miniStream(
  header: DataView,
  root: Entry | undefined,
  content: (start: number) => Uint8Array,
): (start: number) => Uint8Array {
  const chain = chainIn(numbersOf(content(header.getUint32(0x3c, true))));
  const store = root === undefined ? new Uint8Array(0) : content(root.start);
  return (start) => concat(chain(start).map((index) => store.subarray(index << MINI_SHIFT, (index + 1) << MINI_SHIFT)));
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2))),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Only what stands at the root: a workbook may hold other documents, with a workbook in them. */
function rootEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<Entry>();
  const waiting = [entries[0]?.child ?? FIRST_MARK];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() as number];
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    found.set(nameKey(entry.name), entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** Names differ in more than their case. */
function nameKey(name: string): string {
  return name.toUpperCase();
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// What a zip file holds: its bytes enter, the entries of its directory leave, each checked against the file
// before anything is inflated.
import { failures } from '../wording';
import { MAX_CONTENT_MEGABYTES, MAX_PARTS, MAX_RATIO, MEGABYTE, RATIO_FREE_BYTES } from './limits';

export type ZipEntry = {
  readonly name: string;
  /** The name as stored, to be written again byte for byte. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; nothing else gets here. */
  readonly method: 0 | 8;
  /** DOS time and date, as stored. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes as declared. */
  readonly size: number;
  /** The entry's bytes in the file, as packed. */
  readonly packed: Uint8Array;
  /** What it holds, where that has just been written and not been packed yet. */
  readonly content?: Uint8Array;
};

type RawEntry = Omit<ZipEntry, 'packed' | 'method'> & {
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
};

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/** The entries in directory order. Throws HostFailure: truncated, damaged, encrypted, or too large to be a ledger. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > MAX_PARTS) throw failures.tooManyParts(MAX_PARTS);
  const raw: RawEntry[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw failures.damaged();
    raw.push(readCentral(view, bytes, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkSizes(raw);
  return checkOverlap(
    raw.map((entry) => locate(view, bytes, entry)),
    bytes,
  );
}

/** Where the directory starts and how many entries it has. */
function findEnd(view: DataView): { readonly offset: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const zip64 = readEnd64(view, at);
    const offset = zip64?.offset ?? view.getUint32(at + 16, true);
    const count = zip64?.count ?? view.getUint16(at + 10, true);
    if (offset <= at) return { offset, count };
  }
  throw failures.truncated();
}

function readEnd64(view: DataView, end: number): { readonly offset: number; readonly count: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== END64_LOCATOR) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== END64) throw failures.damaged();
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readCentral(view: DataView, bytes: Uint8Array, at: number): RawEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw failures.damaged();
  const wide = wideFields(view, extraStart, extraEnd);
  // The zip64 field holds only those values that did not fit, in this order.
  const fit = (value: number): number => (value === IN_ZIP64 ? (wide.shift() ?? value) : value);
  const size = fit(view.getUint32(at + 24, true));
  const packedSize = fit(view.getUint32(at + 20, true));
  const offset = fit(view.getUint32(at + 42, true));
  const nameBytes = bytes.subarray(at + 46, extraStart);
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset,
  };
}

function wideFields(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const stop = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    const values: number[] = [];
    for (let place = at + 4; place + 8 <= stop; place += 8) values.push(Number(view.getBigUint64(place, true)));
    return values;
  }
  return [];
}

function checkSizes(entries: readonly RawEntry[]): void {
  let size = 0;
  let packed = 0;
  for (const entry of entries) {
    if (entry.flags & ENCRYPTED_FLAG) throw failures.encrypted();
    size += entry.size;
    packed += entry.packedSize;
  }
  if (size > MAX_CONTENT_MEGABYTES * MEGABYTE)
    throw failures.contentTooLarge(Math.ceil(size / MEGABYTE), MAX_CONTENT_MEGABYTES);
  if (size > RATIO_FREE_BYTES && size > packed * MAX_RATIO) throw failures.squeezedTooMuch(MAX_RATIO);
}

function locate(view: DataView, bytes: Uint8Array, entry: RawEntry): ZipEntry {
  const { method, offset, packedSize, ...rest } = entry;
  if (method !== 0 && method !== 8) throw failures.damaged();
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw failures.damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length || (method === 0 && packedSize !== rest.size)) throw failures.damaged();
  return { ...rest, method, packed: bytes.subarray(start, start + packedSize) };
}

/** Entries that share bytes are how small files claim to be huge ones. */
function checkOverlap(entries: readonly ZipEntry[], bytes: Uint8Array): readonly ZipEntry[] {
  const spans = entries.filter((entry) => entry.packed.length > 0).map(({ packed }) => packed);
  spans.sort((left, right) => left.byteOffset - right.byteOffset);
  let end = bytes.byteOffset;
  for (const span of spans) {
    if (span.byteOffset < end) throw failures.damaged();
    end = span.byteOffset + span.byteLength;
  }
  return entries;
}

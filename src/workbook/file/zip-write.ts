// A zip file of entries: those taken from another zip keep their packed bytes, so nothing is packed twice.
import type { ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION_DEFLATE = 20;
/** Bit 3 says that the sizes follow the content; here they always stand before it. */
const DESCRIPTOR_FLAG = 0x0008;

/** The file's bytes, entries in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = local;
  for (const entry of entries) {
    writeCentral(view, directory, entry, at);
    bytes.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  writeEnd(view, directory, { count: entries.length, offset: local, size: central });
  return bytes;
}

function writeCentral(view: DataView, at: number, entry: ZipEntry, offset: number): void {
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, VERSION_DEFLATE, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
}

/** The fields that local and central headers share, from "version needed" to "extra length". */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_DEFLATE, true);
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeEnd(
  view: DataView,
  at: number,
  directory: { readonly count: number; readonly offset: number; readonly size: number },
): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, directory.count, true);
  view.setUint16(at + 10, directory.count, true);
  view.setUint32(at + 12, directory.size, true);
  view.setUint32(at + 16, directory.offset, true);
}

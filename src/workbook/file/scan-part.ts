// One part of a package read as it is inflated: its entry enters; its elements go to whoever wants them, and nothing is kept.
import { HostFailure } from '../port';
import { crc32 } from './scan/crc32';
import { inflateAtOnce, type Inflate } from './inflate';
import { Malformed } from './scan/malformed';
import type { TextCache } from './scan/text-cache';
import { XmlScanner, type XmlSink } from './scan/xml-scanner';
import { Utf8Pieces } from './utf8-pieces';
import type { ZipEntry } from './zip-directory';

/** What parts are read with. */
export type PartReading = {
  readonly inflate: Inflate;
  readonly texts: TextCache;
};

/** Bytes of content up to which waiting for the platform costs more than it gives. */
const SMALL = 100_000;
const STORED_AT_ONCE = 65_536;

/** Hands the elements to `sink`. Throws what `damaged` makes where the part is broken, other than declared, or no XML; and HostFailure for entities, too deep a nesting, and what the sink finds. */
export async function scanPart(
  entry: ZipEntry,
  sink: XmlSink,
  { inflate, texts }: PartReading,
  damaged: () => HostFailure,
): Promise<void> {
  if (entry.method === 0 || entry.content !== undefined || entry.size <= SMALL)
    return scanPartAtOnce(entry, sink, texts, damaged);
  const content = new PartContent(entry, sink, texts);
  try {
    await inflate(entry.packed, (piece) => content.take(piece));
    content.end();
  } catch (error) {
    throw content.failure(error) ?? damaged();
  }
}

/** The same, done when it returns. */
export function scanPartAtOnce(entry: ZipEntry, sink: XmlSink, texts: TextCache, damaged: () => HostFailure): void {
  const content = new PartContent(entry, sink, texts);
  try {
    unpack(entry, (piece) => content.take(piece));
    content.end();
  } catch (error) {
    throw content.failure(error) ?? damaged();
  }
}

/** What has just been written is not packed for this. */
function unpack(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.content === undefined && entry.method === 8) return inflateAtOnce(entry.packed, take);
  const stored = entry.content ?? entry.packed;
  for (let at = 0; at < stored.length; at += STORED_AT_ONCE) take(stored.subarray(at, at + STORED_AT_ONCE));
}

/** The content on its way to the scanner, never more than its entry declares. */
class PartContent {
  private readonly scanner: XmlScanner;
  private readonly pieces = new Utf8Pieces();
  /** Just written here, and in no file yet that it could be damaged in. */
  private readonly isOwn: boolean;
  /** A mistake of this program's, which is not to be taken for a fault of the file's. */
  private mistake: Error | null = null;
  private length = 0;
  private checksum = 0;

  constructor(
    private readonly entry: ZipEntry,
    sink: XmlSink,
    texts: TextCache,
  ) {
    this.scanner = new XmlScanner(sink, texts);
    this.isOwn = entry.content !== undefined;
  }

  take(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.entry.size) throw new Malformed();
    if (!this.isOwn) this.checksum = crc32(piece, this.checksum);
    try {
      this.scanner.push(this.pieces.next(piece));
    } catch (error) {
      if (error instanceof Error && !(error instanceof Malformed) && !(error instanceof HostFailure))
        this.mistake = error;
      throw error;
    }
  }

  /** What is thrown as it is; `null` where the part is to blame. */
  failure(error: unknown): Error | null {
    return this.mistake ?? (error instanceof HostFailure ? error : null);
  }

  end(): void {
    if (this.length !== this.entry.size || (!this.isOwn && this.checksum !== this.entry.crc)) throw new Malformed();
    this.pieces.end();
    this.scanner.end();
  }
}

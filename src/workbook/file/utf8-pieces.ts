// The pieces of an XML part as UTF-8 without a byte order mark, whatever it is written in: its first bytes decide.
import { Malformed } from './scan/malformed';

const MARK = [0xef, 0xbb, 0xbf];
/** Node says its class, a browser says the type of one too. */
type Decoder = InstanceType<typeof TextDecoder>;

export class Utf8Pieces {
  private readonly encoder = new TextEncoder();
  /** `null` where the part is in UTF-8. */
  private decoder: Decoder | null = null;
  private begun = false;

  /** To be given all pieces in order. Throws Malformed where UTF-16 is broken. */
  next(piece: Uint8Array): Uint8Array {
    const first = !this.begun && piece.length > 0;
    if (first) this.begin(piece);
    if (this.decoder !== null) return this.encoder.encode(decoded(this.decoder, piece));
    return first && MARK.every((byte, index) => piece[index] === byte) ? piece.subarray(MARK.length) : piece;
  }

  /** Throws Malformed where the last character of UTF-16 is not whole. */
  end(): void {
    if (this.decoder !== null) decoded(this.decoder, null);
  }

  /** As `<` and its mark look in UTF-16. */
  private begin([first, second]: Uint8Array): void {
    this.begun = true;
    if (first === 0xff || second === 0) this.decoder = new TextDecoder('utf-16le', { fatal: true });
    else if (first === 0xfe || first === 0) this.decoder = new TextDecoder('utf-16be', { fatal: true });
  }
}

/** `piece` null: nothing follows. */
function decoded(decoder: Decoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new Malformed();
  }
}

// How packed bytes become a part's content, piece by piece: the door behind which a platform puts what it does that
// with.
import { Inflate as FlateInflate } from 'fflate';

/** Hands on the content of a raw deflate stream in order; what `take` throws ends it.
 * Rejects where the packing is broken. */
export type Inflate = (packed: Uint8Array, take: (piece: Uint8Array) => void) => Promise<void>;

/** Packed bytes at once: what they hold has to fit into memory. */
const PUSHED_AT_ONCE = 65_536;

/** For every platform; Node has a faster one. */
export const inflateAnywhere: Inflate = async (packed, take) => inflateAtOnce(packed, take);

/** The same, done when it returns. Throws where the packing is broken. */
export function inflateAtOnce(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflate = new FlateInflate(take);
  for (let at = 0; at < packed.length; at += PUSHED_AT_ONCE) {
    const next = at + PUSHED_AT_ONCE;
    inflate.push(packed.subarray(at, next), next >= packed.length);
  }
}

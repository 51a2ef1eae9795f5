// Standard encryption (ECMA-376, MS-OFFCRYPTO 2.3.4.5 and after), as Excel 2007 wrote it: its binary description and
// a password enter, what decrypts the package leaves.
import type { Ciphers } from './ciphers';
import { littleEndian, sameBytes, spunHash, type PackageKey } from './password-hash';

const SPINS = 50_000;
const HASH_BLOCK = 64;
/** AES with keys of 128, 192 and 256 bits, by the numbers of the system that wrote them. */
const AES: Readonly<Record<number, number>> = { 0x660e: 16, 0x660f: 24, 0x6610: 32 };
const SALT = 16;
const VERIFIER = 16;
const HASH = 20;

/** `null` when the password is another one, or the method is not AES with SHA-1. */
export function readStandardKey(description: Uint8Array, password: Uint8Array, ciphers: Ciphers): PackageKey | null {
  const view = new DataView(description.buffer, description.byteOffset, description.byteLength);
  if (description.length < 16) return null;
  const keySize = AES[view.getUint32(12, true)];
  const at = 4 + view.getUint32(0, true) + 4;
  if (keySize === undefined || at + SALT + VERIFIER + 4 + 32 > description.length) return null;
  const salt = description.subarray(at, at + SALT);
  const key = keyOf(spunHash(password, { hash: 'SHA1', salt, spins: SPINS }, ciphers), keySize, ciphers);
  const decrypt = (content: Uint8Array): Uint8Array => ciphers.decrypt(content, key, null);
  const verifier = decrypt(description.subarray(at + SALT, at + SALT + VERIFIER));
  const hashAt = at + SALT + VERIFIER + 4;
  const expected = decrypt(description.subarray(hashAt, hashAt + 32)).subarray(0, HASH);
  return sameBytes(ciphers.hash('SHA1', [verifier]), expected) ? decrypt : null;
}

function keyOf(spun: Uint8Array, keySize: number, ciphers: Ciphers): Uint8Array {
  const last = ciphers.hash('SHA1', [spun, littleEndian(0)]);
  const half = (mask: number): Uint8Array => {
    const block = new Uint8Array(HASH_BLOCK).fill(mask);
    last.forEach((byte, at) => {
      block[at] = mask ^ byte;
    });
    return ciphers.hash('SHA1', [block]);
  };
  const whole = new Uint8Array(2 * HASH);
  whole.set(half(0x36));
  whole.set(half(0x5c), HASH);
  return whole.subarray(0, keySize);
}

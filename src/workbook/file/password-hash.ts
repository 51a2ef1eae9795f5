// Steps that both kinds of encryption share: a password and its salt enter, the hash that keys are made of leaves.
import type { Ciphers, HashName } from './ciphers';

export type Spinning = { readonly hash: HashName; readonly salt: Uint8Array; readonly spins: number };

/** Decrypts what follows the length in the stream EncryptedPackage: whole blocks. */
export type PackageKey = (content: Uint8Array) => Uint8Array;

const FILLER = 0x36;

/** The password hashed with its salt, and then again and again with the number of the turn. */
export function spunHash(password: Uint8Array, { hash, salt, spins }: Spinning, ciphers: Ciphers): Uint8Array {
  let spun = ciphers.hash(hash, [salt, password]);
  for (let turn = 0; turn < spins; turn += 1) spun = ciphers.hash(hash, [littleEndian(turn), spun]);
  return spun;
}

/** Cut, or filled up, to a length. */
export function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(FILLER);
  result.set(bytes.subarray(0, length));
  return result;
}

export function littleEndian(number: number): Uint8Array {
  return Uint8Array.of(number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff, number >>> 24);
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

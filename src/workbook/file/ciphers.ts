// What opening an encrypted workbook needs of the machine: hashes and AES, which every platform has of its own.

export type HashName = 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';

export interface Ciphers {
  readonly hash: (name: HashName, pieces: readonly Uint8Array[]) => Uint8Array;
  /** AES with a key of 16, 24 or 32 bytes over whole blocks of 16, nothing padded:
   * chained from `start` on (CBC), or each block for itself (ECB) when that is `null`. */
  readonly decrypt: (content: Uint8Array, key: Uint8Array, start: Uint8Array | null) => Uint8Array;
}

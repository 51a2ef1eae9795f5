// Hashes and AES of Node, for workbooks that are encrypted with a password everyone knows.
import { createDecipheriv, createHash } from 'node:crypto';
import type { Ciphers } from '../workbook/file';

export const nodeCiphers: Ciphers = {
  hash: (name, pieces) => {
    const hash = createHash(name);
    for (const piece of pieces) hash.update(piece);
    return hash.digest();
  },
  decrypt: (content, key, start) => {
    const decipher = createDecipheriv(
      `aes-${key.length * 8}-${start === null ? 'ecb' : 'cbc'}`,
      key,
      start,
    ).setAutoPadding(false);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  },
};

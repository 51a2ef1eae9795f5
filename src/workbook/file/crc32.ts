// The checksum of a zip entry: bytes enter, an unsigned 32-bit number leaves.

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as zip uses it (polynomial 0xedb88320). */
export function crc32(bytes: Uint8Array): number {
  let rest = -1;
  for (let index = 0; index < bytes.length; index += 1) rest = TABLE[(rest ^ bytes[index]) & 0xff] ^ (rest >>> 8);
  return ~rest >>> 0;
}

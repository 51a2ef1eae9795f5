// The checksum of a zip entry: bytes enter, an unsigned 32-bit number leaves. Four bytes a step, since every
// byte of a workbook passes here.

/** For each value of a byte, what it does to the checksum when 0, 1, 2 or 3 bytes follow it within a step. */
const TABLES = makeTables();

/** CRC-32 as zip uses it (polynomial 0xedb88320); `before`: that of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [none, one, two, three] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let rest = ~before;
  for (let at = 0; at < whole; at += 4) {
    rest ^= bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    rest = three[rest & 0xff] ^ two[(rest >>> 8) & 0xff] ^ one[(rest >>> 16) & 0xff] ^ none[rest >>> 24];
  }
  for (let at = whole; at < bytes.length; at += 1) rest = none[(rest ^ bytes[at]) & 0xff] ^ (rest >>> 8);
  return ~rest >>> 0;
}

function makeTables(): readonly Int32Array[] {
  const none = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  const following = (table: Int32Array): Int32Array => table.map((value) => none[value & 0xff] ^ (value >>> 8));
  const one = following(none);
  const two = following(one);
  return [none, one, two, following(two)];
}

// Inflating by Node's own zlib, which works while the content is looked at.
import { createInflateRaw } from 'node:zlib';
import type { Inflate } from '../workbook/file';

const PIECE = 65_536;

export const nodeInflate: Inflate = async (packed, take) => {
  const stream = createInflateRaw({ chunkSize: PIECE });
  stream.end(packed);
  for await (const piece of stream as AsyncIterable<Buffer>)
    take(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength));
};

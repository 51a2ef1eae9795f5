// Workbooks that Excel encrypts with a password of its own, so that everyone can open them (what is protected there
// is the structure or the right to change): the two streams of the container enter, the package in them leaves.
import type { Ciphers } from './ciphers';
import { readAgileKey } from './agile-key';
import { readStandardKey } from './standard-key';

/** Of Microsoft's making, the same in every Excel and WPS. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';
const AGILE = 0x0004_0004;
/** Minor version of what Excel 2007 writes. */
const STANDARD = 2;

/** The bytes of the package; `null` when it has another password or is encrypted in another way. */
export function openWithDefaultPassword(
  description: Uint8Array,
  encrypted: Uint8Array,
  ciphers: Ciphers,
): Uint8Array | null {
  if (description.length < 8 || encrypted.length < 8) return null;
  const version = viewOf(description).getUint32(0, true);
  const password = utf16(DEFAULT_PASSWORD);
  const agile = version === AGILE;
  if (!agile && version >>> 16 !== STANDARD) return null;
  const key = agile
    ? readAgileKey(description.subarray(8), password, ciphers)
    : readStandardKey(description.subarray(8), password, ciphers);
  if (key === null) return null;
  const length = Number(viewOf(encrypted).getBigUint64(0, true));
  // Whole blocks only: what is left over by a writer belongs to no block.
  const content = key(encrypted.subarray(8, encrypted.length - ((encrypted.length - 8) % 16)));
  return length <= content.length ? content.subarray(0, length) : null;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) viewOf(bytes).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

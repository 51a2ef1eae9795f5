// How large a PNG picture is: its bytes enter, pixels leave.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the first part of a PNG, IHDR, says the width; the height follows. */
const WIDTH_AT = 16;

/** `null` when the bytes are no PNG. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < WIDTH_AT + 8 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(WIDTH_AT + 4) };
}

// A file that a person dropped or chose: its bytes leave, and later whether it is still the same on the disk.
import { HostFailure } from '../../workbook/port';
import { pageWords } from '../wording';
import type { Original } from './open-book';

/** The browser refuses to read a file that has been changed since it was dropped. */
export function originalOf(file: File): Original {
  return {
    name: file.name,
    hasChanged: () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => false,
          () => true,
        ),
  };
}

/** Throws HostFailure where the browser cannot read it. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new HostFailure('unreadable', pageWords.notReadable(file.name));
  }
}

// The book as it is now goes to the person's computer as a new file; the name that it was given leaves.
import type { OpenBook } from '../book/open-book';
import { outputName } from './output-name';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Until then a slow browser may still be fetching it. */
const KEPT_FOR = 60_000;

/** As a download: the person's own file cannot be written over. Throws HostFailure. */
export function saveCopy(book: OpenBook): string {
  const name = outputName(book.original.name, book.current().savedAs, book.outputExtension);
  const address = URL.createObjectURL(new Blob([book.toBytes() as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  book.stored(name);
  return name;
}

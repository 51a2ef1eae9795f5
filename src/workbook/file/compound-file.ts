// The container of .xls and .et, and of workbooks with a password: what it holds is told by its streams.
import { CFB } from '@e965/xlsx';
import { HostFailure } from '../port';
import { failures } from '../wording';

/** The little that is used of SheetJS's container reader, which has no types of its own. */
type Container = {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (container: unknown, path: string) => unknown;
};

const containers: Container = CFB as Container;

/** Whether it is signed. Throws HostFailure when it holds no workbook that can be read. */
export function checkCompoundFile(bytes: Uint8Array): { readonly signed: boolean } {
  const has = openContainer(bytes);
  if (has('EncryptedPackage') || has('/encryption')) throw failures.encrypted();
  if (has('WordDocument')) throw failures.foreignFile('word');
  if (has('PowerPoint Document')) throw failures.foreignFile('slides');
  if (!has('Workbook') && !has('Book')) throw failures.foreignFile('mail-or-other');
  return { signed: has('_signatures') || has('_xmlsignatures/') };
}

function openContainer(bytes: Uint8Array): (stream: string) => boolean {
  try {
    const container = containers.read(bytes, { type: 'array' });
    return (stream) => containers.find(container, stream) !== null;
  } catch (error) {
    throw error instanceof HostFailure ? error : failures.damaged();
  }
}

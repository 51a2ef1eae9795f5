// A workbook file on this machine: its bytes and name enter, the workbook leaves, opened with what Node has for it.
import { openWorkbookFile, type FileWorkbook } from '../workbook/file';
import { nodeCiphers } from './node-ciphers';
import { nodeInflate } from './node-inflate';

/** Throws HostFailure. */
export function openWorkbook(bytes: Uint8Array, name: string): FileWorkbook {
  return openWorkbookFile(bytes, { name, ciphers: nodeCiphers, inflate: nodeInflate });
}

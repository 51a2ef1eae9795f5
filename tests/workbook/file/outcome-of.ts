// How opening a file ends, for tests: bytes enter, one line leaves.
import { openWorkbookFile } from '../../../src/workbook/file';
import { HostFailure } from '../../../src/workbook/port';

/** `reason: message` of the failure that opening and reading ends with; `read` when there is none. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbookFile(bytes, { name: '台账.xlsx' }).readTables();
    return 'read';
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return `${error.reason}: ${error.message}`;
  }
}

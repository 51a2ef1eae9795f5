// The one way into Excel: a batch enters, and what Excel would not do leaves as a sentence for the clerk.
import { HostFailure } from '../port';
import { failures, programFailures } from '../wording';

/** Waits while somebody is typing into a cell where Excel can; a batch may sync as often as it needs.
 * Throws HostFailure. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (failure) {
    throw hostFailureOf(failure);
  }
}

/** Excel's word for what went wrong; '' for what is none of Excel's. */
export function codeOf(failure: unknown): string {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : '';
  return typeof code === 'string' ? code : '';
}

/** What Excel would not do, for the clerk. */
export const excelFailures = programFailures('Excel');

const FAILURES: Readonly<Record<string, () => HostFailure>> = {
  InvalidOperationInCellEditMode: excelFailures.cellEdit,
  ActivityLimitReached: excelFailures.busy,
  RequestAborted: excelFailures.busy,
  Timeout: excelFailures.busy,
  ConnectionFailure: excelFailures.sessionEnded,
  InvalidOrTimedOutSession: excelFailures.sessionEnded,
  WriteNotSupportedWhenModalDialogOpen: excelFailures.cellEdit,
  AccessDenied: excelFailures.denied,
  InvalidSelection: failures.noCellSelected,
  RequestPayloadSizeLimitExceeded: excelFailures.sheetTooLarge,
  ResponsePayloadSizeLimitExceeded: failures.tooManyCells,
};

/** What the library says of a call that was written wrongly. */
const MISTAKES = new Set([
  '',
  'ApiNotFound',
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
]);

/** A programmer's mistake stays what it is. */
export function hostFailureOf(failure: unknown): unknown {
  if (failure instanceof HostFailure) return failure;
  const code = codeOf(failure);
  return MISTAKES.has(code) ? failure : (FAILURES[code] ?? excelFailures.unknownHostFailure)();
}

// A step on what this product has written itself: when that cannot be read, it is not the clerk's file that is to
// blame.
import { HostFailure, type HostFailureReason } from '../port';
import { failures } from '../wording';

const ABOUT_THE_FILE: readonly HostFailureReason[] = ['unreadable', 'too-large', 'not-a-workbook', 'encrypted'];

/** What the step gives. Throws HostFailure: one that finds fault with the content as one that says that writing
 * failed. */
export function onOwnWork<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw asOwnFault(error);
  }
}

/** The same of a step that takes its time. */
export async function onOwnWorkLater<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw asOwnFault(error);
  }
}

function asOwnFault(error: unknown): unknown {
  return error instanceof HostFailure && ABOUT_THE_FILE.includes(error.reason) ? failures.notWritten() : error;
}

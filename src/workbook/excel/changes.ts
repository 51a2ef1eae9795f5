// Tells that somebody changed cells. A hint only: who hears it reads the workbook again.
import { inExcel } from './run';

/**
 * See Desk.onChange. Excel is asked once, and is not asked to stop: which of several listeners it would stop telling is
 * its own affair. Where Excel does not say, nothing is reported: a person can always read again.
 */
export function listenToChanges(): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  const tellAll = async (): Promise<void> => {
    for (const listener of listeners) listener();
  };
  let asked: Promise<void> | null = null;
  return (listener) => {
    const own = (): void => listener();
    listeners.add(own);
    asked ??= askExcel(tellAll).catch(() => {
      asked = null;
    });
    return () => {
      listeners.delete(own);
    };
  };
}

function askExcel(tell: () => Promise<void>): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
  });
}

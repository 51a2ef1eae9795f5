// Tells that somebody changed cells of the workbook that is meant. A hint only: who hears it reads the workbook again.
import { Listeners } from '../listeners';
import type { EtEvents } from './et';
import type { OpenBook } from './run';

/**
 * See Desk.onChange. WPS is asked once, and is not asked to stop. Where WPS does not say, nothing is reported: a person
 * can always read again.
 */
export function listenToChanges(open: OpenBook, events: EtEvents | null): (listener: () => void) => () => void {
  const listeners = new Listeners();
  // WPS waits for whoever listens: work begins when it goes on.
  const tell = (): void => void setTimeout(() => (open.isInFront() ? listeners.tell() : undefined), 0);
  let asked = events === null;
  return (listener) => {
    const stop = listeners.add(() => listener());
    if (!asked) asked = isHeard(events, tell);
    return stop;
  };
}

function isHeard(events: EtEvents | null, tell: () => void): boolean {
  try {
    events?.AddApiEventListener('SheetChange', tell);
    return true;
  } catch {
    return false;
  }
}

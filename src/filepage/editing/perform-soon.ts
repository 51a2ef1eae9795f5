// Something that a person asked for while something else is being done: it is done right after.
import type { Session } from '../../taskpane/session/session';

/** As Session.perform, but never turned down for being early. */
export async function performSoon(
  session: Session,
  doing: string,
  action: Parameters<Session['perform']>[1],
  then: 'reopen' | 'stay' = 'reopen',
): Promise<boolean> {
  while (session.current().busy !== null) await nextChange(session);
  return session.perform(doing, action, then);
}

function nextChange(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      stop();
      resolve();
    });
  });
}

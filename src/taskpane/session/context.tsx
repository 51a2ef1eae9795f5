// Hands the session to the components, and its state as it changes.
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { EARNER_WORDS, type EarnerWords } from '../wording/earners';
import { earnerOf, type PaneState, type Session } from './session';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a component outside of SessionProvider');
  return session;
}

export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** What is said of those who earn the points, for the plan at hand. */
export function useEarnerWords(): EarnerWords {
  return EARNER_WORDS[earnerOf(usePaneState())];
}

import { createContext } from 'react';

interface Session {
  /** After signing in or out: forget what was read as somebody else. */
  renew: () => void;
}

export const SessionContext = createContext<Session>({ renew: () => undefined });

import { type ReactNode, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { useLanguage } from '../i18n/use-language.js';
import { createApiClient } from './client.js';
import { SessionContext } from './session.js';

/** Everything below asks as one person, in one language; another of either starts with nothing read. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState(0);
  const renewal = useMemo(() => ({ renew: () => setSession((count) => count + 1) }), []);
  return (
    <SessionContext value={renewal}>
      <OneSession key={session}>{children}</OneSession>
    </SessionContext>
  );
}

function OneSession({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const client = useMemo(() => createApiClient(language), [language]);
  return <Provider value={client}>{children}</Provider>;
}

import { createClient as createSocket } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import type { Language } from '#libs/domain';
import { tellReopened } from './connection.js';

/** A client that asks in one language; changing the language or the person makes a new one. */
export function createApiClient(language: Language): Client {
  const socket = createSocket({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language },
    lazy: true,
    retryAttempts: Infinity,
    // A server that is just starting again refuses the connection, which is no reason to give up.
    shouldRetry: () => true,
    on: { connected: (_socket, _payload, wasRetry) => void (wasRetry && tellReopened()) },
  });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // What was read is shown at once, and asked again: others act at the same time.
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange,
      mapExchange({
        onOperation: (operation) => ({
          ...operation,
          context: {
            ...operation.context,
            fetchOptions: requestOptions(operation.context['idempotencyKey'], language),
          },
        }),
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink),
          }),
        }),
      }),
    ],
  });
}

function requestOptions(idempotencyKey: unknown, language: Language): RequestInit {
  const headers: Record<string, string> = { 'Accept-Language': language };
  if (typeof idempotencyKey === 'string') headers['Idempotency-Key'] = idempotencyKey;
  return { credentials: 'same-origin', headers };
}

import type { ServedHouse } from './open-served-house.js';

interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks over HTTP as a client does, in English; `headers` are those of a session, none for a visitor. */
export async function askGraphql<T>(
  house: ServedHouse,
  headers: Record<string, string> | null | undefined,
  query: string,
  variables: object = {},
): Promise<T> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

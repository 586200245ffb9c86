import type { PersonActor } from '#libs/platform';
import type { ServedHouse } from './open-served-house.js';
import { aPersona } from './people.js';

/** Signs somebody in as a persona of the demonstration. @returns the headers of a session of theirs */
export async function signedIn(
  house: ServedHouse,
  person: PersonActor,
): Promise<Record<string, string>> {
  await aPersona(house, person.personId, person);
  const response = await fetch(`${house.url}/api/demonstration/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify({ key: person.personId }),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), 'accept-language': 'en' };
}

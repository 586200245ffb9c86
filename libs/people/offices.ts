import { OFFICES, LANGUAGES, type Office as OfficeKey, type Trilingual } from '#libs/domain';
import { newId, translate, type Work } from '#libs/platform';
import { Office } from './office.entity.js';

/** Gives an organisation these seats, under their usual names. @returns their ids by key */
export async function openOffices(
  work: Work,
  organisationId: string,
  keys: readonly OfficeKey[],
): Promise<Record<string, string>> {
  const offices = keys.map((key) => ({
    id: newId(),
    organisationId,
    key,
    name: Object.fromEntries(
      LANGUAGES.map((language) => [language, translate(language, `common:offices.${key}`)]),
    ) as Trilingual,
    position: OFFICES.indexOf(key) + 1,
  }));
  await work.insert(Office, offices);
  return Object.fromEntries(offices.map(({ key, id }) => [key, id]));
}

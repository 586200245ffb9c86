import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { DataSource } from 'typeorm';
import { loadPeople } from '#libs/demonstration';
import type { Trilingual } from '#libs/domain';
import { dataSourceOptions, systemContext, Work } from '#libs/platform';
import { ALL_ENTITIES } from '#libs/rooms';
import type { BuiltHouse } from '../house.js';
import { visit, type Visitor } from '../visitor.js';

const CONTENT = path.resolve(import.meta.dirname, '../../../libs/demonstration/content');

interface Named {
  readonly key: string;
  readonly name: Trilingual;
}

const nameIn = (file: string, key: string): string => {
  const all = JSON.parse(readFileSync(path.join(CONTENT, file), 'utf8')) as Named[];
  const found = all.find((one) => one.key === key);
  if (!found) throw new Error(`${file} has no ${key}`);
  return found.name.kk;
};

const personaName = (key: string): string => nameIn('personas.json', key);
export const organisationName = (key: string): string => nameIn('organisations.json', key);

/** Everybody of the case, each at a browser of their own. */
export interface Company {
  /** Signed in by a press on the card of this persona. */
  as(persona: string): Promise<Visitor>;
}

/** The people of the demonstration, and nothing else, move into an empty house. */
export async function moveIn({ databaseUrl }: BuiltHouse): Promise<void> {
  const dataSource = await new DataSource(
    dataSourceOptions({ databaseUrl, databasePool: 1 }, ALL_ENTITIES),
  ).initialize();
  await dataSource.transaction((manager) => loadPeople(new Work(systemContext(), manager)));
  await dataSource.destroy();
}

export function companyIn(browser: Browser, url: string): Company {
  const known = new Map<string, Promise<Visitor>>();
  const signIn = async (persona: string): Promise<Visitor> => {
    const visitor = await visit(browser, url);
    await visitor.open('/app/sign-in');
    const name = personaName(persona);
    await visitor.page
      .getByRole('listitem')
      .filter({ has: visitor.page.getByText(name, { exact: true }) })
      .getByRole('button')
      .click();
    await visitor.page
      .getByRole('button', { name: `${visitor.say('web:frame.viewer')}: ${name}` })
      .waitFor();
    return visitor;
  };
  return {
    as: (persona) => {
      const coming = known.get(persona) ?? signIn(persona);
      known.set(persona, coming);
      return coming;
    },
  };
}

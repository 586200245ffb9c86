import { DataSource } from 'typeorm';
import { loadPeople, type Cast } from '#libs/demonstration';
import { dataSourceOptions, systemContext, Work } from '#libs/platform';
import { ALL_ENTITIES } from '#libs/rooms';
import type { RunningHouse } from './running-house.js';
import type { Visitor } from './visitor.js';

export interface Company {
  readonly cast: Cast;
  /** Signed in as the persona with this key. */
  as(persona: string): Visitor;
}

const PERSONAS = [
  'coordinator',
  'editor',
  'answering-official',
  'department-director',
  'chief-of-staff',
  'head-of-agency',
  'office-of-head-of-state',
  'press-service',
  'administrator',
  'representative-zhanaru',
  'representative-talap',
  'representative-civil-alliance',
] as const;

/** The people of the demonstration in an otherwise empty house, each signed in at the front door. */
export async function invite(house: RunningHouse): Promise<Company> {
  const dataSource = await new DataSource(
    dataSourceOptions({ databaseUrl: house.databaseUrl, databasePool: 1 }, ALL_ENTITIES),
  ).initialize();
  const cast = await dataSource.transaction((manager) =>
    loadPeople(new Work(systemContext(), manager)),
  );
  await dataSource.destroy();
  const visitors = new Map<string, Visitor>();
  for (const key of PERSONAS) visitors.set(key, await house.visitor().signInAs(key));
  return {
    cast,
    as: (persona) => {
      const visitor = visitors.get(persona);
      if (visitor === undefined) throw new Error(`${persona} was not invited`);
      return visitor;
    },
  };
}

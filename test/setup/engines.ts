import { randomInt } from 'node:crypto';
import { describe } from '@jest/globals';
import { REDIS_DATABASES } from './redis-databases.ts';

/** What decides which engine carries the jobs; to be merged into a process's environment. */
export type EngineSettings = Readonly<Record<string, string>>;

/** The same tests once with the jobs on Postgres and once on Redis, where there is one. */
export function describeOnEachEngine(name: string, tests: (engine: EngineSettings) => void): void {
  const redis = process.env['TEST_REDIS_URL'];
  describe(`${name}, jobs on Postgres`, () => {
    tests({});
  });
  const onRedis = redis ? describe : describe.skip;
  onRedis(`${name}, jobs on Redis`, () => {
    tests({ REDIS_URL: `${redis}/${randomInt(REDIS_DATABASES)}` });
  });
}

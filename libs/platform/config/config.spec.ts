import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const enough = {
  DATABASE_URL: 'postgres://talqy@127.0.0.1:5432/talqy',
  TALQY_SECRET: 'a-secret-of-at-least-thirty-two-letters',
};

describe('readConfig', () => {
  it('is production unless told otherwise, and keeps jobs in Postgres without a Redis', () => {
    expect(readConfig(enough)).toMatchObject({ demonstration: false, redisUrl: undefined });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ ...enough, REDIS_URL: '', PORT: '' })).toMatchObject({
      redisUrl: undefined,
      port: 4000,
    });
  });

  it.each([
    ['no database', { DATABASE_URL: undefined }, /DATABASE_URL/],
    ['a database of another kind', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL/],
    ['a short secret', { TALQY_SECRET: 'short' }, /TALQY_SECRET: at least 32/],
    ['a port that is none', { PORT: '99999' }, /PORT/],
    ['a mode that is none', { TALQY_MODE: 'test' }, /TALQY_MODE/],
  ])('refuses %s and says which variable', (_what, change, message) => {
    expect(() => readConfig({ ...enough, ...change })).toThrow(message);
  });
});

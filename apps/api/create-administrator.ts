import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isLanguage } from '#libs/domain';
import { AppointFirstAdministrator } from '#libs/people';
import {
  createLogger,
  PlatformModule,
  readConfig,
  refusalObject,
  systemContext,
} from '#libs/platform';
import { ROOM_ENTITIES, ROOMS } from '#libs/rooms';

@Module({})
class Administration {}

const USAGE = `npm run administrator -- --email name@agency.example
  [--language kk|ru|en] [--agency-kk "…" --agency-ru "…" --agency-en "…"]`;

/** Invites the first administrator of an installation and prints the link that is also mailed. */
const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    language: { type: 'string', default: 'kk' },
    'agency-kk': { type: 'string' },
    'agency-ru': { type: 'string' },
    'agency-en': { type: 'string' },
  },
});
const { email, language, 'agency-kk': kk, 'agency-ru': ru, 'agency-en': en } = values;
if (email === undefined || !isLanguage(language)) {
  console.error(USAGE);
  process.exit(2);
}

const config = readConfig({ LOG_LEVEL: 'silent', ...process.env });
const house = await NestFactory.createApplicationContext(
  {
    module: Administration,
    imports: [
      PlatformModule.forActs(
        config,
        createLogger(config.logLevel, 'administration'),
        ROOM_ENTITIES,
      ),
      ...ROOMS,
    ],
  },
  { logger: false },
);
try {
  const outcome = await house
    .get(AppointFirstAdministrator, { strict: false })
    .execute(
      { ...systemContext(), language },
      { email, agencyName: kk && ru && en ? { kk, ru, en } : null },
    );
  if (outcome.ok)
    console.log(`Open this link within 14 days; it works once:\n${outcome.value.link}`);
  else {
    const { what, advice } = refusalObject(outcome.refusal, language);
    console.error(
      outcome.refusal.code === 'nothing-changed'
        ? 'There is an administrator already. Administrators invite others on the page of people.'
        : `${what} ${advice}`,
    );
    process.exitCode = 1;
  }
} finally {
  await house.close();
}

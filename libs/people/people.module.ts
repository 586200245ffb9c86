import { Module } from '@nestjs/common';
import { WhoAsks } from '#libs/platform';
import { InstallationResolver } from './installation.resolver.js';
import { Invitation } from './invitation.entity.js';
import { Mandate } from './mandate.entity.js';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';
import { Persona } from './persona.entity.js';
import { Person } from './person.entity.js';
import { Account } from './sign-in/account.entity.js';
import { authProvider } from './sign-in/auth.js';
import { RateLimit } from './sign-in/rate-limit.entity.js';
import { Session } from './sign-in/session.entity.js';
import { SessionWhoAsks } from './sign-in/session-who-asks.js';
import { WriteSignInLetter } from './sign-in/sign-in-letter.js';
import { Verification } from './sign-in/verification.entity.js';

export const PEOPLE_ENTITIES = [
  Organisation,
  Office,
  Mandate,
  Invitation,
  Person,
  Persona,
  Session,
  Account,
  Verification,
  RateLimit,
];

@Module({
  providers: [
    InstallationResolver,
    WriteSignInLetter,
    authProvider,
    { provide: WhoAsks, useClass: SessionWhoAsks },
  ],
  exports: [WhoAsks],
})
export class PeopleModule {}

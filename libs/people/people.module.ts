import { Module } from '@nestjs/common';
import { VISITOR, WhoAsks, type Asking } from '#libs/platform';
import { InstallationResolver } from './installation.resolver.js';
import { Invitation } from './invitation.entity.js';
import { Mandate } from './mandate.entity.js';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Account } from './sign-in/account.entity.js';
import { Session } from './sign-in/session.entity.js';
import { Verification } from './sign-in/verification.entity.js';

export const PEOPLE_ENTITIES = [
  Organisation,
  Office,
  Mandate,
  Invitation,
  Person,
  Session,
  Account,
  Verification,
];

class NobodyYet extends WhoAsks {
  async ask(): Promise<Asking> {
    return { actor: VISITOR, language: null };
  }
}

@Module({
  providers: [InstallationResolver, { provide: WhoAsks, useClass: NobodyYet }],
  exports: [WhoAsks],
})
export class PeopleModule {}

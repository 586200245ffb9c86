import { Module } from '@nestjs/common';
import { Organisation } from './organisation.entity.js';
import { Office } from './office.entity.js';
import { Mandate } from './mandate.entity.js';
import { Invitation } from './invitation.entity.js';
import { Person } from './person.entity.js';
import { Session } from './sign-in/session.entity.js';
import { Account } from './sign-in/account.entity.js';
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

@Module({})
export class PeopleModule {}

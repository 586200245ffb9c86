import { Injectable } from '@nestjs/common';
import { OFFICES, type OrganisationKind, type Trilingual } from '#libs/domain';
import {
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { openOffices } from './offices.js';
import { Organisation } from './organisation.entity.js';
import { demandMayKeepOrganisation } from './people.policy.js';
import { demandAddress, demandTrilingualName } from './typed.js';

export interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: Trilingual;
  readonly shortName: Trilingual;
  readonly email?: string | null | undefined;
}

/** Enters an organisation, so that it can be invited and have representatives. */
@Injectable()
export class RegisterOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewOrganisation): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'register-organisation', (work) =>
      this.within(work, input),
    );
  }

  async within(work: Work, input: NewOrganisation): Promise<{ id: string }> {
    demandMayKeepOrganisation(work.context.actor, input.kind);
    const name = demandTrilingualName(input.name, 'name');
    const shortName = demandTrilingualName(input.shortName, 'shortName');
    const email = input.email ? demandAddress(input.email) : null;
    await demandFreeName(work, name);
    const id = newId();
    const { kind } = input;
    await work.insert(Organisation, { id, kind, name, shortName, email, registeredAt: work.now });
    // An agency signs what it publishes, so it has the offices of the usual route from the start.
    if (kind === 'agency')
      await openOffices(
        work,
        id,
        OFFICES.filter((office) => office !== 'office_of_head_of_state'),
      );
    await work.record({
      type: 'organisation.registered',
      subject: { kind: 'organisation', id },
      organisationId: id,
      facts: { name: name.kk },
    });
    return { id };
  }
}

/** Two organisations of one name could not be told apart on a list. */
export async function demandFreeName(work: Work, name: Trilingual, ownId?: string): Promise<void> {
  const taken = await work.query<{ id: string }>(
    `select id from organisation where lower(name->>'kk') = lower($1) and id is distinct from $2::uuid`,
    [name.kk, ownId ?? null],
  );
  if (taken.length > 0) refuse('name-taken', { field: 'name.kk' });
}

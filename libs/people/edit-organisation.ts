import { Injectable } from '@nestjs/common';
import { canonicalJson, type OrganisationKind, type Trilingual } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Organisation } from './organisation.entity.js';
import { demandMayKeepOrganisation } from './people.policy.js';
import { demandFreeName } from './register-organisation.js';
import { demandAddress, demandTrilingualName } from './typed.js';

/** What is not given stays as it is; an empty address means that there is none. */
export interface OrganisationEdit {
  readonly kind?: OrganisationKind | null | undefined;
  readonly name?: Trilingual | null | undefined;
  readonly shortName?: Trilingual | null | undefined;
  readonly email?: string | null | undefined;
}

/** Corrects what an organisation is called and how it is reached. */
@Injectable()
export class EditOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    id: string,
    edit: OrganisationEdit,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-organisation', async (work) => {
      const before = await work.lock(Organisation, { id });
      const kind = edit.kind ?? before.kind;
      demandMayKeepOrganisation(context.actor, before.kind);
      demandMayKeepOrganisation(context.actor, kind);
      const after = {
        kind,
        name: edit.name ? demandTrilingualName(edit.name, 'name') : before.name,
        shortName: edit.shortName
          ? demandTrilingualName(edit.shortName, 'shortName')
          : before.shortName,
        email: edit.email == null ? before.email : addressOrNone(edit.email),
      };
      if (canonicalJson({ ...before, ...after }) === canonicalJson(before))
        refuse('nothing-changed');
      await demandFreeName(work, after.name, id);
      await work.update(Organisation, { id }, after);
      await work.record({
        type: 'organisation.edited',
        subject: { kind: 'organisation', id },
        organisationId: id,
        facts: { name: after.name.kk },
      });
      return { id };
    });
  }
}

const addressOrNone = (email: string): string | null =>
  email.trim() === '' ? null : demandAddress(email);

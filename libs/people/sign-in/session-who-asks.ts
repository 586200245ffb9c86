import { Inject, Injectable } from '@nestjs/common';
import { isLanguage, localDay } from '#libs/domain';
import { Rows, VISITOR, WhoAsks, type Asking, type HeldMandate } from '#libs/platform';
import { AUTH } from './auth.js';
import type { Auth } from './better-auth.js';

const NOBODY: Asking = { actor: VISITOR, language: null };

/** The session says which person, the mandates in force today say what they may do: two queries. */
@Injectable()
export class SessionWhoAsks extends WhoAsks {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly rows: Rows,
  ) {
    super();
  }

  async ask(headers: Headers): Promise<Asking> {
    if (!headers.has('cookie')) return NOBODY;
    const found = await this.auth.api.getSession({ headers });
    if (found === null) return NOBODY;
    const { id, name, language } = found.user;
    return {
      actor: { kind: 'person', personId: id, name, mandates: await this.mandatesOf(id) },
      language: isLanguage(language) ? language : null,
    };
  }

  private mandatesOf(personId: string): Promise<HeldMandate[]> {
    return this.rows.many<HeldMandate>(
      `select id, role, organisation_id as "organisationId", office_id as "officeId" from mandate
       where person_id = $1 and revoked_at is null
         and valid_from <= $2 and (valid_until is null or valid_until >= $2)
       order by granted_at, id`,
      [personId, localDay(new Date())],
    );
  }
}

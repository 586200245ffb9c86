import { Inject, Injectable } from '@nestjs/common';
import { getSessionCookie } from 'better-auth/cookies';
import { isLanguage, localDay } from '#libs/domain';
import {
  CONFIG,
  Rows,
  VISITOR,
  WhoAsks,
  type Asking,
  type Config,
  type HeldMandate,
} from '#libs/platform';
import { COOKIE_PREFIX } from './better-auth.js';
import { openSigned } from './signed-value.js';

interface Found {
  id: string;
  name: string;
  language: string;
  mandates: HeldMandate[];
}

const NOBODY: Asking = { actor: VISITOR, language: null };

const FOUND = `select p.id, p.name, p.language, coalesce((
    select json_agg(json_build_object('id', m.id, 'role', m.role,
      'organisationId', m.organisation_id, 'officeId', m.office_id) order by m.granted_at, m.id)
    from mandate m where m.person_id = p.id and m.revoked_at is null
      and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)
  ), '[]') as mandates
  from session s join person p on p.id = s.user_id
  where s.token = $1 and s.expires_at > now()`;

/**
 * The session says which person, the mandates in force today say what they may do: one query.
 * Every request needs it, so that it reads the row itself; better-auth writes it, and ends it.
 */
@Injectable()
export class SessionWhoAsks extends WhoAsks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: Rows,
  ) {
    super();
  }

  async ask(headers: Headers): Promise<Asking> {
    const cookie = getSessionCookie(headers, { cookiePrefix: COOKIE_PREFIX });
    const token = cookie === null ? null : openSigned(cookie, this.config.secret);
    if (token === null) return NOBODY;
    const found = await this.rows.one<Found>(FOUND, [token, localDay(new Date())]);
    if (found === null) return NOBODY;
    const { id, name, language, mandates } = found;
    return {
      actor: { kind: 'person', personId: id, name, mandates },
      language: isLanguage(language) ? language : null,
    };
  }
}

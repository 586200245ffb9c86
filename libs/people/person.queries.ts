import { Injectable } from '@nestjs/common';
import { localDay, type Language, type Role } from '#libs/domain';
import {
  connection,
  grouped,
  holds,
  inOrder,
  isStaff,
  organisationsOf,
  pageOf,
  personIdOf,
  Rows,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';
import { containing } from './containing.js';

export interface PersonRow {
  id: string;
  name: string;
  email: string;
}

export interface MandateRow {
  id: string;
  personId: string;
  role: Role;
  organisationId: string;
  officeId: string | null;
  validFrom: string;
  validUntil: string | null;
  revokedAt: Date | null;
}

export interface InvitationRow {
  id: string;
  email: string;
  role: Role;
  organisationId: string;
  officeId: string | null;
  invitedAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  superseded: boolean;
}

const PERSON = 'p.id, p.name, p.email';
const MANDATE = `m.id, m.person_id as "personId", m.role, m.organisation_id as "organisationId", m.office_id as "officeId",
  m.valid_from as "validFrom", m.valid_until as "validUntil", m.revoked_at as "revokedAt"`;
const INVITATION = `i.id, i.email, i.role, i.organisation_id as "organisationId", i.office_id as "officeId",
  i.invited_at as "invitedAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
  exists (select 1 from invitation n where n.email = i.email and n.role = i.role
    and n.organisation_id = i.organisation_id and n.id > i.id) as superseded`;

/** Staff see everyone; everyone else themselves and those who have a mandate where they have one. */
const VISIBLE = `($1 or p.id = $2 or exists (select 1 from mandate s
  where s.person_id = p.id and s.revoked_at is null and s.organisation_id = any($3::uuid[])))`;

const visibleTo = ({ actor }: ActContext): unknown[] => [
  isStaff(actor),
  personIdOf(actor),
  organisationsOf(actor),
];

@Injectable()
export class PersonQueries {
  constructor(private readonly rows: Rows) {}

  async list(
    context: ActContext,
    args: PageArgs & { organisationId?: string | undefined; search?: string | undefined },
  ): Promise<Connection<PersonRow>> {
    const page = pageOf(args);
    const filter = `${VISIBLE}
      and ($4::uuid is null or exists (select 1 from mandate m
        where m.person_id = p.id and m.revoked_at is null and m.organisation_id = $4))
      and ($5::text is null or p.name ilike $5 or p.email ilike $5)`;
    const wanted = [...visibleTo(context), args.organisationId ?? null, containing(args.search)];
    const rows = await this.rows.many<PersonRow>(
      `select ${PERSON} from person p
       where ${filter} and ($6::text is null or (p.name collate "kk-x-icu", p.id) > ($6, $7::uuid))
       order by p.name collate "kk-x-icu", p.id limit $8`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from person p where ${filter}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [row.name, row.id]);
  }

  /** Through the request's loader. Null for those whom the viewer does not get to see. */
  byId(context: ActContext, loaders: Loaders, id: string): Promise<PersonRow | null> {
    return loaders
      .of<string, PersonRow | null>(PersonQueries, async (ids) => {
        const rows = await this.rows.many<PersonRow>(
          `select ${PERSON} from person p where ${VISIBLE} and p.id = any($4)`,
          [...visibleTo(context), ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those who may speak for an organisation today. */
  representatives(loaders: Loaders, organisationId: string, now: Date): Promise<PersonRow[]> {
    return loaders
      .of<string, PersonRow[]>(this.representatives, async (ids) => {
        const rows = await this.rows.many<PersonRow & { organisationId: string }>(
          `select distinct ${PERSON}, m.organisation_id as "organisationId"
           from mandate m join person p on p.id = m.person_id
           where m.organisation_id = any($1) and m.role = 'representative' and m.revoked_at is null
             and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)
           order by p.name, p.id`,
          [ids, localDay(now)],
        );
        return grouped(ids, rows, (row) => row.organisationId);
      })
      .load(organisationId);
  }

  /** Newest first. Staff and the person see all, with what was revoked; others those they share. */
  mandatesOf(context: ActContext, loaders: Loaders, personId: string): Promise<MandateRow[]> {
    return loaders
      .of<string, MandateRow[]>(this.mandatesOf, async (ids) => {
        const rows = await this.rows.many<MandateRow>(
          `select ${MANDATE} from mandate m
           where m.person_id = any($4) and ($1 or m.person_id = $2 or m.organisation_id = any($3::uuid[]))
           order by m.granted_at desc, m.id desc`,
          [...visibleTo(context), ids],
        );
        return grouped(ids, rows, (row) => row.personId);
      })
      .load(personId);
  }

  mandate(id: string): Promise<MandateRow | null> {
    return this.rows.one(`select ${MANDATE} from mandate m where m.id = $1`, [id]);
  }

  invitation(id: string): Promise<InvitationRow | null> {
    return this.rows.one(`select ${INVITATION} from invitation i where i.id = $1`, [id]);
  }

  /** Newest first: all for those who run the consultation, the own organisation's for the others. */
  async invitations(context: ActContext, args: PageArgs): Promise<Connection<InvitationRow>> {
    const page = pageOf(args);
    const filter = '($1 or i.organisation_id = any($2::uuid[]))';
    const wanted = [
      holds(context.actor, ['administrator', 'coordinator']),
      organisationsOf(context.actor),
    ];
    const rows = await this.rows.many<InvitationRow>(
      `select ${INVITATION} from invitation i
       where ${filter} and ($3::uuid is null or i.id < $3) order by i.id desc limit $4`,
      [...wanted, page.after?.[0] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from invitation i where ${filter}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [row.id]);
  }

  async languageOf(personId: string): Promise<Language> {
    const row = await this.rows.one<{ language: Language }>(
      'select language from person where id = $1',
      [personId],
    );
    return row?.language ?? 'kk';
  }
}

import { Injectable } from '@nestjs/common';
import { inLanguage, type Language, type Role, type Trilingual } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import {
  connection,
  isStaff,
  organisationsOf,
  pageOf,
  Rows,
  translate,
  type ActContext,
  type Connection,
  type PageArgs,
} from '#libs/platform';
import { entrySentence } from './entry-sentence.js';
import type { JournalEntryObject } from './journal.graphql.js';

interface Row {
  id: string;
  type: JournalType;
  at: Date;
  personId: string | null;
  personName: string | null;
  organisationId: string | null;
  reportId: string | null;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
  hash: string | null;
  office: Trilingual | null;
  actingFor: Trilingual | null;
  role: Role | null;
}

/**
 * What the viewer may read: public entries; what concerns the own organisation; for staff also
 * everything but what an organisation has not submitted, which is nobody else's business.
 */
const VISIBLE = `(e.visibility = 'public'
  or ($1 and e.visibility in ('staff', 'organisation'))
  or (e.visibility in ('organisation', 'own-organisation') and e.organisation_id = any($2::uuid[])))`;

/** People are named by the mandate in which they acted: the one of then, with an office first. */
const ENTRIES = `select e.id, e.type, e.at, e.person_id as "personId", e.person_name as "personName",
    e.organisation_id as "organisationId", e.report_id as "reportId", e.subject_kind as "subjectKind",
    e.subject_id as "subjectId", e.facts, e.hash, a.office, a.organisation as "actingFor", a.role
  from journal_entry e left join lateral (
    select f.name as office, o.short_name as organisation, m.role
    from mandate m join organisation o on o.id = m.organisation_id left join office f on f.id = m.office_id
    where m.person_id = e.person_id
    order by (m.granted_at <= e.at and (m.revoked_at is null or m.revoked_at >= e.at)) desc,
      (m.office_id is not null) desc, (m.organisation_id = e.organisation_id) desc, m.granted_at, m.id
    limit 1) a on true`;

const readableTo = ({ actor }: ActContext): unknown[] => [isStaff(actor), organisationsOf(actor)];

@Injectable()
export class JournalQueries {
  constructor(private readonly rows: Rows) {}

  /** Newest first; of one report or of the whole house. */
  async list(
    context: ActContext,
    args: PageArgs & { reportId?: string | null | undefined },
  ): Promise<Connection<JournalEntryObject>> {
    const page = pageOf(args);
    const filter = `${VISIBLE} and ($3::uuid is null or e.report_id = $3)`;
    const wanted = [...readableTo(context), args.reportId ?? null];
    const rows = await this.rows.many<Row>(
      `${ENTRIES} where ${filter} and ($4::timestamptz is null or (e.at, e.id) < ($4, $5::uuid))
       order by e.at desc, e.id desc limit $6`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from journal_entry e where ${filter}`,
      wanted,
    );
    const entries = rows.map((row) => presented(row, context));
    return connection(entries, page, total?.count ?? 0, ({ at, id }) => [at.toISOString(), id]);
  }

  /** One entry as the viewer may read it; null otherwise. */
  async one(context: ActContext, id: string): Promise<JournalEntryObject | null> {
    const row = await this.rows.one<Row>(`${ENTRIES} where ${VISIBLE} and e.id = $3`, [
      ...readableTo(context),
      id,
    ]);
    return row === null ? null : presented(row, context);
  }
}

function presented(row: Row, context: ActContext): JournalEntryObject {
  const { id, type, at, organisationId, reportId, subjectKind, subjectId, hash } = row;
  return {
    id,
    type,
    at,
    organisationId,
    reportId,
    subjectKind,
    subjectId,
    hash,
    sealed: hash !== null,
    by: actorName(row, context),
    sentence: entrySentence(context.language, type, row.facts),
  };
}

/** An office; an organisation, with the role for staff; the house itself. Names of persons are for staff. */
function actorName(row: Row, { actor, language }: ActContext): string | null {
  if (row.personId === null) return translate(language, 'common:theHouse');
  if (row.office !== null) return inLanguage(row.office, language);
  if (row.actingFor === null || row.role === null) return isStaff(actor) ? row.personName : null;
  return inRole(inLanguage(row.actingFor, language), row.role, language);
}

const inRole = (organisation: string, role: Role, language: Language): string =>
  role === 'representative'
    ? organisation
    : `${organisation}, ${translate(language, `common:roles.${role}`)}`;

import { Injectable } from '@nestjs/common';
import type {
  GeneralPosition,
  Language,
  MeetingState,
  ReportState,
  Trilingual,
} from '#libs/domain';
import {
  grouped,
  inOrder,
  isStaff,
  organisationsOf,
  Rows,
  type ActContext,
  type Loaders,
} from '#libs/platform';

export interface MeetingRow {
  id: string;
  consultationId: string;
  state: MeetingState;
  title: Trilingual;
  startsAt: Date;
  endsAt: Date | null;
  venue: Trilingual | null;
  link: string | null;
  moderator: string;
  presenter: string;
  conclusion: Trilingual | null;
  confirmedAt: Date | null;
  agencyId: string;
  reportState: ReportState;
}

export interface AgendaItemRow {
  id: string;
  meetingId: string;
  position: number;
  title: Trilingual;
  minutes: number | null;
}

export interface AttendanceRow {
  meetingId: string;
  organisationId: string;
  present: boolean;
  people: number;
  generalPosition: GeneralPosition | null;
}

export interface InterventionRow {
  id: string;
  meetingId: string;
  organisationId: string;
  position: number;
  text: string;
  language: Language;
}

/** The link to a sitting is for staff ($1) and the organisations invited ($2). */
const SELECT = `select m.id, m.consultation_id as "consultationId", m.state, m.title,
  m.starts_at as "startsAt", m.ends_at as "endsAt", m.venue, m.moderator, m.presenter, m.conclusion,
  m.confirmed_at as "confirmedAt", r.agency_id as "agencyId", r.state as "reportState",
  case when $1 or exists (select 1 from attendance a
    where a.meeting_id = m.id and a.organisation_id = any($2)) then m.link end as link
  from meeting m join consultation c on c.id = m.consultation_id join report r on r.id = c.report_id`;

/** Minutes are public once confirmed; until then each organisation sees its own part, and staff all. */
const IN_MINUTES = `($1 or x.organisation_id = any($2) or m.state = 'minutes_confirmed')`;

const viewerOf = ({ actor }: ActContext): [boolean, string[]] => [
  isStaff(actor),
  organisationsOf(actor),
];

/** A meeting is as public as its consultation, which is public from its announcement on. */
@Injectable()
export class MeetingQueries {
  constructor(private readonly rows: Rows) {}

  byId(context: ActContext, loaders: Loaders, id: string): Promise<MeetingRow | null> {
    return loaders
      .of<string, MeetingRow | null>(this.byId, async (ids) => {
        const rows = await this.rows.many<MeetingRow>(`${SELECT} where m.id = any($3)`, [
          ...viewerOf(context),
          ids,
        ]);
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those of a consultation, the earliest first. */
  ofConsultation(
    context: ActContext,
    loaders: Loaders,
    consultationId: string,
  ): Promise<MeetingRow[]> {
    return loaders
      .of<string, MeetingRow[]>(this.ofConsultation, async (ids) => {
        const rows = await this.rows.many<MeetingRow>(
          `${SELECT} where m.consultation_id = any($3) order by m.starts_at, m.id`,
          [...viewerOf(context), ids],
        );
        return grouped(ids, rows, (row) => row.consultationId);
      })
      .load(consultationId);
  }

  agenda(loaders: Loaders, meetingId: string): Promise<AgendaItemRow[]> {
    return loaders
      .of<string, AgendaItemRow[]>(this.agenda, async (ids) => {
        const rows = await this.rows.many<AgendaItemRow>(
          `select id, meeting_id as "meetingId", position, title, minutes from agenda_item
           where meeting_id = any($1) order by meeting_id, position`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.meetingId);
      })
      .load(meetingId);
  }

  attendance(context: ActContext, loaders: Loaders, meetingId: string): Promise<AttendanceRow[]> {
    return loaders
      .of<string, AttendanceRow[]>(this.attendance, async (ids) => {
        const rows = await this.rows.many<AttendanceRow>(
          `select x.meeting_id as "meetingId", x.organisation_id as "organisationId", x.present,
             x.people, x.general_position as "generalPosition"
           from attendance x join meeting m on m.id = x.meeting_id
             join organisation o on o.id = x.organisation_id
           where x.meeting_id = any($3) and ${IN_MINUTES}
           order by x.meeting_id, x.present desc, o.name->>'kk', o.id`,
          [...viewerOf(context), ids],
        );
        return grouped(ids, rows, (row) => row.meetingId);
      })
      .load(meetingId);
  }

  interventions(
    context: ActContext,
    loaders: Loaders,
    meetingId: string,
  ): Promise<InterventionRow[]> {
    return loaders
      .of<string, InterventionRow[]>(this.interventions, async (ids) => {
        const rows = await this.findInterventions(context, 'x.meeting_id = any($3)', ids);
        return grouped(ids, rows, (row) => row.meetingId);
      })
      .load(meetingId);
  }

  interventionById(
    context: ActContext,
    loaders: Loaders,
    id: string,
  ): Promise<InterventionRow | null> {
    return loaders
      .of<string, InterventionRow | null>(this.interventionById, async (ids) => {
        const rows = await this.findInterventions(context, 'x.id = any($3)', ids);
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  private findInterventions(
    context: ActContext,
    where: string,
    ids: readonly string[],
  ): Promise<InterventionRow[]> {
    return this.rows.many(
      `select x.id, x.meeting_id as "meetingId", x.organisation_id as "organisationId", x.position,
         x.text, x.language
       from intervention x join meeting m on m.id = x.meeting_id
       where ${where} and ${IN_MINUTES} order by x.meeting_id, x.position, x.id`,
      [...viewerOf(context), ids],
    );
  }
}

import { PlanMeeting, RecordAttendance, RecordIntervention } from '#libs/meetings';
import { content, type MeetingContent, type PersonaContent } from './content.js';
import { of } from './load-people.js';
import { daysFrom, must, type Stage } from './stage.js';

const HOUR_MS = 3_600_000;
/** Each organisation comes with its head and somebody who writes. */
const PEOPLE = 2;

/** The meeting at the service centre; its minutes wait to be confirmed. @returns its id */
export async function holdMeeting(
  stage: Stage,
  consultationId: string,
  meeting: MeetingContent,
  startsAt: Date,
): Promise<string> {
  const planned = await stage.as('coordinator', daysFrom(startsAt, -5));
  const { id } = must(
    await stage.get(PlanMeeting).execute(planned, {
      consultationId,
      title: meeting.title,
      venue: meeting.venue,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS),
      moderator: nameOf(meeting.moderator),
      presenter: nameOf(meeting.presenter),
      agenda: meeting.agenda,
      organisationIds: meeting.present.map((key) => of(stage.cast.organisations, key)),
    }),
  );
  await stage.settle(daysFrom(startsAt, -5, 11));
  const held = await stage.as('coordinator', new Date(startsAt.getTime() + 2 * HOUR_MS));
  const positions = new Map(
    meeting.interventions.map(({ organisation, position }) => [organisation, position]),
  );
  must(
    await stage.get(RecordAttendance).execute(
      held,
      id,
      meeting.present.map((key) => ({
        organisationId: of(stage.cast.organisations, key),
        present: true,
        people: PEOPLE,
        generalPosition: positions.get(key) ?? null,
      })),
    ),
  );
  for (const { organisation, text } of meeting.interventions)
    must(
      await stage.get(RecordIntervention).execute(held, {
        meetingId: id,
        organisationId: of(stage.cast.organisations, organisation),
        text: text.kk,
        language: 'kk',
      }),
    );
  return id;
}

function nameOf(persona: string): string {
  const found = content<PersonaContent[]>('personas.json').find(({ key }) => key === persona);
  return found?.name.kk ?? persona;
}

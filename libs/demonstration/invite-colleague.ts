import { InvitePerson } from '#libs/people';
import { of } from './load-people.js';
import { daysFrom, must, type Stage } from './stage.js';

/** An invitation is valid for fourteen days: this one has two left, and nobody has accepted it. */
const AGO = -12;

/** The veterans' council was offered a second representative, so that something waits for the administrator. */
export async function inviteColleague(stage: Stage, today: Date): Promise<void> {
  must(
    await stage.get(InvitePerson).execute(await stage.as('administrator', daysFrom(today, AGO)), {
      email: 'hatshy@ardagerler.example',
      role: 'representative',
      organisationId: of(stage.cast.organisations, 'veterans-council'),
    }),
  );
}

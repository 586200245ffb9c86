import type { Company } from './cast.js';
import { eventually } from './eventually.js';

/** Set for the minute that runs now: the clock lets it out at once. */
export async function publish(
  { as }: Company,
  reportId: string,
): Promise<{ id: string; url: string }> {
  const press = as('press-service');
  await press.act(
    'addMediaContact(input: $input)',
    'MediaContact',
    'id',
    '$input: AddMediaContactInput!',
    {
      input: { name: 'News desk', email: 'desk@media.example', language: 'ru' },
    },
  );
  const thisMinute = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
  const { id } = await press.act<{ id: string }>(
    'scheduleRelease(input: $input)',
    'Release',
    'id state',
    '$input: ScheduleReleaseInput!',
    { input: { reportId, publishAt: thisMinute } },
  );
  return eventually('the release goes out', async () => {
    const { release } = await press.ask<{ release: { id: string; state: string; url: string } }>(
      'query ($id: ID!) { release(id: $id) { id state url } }',
      { id },
    );
    return release.state === 'published' && release;
  });
}

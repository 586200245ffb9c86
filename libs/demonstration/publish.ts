import { ScheduleRelease } from '#libs/publication';
import { must, type Stage } from './stage.js';

/** The press service sets the minute; when it has struck, the report is out. */
export async function publish(
  stage: Stage,
  reportId: string,
  setAt: Date,
  publishAt: Date,
): Promise<void> {
  must(
    await stage
      .get(ScheduleRelease)
      .execute(await stage.as('press-service', setAt), { reportId, publishAt }),
  );
  await stage.settle(setAt);
  await stage.settle(publishAt);
}

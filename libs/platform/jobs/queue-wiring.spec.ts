import { expect, it } from '@jest/globals';
import { freshDatabase } from '#test/setup/database';
import { describeOnEachEngine } from '#test/setup/engines';
import { openLines } from './queue-wiring.js';

describeOnEachEngine('the lines', (engine) => {
  it('carry a job to a worker once, though it was queued twice, and close', async () => {
    const database = await freshDatabase();
    const lines = openLines({ databaseUrl: database.url, redisUrl: engine['REDIS_URL'] });
    const carried: string[] = [];
    const twoJobs = Promise.withResolvers<void>();
    const worker = lines.openWorker(async (job) => {
      carried.push(job.data.followUpId);
      if (carried.length === 2) twoJobs.resolve();
    }, {});
    const queueing = (followUpId: string) =>
      lines.queue.add('tell-people', { followUpId }, { jobId: `tell-people-${followUpId}` });
    await Promise.all([queueing('a'), queueing('a')]);
    await queueing('b');
    await twoJobs.promise;
    expect(carried.toSorted()).toEqual(['a', 'b']);
    await worker.close();
    await lines.close();
    await database.drop();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import { JOB_NAMES } from '#libs/domain/journal';
import { Organisation } from '#libs/people';
import { anOrganisation, aPerson, asked, openHouse, type House } from '#test/builders/index';
import { UnitOfWork } from '../transaction/unit-of-work.js';
import { FollowUp } from './follow-up.entity.js';
import { Handles, type JobHandler, type JobMatter } from './job-handler.js';
import { JobRunner } from './job-runner.js';
import type { Work } from '../transaction/work.js';

/** Stands in for the rooms' handlers; how the runner treats them is what is tested. */
const providersOf = (handlers: JobHandler[]): DiscoveryService =>
  ({
    getProviders: () => handlers.map((instance) => ({ metatype: instance.constructor, instance })),
  }) as never;

function handlerOf(job: (typeof JOB_NAMES)[number], handle: JobHandler['handle']): JobHandler {
  @Handles(job)
  class Handler implements JobHandler {
    handle(work: Work, matter: JobMatter): Promise<void> {
      return handle(work, matter);
    }
  }
  return new Handler();
}

const idle = JOB_NAMES.map((job) => handlerOf(job, async () => undefined));

describe('JobRunner', () => {
  let house: House;
  let organisationId: string;

  beforeAll(async () => {
    house = await openHouse();
    organisationId = await anOrganisation(house, 'agency');
  });
  afterAll(() => house.close());

  /** A follow-up of the job `tell-people`, as an act leaves it. */
  async function aFollowUp(): Promise<string> {
    const person = await aPerson(house, 'coordinator', organisationId);
    const outcome = await house.get(UnitOfWork).run(asked(person), 'test', async (work) => ({
      entryId: await work.record({
        type: 'mandate.granted',
        subject: { kind: 'organisation', id: organisationId },
        facts: { role: 'editor', person: 'Somebody' },
      }),
    }));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const followUp = await house.dataSource
      .getRepository(FollowUp)
      .findOneByOrFail({ entryId: outcome.value.entryId, job: 'tell-people' });
    return followUp.id;
  }

  const runnerWith = (handle: JobHandler['handle']): JobRunner => {
    const others = idle.filter(
      (handler) => Reflect.getMetadata('talqy:handles', handler.constructor) !== 'tell-people',
    );
    const runner = new JobRunner(
      providersOf([...others, handlerOf('tell-people', handle)]),
      house.dataSource,
    );
    runner.onModuleInit();
    return runner;
  };
  const kept = (id: string) => house.dataSource.getRepository(FollowUp).findOneByOrFail({ id });

  it('does not start with a job that nobody handles, nor with two handlers of one', () => {
    expect(() =>
      new JobRunner(providersOf(idle.slice(1)), house.dataSource).onModuleInit(),
    ).toThrow(/No handler/);
    expect(() =>
      new JobRunner(providersOf([...idle, ...idle]), house.dataSource).onModuleInit(),
    ).toThrow(/Two handlers/);
  });

  it('does a job once, however often and at the same moment it is run', async () => {
    let done = 0;
    const runner = runnerWith(async (work) => {
      await work.query('select pg_sleep(0.05)');
      done += 1;
    });
    const id = await aFollowUp();
    await Promise.all([runner.run(id), runner.run(id), runner.run(id)]);
    await runner.run(id);
    expect(done).toBe(1);
    expect((await kept(id)).handledAt).not.toBeNull();
  });

  it('undoes what a failing handler wrote, remembers why, and lets it be tried again', async () => {
    const id = await aFollowUp();
    const broken = runnerWith(async (work) => {
      await work.update(
        Organisation,
        { id: organisationId },
        { email: 'half@organisation.example' },
      );
      throw new Error('the mail server is away');
    });
    await expect(broken.run(id)).rejects.toThrow('the mail server is away');
    expect(await kept(id)).toMatchObject({
      handledAt: null,
      attempts: 1,
      lastError: 'the mail server is away',
    });
    const organisation = await house.dataSource
      .getRepository(Organisation)
      .findOneByOrFail({ id: organisationId });
    expect(organisation.email).not.toBe('half@organisation.example');
    await runnerWith(async () => undefined).run(id);
    expect(await kept(id)).toMatchObject({ handledAt: expect.any(Date), lastError: null });
  });

  it('takes a job whose follow-up is gone as done', async () => {
    await expect(
      runnerWith(async () => undefined).run('00000000-0000-7000-8000-000000000000'),
    ).resolves.toBeUndefined();
  });
});

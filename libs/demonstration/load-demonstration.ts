import { NestFactory } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { DemonstrationLoad } from '#libs/people';
import { createLogger, NestLogger, systemContext, Work, type Config } from '#libs/platform';
import { Report } from '#libs/reports';
import { DemonstrationModule } from './demonstration.module.js';
import { inviteColleague } from './invite-colleague.js';
import { loadPeople, type Cast } from './load-people.js';
import { playNationalReport2019 } from './national-report-2019.js';
import { playNationalReport2020 } from './national-report-2020.js';
import { Stage } from './stage.js';
import { playThematicReviews } from './thematic-reviews.js';

/** Before anything that the demonstration tells of. */
const BEGINNING = new Date('2019-12-01T04:00:00Z');

/**
 * Plays the demonstration into an empty house. Where there is a report, nothing is touched. That it
 * was begun is written down first, so that half of it is never taken for the whole.
 * @param say one line for each part of it
 */
export async function loadDemonstration(
  config: Config,
  say: (line: string) => void,
): Promise<void> {
  if (!config.demonstration)
    throw new Error('The demonstration is loaded in demonstration mode only.');
  const logger = createLogger(config.logLevel, 'demonstration');
  const app = await NestFactory.createApplicationContext(DemonstrationModule.with(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  try {
    const dataSource = app.get<DataSource>(getDataSourceToken());
    const loads = dataSource.getRepository(DemonstrationLoad);
    if (await loads.existsBy({ finishedAt: IsNull() }))
      throw new Error(
        'The demonstration was begun here and not finished; it needs an empty database.',
      );
    if (await dataSource.getRepository(Report).exists({})) {
      say('The database holds reports; the demonstration is not loaded.');
      return;
    }
    const today = new Date();
    const cast: Cast = await dataSource.transaction(async (manager) => {
      await manager.insert(DemonstrationLoad, { begunAt: today, finishedAt: null });
      return loadPeople(new Work(systemContext(BEGINNING), manager));
    });
    say('Organisations and people have taken their places.');
    const stage = new Stage(app, cast);
    await playNationalReport2019(stage);
    say('The National Report for 2019 is published.');
    await playNationalReport2020(stage, today);
    say('The National Report for 2020 is being revised after its consultation.');
    await playThematicReviews(stage, today);
    say('Thematic reviews wait at every station.');
    await inviteColleague(stage, today);
    await stage.settle(today);
    await loads.update({ begunAt: today }, { finishedAt: new Date() });
  } finally {
    await app.close();
  }
}

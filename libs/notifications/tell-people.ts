import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Handles,
  writeMail,
  type Config,
  type JobHandler,
  type JobMatter,
  type Work,
} from '#libs/platform';
import { mailingsFor, mailsOf } from './letters-of.js';

/** Tells people what has happened: one letter to each, in their language, with the way to it. */
@Injectable()
@Handles('tell-people')
export class TellPeople implements JobHandler {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async handle(work: Work, { entry, subjectId }: JobMatter): Promise<void> {
    const { type, facts, personId } = entry;
    const mailings = await mailingsFor(
      type,
      { subjectId, facts, personId, now: work.now },
      (sql, parameters) => work.query(sql, parameters),
      `${this.config.publicUrl}/app`,
    );
    await writeMail(work, entry.id, mailings.flatMap(mailsOf));
  }
}

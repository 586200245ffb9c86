import { Inject, Injectable } from '@nestjs/common';
import { inLanguage, type Language } from '#libs/domain';
import {
  CONFIG,
  formatDay,
  formatTime,
  Handles,
  letter,
  writeMail,
  type Config,
  type JobHandler,
  type JobMatter,
  type Work,
} from '#libs/platform';
import { releases } from './themes/releases.js';

/** Tells the media list that a report is out; the link leads to the public page in their language. */
@Injectable()
@Handles('tell-media')
export class TellMedia implements JobHandler {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async handle(work: Work, { entry, subjectId }: JobMatter): Promise<void> {
    const { facts, personId } = entry;
    const about = await releases.read(
      { subjectId, facts, personId, now: work.now },
      (sql, parameters) => work.query(sql, parameters),
    );
    if (about === null) return;
    const contacts = await work.query<{ email: string; language: Language }>(
      'select email, language from media_contact where removed_at is null order by id',
    );
    await writeMail(
      work,
      entry.id,
      contacts.map(({ email, language }) => ({
        recipient: email,
        language,
        letter: letter(
          language,
          'release.published.media',
          {
            report: inLanguage(about.report, language),
            date: formatDay(language, about.at),
            time: formatTime(about.at),
          },
          `${this.config.publicUrl}/${language}/reports/${about.slug}`,
        ),
      })),
    );
  }
}

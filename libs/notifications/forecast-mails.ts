import { Inject, Injectable } from '@nestjs/common';
import type { Language, Trilingual } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import { CONFIG, Rows, type ActContext, type Config } from '#libs/platform';
import type { Ask } from './ask.js';
import type { MailForecastObject, OpeningForecastInput } from './forecast.graphql.js';
import type { Happening } from './letter-rule.js';
import { mailingsAbout, mailingsFor, type Mailing } from './letters-of.js';
import { consultations } from './themes/consultations.js';

/** Says who would be told, by the very rules that will tell them. */
@Injectable()
export class ForecastMails {
  private readonly ask: Ask;
  private readonly appUrl: string;

  constructor(rows: Rows, @Inject(CONFIG) config: Config) {
    this.ask = (sql, parameters) => rows.many(sql, parameters);
    this.appUrl = `${config.publicUrl}/app`;
  }

  /** What an act that leaves this entry about this subject would send now. */
  async of(
    context: ActContext,
    type: JournalType,
    subjectId: string,
  ): Promise<MailForecastObject[]> {
    const mailings = await mailingsFor(type, happening(context, subjectId), this.ask, this.appUrl);
    return mailings.map((mailing) => forecast(mailing, context.language));
  }

  /** What opening a consultation on this report would send, before there is a consultation. */
  async ofOpening(
    context: ActContext,
    { reportId, organisationIds, ...planned }: OpeningForecastInput,
  ): Promise<MailForecastObject[]> {
    const [report] = await this.ask<{ slug: string; report: Trilingual; agencyId: string }>(
      'select slug, title as report, agency_id as "agencyId" from report where id = $1',
      [reportId],
    );
    if (report === undefined) return [];
    const mailings = await mailingsAbout(
      consultations,
      planned.opensAt <= context.now ? 'consultation.opened' : 'consultation.announced',
      { ...report, ...planned, reportId, message: null, invited: organisationIds },
      happening(context, reportId),
      this.ask,
      this.appUrl,
    );
    return mailings.map((mailing) => forecast(mailing, context.language));
  }
}

const happening = ({ actor, now }: ActContext, subjectId: string): Happening => ({
  subjectId,
  facts: {},
  personId: actor.kind === 'person' ? actor.personId : null,
  now,
});

function forecast({ recipients, letterTo }: Mailing, language: Language): MailForecastObject {
  const [first] = recipients;
  const { subject, text } = letterTo({ language, organisation: first!.organisation });
  return {
    recipients: recipients.length,
    subject,
    example: text,
    organisationIds: [...new Set(recipients.map(({ organisationId }) => organisationId))],
  };
}

import { Module } from '@nestjs/common';
import { PeopleModule } from '#libs/people';
import { ChangeNotificationPreference } from './change-notification-preference.js';
import { ForecastMails } from './forecast-mails.js';
import {
  ConsultationMailsResolver,
  MailForecastResolver,
  ProposalMailsResolver,
} from './forecast.resolver.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { NotificationPreference } from './notification-preference.entity.js';
import { PreferenceResolver } from './preference.resolver.js';
import { TellMedia } from './tell-media.js';
import { TellPeople } from './tell-people.js';

export const NOTIFICATIONS_ENTITIES = [NotificationPreference];

@Module({
  imports: [PeopleModule],
  providers: [
    TellPeople,
    TellMedia,
    ForecastMails,
    ChangeNotificationPreference,
    PreferenceResolver,
    MailboxResolver,
    MailForecastResolver,
    ConsultationMailsResolver,
    ProposalMailsResolver,
  ],
})
export class NotificationsModule {}

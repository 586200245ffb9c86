import { Module } from '@nestjs/common';
import { ReportsModule } from '#libs/reports';
import { ChangeWindow } from './change-window.js';
import { CloseConsultation } from './close-consultation.js';
import { RemindOfClosing } from './closing-soon.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationQueries } from './consultation.queries.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { InviteOrganisations } from './invite-organisations.js';
import { Invitee } from './invitee.entity.js';
import { OpenConsultation } from './open-consultation.js';
import { ReportConsultationsResolver } from './report-consultations.resolver.js';
import { CloseWindowsInTime, OpenWindowsInTime } from './windows-in-time.js';

export const CONSULTATIONS_ENTITIES = [Consultation, Invitee];

@Module({
  imports: [ReportsModule],
  providers: [
    OpenConsultation,
    ChangeWindow,
    InviteOrganisations,
    CloseConsultation,
    OpenWindowsInTime,
    CloseWindowsInTime,
    RemindOfClosing,
    ConsultationQueries,
    ConsultationResolver,
    ReportConsultationsResolver,
  ],
  exports: [
    OpenConsultation,
    ChangeWindow,
    InviteOrganisations,
    CloseConsultation,
    ConsultationQueries,
  ],
})
export class ConsultationsModule {}

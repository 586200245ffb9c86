import { Module } from '@nestjs/common';
import { Consultation } from './consultation.entity.js';
import { Invitee } from './invitee.entity.js';

export const CONSULTATIONS_ENTITIES = [Consultation, Invitee];

@Module({})
export class ConsultationsModule {}

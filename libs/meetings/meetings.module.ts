import { Module } from '@nestjs/common';
import { Meeting } from './meeting.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Attendance } from './attendance.entity.js';
import { Intervention } from './intervention.entity.js';

export const MEETINGS_ENTITIES = [Meeting, AgendaItem, Attendance, Intervention];

@Module({})
export class MeetingsModule {}

import { Module } from '@nestjs/common';
import { NotificationPreference } from './notification-preference.entity.js';

export const NOTIFICATIONS_ENTITIES = [NotificationPreference];

@Module({})
export class NotificationsModule {}

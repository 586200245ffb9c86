export { NotificationPreference } from './notification-preference.entity.js';
export { NOTIFICATIONS_ENTITIES, NotificationsModule } from './notifications.module.js';

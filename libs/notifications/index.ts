export { NotificationPreference } from './notification-preference.entity.js';
export { NOTIFICATIONS_ENTITIES, NotificationsModule } from './notifications.module.js';
export { ForecastMails } from './forecast-mails.js';
export { PLACES } from './places.js';
export { TellMedia } from './tell-media.js';
export { TellPeople } from './tell-people.js';

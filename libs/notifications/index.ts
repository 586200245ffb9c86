export { NOTIFICATIONS_ENTITIES, NotificationsModule } from './notifications.module.js';
export { PLACES } from './places.js';
export { TellMedia } from './tell-media.js';
export { TellPeople } from './tell-people.js';

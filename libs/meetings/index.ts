export { Meeting } from './meeting.entity.js';
export { AgendaItem } from './agenda-item.entity.js';
export { Attendance } from './attendance.entity.js';
export { Intervention } from './intervention.entity.js';
export { MEETINGS_ENTITIES, MeetingsModule } from './meetings.module.js';

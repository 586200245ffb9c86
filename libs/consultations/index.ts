export { Consultation } from './consultation.entity.js';
export { Invitee } from './invitee.entity.js';
export { CONSULTATIONS_ENTITIES, ConsultationsModule } from './consultations.module.js';

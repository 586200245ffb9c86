export { Consultation } from './consultation.entity.js';
export { CONSULTATIONS_ENTITIES, ConsultationsModule } from './consultations.module.js';
export { demandInCircle } from './circle.js';
export { lockConsultation } from './lock-consultation.js';
export { OpenConsultation } from './open-consultation.js';
export { CloseConsultation } from './close-consultation.js';
export { ConsultationObject } from './consultation.graphql.js';
export { ConsultationQueries, type ConsultationRow } from './consultation.queries.js';

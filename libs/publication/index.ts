export { Release } from './release.entity.js';
export { Artefact } from './artefact.entity.js';
export { MediaContact } from './media-contact.entity.js';
export { PUBLICATION_ENTITIES, PublicationModule } from './publication.module.js';

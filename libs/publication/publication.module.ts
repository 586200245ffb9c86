import { Module } from '@nestjs/common';
import { Release } from './release.entity.js';
import { Artefact } from './artefact.entity.js';
import { MediaContact } from './media-contact.entity.js';

export const PUBLICATION_ENTITIES = [Release, Artefact, MediaContact];

@Module({})
export class PublicationModule {}

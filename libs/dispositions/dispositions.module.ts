import { Module } from '@nestjs/common';
import { Disposition } from './disposition.entity.js';
import { DispositionVersion } from './disposition-version.entity.js';
import { Incorporation } from './incorporation.entity.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { Satisfaction } from './satisfaction.entity.js';

export const DISPOSITIONS_ENTITIES = [
  Disposition,
  DispositionVersion,
  Incorporation,
  IncorporationException,
  Satisfaction,
];

@Module({})
export class DispositionsModule {}

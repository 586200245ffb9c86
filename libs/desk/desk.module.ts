import { Module } from '@nestjs/common';
import { ReportsModule } from '#libs/reports';
import { DeskQueries } from './desk.queries.js';
import { DeskResolver } from './desk.resolver.js';

@Module({ imports: [ReportsModule], providers: [DeskQueries, DeskResolver] })
export class DeskModule {}

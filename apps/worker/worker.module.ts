import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { PlatformModule, type Config } from '#libs/platform';
import { ROOM_ENTITIES, ROOMS } from '#libs/rooms';

@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forTime(config, logger, ROOM_ENTITIES), ...ROOMS],
    };
  }
}

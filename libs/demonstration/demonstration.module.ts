import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { PlatformModule, type Config } from '#libs/platform';
import { ROOM_ENTITIES, ROOMS } from '#libs/rooms';

/** All rooms with what happens by itself, but no engine room: the stage says when. */
@Module({})
export class DemonstrationModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: DemonstrationModule,
      imports: [PlatformModule.forActs(config, logger, ROOM_ENTITIES), ...ROOMS],
    };
  }
}

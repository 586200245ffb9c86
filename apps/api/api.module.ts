import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { PlatformModule, type Config } from '#libs/platform';
import { ROOM_ENTITIES, ROOMS } from '#libs/rooms';
import { graphqlDoor } from './graphql-door.js';

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forDoors(config, logger, ROOM_ENTITIES),
        ...ROOMS,
        graphqlDoor(config),
      ],
    };
  }
}

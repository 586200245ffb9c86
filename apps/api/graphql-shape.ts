import type { GqlModuleOptions } from '@nestjs/graphql';
import { InstantScalar } from '#libs/platform';

/** What decides the shape of the schema; the door and the printed schema must agree on it. */
export const shape = {
  autoSchemaFile: true,
  sortSchema: true,
  buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: InstantScalar }] },
} satisfies Partial<GqlModuleOptions>;

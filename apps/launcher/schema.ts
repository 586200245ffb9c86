/** `npm run schema`: schema.graphql from the resolvers, and the web's types from it. */
import { buildServer } from './build/build.ts';
import { writeSchema } from './check/schema-drift.ts';
import { complain } from './say.ts';

try {
  await buildServer();
  await writeSchema();
} catch (error) {
  complain(error);
  process.exitCode = 1;
}

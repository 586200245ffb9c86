/** `npm run build`: `dist`, as the container image and the launcher run it. */
import { buildServer, buildWeb } from './build/build.ts';
import { complain } from './say.ts';

try {
  await buildServer();
  await buildWeb();
} catch (error) {
  complain(error);
  process.exitCode = 1;
}

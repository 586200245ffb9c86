/**
 * Runs one built program against the database of this Talqy, whether it is running or not:
 * `node apps/launcher/with-database.ts dist/apps/api/create-administrator.js --email …`
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { once } from 'node:events';
import { buildServer } from './build/build.ts';
import { Closing } from './closing.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { layFoundation } from './foundation.ts';
import { beTheOnlyOne, runningOn } from './only-one.ts';
import { urlOfServed } from './postgres/cluster.ts';
import { inRoot, root } from './root.ts';
import { environmentFor, readSettings } from './settings.ts';

const [program = '', ...args] = process.argv.slice(2);
const closing = new Closing();

try {
  await buildServer();
  const child = spawn(process.execPath, [inRoot(program), ...args], {
    cwd: root,
    env: await environment(),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  await closing.close(code ?? 1);
} catch (error) {
  await closing.fail(error);
}

async function environment(): Promise<NodeJS.ProcessEnv> {
  const settings = readSettings();
  const { dataDirectory, publicUrl, databaseUrl } = settings;
  if (!databaseUrl && (await runningOn(dataDirectory)))
    return environmentFor(settings, urlOfServed(path.join(dataDirectory, 'postgres'), 'talqy'));
  prepareDataDirectory(dataDirectory);
  closing.add(await beTheOnlyOne(dataDirectory, publicUrl));
  return layFoundation({ ...settings, mode: 'production' }, closing);
}

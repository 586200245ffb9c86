/** `npm run dev`: as `npm start`, but every change of a source is seen at once; all output is shown. */
import { spawn } from 'node:child_process';
import { buildServer } from './build/build.ts';
import { Closing } from './closing.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { layFoundation } from './foundation.ts';
import { beTheOnlyOne } from './only-one.ts';
import { requirePort } from './ports.ts';
import { isGone } from './processes/launch.ts';
import { root } from './root.ts';
import { say } from './say.ts';
import { readSettings } from './settings.ts';

/** Vite's own, from apps/web/vite.config.ts: it serves the web and hands the rest to the api. */
const WEB = 'http://localhost:4001';

const closing = new Closing();

try {
  await develop();
} catch (error) {
  await closing.fail(error);
}

async function develop(): Promise<void> {
  const settings = { ...readSettings(), publicUrl: process.env['PUBLIC_URL'] ?? WEB };
  prepareDataDirectory(settings.dataDirectory);
  closing.add(await beTheOnlyOne(settings.dataDirectory, WEB));
  await requirePort(settings.port, settings.host);
  await buildServer();
  const env = await layFoundation(settings, closing);
  env['API_URL'] = `http://${settings.host}:${settings.port}`;

  follow(['node_modules/typescript-7/bin/tsc', '-p', '.', '--watch', '--preserveWatchOutput']);
  follow(['--watch', '--enable-source-maps', 'dist/apps/api/main.js']);
  follow(['--watch', '--enable-source-maps', 'dist/apps/worker/main.js']);
  follow([
    'node_modules/vite/bin/vite.js',
    '--config',
    'apps/web/vite.config.ts',
    '--configLoader',
    'native',
  ]);
  say(`\nThe web, as it is being written: ${WEB}. Ctrl-C stops everything.\n`);

  function follow(args: string[]): void {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    closing.add(
      () =>
        new Promise<void>((resolve) => {
          if (isGone(child)) return resolve();
          child.once('exit', () => resolve());
          child.kill('SIGTERM');
        }),
      () => child.kill('SIGKILL'),
    );
  }
}

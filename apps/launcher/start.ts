/**
 * `npm start`: one command from a fresh clone to a running Talqy. Reads like the order of events:
 * check, build, open the database, bring it up to date, fill the demonstration, run, say where.
 */
import path from 'node:path';
import { buildServer, buildWeb } from './build/build.ts';
import { Closing } from './closing.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { layFoundation } from './foundation.ts';
import { openLog } from './log-file.ts';
import { beTheOnlyOne } from './only-one.ts';
import { requirePort } from './ports.ts';
import { keepRunning, type Running } from './processes/keep-running.ts';
import { root } from './root.ts';
import { say } from './say.ts';
import { readSettings } from './settings.ts';
import { tellWhoCanSignIn } from './who-can-sign-in.ts';

const closing = new Closing();

try {
  await start();
} catch (error) {
  await closing.fail(error);
}

async function start(): Promise<void> {
  const settings = readSettings();
  prepareDataDirectory(settings.dataDirectory);
  closing.add(await beTheOnlyOne(settings.dataDirectory, settings.publicUrl));
  await requirePort(settings.port, settings.host);

  say('Talqy');
  await buildServer();
  await buildWeb();
  const env = await layFoundation(settings, closing);

  const logFile = path.join(settings.dataDirectory, 'talqy.log');
  const log = openLog(logFile);
  // Half of the api's time on a large page is garbage collection; a larger nursery halves that.
  const api = open('api', ['--max-semi-space-size=64', 'dist/apps/api/main.js']);
  const worker = open('worker', ['dist/apps/worker/main.js']);
  await Promise.all([api.ready, worker.ready]);

  say(`\nTalqy is running: ${settings.publicUrl}\n`);
  tellWhoCanSignIn(settings.mode);
  say(`Log: ${path.relative(root, logFile)}. Ctrl-C stops everything.`);

  function open(name: string, args: string[]): Running {
    const program = { name, args: ['--enable-source-maps', ...args], env, log };
    const running = keepRunning(program, (trouble) => void closing.fail(trouble));
    closing.add(
      () => running.stop(),
      () => running.kill(),
    );
    return running;
  }
}

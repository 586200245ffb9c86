/**
 * `npm run bench`: the bench on a database of its own, as durable as the real one.
 * `npm run bench document`: how changes are seen and anchors kept; it needs no database.
 * `npm run bench print`: how long three hundred pages take in each form; nor does that.
 * `npm run bench import`: how long they take to come in, beside mammoth; nor does that.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildServer } from './build/build.ts';
import { Closing } from './closing.ts';
import { ensureDatabase, openCluster } from './postgres/cluster.ts';
import { inRoot, root } from './root.ts';
import { Trouble } from './say.ts';

const ALONE = ['document', 'print', 'import'];

const closing = new Closing();

try {
  await buildServer();
  const alone = process.argv[2];
  if (alone !== undefined) {
    if (!ALONE.includes(alone))
      throw new Trouble(
        `There is no bench ${alone}; there are ${ALONE.join(', ')}, or none named.`,
      );
    await import(inRoot(`dist/test/bench/${alone}.js`));
    await closing.close(0);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'talqy-bench-'));
  closing.add(() => rmSync(folder, { recursive: true }));
  const cluster = await openCluster(path.join(folder, 'cluster'), { durable: true });
  closing.add(() => cluster.stop());
  await ensureDatabase(cluster, 'bench');
  const bench = spawn(process.execPath, [inRoot('dist/test/bench/run.js')], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: cluster.url('bench') },
    stdio: 'inherit',
  });
  const [code] = (await once(bench, 'exit')) as [number | null];
  await closing.close(code ?? 1);
} catch (error) {
  await closing.fail(error);
}

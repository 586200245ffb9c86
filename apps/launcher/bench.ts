/**
 * `npm run bench`: the consultation page on a database of its own, as durable as the real one.
 * `npm run bench import`: the memory that drafts of all sorts take on their way in, and mammoth.
 * `npm run bench placement`: how ten thousand proposals find their place in the next revision.
 * `npm run bench flat`: whether what is done at one place costs more in a longer text.
 * `npm run bench document`: how changes are seen and anchors kept; it needs no database.
 * `npm run bench print`: how long three hundred pages take in each form; nor does that.
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

const ALONE = ['document', 'print'];
const ON_A_DATABASE = ['page', 'import', 'placement', 'flat'];

const closing = new Closing();

try {
  const name = process.argv[2] ?? 'page';
  const all = [...ALONE, ...ON_A_DATABASE];
  if (!all.includes(name))
    throw new Trouble(`There is no bench ${name}; there are ${all.join(', ')}.`);
  await buildServer();
  if (ALONE.includes(name)) {
    await import(inRoot(`dist/test/bench/${name}.js`));
    await closing.close(0);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'talqy-bench-'));
  closing.add(() => rmSync(folder, { recursive: true }));
  const cluster = await openCluster(path.join(folder, 'cluster'), { durable: true });
  closing.add(() => cluster.stop());
  await ensureDatabase(cluster, 'bench');
  const bench = spawn(process.execPath, [inRoot(`dist/test/bench/${name}.js`)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: cluster.url('bench') },
    stdio: 'inherit',
  });
  const [code] = (await once(bench, 'exit')) as [number | null];
  await closing.close(code ?? 1);
} catch (error) {
  await closing.fail(error);
}

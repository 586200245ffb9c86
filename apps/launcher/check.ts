/** `npm run check`: all that must hold before a change is handed in; with --quick, without the tests. */
import { spawnSync } from 'node:child_process';
import { STEPS } from './check/steps.ts';
import { inRoot, root } from './root.ts';
import { complain, say, secondsSince } from './say.ts';

const failed: string[] = [];

for (const { name, holds } of STEPS) {
  const started = Date.now();
  try {
    await holds();
    say(`✓ ${name} (${secondsSince(started)})`);
  } catch (error) {
    say(`✗ ${name} (${secondsSince(started)})`);
    complain(error);
    failed.push(name);
  }
}

if (failed.length > 0) {
  say(`\nDoes not hold: ${failed.join(', ')}`);
  process.exitCode = 1;
} else if (!process.argv.includes('--quick')) {
  const { status } = spawnSync(process.execPath, [inRoot('test/run.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

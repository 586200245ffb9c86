import { buildServer } from '../build/build.ts';
import { inRoot } from '../root.ts';
import { run } from '../run.ts';
import { Trouble } from '../say.ts';
import { requireSameMigrations } from './migration-drift.ts';
import { requireSameSchema } from './schema-drift.ts';

export interface Step {
  readonly name: string;
  /** Throws, with what the reader needs to mend it, when the step does not hold. */
  readonly holds: () => Promise<unknown>;
}

const tool = (name: string, ...args: string[]): Promise<string> =>
  run(inRoot('node_modules/.bin', name), args);
const types = (project: string): Promise<string> =>
  run('node', [inRoot('node_modules/typescript-7/bin/tsc'), '--noEmit', '-p', inRoot(project)]);

/** npm says at length how it is used; what is missing stands in the first lines. */
async function lockFileIsComplete(): Promise<void> {
  try {
    await run('npm', ['ci', '--dry-run', '--offline', '--loglevel=error']);
  } catch (error) {
    const lines = String(error)
      .split('\n')
      .filter((line) => /Missing|Invalid|code/.test(line));
    throw new Trouble(['A fresh clone could not install.', ...lines].join('\n'));
  }
}

/** Everything but the tests, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'lock file', holds: lockFileIsComplete },
  { name: 'format', holds: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', holds: () => tool('oxlint') },
  { name: 'types of the launcher', holds: () => types('apps/launcher') },
  { name: 'types of the web', holds: () => types('apps/web') },
  { name: 'types of the server', holds: buildServer },
  { name: 'imports', holds: () => tool('depcruise', 'apps', 'libs', 'migrations', 'test') },
  { name: 'unused code', holds: () => tool('knip', '--no-config-hints') },
  { name: 'schema', holds: requireSameSchema },
  { name: 'migrations', holds: requireSameMigrations },
];

import { globSync, readFileSync } from 'node:fs';
import { inRoot, root } from '../root.ts';
import { run } from '../run.ts';
import { Trouble } from '../say.ts';

/** Written by machines from the sources, and committed so that a change of the contract is seen. */
const GENERATED = ['schema.graphql', 'apps/web/src/gql/**'];

export async function writeSchema(): Promise<void> {
  await run('node', [inRoot('dist/apps/api/print-schema.js')]);
  await run(inRoot('node_modules/.bin/graphql-codegen'), ['--config', 'apps/web/codegen.ts']);
}

/** Writes them anew; what was committed must have been the same. */
export async function requireSameSchema(): Promise<void> {
  const before = generated();
  await writeSchema();
  const after = generated();
  const names = new Set([...before.keys(), ...after.keys()]);
  const different = [...names].filter((name) => before.get(name) !== after.get(name));
  if (different.length > 0)
    throw new Trouble(`Not what the sources say; written anew, commit it: ${different.join(', ')}`);
}

function generated(): Map<string, string> {
  const files = globSync(GENERATED, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return new Map(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]));
}

import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../root.ts';
import { run } from '../run.ts';
import { stage } from '../say.ts';
import { isSame, readStamp, stampOf, writeStamp, type Stamp } from './stamp.ts';

interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  readonly stamp: string;
  make(previous: Stamp | undefined, current: Stamp): Promise<void>;
}

/** What the running program reads that the compiler does not carry to `dist`. */
const COPIED = [
  'libs/demonstration/content/**/*.*',
  'libs/**/*.typ',
  'apps/api/public/*.{css,svg}',
  'apps/web/src/theme/tokens.css',
];
const COMPILED = ['apps/api', 'apps/worker', 'libs', 'migrations', 'test'];

const server: Part = {
  name: 'building the server',
  sources: [...COMPILED.map((folder) => `${folder}/**`), 'tsconfig.json', 'package-lock.json'],
  stamp: inRoot('dist/.server-stamp.json'),
  async make(previous, current) {
    if (previous && Object.keys(previous).some((file) => !(file in current))) removeServer();
    await run('node', [inRoot('node_modules/typescript-7/bin/tsc'), '-p', inRoot()]);
    for (const file of globSync(COPIED, { cwd: root })) copyToDist(file);
  },
};

const web: Part = {
  name: 'building the web',
  sources: [
    'apps/web/**',
    'libs/domain/**',
    'libs/platform/locales/**',
    'schema.graphql',
    'package-lock.json',
  ],
  stamp: inRoot('dist/.web-stamp.json'),
  async make() {
    const vite = inRoot('node_modules/vite/bin/vite.js');
    const config = inRoot('apps/web/vite.config.ts');
    await run('node', [
      vite,
      'build',
      '--config',
      config,
      '--configLoader',
      'native',
      '--logLevel',
      'warn',
    ]);
  },
};

export function buildServer(): Promise<void> {
  return build(server);
}

export function buildWeb(): Promise<void> {
  return build(web);
}

async function build(part: Part): Promise<void> {
  const current = stampOf(part.sources);
  const previous = readStamp(part.stamp);
  if (previous && isSame(previous, current)) return;
  await stage(part.name, () => part.make(previous, current));
  writeStamp(part.stamp, current);
}

function copyToDist(file: string): void {
  mkdirSync(path.dirname(inRoot('dist', file)), { recursive: true });
  copyFileSync(inRoot(file), inRoot('dist', file));
}

/** The compiler leaves what it once wrote; a source that is gone must not go on running. */
function removeServer(): void {
  for (const folder of [...COMPILED, '.tsbuildinfo'])
    rmSync(inRoot('dist', folder), { recursive: true, force: true });
}

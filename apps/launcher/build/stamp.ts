import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';

/** Path to time and size of every source a build was made from. */
export type Stamp = Readonly<Record<string, string>>;

export function stampOf(sources: readonly string[]): Stamp {
  const files = globSync([...sources], { cwd: root, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const lines = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const { mtimeMs, size } = statSync(file);
    return [path.relative(root, file), `${mtimeMs} ${size}`] as const;
  });
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readStamp(file: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

export function writeStamp(file: string, stamp: Stamp): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamp, null, 1));
}

export function isSame(a: Stamp, b: Stamp): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

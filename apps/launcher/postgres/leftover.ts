import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../say.ts';
import type { Place } from './ours.ts';

/**
 * After a power cut or a kill, a server may still be running on this data, or its lock file may name a
 * process number that now belongs to a stranger. The first is asked to stop; the second is left alone
 * and only the file goes, which PostgreSQL itself would not dare to do.
 */
export function stopLeftover(place: Place): void {
  const lock = path.join(place.directory, 'postmaster.pid');
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : 0;
  if (!pid || !isAlive(pid)) return;
  if (!servesThis(pid, place.directory)) return rmSync(lock);
  const { status } = spawnSync(
    place.binaries.pgCtl,
    ['stop', '-s', '-w', '-t', '60', '-m', 'fast', '-D', place.directory],
    { ...place.account, cwd: '/' },
  );
  if (status !== 0 && isAlive(pid))
    throw new Trouble(
      `A PostgreSQL left from before (process ${pid}) does not stop: kill it first.`,
    );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A PostgreSQL server works inside its data directory; where there is no /proc, its name must do. */
function servesThis(pid: number, directory: string): boolean {
  if (existsSync('/proc/self')) return workingDirectoryOf(pid) === realpathSync(directory);
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').includes('postgres');
}

function workingDirectoryOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

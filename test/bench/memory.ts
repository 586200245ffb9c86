import { readFileSync, writeFileSync } from 'node:fs';

const KB_IN_MB = 1024;

/** Megabytes of memory that a process holds now; nothing outside Linux. */
export function memoryOf(pid: number): number {
  return field(pid, 'VmRSS');
}

/** Forgets how much a process held at most, so that it is counted from now (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Megabytes it held at most since then, its threads included. */
export function peakOf(pid: number): number {
  return field(pid, 'VmHWM');
}

/** The most that a process and those it started held together, looked at as often as can be. */
export function watchFamily(pid: number): () => number {
  let most = 0;
  const look = (): void => {
    const children = readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
    const held = [`${pid}`, ...children].map((child) =>
      fieldIn(readIfThere(`/proc/${child}/status`), 'VmRSS'),
    );
    most = Math.max(
      most,
      held.reduce((sum, each) => sum + each, 0),
    );
  };
  look();
  const watch = setInterval(look, 10);
  return () => {
    clearInterval(watch);
    return most;
  };
}

/** A process may end while it is looked at. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function field(pid: number, name: string): number {
  return fieldIn(readFileSync(`/proc/${pid}/status`, 'utf8'), name);
}

function fieldIn(status: string, name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / KB_IN_MB;
}

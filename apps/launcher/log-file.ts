import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';

const LARGEST_BYTES = 20_000_000;

/** One log for all processes; the one before is kept when it has grown large. */
export function openLog(file: string): WriteStream {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_BYTES)
    renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a', mode: 0o600 });
}

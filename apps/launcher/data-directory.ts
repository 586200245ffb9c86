import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { Trouble } from './say.ts';

/** Below this PostgreSQL may stop in the middle of a day's work rather than now, with a sentence. */
const LEAST_FREE_MEGABYTES = 300;

/** The folder exists, can be written to and has room. */
export function prepareDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Trouble(sentence(error as NodeJS.ErrnoException, directory));
  }
  const megabytes = freeMegabytes(directory);
  if (megabytes < LEAST_FREE_MEGABYTES)
    throw new Trouble(
      `Only ${megabytes} MB are free on the disk of ${directory}; Talqy needs ${LEAST_FREE_MEGABYTES}. ` +
        'Free some, or keep the data elsewhere: TALQY_DATA=/another/folder npm start',
    );
}

function freeMegabytes(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return Math.floor((bavail * bsize) / 1_000_000);
}

function sentence(error: NodeJS.ErrnoException, directory: string): string {
  if (error.code === 'ENOSPC') return `The disk of ${directory} is full. Free some room first.`;
  return (
    `The data directory ${directory} cannot be used (${error.code}). ` +
    'Make it writable, or choose another: TALQY_DATA=/another/folder npm start'
  );
}

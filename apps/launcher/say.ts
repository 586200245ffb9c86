/** A reason to stop that the person at the terminal can act on: printed as it is, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** One line for one stage: what is being done, then how long it took. */
export async function stage<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  process.stdout.write(`  ${what} …`);
  try {
    const result = await work();
    process.stdout.write(` ${secondsSince(started)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  }
}

export function secondsSince(started: number): string {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

export function complain(error: unknown): void {
  if (error instanceof Trouble) process.stderr.write(`\n${error.message}\n`);
  else
    process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
}

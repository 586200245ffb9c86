import { setTimeout } from 'node:timers/promises';

/** Waits for what a worker brings about: looks again until it is there, and says what was missing. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patienceMilliseconds = 20_000,
): Promise<T> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > until) throw new Error(`It did not happen: ${what}`);
    await setTimeout(50);
  }
}

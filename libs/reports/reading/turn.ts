import type { Outcome } from '#libs/platform';

/** Who comes while a text is read waits in a line of this length. */
const MOST_WAITING = 8;

let busy = false;
const waiting: (() => void)[] = [];

/**
 * One text at a time: each may take 300 MB, and a process has no more than that to spare. The line
 * forms before the act begins, so that whoever waits holds neither a connection nor the text.
 * @returns what the act does, or `reading-busy` when too many wait already
 */
export async function inTurn<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (busy) {
    if (waiting.length >= MOST_WAITING) return { ok: false, refusal: { code: 'reading-busy' } };
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  busy = true;
  try {
    return await act();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy = false;
  }
}

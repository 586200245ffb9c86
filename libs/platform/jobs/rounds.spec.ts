import { describe, expect, it } from '@jest/globals';
import { Rounds } from './rounds.js';

/** A pass that reports each time it is made and does what it is told. */
function passes(answers: (number | Error)[]) {
  const made: (() => void)[] = [];
  let count = 0;
  return {
    count: () => count,
    pass: async () => {
      const answer = answers[count] ?? 0;
      count += 1;
      made.shift()?.();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    next: () => new Promise<void>((resolve) => made.push(resolve)),
  };
}

const FOREVER = 1_000_000;

describe('Rounds', () => {
  it('goes on while there is work and then pauses', async () => {
    const work = passes([3, 2, 0]);
    const rounds = new Rounds(work.pass, FOREVER, () => undefined);
    rounds.start();
    await rounds.stop();
    expect(work.count()).toBeGreaterThanOrEqual(1);
    expect(work.count()).toBeLessThanOrEqual(3);
  });

  it('makes a pass at once when woken in its pause', async () => {
    const work = passes([]);
    const rounds = new Rounds(work.pass, FOREVER, () => undefined);
    const first = work.next();
    rounds.start();
    await first;
    const second = work.next();
    await Promise.resolve();
    rounds.now();
    await second;
    await rounds.stop();
    expect(work.count()).toBe(2);
  });

  it('tells of a failure and goes on at the next waking', async () => {
    const failures: unknown[] = [];
    const work = passes([new Error('out of reach'), 0]);
    const rounds = new Rounds(work.pass, 1, (error) => failures.push(error));
    const second = work.next().then(() => work.next());
    rounds.start();
    await second;
    await rounds.stop();
    expect(failures).toEqual([new Error('out of reach')]);
  });

  it('makes no pass after it was stopped', async () => {
    const work = passes([]);
    const rounds = new Rounds(work.pass, 1, () => undefined);
    rounds.start();
    await rounds.stop();
    const count = work.count();
    rounds.now();
    await Promise.resolve();
    expect(work.count()).toBe(count);
  });
});

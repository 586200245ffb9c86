import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keepRunning } from '../../apps/launcher/processes/keep-running.ts';
import type { Trouble } from '../../apps/launcher/say.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'talqy-test-programs-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('keeping a program running', () => {
  it('reports one that never becomes ready with its last lines', async () => {
    const { running } = keep(`console.log('no handler for this'); process.exit(3);`);
    await expect(running.ready).rejects.toThrow(
      /^The program stopped while starting\. Its last lines:\nno handler for this$/,
    );
  });

  it('gives up one that keeps falling, once, after five falls', async () => {
    const { running, givenUp } = keep(
      `process.send({ ready: true }); setTimeout(() => { throw new Error('again'); }, 20);`,
    );
    await running.ready;
    const trouble = await givenUp;
    expect(trouble.message).toContain('The program stopped 5 times within a minute.');
    expect(trouble.message).toContain('Error: again');
  });

  it.each([
    ['an exit code', 'process.exit(7)', 'The program ended with exit code 7.'],
    [
      'a signal',
      `process.kill(process.pid, 'SIGKILL')`,
      'The program ended by the signal SIGKILL.',
    ],
  ])('writes %s of a fallen one into the log', async (_what, fall, line) => {
    const { running, log } = keep(`process.send({ ready: true }, () => { ${fall}; });`);
    await running.ready;
    let said = '';
    for await (const chunk of log) if ((said += String(chunk)).includes('\n')) break;
    running.kill();
    expect(said).toBe(`${line}\n`);
  });

  it('stops one that obeys, and stays stopped', async () => {
    const { running, givenUp } = keep(`
      process.send({ ready: true });
      process.on('SIGTERM', () => process.exit(0));
      setInterval(() => {}, 1000);`);
    await running.ready;
    await running.stop();
    expect(await Promise.race([givenUp, 'still'])).toBe('still');
  });
});

function keep(source: string) {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.cjs`);
  writeFileSync(file, source);
  const { promise: givenUp, resolve } = Promise.withResolvers<Trouble>();
  const log = new PassThrough();
  const program = { name: 'program', args: [file], env: process.env, log };
  return { running: keepRunning(program, resolve), givenUp, log };
}

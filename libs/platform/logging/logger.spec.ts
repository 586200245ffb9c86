import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';

const SPEAKS = `
  const { createLogger } = await import('${import.meta.dirname}/logger.ts');
  const logger = createLogger('info', 'test');
  process.on('disconnect', () => {
    for (let n = 0; n < 1_000; n += 1) logger.info('Nobody hears this');
    process.exit(0);
  });
  process.send('ready');
`;

it('does not keep a process alive whose reader is gone', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SPEAKS], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  child.stdout!.destroy();
  await once(child.stdout!, 'close');
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

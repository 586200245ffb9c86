import { expect, it } from '@jest/globals';
import { inTurn } from './turn.js';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

it('reads one text at a time, in the order they came, and sends away whoever finds the line full', async () => {
  const { open, opened } = gate();
  const begun: number[] = [];
  let atOnce = 0;
  let most = 0;
  const all = Array.from({ length: 12 }, (_, n) =>
    inTurn(async () => {
      begun.push(n);
      most = Math.max(most, (atOnce += 1));
      await opened;
      atOnce -= 1;
      return { ok: true, value: n };
    }),
  );
  open();
  const outcomes = await Promise.all(all);
  expect(most).toBe(1);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual(
    Array.from({ length: 3 }, () => ({ ok: false, refusal: { code: 'reading-busy' } })),
  );
});

it('gives the turn on when an act breaks', async () => {
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await inTurn(async () => ({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 });
});

import { describe, expect, it } from '@jest/globals';
import { openSigned } from './signed-value.js';

const SECRET = 'a-secret-of-the-house-a-secret-of-the-house';

describe('a signed value', () => {
  it.each(['token', 'with.dots.in.it', 'қол қою', ''])(
    'opens as it was signed: %p',
    async (value) => {
      const signed = await sign(value, SECRET);
      expect(openSigned(signed, SECRET)).toBe(value === '' ? null : value);
    },
  );

  it.each([
    ['another value', 'other.'],
    ['no signature', 'token'],
    ['an empty signature', 'token.'],
    ['a short signature', 'token.AAAA'],
    ['nothing', ''],
  ])('does not open with %s', async (_, tampered) => {
    const signed = await sign('token', SECRET);
    const candidate = tampered === 'other.' ? `other.${signed.split('.')[1]}` : tampered;
    expect(openSigned(candidate, SECRET)).toBeNull();
  });

  it('does not open what another secret signed', async () => {
    const signed = await sign('token', 'another-secret');
    expect(openSigned(signed, SECRET)).toBeNull();
  });
});

/** By another road than the one under test; that better-auth's own cookies open, sign-in shows. */
async function sign(value: string, secret: string): Promise<string> {
  const text = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', text.encode(secret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, text.encode(value));
  return `${value}.${Buffer.from(signature).toString('base64')}`;
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Reads a value as better-auth signs its cookies: `<value>.<HMAC-SHA256 of it in base64>`.
 * @returns the value, or null when the signature is not ours
 */
export function openSigned(signed: string, secret: string): string | null {
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const ours = createHmac('sha256', secret).update(value).digest();
  return given.length === ours.length && timingSafeEqual(given, ours) ? value : null;
}

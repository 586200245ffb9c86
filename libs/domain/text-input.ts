import { allow, type Decision, refuse } from './decision.js';

export interface TextLimits {
  /** In characters as people count them (code points), after trimming. */
  readonly min: number;
  readonly max: number;
}

/** Everything below the space except tab and line feed, and DEL with the C1 block. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/**
 * What a person typed, made fit to keep: line ends as \n, Unicode NFC, trimmed. Refused when it
 * holds control characters (Postgres and the queue reject NUL) or halves of surrogate pairs (they
 * have no UTF-8 form), or when its length is out of bounds.
 */
export function checkText(value: unknown, limits: TextLimits): Decision<{ text: string }> {
  if (typeof value !== 'string') return refuse('text-not-valid', { why: 'not-text' });
  if (!value.isWellFormed()) return refuse('text-not-valid', { why: 'lone-surrogate' });
  const lines = value.replace(/\r\n?/g, '\n');
  if (CONTROL.test(lines)) return refuse('text-not-valid', { why: 'control-character' });

  const text = lines.normalize('NFC').trim();
  const length = countCharacters(text);
  if (length === 0 && limits.min > 0) return refuse('text-empty');
  if (length < limits.min) return refuse('text-too-short', { length, min: limits.min });
  if (length > limits.max) return refuse('text-too-long', { length, max: limits.max });
  return allow({ text });
}

/** Code points, not UTF-16 units: an emoji counts once. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

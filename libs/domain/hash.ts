import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
export type Hash = string;

const HASH = /^[0-9a-f]{64}$/;

/** Pure JavaScript rather than node:crypto: a reader's browser can check a receipt with this code. */
export function sha256Hex(bytes: Uint8Array): Hash {
  return bytesToHex(sha256(bytes));
}

/** Hash of the UTF-8 bytes of the canonical JSON of a value. */
export function hashOf(value: unknown): Hash {
  return sha256Hex(utf8ToBytes(canonicalJson(value)));
}

export function isHash(value: unknown): value is Hash {
  return typeof value === 'string' && HASH.test(value);
}

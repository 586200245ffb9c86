import { type Hash, hashOf } from '../hash.js';
import type { BlockChange } from './compare.js';

/**
 * What a change is known by: a SHA-256 over the block as it was, as it is, and whether it moved. Any
 * two texts between which a block changed in just this way show the same change; when its words
 * change once more, it is another.
 */
export function changeKey({ before, after, moved }: BlockChange): Hash {
  return hashOf({ before, after, moved });
}

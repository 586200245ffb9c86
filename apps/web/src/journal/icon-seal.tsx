import { IconClock } from '@tabler/icons-react';
import { Shanyrak } from '../shared/shanyrak.js';

/** Sealed into the chain, or waiting for it, which takes about a second. */
export function IconSeal({ sealed }: { sealed: boolean }) {
  return sealed ? <Shanyrak size={18} /> : <IconClock size={18} stroke={1.7} aria-hidden="true" />;
}

import type { Language } from '#libs/domain';
import type { Layer } from './layers.js';

/** Where the reader is: the layer and language of the text, and the words landed on. */
export interface ReadingAddress {
  layer?: Layer;
  in?: Language;
  hash?: string;
}

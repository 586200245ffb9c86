import type { Decision } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { Reading } from './reading.js';

/** Markdown (CommonMark with GFM tables, strike-through and footnotes) as blocks in one language. */
export declare function readMarkdown(
  source: string,
  language: Language,
  makeId: () => string,
): Decision<Reading>;

import type { Decision } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { Reading } from './reading.js';

/** The HTML that mammoth makes of DOCX as blocks in one language. */
export declare function readHtml(
  html: string,
  language: Language,
  makeId: () => string,
): Decision<Reading>;

import type { Decision } from '../decision.js';
import type { Language } from '../languages.js';
import type { Block } from './block.js';

/** W3C Web Annotation TextQuoteSelector: the words and up to 32 characters on each side. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector: UTF-16 offsets into the block's plain text. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

export interface PassageAnchor {
  readonly kind: 'passage';
  readonly blockId: string;
  readonly language: Language;
  readonly quote: Quote;
  readonly position: TextPosition;
}

export type Anchor =
  | { readonly kind: 'report' }
  | { readonly kind: 'section'; readonly blockId: string }
  | PassageAnchor;

/** What became of an anchor in a text. */
export type Placement =
  | {
      readonly outcome: 'placed' | 'moved';
      readonly score: number;
      readonly blockId: string | null;
      readonly position: TextPosition | null;
    }
  | { readonly outcome: 'orphaned'; readonly score: number };

/** Quote and position of a selection, ready to be kept. */
export declare function describePassage(
  text: string,
  start: number,
  end: number,
): Decision<{ quote: Quote; position: TextPosition }>;

/** Where the anchor's words are in these blocks, with how sure that is (1 = beyond doubt). */
export declare function placeAnchor(anchor: Anchor, blocks: readonly Block[]): Placement;

/** At submission the anchor must fit the revision exactly. */
export declare function checkAnchor(
  anchor: Anchor,
  blocks: readonly Block[],
): Decision<{ anchor: Anchor }>;

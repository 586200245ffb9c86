import { allow, type Decision, refuse } from '../decision.js';
import type { Language } from '../languages.js';
import type { Block } from './block.js';
import { blockText } from './plain-text.js';

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

const CONTEXT = 32;

/**
 * Quote and position of a selection, ready to be kept. Spaces at its ends are let go, and half of a
 * surrogate pair is taken whole. Refused when nothing but space, or something outside, is selected.
 */
export function describePassage(
  text: string,
  start: number,
  end: number,
): Decision<{ quote: Quote; position: TextPosition }> {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length)
    return refuse('passage-not-found', { start, end, length: text.length });
  let from = splitsPair(text, start) ? start - 1 : start;
  let to = splitsPair(text, end) ? end + 1 : end;
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  if (from >= to) return refuse('passage-not-found', { start, end, length: text.length });

  const before = Math.max(0, from - CONTEXT);
  const after = Math.min(text.length, to + CONTEXT);
  return allow({
    quote: {
      exact: text.slice(from, to),
      prefix: text.slice(splitsPair(text, before) ? before + 1 : before, from),
      suffix: text.slice(to, splitsPair(text, after) ? after - 1 : after),
    },
    position: { start: from, end: to },
  });
}

/**
 * Does the anchor fit the revision exactly? Asked when a proposal is handed in; the quote is
 * described anew, so that what is kept never depends on who computed it.
 */
export function checkAnchor(
  anchor: Anchor,
  blocks: readonly Block[],
): Decision<{ anchor: Anchor }> {
  if (anchor.kind === 'report') return allow({ anchor: { kind: 'report' } });
  const { blockId } = anchor;
  const block = blocks.find(({ id }) => id === blockId);
  if (anchor.kind === 'section')
    return block?.kind === 'heading'
      ? allow({ anchor: { kind: 'section', blockId } })
      : refuse('section-not-found', { blockId });

  const { language, position, quote } = anchor;
  const text = block ? blockText(block, language) : '';
  if (text.slice(position.start, position.end) !== quote.exact)
    return refuse('passage-not-found', { blockId, language });
  const passage = describePassage(text, position.start, position.end);
  if (!passage.ok) return refuse('passage-not-found', { blockId, language });
  return allow({
    anchor: {
      kind: 'passage',
      blockId,
      language,
      quote: passage.quote,
      position: passage.position,
    },
  });
}

/** Would cutting here leave half a character on each side? */
function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
  );
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

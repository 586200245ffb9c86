import type { Anchor, PassageAnchor, TextPosition } from './anchor.js';
import type { Block } from './block.js';
import { type LaterText, occurrences } from './later-text.js';
import { editSimilarity, findApproximately } from './similarity.js';

/**
 * What became of an anchor in a later text. `placed`: the same words in the same block. `moved`:
 * the same words in another block, or the block's words changed under it; a person should look.
 * `orphaned`: no place that deserves trust. The score runs from 0 to 1, 1 being beyond doubt.
 */
export type Placement =
  | {
      readonly outcome: 'placed' | 'moved';
      readonly how: 'whole' | 'exact' | 'shifted' | 'other-block' | 'approximate';
      readonly score: number;
      readonly blockId: string | null;
      /** Null when the anchor is a section or the whole report. */
      readonly position: TextPosition | null;
    }
  | { readonly outcome: 'orphaned'; readonly score: 0 };

type Found = Exclude<Placement, { readonly outcome: 'orphaned' }>;

const ORPHANED: Placement = { outcome: 'orphaned', score: 0 };

/** A quote this long, found once only, speaks for itself without its neighbours. */
const TELLING = { inBlock: 16, inReport: 32 } as const;
/** How alike the neighbours must be for a shorter or repeated quote. */
const CONTEXT_NEEDED = { inBlock: 0.5, inReport: 0.75 } as const;
/** Telling or not, with less than this around it a person should look; a short quote needs more. */
const CONTEXT_TRUSTED = 0.3;
const CONTEXT_TRUSTED_SHORT = 0.6;
/** Two places whose neighbours differ by less than this cannot be told apart. */
const TIE = 0.1;
/** A quote shorter than this has too many neighbours at a small edit distance. */
const APPROXIMATE_FROM = 12;
/** Share of characters that may differ, and the least score to be believed. */
const APPROXIMATE = { errors: 0.35, score: 0.65 } as const;
/** Table cells to compute; beyond, a search costs more than asking a person. */
const MAX_WORK = 40_000_000;

/**
 * Finds the anchor's words again, surest first, and gives up rather than guess: the same words in
 * the same block, its edited passage, the same words where they had not stood before.
 */
export function placeAnchor(anchor: Anchor, later: LaterText): Placement {
  if (anchor.kind === 'report')
    return { outcome: 'placed', how: 'whole', score: 1, blockId: null, position: null };
  const own = later.block(anchor.blockId);
  if (anchor.kind === 'section')
    return own?.kind === 'heading'
      ? { outcome: 'placed', how: 'whole', score: 1, blockId: own.id, position: null }
      : ORPHANED;
  if (anchor.quote.exact.trim() === '') return ORPHANED;
  const text = own ? later.text(own, anchor.language) : '';
  return (
    (own && placeInBlock(anchor, own, text)) ??
    (own && placeApproximately(anchor, own, text)) ??
    (neighboursStayed(anchor, text) ? null : placeElsewhere(anchor, later)) ??
    ORPHANED
  );
}

/** The same words in the same block: where they stood, or where their neighbours went. */
function placeInBlock(anchor: PassageAnchor, block: Block, text: string): Found | null {
  const { exact } = anchor.quote;
  const { start, end } = anchor.position;
  const found = occurrences(text, exact);
  const contexts = found.map((at) => ({
    at,
    context: contextAt(anchor, text, at, at + exact.length),
  }));
  const here = contexts.find(({ at }) => at === start);
  const nearest = contexts.toSorted(
    (a, b) => b.context - a.context || Math.abs(a.at - start) - Math.abs(b.at - start),
  );
  const best = nearest[0];
  if (best === undefined) return null;

  const telling = exact.length >= TELLING.inBlock && found.length === 1;
  if (!telling && best.context < CONTEXT_NEEDED.inBlock) return null;
  // Where it stood, unless its neighbours plainly went somewhere else in the block.
  if (here && here.context >= Math.max(best.context - TIE, CONTEXT_TRUSTED))
    return {
      outcome: 'placed',
      how: 'exact',
      score: round(0.9 + 0.1 * here.context),
      blockId: block.id,
      position: { start, end },
    };
  const rival = nearest[1];
  const tied =
    (rival !== undefined && best.context - rival.context < TIE) ||
    neighboursParted(anchor, text, best.at, found);
  const trusted = exact.length < TELLING.inReport ? CONTEXT_TRUSTED_SHORT : CONTEXT_TRUSTED;
  return {
    outcome: tied || best.context < trusted ? 'moved' : 'placed',
    how: 'shifted',
    score: round((0.5 + 0.5 * best.context) * (tied ? 0.7 : 1)),
    blockId: block.id,
    position: { start: best.at, end: best.at + exact.length },
  };
}

/** A side that is as it was. */
const INTACT = 0.9;

/** What stood before the words is now before one place and what stood after is after another. */
function neighboursParted(
  { quote }: PassageAnchor,
  text: string,
  best: number,
  found: readonly number[],
): boolean {
  const { exact, prefix, suffix } = quote;
  const sides = (at: number): readonly [boolean, boolean] => [
    sideLikeness(prefix, text.slice(Math.max(0, at - (prefix.length || 1)), at)) >= INTACT,
    sideLikeness(suffix, text.slice(at + exact.length, at + exact.length + (suffix.length || 1))) >=
      INTACT,
  ];
  const [before, after] = sides(best);
  return found.some((at) => {
    const [rivalBefore, rivalAfter] = sides(at);
    return at !== best && ((rivalBefore && !before) || (rivalAfter && !after));
  });
}

/** So many characters of neighbours that still stand in the block hold a short quote there. */
const HOLDING = 16;

/**
 * Words move with their neighbours. Where those stayed and only the words are another (a full stop
 * that became a comma is enough), the same words elsewhere are a coincidence.
 */
function neighboursStayed({ quote }: PassageAnchor, text: string): boolean {
  const { exact, prefix, suffix } = quote;
  return (
    exact.length < TELLING.inReport &&
    [prefix, suffix].some((side) => side.length >= HOLDING && text.includes(side))
  );
}

/** The same words in another block that had not had them, if only one such place is possible. */
function placeElsewhere(anchor: PassageAnchor, later: LaterText): Found | null {
  const { quote, language, blockId } = anchor;
  const { length } = quote.exact;
  const passage = quote.prefix + quote.exact + quote.suffix;
  const [best, rival] = later
    .newPlacesOf(quote.exact, language, blockId)
    .map(({ block, text, at }) => ({
      block,
      at,
      context: Math.max(
        contextAt(anchor, text, at, at + length),
        contextOverSeams(anchor, later.beside(block, language), text, at),
      ),
    }))
    .toSorted((a, b) => b.context - a.context);
  if (best === undefined) return null;
  // Words that another block had too, before, may as well be that one's, said once more.
  const telling =
    length >= TELLING.inReport &&
    rival === undefined &&
    !later.stoodElsewhere(quote.exact, language, blockId);
  if (!telling && best.context < CONTEXT_NEEDED.inReport) return null;
  if (rival !== undefined && best.context - rival.context < TIE) return null;
  if (later.stoodElsewhere(passage, language, blockId)) return null;
  return {
    outcome: 'moved',
    how: 'other-block',
    score: round(0.4 + 0.5 * best.context),
    blockId: best.block.id,
    position: { start: best.at, end: best.at + length },
  };
}

/** Nearly the same words in the same block: somebody edited the passage. */
function placeApproximately(anchor: PassageAnchor, block: Block, text: string): Found | null {
  const { exact } = anchor.quote;
  if (exact.length < APPROXIMATE_FROM || exact.length * text.length > MAX_WORK) return null;
  const limit = Math.floor(exact.length * APPROXIMATE.errors);
  const found = findApproximately(text, exact, limit, anchor.position.start);
  if (found === null) return null;
  const { start, end } = wholeWords(text, found.start, found.end);
  const context = contextAt(anchor, text, start, end);
  if (exact.length < TELLING.inReport && context < CONTEXT_TRUSTED) return null;
  const score = 0.7 * (1 - found.errors / exact.length) + 0.25 * context;
  if (score < APPROXIMATE.score) return null;
  return {
    outcome: 'moved',
    how: 'approximate',
    score: round(score),
    blockId: block.id,
    position: { start, end },
  };
}

/** How alike the neighbours of a place are to the anchor's, 0 to 1, each side by its length. */
function contextAt(anchor: PassageAnchor, text: string, start: number, end: number): number {
  const { prefix, suffix } = anchor.quote;
  const before = text.slice(Math.max(0, start - (prefix.length || 1)), start);
  const after = text.slice(end, end + (suffix.length || 1));
  const weights = [prefix.length || EDGE_WEIGHT, suffix.length || EDGE_WEIGHT] as const;
  const alike =
    weights[0] * sideLikeness(prefix, before) + weights[1] * sideLikeness(suffix, after);
  return alike / (weights[0] + weights[1]);
}

/** The neighbours of words at the seam of a block that was cut are in the block beside it. */
function contextOverSeams(
  anchor: PassageAnchor,
  beside: { before: string; after: string } | null,
  text: string,
  at: number,
): number {
  if (beside === null) return 0;
  const { before, after } = beside;
  const start = before.length + at;
  return contextAt(anchor, before + text + after, start, start + anchor.quote.exact.length);
}

/** Beginning or ending its block is some evidence, worth this many characters of neighbours. */
const EDGE_WEIGHT = 6;

function sideLikeness(wanted: string, found: string): number {
  if (wanted === found) return 1;
  if (wanted === '') return 0;
  return editSimilarity(wanted, found);
}

/** An edit distance may begin or end in the middle of a word; a passage does not. */
function wholeWords(text: string, start: number, end: number): TextPosition {
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  return { start: from, end: to };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}

import type { Language } from '#libs/domain';
import { blockText, checkAnchor, type Anchor } from '#libs/domain/document';
import { demand, refuse, type Work } from '#libs/platform';
import { blocksOf } from './place-anchors.js';

/** A place as the reader points at it: the words, their offsets, or both. */
export interface PointedAt {
  readonly kind: Anchor['kind'];
  readonly blockId?: string | null | undefined;
  readonly language?: Language | null | undefined;
  readonly exact?: string | null | undefined;
  /** UTF-16 offsets into the block's plain text in that language. */
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

/** The anchor as it is kept, or a refusal: the words must stand in this revision, just there. */
export async function demandAnchor(
  work: Work,
  revisionId: string,
  pointed: PointedAt,
): Promise<Anchor> {
  if (pointed.kind === 'report') return { kind: 'report' };
  const blockId = pointed.blockId ?? '';
  const blocks = await blocksOf(work, revisionId, blockId);
  if (pointed.kind === 'section')
    return demand(checkAnchor({ kind: 'section', blockId }, blocks), 'anchor').anchor;

  const [block] = blocks;
  const language = pointed.language ?? 'kk';
  const text = block ? blockText(block, language) : '';
  const position = positionOf(text, pointed);
  if (position === null)
    return refuse('passage-not-found', { field: 'anchor', facts: { blockId, language } });
  const exact = pointed.exact ?? text.slice(position.start, position.end);
  const quote = { exact, prefix: '', suffix: '' };
  const anchor: Anchor = { kind: 'passage', blockId, language, quote, position };
  return demand(checkAnchor(anchor, blocks), 'anchor').anchor;
}

/** Words without offsets will do where they stand once only. */
function positionOf(text: string, pointed: PointedAt): { start: number; end: number } | null {
  const { start, end, exact } = pointed;
  if (typeof start === 'number' && typeof end === 'number') return { start, end };
  if (!exact) return null;
  const at = text.indexOf(exact);
  if (at < 0 || text.indexOf(exact, at + 1) >= 0) return null;
  return { start: at, end: at + exact.length };
}

export function blockIdOf(anchor: Anchor): string | null {
  return anchor.kind === 'report' ? null : anchor.blockId;
}
